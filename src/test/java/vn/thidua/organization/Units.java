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
                .call(() -> Arc.container()
                        .instance(OrgUnits.class)
                        .get()
                        .create(input(kind, level, parent == null ? null : parent.id)));
    }

    public static OrgUnitInput input(OrgUnitKind kind, OrgUnitLevel level, @Nullable UUID parentId) {
        return new OrgUnitInput(
                freshCode(), "Đơn vị thử " + kind, null, kind, level, parentId, LocalDate.of(2015, 1, 1), null);
    }

    public static String freshCode() {
        return "T-" + UUID.randomUUID().toString().toUpperCase();
    }
}
