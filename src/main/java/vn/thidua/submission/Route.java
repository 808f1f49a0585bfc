package vn.thidua.submission;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.thidua.organization.OrgUnitLevel;

/**
 * The way of an award from one unit on one day.
 *
 * @param decidingLevels the levels on which somebody decides; null where no checked rule tells
 * @param nobodyDecides rules say that there is no competent authority above the unit
 * @param councilVote whether the council of the sender must have voted; null where no checked rule tells
 */
public record Route(
        @Nullable Set<OrgUnitLevel> decidingLevels, boolean nobodyDecides, @Nullable Boolean councilVote) {

    public static final Route UNKNOWN = new Route(null, false, null);

    /** A letter has minutes unless a rule lets the award take the short way. */
    boolean needsMinutes() {
        return councilVote == null || councilVote;
    }

    /** Whether everybody who decides stands below the level. */
    boolean isDecidedBelow(OrgUnitLevel level) {
        return decidingLevels != null
                && !decidingLevels.isEmpty()
                && decidingLevels.stream().allMatch(deciding -> deciding.compareTo(level) > 0);
    }
}
