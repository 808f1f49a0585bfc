package vn.thidua.organization;

import vn.thidua.revision.Revised;

/**
 * What another system calls a unit.
 *
 * @param revision that of the unit, whose part this is
 */
public record IdentifierView(String scheme, String identifier, int revision) implements Revised {

    static IdentifierView of(OrgUnitIdentifier row) {
        return new IdentifierView(row.scheme, row.identifier, row.unit.revision);
    }
}
