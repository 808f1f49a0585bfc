package vn.thidua.organization;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.time.Validity;

/** Where a unit stands from one day to another, both inclusive. */
public record Placement(
        UUID id,
        UnitRef parent,
        LocalDate validFrom,
        @Nullable LocalDate validTo) {

    /** As a list selects it. */
    public Placement(UUID id, UUID parentId, String code, String name, LocalDate validFrom, LocalDate storedTo) {
        this(id, new UnitRef(parentId, code, name), validFrom, Validity.shown(storedTo));
    }

    static Placement of(OrgUnitParent place) {
        return new Placement(place.id, UnitRef.of(place.parent), place.validFrom, Validity.shown(place.validTo));
    }
}
