package vn.thidua.nomination;

import static vn.thidua.access.Role.OFFICE;
import static vn.thidua.access.Role.UNIT;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.access.Allowed;
import vn.thidua.revision.Revision;
import vn.thidua.write.Write;

/** {@code /nominations/{nominationId}/…}: the steps from draft to decision. */
@Path("/api/v1/nominations")
public class NominationStepResource {

    private final NominationSteps steps;
    private final NominationActions actions;

    NominationStepResource(NominationSteps steps, NominationActions actions) {
        this.steps = steps;
        this.actions = actions;
    }

    @POST
    @Path("/{nominationId}/submit")
    @Write
    @Allowed({OFFICE, UNIT})
    public NominationView submitNomination(UUID nominationId, @HeaderParam("If-Match") @Nullable Revision revision) {
        return actions.view(steps.take(nominationId, revision, NominationAction.SUBMIT, null));
    }

    @POST
    @Path("/{nominationId}/return")
    @Write
    @Allowed(OFFICE)
    public NominationView returnNomination(
            UUID nominationId,
            @HeaderParam("If-Match") @Nullable Revision revision,
            @NotNull @Valid NominationReasonInput input) {
        return actions.view(steps.take(nominationId, revision, NominationAction.RETURN, input.reason()));
    }

    @POST
    @Path("/{nominationId}/endorse")
    @Write
    @Allowed(OFFICE)
    public NominationView endorseNomination(
            UUID nominationId,
            @HeaderParam("If-Match") @Nullable Revision revision,
            @Nullable @Valid NominationRemarkInput input) {
        return actions.view(
                steps.take(nominationId, revision, NominationAction.ENDORSE, NominationRemarkInput.of(input)));
    }

    @POST
    @Path("/{nominationId}/withdraw")
    @Write
    @Allowed({OFFICE, UNIT})
    public NominationView withdrawNomination(
            UUID nominationId,
            @HeaderParam("If-Match") @Nullable Revision revision,
            @Nullable @Valid NominationRemarkInput input) {
        return actions.view(
                steps.take(nominationId, revision, NominationAction.WITHDRAW, NominationRemarkInput.of(input)));
    }

    @POST
    @Path("/{nominationId}/refuse")
    @Write
    @Allowed(OFFICE)
    public NominationView refuseNomination(
            UUID nominationId,
            @HeaderParam("If-Match") @Nullable Revision revision,
            @NotNull @Valid NominationReasonInput input) {
        return actions.view(steps.take(nominationId, revision, NominationAction.REFUSE, input.reason()));
    }

    @PUT
    @Path("/{nominationId}/refusal-notice")
    @Write
    @Allowed(OFFICE)
    public NominationView putRefusalNotice(
            UUID nominationId,
            @HeaderParam("If-Match") @Nullable Revision revision,
            @NotNull @Valid RefusalNoticeInput input) {
        return actions.view(steps.notifyRefusal(nominationId, revision, input));
    }
}
