package vn.thidua.campaign;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.revision.Revision;

/** Reads and replaces any of the lists of a campaign. */
@ApplicationScoped
class CampaignLists {

    private final Campaigns campaigns;
    private final EntityManager database;

    CampaignLists(Campaigns campaigns, EntityManager database) {
        this.campaigns = campaigns;
        this.database = database;
    }

    <V> ListView<V> read(UUID campaignId, Part<?, ?, V> part) {
        return view(campaigns.visible(campaignId), part);
    }

    <I, V> ListView<V> replace(UUID campaignId, @Nullable Revision revision, Part<?, I, V> part, ListInput<I> input) {
        var campaign = campaigns.editable(campaignId, revision, part.name());
        part.replace(campaign, input.items(), "#/items");
        database.flush();
        return view(campaign, part);
    }

    private static <V> ListView<V> view(Campaign campaign, Part<?, ?, V> part) {
        return new ListView<>(campaign.revision, part.views(campaign));
    }
}
