package vn.thidua.person;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.access.Caller;
import vn.thidua.problem.DomainException;
import vn.thidua.problem.Faults;
import vn.thidua.problem.ProblemType;
import vn.thidua.revision.Revision;
import vn.thidua.text.Text;

/** Consents about a person, mostly a minor: given and withdrawn, never rewritten. */
@ApplicationScoped
class Consents {

    private final PersonAccess access;
    private final Caller caller;

    Consents(PersonAccess access, Caller caller) {
        this.access = access;
        this.caller = caller;
    }

    /** For those who keep the person alone. */
    Items<ConsentView> list(UUID person) {
        access.requireKeeper(access.seen(person).places());
        return new Items<>(PersonConsent.<PersonConsent>list("person.id = ?1 order by id", person).stream()
                .map(ConsentView::of)
                .toList());
    }

    PersonConsent give(UUID person, ConsentInput input) {
        var kept = access.kept(person);
        Limit.require(PersonConsent.count("person.id", person));
        requireNotAhead(input.givenOn(), "#/givenOn");
        var consent = new PersonConsent();
        consent.person = kept.person();
        consent.givenBy = input.givenBy();
        consent.relationship = input.relationship();
        consent.purpose = input.purpose();
        consent.givenOn = input.givenOn();
        consent.persistAndFlush();
        return consent;
    }

    PersonConsent withdraw(UUID person, UUID id, @Nullable Revision revision, ConsentWithdrawalInput input) {
        access.kept(person);
        var consent = PersonConsent.<PersonConsent>find("id = ?1 and person.id = ?2", id, person)
                .firstResultOptional()
                .orElseThrow(() -> DomainException.notFound(PersonConsent.WHAT));
        Revision.check(revision, consent.revision);
        if (consent.withdrawnOn != null) {
            throw new DomainException(
                    ProblemType.CONFLICT, Text.of("Sự đồng ý này đã được rút.", "This consent has been withdrawn."));
        }
        requireNotAhead(input.withdrawnOn(), "#/withdrawnOn");
        var faults = new Faults();
        faults.order(consent.givenOn, input.withdrawnOn(), "#/withdrawnOn");
        faults.refuse();
        consent.withdrawnOn = input.withdrawnOn();
        consent.flush();
        return consent;
    }

    private void requireNotAhead(LocalDate day, String pointer) {
        var faults = new Faults();
        faults.ruleIf(
                day.isAfter(caller.today()),
                pointer,
                "IN_THE_FUTURE",
                Text.of("Ngày chưa đến.", "The day is in the future."));
        faults.refuse();
    }
}
