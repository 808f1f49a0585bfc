package vn.thidua.rule;

import java.util.UUID;
import vn.thidua.organization.OrgUnitKind;
import vn.thidua.organization.OrgUnitLevel;

/** A unit itself (distance 0) or one that stands above it on a day. */
public record UnitInLine(UUID id, String code, String name, OrgUnitKind kind, OrgUnitLevel level, int distance) {

    /** Whether it can decide for its level at all: see {@link #decidesFor}. */
    boolean isAuthority() {
        return decidesFor(level, kind);
    }

    /**
     * Of a province, district or commune the People's Committee decides; departments and offices there are its
     * agencies. Elsewhere whoever is the unit of the level.
     */
    public static boolean decidesFor(OrgUnitLevel level, OrgUnitKind kind) {
        return switch (level) {
            case PROVINCE, DISTRICT, COMMUNE -> kind == OrgUnitKind.PEOPLE_COMMITTEE;
            case CENTRAL -> kind == OrgUnitKind.STATE_AUTHORITY;
            case INSTITUTION, SUB_UNIT -> true;
        };
    }
}
