package vn.thidua.campaign;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A campaign as other resources name it. */
public record CampaignRef(UUID id, String code, String name) {

    public static CampaignRef of(Campaign campaign) {
        return new CampaignRef(campaign.id, campaign.code, campaign.name);
    }

    public static @Nullable CampaignRef ofNullable(@Nullable Campaign campaign) {
        return campaign == null ? null : of(campaign);
    }
}
