package vn.thidua.organization;

import java.util.Set;
import java.util.UUID;

/**
 * Told within the transaction that changed the hierarchy, after {@code org_unit_ancestor} was derived anew.
 *
 * @param unitIds the units whose ancestors may have changed
 */
public record HierarchyChanged(Set<UUID> unitIds) {}
