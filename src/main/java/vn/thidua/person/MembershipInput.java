package vn.thidua.person;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.text.Codes;
import vn.thidua.time.Validity;

/**
 * A person in a unit.
 *
 * @param category of the person unless given
 * @param main true unless given; no two main memberships on one day
 * @param to inclusive; absent while there is no end
 */
public record MembershipInput(
        @NotNull UUID unitId,
        @Nullable @Pattern(regexp = Codes.FORM) String category,
        @Nullable @Size(min = 1, max = 200) String position,
        @Nullable Boolean main,
        @NotNull LocalDate from,
        @Nullable LocalDate to) {

    static MembershipInput of(Membership membership) {
        return new MembershipInput(
                membership.unit.id,
                membership.category.code,
                membership.position,
                membership.main,
                membership.validFrom,
                Validity.shown(membership.validTo));
    }

    boolean isMain() {
        return main == null || main;
    }
}
