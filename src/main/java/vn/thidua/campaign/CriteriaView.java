package vn.thidua.campaign;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.revision.Revised;

/**
 * A set of criteria.
 *
 * @param revision of the campaign
 * @param number of the set, 1 being the one of the launch
 * @param reason why the set before was replaced
 */
public record CriteriaView(
        int revision,
        int number,
        CriteriaSetStatus status,
        Instant madeAt,
        @Nullable String reason,
        List<CriterionView> items)
        implements Revised {

    static CriteriaView of(Campaign campaign, CriteriaSet set) {
        var items = set.criteria().stream().map(CriterionView::of).toList();
        return new CriteriaView(campaign.revision, set.number, set.status, set.madeAt, set.reason, items);
    }
}
