package vn.thidua.nomination;

import static vn.thidua.access.Role.AUDITOR;
import static vn.thidua.access.Role.COUNCIL_MEMBER;
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
import vn.thidua.page.Page;
import vn.thidua.page.PageRequest;
import vn.thidua.patch.MergePatch;
import vn.thidua.revision.Revision;
import vn.thidua.write.Created;
import vn.thidua.write.Write;

/** {@code /nominations}: drafts, lists, reading. */
@Path("/api/v1/nominations")
public class NominationResource {

    private final Nominations nominations;
    private final NominationAccess access;
    private final NominationActions actions;
    private final NominationHistory history;
    private final MergePatch mergePatch;

    NominationResource(
            Nominations nominations,
            NominationAccess access,
            NominationActions actions,
            NominationHistory history,
            MergePatch mergePatch) {
        this.nominations = nominations;
        this.access = access;
        this.actions = actions;
        this.history = history;
        this.mergePatch = mergePatch;
    }

    @GET
    @Allowed({OFFICE, UNIT, COUNCIL_MEMBER, AUDITOR})
    public Page<NominationItem> listNominations(
            @QueryParam("campaignId") @Nullable UUID campaignId,
            @QueryParam("state") @Nullable NominationState state,
            @QueryParam("unitId") @Nullable UUID unitId,
            @QueryParam("awardCode") @Nullable @Size(max = 64) String awardCode,
            @QueryParam("notified") @Nullable Boolean notified,
            @BeanParam @Valid PageRequest page) {
        return nominations.list(new Nominations.Filter(campaignId, state, unitId, awardCode, notified), page);
    }

    @POST
    @Write
    @Allowed({OFFICE, UNIT})
    public RestResponse<NominationView> createNomination(@NotNull @Valid NominationInput input) {
        var nomination = nominations.create(input);
        return Created.at("nominations/" + nomination.id, actions.view(nomination));
    }

    @GET
    @Path("/{nominationId}")
    @Allowed({OFFICE, UNIT, COUNCIL_MEMBER, AUDITOR})
    public NominationView getNomination(UUID nominationId) {
        return actions.view(access.reading(nominationId));
    }

    @PATCH
    @Path("/{nominationId}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @Write
    @Allowed({OFFICE, UNIT})
    public NominationView changeNomination(
            UUID nominationId, @HeaderParam("If-Match") @Nullable Revision revision, @NotNull JsonNode input) {
        var nomination = nominations.held(nominationId, revision);
        nominations.update(nomination, mergePatch.apply(NominationInput.of(nomination), input, NominationInput.class));
        return actions.view(nomination);
    }

    @DELETE
    @Path("/{nominationId}")
    @Write
    @Allowed({OFFICE, UNIT})
    public void deleteNomination(UUID nominationId, @HeaderParam("If-Match") @Nullable Revision revision) {
        nominations.delete(nominationId, revision);
    }

    @GET
    @Path("/{nominationId}/history")
    @Allowed({OFFICE, UNIT, COUNCIL_MEMBER, AUDITOR})
    public Page<NominationEventView> listNominationHistory(UUID nominationId, @BeanParam @Valid PageRequest page) {
        var nomination = access.reading(nominationId);
        var masked = access.isMasked(nomination);
        return history.page(nominationId, page).map(event -> NominationEventView.of(event, masked));
    }
}
