package vn.thidua.organization;

import java.util.UUID;

/**
 * A unit above or below another.
 *
 * @param distance 1 for a parent or child, 2 for the next, and so on
 */
public record HierarchyUnit(UUID id, String code, String name, OrgUnitKind kind, OrgUnitLevel level, int distance) {}
