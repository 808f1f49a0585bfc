package vn.thidua.organization;

import io.quarkus.arc.Arc;
import io.quarkus.narayana.jta.QuarkusTransaction;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Units for tests, each with a code of its own. */
public final class Units {

    private Units() {}

    /** A province's People's Committee: a tree of its own. */
    public static OrgUnit province() {
        return create(OrgUnitKind.PEOPLE_COMMITTEE, OrgUnitLevel.PROVINCE, null);
    }

    public static OrgUnit district(OrgUnit province) {
        return create(OrgUnitKind.PEOPLE_COMMITTEE, OrgUnitLevel.DISTRICT, province);
    }

    public static OrgUnit educationOffice(OrgUnit district) {
        return create(OrgUnitKind.EDUCATION_OFFICE, OrgUnitLevel.DISTRICT, district);
    }

    public static OrgUnit school(OrgUnit office) {
        return create(OrgUnitKind.SCHOOL, OrgUnitLevel.INSTITUTION, office);
    }

    public static OrgUnit subUnit(OrgUnit school) {
        return create(OrgUnitKind.SUB_UNIT, OrgUnitLevel.SUB_UNIT, school);
    }

    public static OrgUnit create(OrgUnitKind kind, OrgUnitLevel level, @Nullable OrgUnit parent) {
        return QuarkusTransaction.requiringNew()
                .call(() -> bean(OrgUnits.class).create(input(kind, level, parent == null ? null : parent.id)));
    }

    /** A school of these days, below an office that is valid on all of them. */
    public static OrgUnit school(OrgUnit office, LocalDate validFrom, @Nullable LocalDate validTo) {
        var input = input(OrgUnitKind.SCHOOL, OrgUnitLevel.INSTITUTION, office.id);
        return QuarkusTransaction.requiringNew()
                .call(() -> bean(OrgUnits.class)
                        .create(new OrgUnitInput(
                                input.code(),
                                input.name(),
                                input.shortName(),
                                input.kind(),
                                input.level(),
                                input.parentId(),
                                validFrom,
                                validTo)));
    }

    /** The same unit, ended on a day; nothing may stand below it after that day. */
    public static OrgUnit ended(OrgUnit unit, LocalDate lastDay) {
        return QuarkusTransaction.requiringNew().call(() -> {
            var found = OrgUnit.existing(unit.id);
            var now = OrgUnitChange.of(found);
            bean(OrgUnits.class)
                    .change(
                            found,
                            new OrgUnitChange(
                                    now.code(),
                                    now.name(),
                                    now.shortName(),
                                    now.kind(),
                                    now.level(),
                                    now.validFrom(),
                                    lastDay));
            return found;
        });
    }

    /** The same unit, under another parent from a day on, past or future. */
    public static OrgUnit moved(OrgUnit unit, OrgUnit parent, LocalDate from) {
        return QuarkusTransaction.requiringNew().call(() -> {
            var found = OrgUnit.existing(unit.id);
            bean(Hierarchy.class).move(found, OrgUnit.existing(parent.id), from);
            return found;
        });
    }

    /** The same unit, gone over into another, which is valid from that day on. */
    public static OrgUnit succeeded(OrgUnit unit, SuccessionKind kind, OrgUnit successor, LocalDate effectiveOn) {
        return QuarkusTransaction.requiringNew().call(() -> {
            var found = OrgUnit.existing(unit.id);
            bean(Lineage.class).succeed(found, new SuccessionInput(kind, successor.id, effectiveOn, null, null));
            return found;
        });
    }

    /** The same unit, known to another system. */
    public static OrgUnit identified(OrgUnit unit, String scheme, String identifier) {
        return QuarkusTransaction.requiringNew()
                .call(() -> OrgUnitIdentifier.put(OrgUnit.existing(unit.id), scheme, identifier).unit);
    }

    public static OrgUnitInput input(OrgUnitKind kind, OrgUnitLevel level, @Nullable UUID parentId) {
        return new OrgUnitInput(
                freshCode(), "Đơn vị thử " + kind, null, kind, level, parentId, LocalDate.of(2015, 1, 1), null);
    }

    public static String freshCode() {
        return "T-" + UUID.randomUUID().toString().toUpperCase();
    }

    private static <T> T bean(Class<T> type) {
        return Arc.container().instance(type).get();
    }
}
