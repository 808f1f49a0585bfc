package vn.thidua.consultation;

import static vn.thidua.access.Role.OFFICE;
import static vn.thidua.access.Role.UNIT;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
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

/** {@code /public-consultations} */
@Path("/api/v1/public-consultations")
public class PublicConsultationResource {

    private final Consultations consultations;
    private final ConsultationAccess access;
    private final ConsultationViews views;
    private final MergePatch mergePatch;

    PublicConsultationResource(
            Consultations consultations, ConsultationAccess access, ConsultationViews views, MergePatch mergePatch) {
        this.consultations = consultations;
        this.access = access;
        this.views = views;
        this.mergePatch = mergePatch;
    }

    @GET
    @Open
    public Page<ConsultationItem> listPublicConsultations(
            @QueryParam("unitId") @Nullable UUID unitId,
            @QueryParam("state") @Nullable ConsultationState state,
            @BeanParam @Valid PageRequest page) {
        return consultations.list(unitId, state, page);
    }

    @POST
    @Write
    @Allowed({OFFICE, UNIT})
    public RestResponse<ConsultationView> createPublicConsultation(@NotNull @Valid ConsultationInput input) {
        var consultation = consultations.create(input);
        return Created.at("public-consultations/" + consultation.id, views.view(consultation));
    }

    @GET
    @Path("/{consultationId}")
    @Open
    public ConsultationView getPublicConsultation(UUID consultationId) {
        return views.view(access.visible(consultationId));
    }

    @PATCH
    @Path("/{consultationId}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @Write
    @Allowed({OFFICE, UNIT})
    public ConsultationView changePublicConsultation(
            UUID consultationId, @HeaderParam("If-Match") @Nullable Revision revision, @NotNull JsonNode input) {
        var consultation = consultations.editable(consultationId, revision);
        consultations.change(
                consultation, mergePatch.apply(ConsultationInput.of(consultation), input, ConsultationInput.class));
        return views.view(consultation);
    }

    @DELETE
    @Path("/{consultationId}")
    @Write
    @Allowed({OFFICE, UNIT})
    public void deletePublicConsultation(UUID consultationId, @HeaderParam("If-Match") @Nullable Revision revision) {
        consultations.delete(consultationId, revision);
    }

    @POST
    @Path("/{consultationId}/open")
    @Write
    @Allowed({OFFICE, UNIT})
    public ConsultationView openPublicConsultation(
            UUID consultationId, @HeaderParam("If-Match") @Nullable Revision revision) {
        return views.view(consultations.open(consultationId, revision));
    }

    @POST
    @Path("/{consultationId}/close")
    @Write
    @Allowed({OFFICE, UNIT})
    public ConsultationView closePublicConsultation(
            UUID consultationId, @HeaderParam("If-Match") @Nullable Revision revision) {
        return views.view(consultations.close(consultationId, revision));
    }

    @POST
    @Path("/{consultationId}/withdraw")
    @Write
    @Allowed({OFFICE, UNIT})
    public ConsultationView withdrawPublicConsultation(
            UUID consultationId,
            @HeaderParam("If-Match") @Nullable Revision revision,
            @NotNull @Valid ConsultationReasonInput input) {
        return views.view(consultations.withdraw(consultationId, revision, input.reason()));
    }
}
