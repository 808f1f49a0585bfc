package vn.thidua.report;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.campaign.Campaign;

/** The campaign a report belongs to. */
public record CampaignRef(UUID id, String code, String name) {

    static @Nullable CampaignRef ofNullable(@Nullable Campaign campaign) {
        return campaign == null ? null : new CampaignRef(campaign.id, campaign.code, campaign.name);
    }

    static @Nullable CampaignRef ofNullable(@Nullable UUID id, @Nullable String code, @Nullable String name) {
        return id == null || code == null || name == null ? null : new CampaignRef(id, code, name);
    }
}
