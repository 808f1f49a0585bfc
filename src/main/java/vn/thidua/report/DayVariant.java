package vn.thidua.report;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import vn.thidua.revision.VariantPart;

/** What is late, and so what is answered, changes at midnight without a change of the resource. */
@ApplicationScoped
class DayVariant implements VariantPart {

    private final Clock clock;

    DayVariant(Clock clock) {
        this.clock = clock;
    }

    @Override
    public String value() {
        return LocalDate.now(clock).toString();
    }
}
