package vn.thidua.organization;

import java.util.Set;
import java.util.UUID;

/**
 * The units above these have changed, on some day or other. Fired inside the transaction of the change, once the
 * hierarchy answers for the new state: who keeps rows derived from it (a record and every unit above it) observes this
 * and derives them anew.
 *
 * @param unitIds the unit that came or moved and everything that ever stood below it
 */
public record HierarchyChanged(Set<UUID> unitIds) {

    public HierarchyChanged {
        unitIds = Set.copyOf(unitIds);
    }
}
