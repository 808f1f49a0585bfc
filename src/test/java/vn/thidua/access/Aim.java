package vn.thidua.access;

import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.thidua.organization.OrgUnit;

/**
 * A write for one unit.
 *
 * @param unit whose write it is
 * @param above a unit above that one
 * @param variables the path variables, in order
 * @param body as the contract has it; null for none
 */
record Aim(
        OrgUnit unit,
        OrgUnit above,
        Object[] variables,
        @Nullable Object body) {

    /** Makes what the operation needs, in a tree of its own. */
    interface Maker extends Function<Place, Aim> {}

    /** A unit in the middle of a tree: one above, one below. */
    record Place(OrgUnit above, OrgUnit unit, OrgUnit below) {

        Aim at(Object... variables) {
            return new Aim(unit, above, variables, null);
        }
    }

    Aim with(Object content) {
        return new Aim(unit, above, variables, content);
    }

    Aim with(String field, Object value) {
        return with(Map.of(field, value));
    }
}
