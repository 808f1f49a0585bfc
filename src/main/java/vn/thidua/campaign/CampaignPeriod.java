package vn.thidua.campaign;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import vn.thidua.time.PartialDate;

/**
 * When a campaign runs, as far as its plan says.
 *
 * @param to inclusive
 */
public record CampaignPeriod(
        @Nullable PartialDate from,
        @Nullable PartialDate to,
        @Nullable @Size(min = 1, max = 300) String asWritten) {

    static final CampaignPeriod NONE = new CampaignPeriod(null, null, null);

    static CampaignPeriod of(Campaign campaign) {
        return new CampaignPeriod(campaign.periodFrom, campaign.periodTo, campaign.periodAsWritten);
    }

    /** Whether it surely ends before it begins. */
    boolean isReversed() {
        return from != null && to != null && to.latest().isBefore(from.earliest());
    }
}
