package vn.thidua.consultation;

import static vn.thidua.access.Role.AUDITOR;
import static vn.thidua.access.Role.COUNCIL_MEMBER;
import static vn.thidua.access.Role.OFFICE;
import static vn.thidua.access.Role.UNIT;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import vn.thidua.access.Allowed;
import vn.thidua.page.Page;
import vn.thidua.page.PageRequest;
import vn.thidua.revision.Revision;
import vn.thidua.write.Created;
import vn.thidua.write.Write;

/** {@code /public-consultations/{consultationId}/objections} */
@Path("/api/v1/public-consultations/{consultationId}/objections")
public class ObjectionResource {

    private final Objections objections;

    ObjectionResource(Objections objections) {
        this.objections = objections;
    }

    @GET
    @Allowed({OFFICE, UNIT, COUNCIL_MEMBER, AUDITOR})
    public Page<ObjectionView> listObjections(
            UUID consultationId,
            @QueryParam("state") @Nullable ObjectionState state,
            @QueryParam("nominationId") @Nullable UUID nominationId,
            @BeanParam @Valid PageRequest page) {
        return objections.list(consultationId, state, nominationId, page);
    }

    @POST
    @Write
    @Allowed({OFFICE, UNIT})
    public RestResponse<ObjectionView> createObjection(UUID consultationId, @NotNull @Valid ObjectionInput input) {
        var objection = objections.receive(consultationId, input);
        return Created.at(
                "public-consultations/" + consultationId + "/objections/" + objection.id, objections.view(objection));
    }

    @GET
    @Path("/{objectionId}")
    @Allowed({OFFICE, UNIT, COUNCIL_MEMBER, AUDITOR})
    public ObjectionView getObjection(UUID consultationId, UUID objectionId) {
        return objections.read(consultationId, objectionId);
    }

    @POST
    @Path("/{objectionId}/assign")
    @Write
    @Allowed({OFFICE, UNIT})
    public ObjectionView assignObjection(
            UUID consultationId,
            UUID objectionId,
            @HeaderParam("If-Match") @Nullable Revision revision,
            @NotNull @Valid ObjectionAssignmentInput input) {
        return objections.view(objections.assign(consultationId, objectionId, revision, input.assignedTo()));
    }

    @POST
    @Path("/{objectionId}/answer")
    @Write
    @Allowed({OFFICE, UNIT})
    public ObjectionView answerObjection(
            UUID consultationId,
            UUID objectionId,
            @HeaderParam("If-Match") @Nullable Revision revision,
            @NotNull @Valid ObjectionAnswerInput input) {
        return objections.view(objections.answer(consultationId, objectionId, revision, input));
    }
}
