package vn.thidua.submission;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.thidua.organization.OrgUnitLevel;

/**
 * The way of an award from one unit on one day, as checked rules tell it.
 *
 * @param decidingLevels the levels on which somebody decides; null where no rule tells
 * @param nobodyDecides rules say that there is no competent authority above the unit
 * @param voteToPropose whether the council of a unit that proposes must have voted; null where no rule tells
 * @param voteToForward whether the council of an office that forwards must have voted; null where no rule tells
 * @param voteMayBeLifted rules, those that nobody has checked included, say that a unit that proposes needs no vote
 */
public record Route(
        @Nullable Set<OrgUnitLevel> decidingLevels,
        boolean nobodyDecides,
        @Nullable Boolean voteToPropose,
        @Nullable Boolean voteToForward,
        boolean voteMayBeLifted) {

    public static final Route UNKNOWN = new Route(null, false, null, null, false);

    /**
     * A unit proposes with the minutes of its council unless a rule lets the award take the short way; where nobody has
     * checked that rule, the letter goes without them and says so. An office that forwards needs a vote of its own only
     * where a rule asks for it.
     */
    boolean needsMinutes(boolean forwards) {
        return forwards
                ? Boolean.TRUE.equals(voteToForward)
                : !isTakenAsShort() && !Boolean.FALSE.equals(voteToPropose);
    }

    /** Whether no vote is taken to be needed, by a rule that nobody has checked. */
    boolean isTakenAsShort() {
        return voteToPropose == null && voteMayBeLifted;
    }

    /** Whether a rule tells if a vote is needed. */
    boolean isVoteKnown(boolean forwards) {
        return (forwards ? voteToForward : voteToPropose) != null;
    }

    /** Whether everybody who decides stands below the level. */
    boolean isDecidedBelow(OrgUnitLevel level) {
        return decidingLevels != null
                && !decidingLevels.isEmpty()
                && decidingLevels.stream().allMatch(deciding -> deciding.compareTo(level) > 0);
    }
}
