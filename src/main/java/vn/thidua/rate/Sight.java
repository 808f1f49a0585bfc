package vn.thidua.rate;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.access.Caller;
import vn.thidua.access.Role;

/**
 * Whose reports a caller may count: all of a unit they stand at or above, otherwise what their units report, stand
 * above or receive.
 */
record Sight(boolean all, Set<UUID> heads) {

    private static final Set<Role> EVERY_ROLE = EnumSet.allOf(Role.class);

    static Sight of(Caller caller, @Nullable UUID unitId) {
        var all = caller.hasWholeService(EVERY_ROLE) || unitId != null && caller.sees(unitId);
        return new Sight(all, all ? Set.of() : caller.heads(EVERY_ROLE));
    }

    boolean seesNothing() {
        return !all && heads.isEmpty();
    }

    /** SQL: the deadlines, as {@code d}. */
    String from(Map<String, Object> parameters) {
        if (all) {
            return "report_deadline d";
        }
        parameters.put("heads", heads);
        return "(select distinct s.deadline_id from report_deadline_scope s where s.unit_id in (:heads)) seen"
                + " join report_deadline d on d.id = seen.deadline_id";
    }
}
