package vn.thidua.organization;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.revision.Revised;
import vn.thidua.time.Validity;

/** A unit as it is answered; {@code parent} is the one of the day asked for. */
public record OrgUnitView(
        UUID id,
        int revision,
        String code,
        String name,
        @Nullable String shortName,
        OrgUnitKind kind,
        OrgUnitLevel level,
        @Nullable UnitRef parent,
        LocalDate validFrom,
        @Nullable LocalDate validTo)
        implements Revised {

    static OrgUnitView of(OrgUnit unit, @Nullable OrgUnit parent) {
        return new OrgUnitView(
                unit.id,
                unit.revision,
                unit.code,
                unit.name,
                unit.shortName,
                unit.kind,
                unit.level,
                UnitRef.ofNullable(parent),
                unit.validFrom,
                Validity.shown(unit.validTo));
    }
}
