package vn.thidua.sample;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.organization.OrgUnitInput;
import vn.thidua.organization.OrgUnitKind;
import vn.thidua.organization.OrgUnitLevel;

/**
 * A unit of {@code samples/org-units.json}, where parents stand before those below them.
 *
 * @param parent code of the unit above
 */
record SampleUnit(
        String code,
        String name,
        String shortName,
        OrgUnitKind kind,
        OrgUnitLevel level,
        @Nullable String parent,
        LocalDate validFrom,
        @Nullable List<Identifier> identifiers) {

    record Identifier(String scheme, String value) {}

    OrgUnitInput input(@Nullable UUID parentId) {
        return new OrgUnitInput(code, name, shortName, kind, level, parentId, validFrom, null);
    }
}
