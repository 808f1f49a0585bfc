package vn.thidua.nomination;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.campaign.Campaign;

/** A campaign as nominations and awards name it. */
public record CampaignName(UUID id, String code, String name) {

    static @Nullable CampaignName ofNullable(@Nullable Campaign campaign) {
        return campaign == null ? null : new CampaignName(campaign.id, campaign.code, campaign.name);
    }

    static @Nullable CampaignName ofNullable(@Nullable UUID id, @Nullable String code, @Nullable String name) {
        return id == null || code == null || name == null ? null : new CampaignName(id, code, name);
    }
}
