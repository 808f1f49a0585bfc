package vn.thidua.plan;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import vn.thidua.text.Codes;

/**
 * A unit, or one that is only known by the words of the plan, or both.
 *
 * @param unit code of the unit
 * @param text as the plan writes it
 */
public record PlanParty(
        @Nullable @Pattern(regexp = Codes.FORM) String unit,
        @Nullable @Size(min = 1, max = 300) String text) {

    /** A party of which nothing is said is none. */
    static @Nullable PlanParty orNull(@Nullable PlanParty party) {
        return party == null || party.isEmpty() ? null : party;
    }

    boolean isEmpty() {
        return unit == null && text == null;
    }

    static @Nullable String unitOf(@Nullable PlanParty party) {
        return party == null ? null : party.unit;
    }

    static @Nullable String textOf(@Nullable PlanParty party) {
        return party == null ? null : party.text;
    }
}
