package vn.thidua.campaign;

import static vn.thidua.access.Role.OFFICE;
import static vn.thidua.access.Role.UNIT;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import vn.thidua.access.Allowed;
import vn.thidua.access.Open;
import vn.thidua.page.Page;
import vn.thidua.page.PageRequest;
import vn.thidua.patch.MergePatch;
import vn.thidua.revision.Revision;
import vn.thidua.write.Created;
import vn.thidua.write.Write;

/** {@code /campaigns} */
@Path("/api/v1/campaigns")
public class CampaignResource {

    private final Campaigns campaigns;
    private final CampaignList list;
    private final CampaignViews views;
    private final MergePatch mergePatch;

    CampaignResource(Campaigns campaigns, CampaignList list, CampaignViews views, MergePatch mergePatch) {
        this.campaigns = campaigns;
        this.list = list;
        this.views = views;
        this.mergePatch = mergePatch;
    }

    @GET
    @Open
    public Page<CampaignItem> listCampaigns(
            @QueryParam("status") @Nullable CampaignStatus status,
            @QueryParam("kind") @Nullable CampaignKind kind,
            @QueryParam("form") @Nullable CampaignForm form,
            @QueryParam("organizerId") @Nullable UUID organizerId,
            @QueryParam("below") @Nullable UUID below,
            @QueryParam("q") @Nullable @Size(max = 200) String q,
            @BeanParam @Valid PageRequest page) {
        return list.page(new CampaignFilter(status, kind, form, organizerId, below, q), page);
    }

    @POST
    @Write
    @Allowed({OFFICE, UNIT})
    public RestResponse<CampaignView> createCampaign(@NotNull @Valid CampaignInput input) {
        var campaign = campaigns.create(input);
        return Created.at("campaigns/" + campaign.id, views.of(campaign));
    }

    @GET
    @Path("/{campaignId}")
    @Open
    public CampaignView getCampaign(UUID campaignId) {
        return views.of(campaigns.visible(campaignId));
    }

    @PATCH
    @Path("/{campaignId}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @Write
    @Allowed({OFFICE, UNIT})
    public CampaignView changeCampaign(
            UUID campaignId, @HeaderParam("If-Match") @Nullable Revision revision, @NotNull JsonNode input) {
        var campaign = campaigns.writable(campaignId, revision);
        campaigns.edit(campaign, mergePatch.apply(CampaignInput.of(campaign), input, CampaignInput.class));
        return flushed(campaign);
    }

    @DELETE
    @Path("/{campaignId}")
    @Write
    @Allowed({OFFICE, UNIT})
    public void deleteCampaign(UUID campaignId, @HeaderParam("If-Match") @Nullable Revision revision) {
        campaigns.delete(campaigns.writable(campaignId, revision));
    }

    @POST
    @Path("/{campaignId}/launch")
    @Write
    @Allowed({OFFICE, UNIT})
    public CampaignView launchCampaign(UUID campaignId, @HeaderParam("If-Match") @Nullable Revision revision) {
        var campaign = campaigns.writable(campaignId, revision);
        campaigns.launch(campaign);
        return flushed(campaign);
    }

    @POST
    @Path("/{campaignId}/close")
    @Write
    @Allowed({OFFICE, UNIT})
    public CampaignView closeCampaign(
            UUID campaignId, @HeaderParam("If-Match") @Nullable Revision revision, @Nullable @Valid CloseInput input) {
        var campaign = campaigns.writable(campaignId, revision);
        campaigns.close(campaign, input == null ? null : input.reason());
        return flushed(campaign);
    }

    @POST
    @Path("/{campaignId}/cancel")
    @Write
    @Allowed({OFFICE, UNIT})
    public CampaignView cancelCampaign(
            UUID campaignId, @HeaderParam("If-Match") @Nullable Revision revision, @NotNull @Valid CancelInput input) {
        var campaign = campaigns.writable(campaignId, revision);
        campaigns.cancel(campaign, input.reason());
        return flushed(campaign);
    }

    private CampaignView flushed(Campaign campaign) {
        campaign.persistAndFlush();
        return views.of(campaign);
    }
}
