package vn.thidua.campaign;

import static vn.thidua.access.Role.OFFICE;
import static vn.thidua.access.Role.UNIT;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.access.Allowed;
import vn.thidua.access.Open;
import vn.thidua.revision.Revision;
import vn.thidua.write.Write;

/** {@code /campaigns/{campaignId}/award-quotas} */
@Path("/api/v1/campaigns/{campaignId}/award-quotas")
public class AwardQuotaResource {

    private final CampaignLists lists;
    private final Campaigns campaigns;
    private final QuotaPart quotas;

    AwardQuotaResource(CampaignLists lists, Campaigns campaigns, QuotaPart quotas) {
        this.lists = lists;
        this.campaigns = campaigns;
        this.quotas = quotas;
    }

    @GET
    @Open
    public ListView<QuotaView> listCampaignAwardQuotas(UUID campaignId) {
        return lists.read(campaignId, quotas);
    }

    @PUT
    @Write
    @Allowed({OFFICE, UNIT})
    public ListView<QuotaView> replaceCampaignAwardQuotas(
            UUID campaignId,
            @HeaderParam("If-Match") @Nullable Revision revision,
            @NotNull @Valid ListInput<QuotaInput> input) {
        return lists.replace(campaignId, revision, quotas, input);
    }

    @GET
    @Path("/{quotaId}")
    @Open
    public QuotaView getCampaignAwardQuota(UUID campaignId, UUID quotaId) {
        return QuotaView.of(AwardQuota.existing(campaigns.visible(campaignId), quotaId));
    }
}
