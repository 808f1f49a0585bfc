package vn.thidua.organization;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A unit as other resources name it. */
public record UnitRef(UUID id, String code, String name) {

    public static UnitRef of(OrgUnit unit) {
        return new UnitRef(unit.id, unit.code, unit.name);
    }

    public static @Nullable UnitRef ofNullable(@Nullable OrgUnit unit) {
        return unit == null ? null : of(unit);
    }
}
