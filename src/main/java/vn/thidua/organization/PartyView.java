package vn.thidua.organization;

import org.jspecify.annotations.Nullable;

/** A unit, or one that is only known by the words of a document, or both. */
public record PartyView(@Nullable UnitRef unit, @Nullable String text) {

    public static @Nullable PartyView of(@Nullable OrgUnit unit, @Nullable String text) {
        return unit == null && text == null ? null : new PartyView(UnitRef.ofNullable(unit), text);
    }
}
