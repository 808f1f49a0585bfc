package vn.thidua.merit;

import static vn.thidua.access.Role.AUDITOR;
import static vn.thidua.access.Role.COUNCIL_MEMBER;
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
import vn.thidua.page.Page;
import vn.thidua.page.PageRequest;
import vn.thidua.patch.MergePatch;
import vn.thidua.revision.Revision;
import vn.thidua.write.Created;
import vn.thidua.write.Write;

/** {@code /initiatives} */
@Path("/api/v1/initiatives")
public class InitiativeResource {

    private final Initiatives initiatives;
    private final MergePatch mergePatch;

    InitiativeResource(Initiatives initiatives, MergePatch mergePatch) {
        this.initiatives = initiatives;
        this.mergePatch = mergePatch;
    }

    @GET
    @Allowed({OFFICE, UNIT, COUNCIL_MEMBER, AUDITOR})
    public Page<InitiativeView> listInitiatives(
            @QueryParam("unitId") @Nullable UUID unitId,
            @QueryParam("personId") @Nullable UUID personId,
            @QueryParam("year") @Nullable Integer year,
            @QueryParam("state") @Nullable InitiativeState state,
            @BeanParam @Valid PageRequest page) {
        return initiatives.list(new Initiatives.Filter(unitId, personId, year, state), page);
    }

    @POST
    @Write
    @Allowed({OFFICE, UNIT})
    public RestResponse<InitiativeView> createInitiative(@NotNull @Valid InitiativeInput input) {
        var initiative = initiatives.create(input);
        return Created.at("initiatives/" + initiative.id, initiatives.view(initiative));
    }

    @GET
    @Path("/{initiativeId}")
    @Allowed({OFFICE, UNIT, COUNCIL_MEMBER, AUDITOR})
    public InitiativeView getInitiative(UUID initiativeId) {
        return initiatives.view(initiatives.seen(initiativeId));
    }

    @PATCH
    @Path("/{initiativeId}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @Write
    @Allowed({OFFICE, UNIT})
    public InitiativeView changeInitiative(
            UUID initiativeId, @HeaderParam("If-Match") @Nullable Revision revision, @NotNull JsonNode input) {
        var initiative = initiatives.kept(initiativeId, revision);
        initiatives.change(initiative, mergePatch.apply(InitiativeInput.of(initiative), input, InitiativeInput.class));
        return initiatives.view(initiative);
    }

    @DELETE
    @Path("/{initiativeId}")
    @Write
    @Allowed({OFFICE, UNIT})
    public void deleteInitiative(UUID initiativeId, @HeaderParam("If-Match") @Nullable Revision revision) {
        initiatives.delete(initiatives.kept(initiativeId, revision));
    }

    @POST
    @Path("/{initiativeId}/submit")
    @Write
    @Allowed({OFFICE, UNIT})
    public InitiativeView submitInitiative(UUID initiativeId, @HeaderParam("If-Match") @Nullable Revision revision) {
        var initiative = initiatives.kept(initiativeId, revision);
        initiatives.submit(initiative);
        return initiatives.view(initiative);
    }

    @POST
    @Path("/{initiativeId}/recognise")
    @Write
    @Allowed({OFFICE, UNIT})
    public InitiativeView recogniseInitiative(
            UUID initiativeId,
            @HeaderParam("If-Match") @Nullable Revision revision,
            @NotNull @Valid RecognitionInput input) {
        var initiative = initiatives.kept(initiativeId, revision);
        initiatives.recognise(initiative, input);
        return initiatives.view(initiative);
    }

    @POST
    @Path("/{initiativeId}/refuse")
    @Write
    @Allowed({OFFICE, UNIT})
    public InitiativeView refuseInitiative(
            UUID initiativeId,
            @HeaderParam("If-Match") @Nullable Revision revision,
            @NotNull @Valid InitiativeRefusalInput input) {
        var initiative = initiatives.kept(initiativeId, revision);
        initiatives.refuse(initiative, input.reason());
        return initiatives.view(initiative);
    }
}
