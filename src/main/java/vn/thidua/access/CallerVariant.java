package vn.thidua.access;

import jakarta.enterprise.context.ApplicationScoped;
import vn.thidua.identity.CurrentSubject;
import vn.thidua.revision.VariantPart;

/** What a caller is shown depends on who calls, so their entity tags differ. */
@ApplicationScoped
class CallerVariant implements VariantPart {

    private final CurrentSubject subject;
    private final Caller caller;

    CallerVariant(CurrentSubject subject, Caller caller) {
        this.subject = subject;
        this.caller = caller;
    }

    @Override
    public String value() {
        return subject.name().map(name -> name + caller.roles()).orElse("");
    }
}
