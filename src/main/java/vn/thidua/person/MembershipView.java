package vn.thidua.person;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.organization.UnitRef;
import vn.thidua.revision.Revised;
import vn.thidua.time.Validity;

/** A person in a unit, as it is answered; the position of a masked person is withheld. */
public record MembershipView(
        UUID id,
        int revision,
        UnitRef unit,
        String category,
        @Nullable String position,
        boolean main,
        LocalDate from,
        @Nullable LocalDate to)
        implements Revised {

    static MembershipView of(Membership membership, boolean masked) {
        return new MembershipView(
                membership.id,
                membership.revision,
                UnitRef.of(membership.unit),
                membership.category.code,
                masked ? null : membership.position,
                membership.main,
                membership.validFrom,
                Validity.shown(membership.validTo));
    }
}
