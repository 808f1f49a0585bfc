package vn.thidua.campaign;

import static vn.thidua.access.Role.OFFICE;
import static vn.thidua.access.Role.UNIT;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
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

/** {@code /campaigns/{campaignId}/criteria} and {@code /criteria-revisions} */
@Path("/api/v1/campaigns/{campaignId}")
public class CriteriaResource {

    private final Criteria criteria;
    private final MergePatch mergePatch;

    CriteriaResource(Criteria criteria, MergePatch mergePatch) {
        this.criteria = criteria;
        this.mergePatch = mergePatch;
    }

    @GET
    @Path("/criteria")
    @Open
    public CriteriaView getCampaignCriteria(
            UUID campaignId, @QueryParam("revision") @Nullable @Min(1) @Max(999_999) Integer revision) {
        return criteria.read(campaignId, revision);
    }

    @PUT
    @Path("/criteria")
    @Write
    @Allowed({OFFICE, UNIT})
    public CriteriaView replaceCampaignCriteria(
            UUID campaignId,
            @HeaderParam("If-Match") @Nullable Revision revision,
            @NotNull @Valid ListInput<CriterionInput> input) {
        return criteria.replace(campaignId, revision, input.items());
    }

    @POST
    @Path("/criteria")
    @Write
    @Allowed({OFFICE, UNIT})
    public RestResponse<SingleCriterionView> createCriterion(
            UUID campaignId,
            @HeaderParam("If-Match") @Nullable Revision revision,
            @NotNull @Valid CriterionInput input) {
        var added = criteria.add(campaignId, revision, input);
        return Created.at(
                "campaigns/" + campaignId + "/criteria/" + added.criterion().id(), added);
    }

    @GET
    @Path("/criteria/{criterionId}")
    @Open
    public SingleCriterionView getCriterion(UUID campaignId, UUID criterionId) {
        return criteria.readOne(campaignId, criterionId);
    }

    @PATCH
    @Path("/criteria/{criterionId}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @Write
    @Allowed({OFFICE, UNIT})
    public SingleCriterionView changeCriterion(
            UUID campaignId,
            UUID criterionId,
            @HeaderParam("If-Match") @Nullable Revision revision,
            @NotNull JsonNode input) {
        var criterion = criteria.editable(campaignId, revision, criterionId);
        return criteria.change(criterion, mergePatch.apply(CriterionInput.of(criterion), input, CriterionInput.class));
    }

    @DELETE
    @Path("/criteria/{criterionId}")
    @Write
    @Allowed({OFFICE, UNIT})
    public void deleteCriterion(
            UUID campaignId, UUID criterionId, @HeaderParam("If-Match") @Nullable Revision revision) {
        criteria.remove(criteria.editable(campaignId, revision, criterionId));
    }

    @GET
    @Path("/criteria-revisions")
    @Open
    public Page<CriteriaRevisionItem> listCriteriaRevisions(UUID campaignId, @BeanParam @Valid PageRequest page) {
        return criteria.revisions(campaignId, page);
    }

    @POST
    @Path("/criteria-revisions")
    @Write
    @Allowed({OFFICE, UNIT})
    public RestResponse<CriteriaView> reviseCampaignCriteria(
            UUID campaignId,
            @HeaderParam("If-Match") @Nullable Revision revision,
            @NotNull @Valid CriteriaRevisionInput input) {
        var made = criteria.revise(campaignId, revision, input);
        return Created.at("campaigns/" + campaignId + "/criteria?revision=" + made.number(), made);
    }
}
