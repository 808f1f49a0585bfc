package vn.thidua.assessment;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import vn.thidua.nomination.NominationLabel;
import vn.thidua.organization.UnitRef;

/**
 * The appraisals of one unit, the highest total first.
 *
 * @param truncated true: there are more than were asked for
 */
public record RankingView(UUID campaignId, UnitRef unit, List<Place> items, boolean truncated) {

    /** @param rank equal totals have the same, and the next is skipped */
    public record Place(
            int rank,
            NominationLabel nomination,
            UUID assessmentId,
            BigDecimal total,
            int requiredMet,
            int requiredCount) {}
}
