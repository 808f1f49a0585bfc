package vn.thidua.organization;

import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A unit, or one that is only known by the words of a document, or both; neither is the same as no party at all. */
public record PartyInput(
        @Nullable UUID unitId,
        @Nullable @Size(min = 1, max = 300) String text) {

    public static @Nullable PartyInput of(@Nullable OrgUnit unit, @Nullable String text) {
        return unit == null && text == null ? null : new PartyInput(unit == null ? null : unit.id, text);
    }

    public static @Nullable UUID unitOf(@Nullable PartyInput party) {
        return party == null ? null : party.unitId;
    }
}
