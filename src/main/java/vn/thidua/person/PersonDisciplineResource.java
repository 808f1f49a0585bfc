package vn.thidua.person;

import static vn.thidua.access.Role.OFFICE;
import static vn.thidua.access.Role.UNIT;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import vn.thidua.access.Allowed;
import vn.thidua.patch.MergePatch;
import vn.thidua.revision.Revision;
import vn.thidua.write.Created;
import vn.thidua.write.Write;

/** {@code /people/{personId}/disciplines} */
@Path("/api/v1/people/{personId}/disciplines")
public class PersonDisciplineResource {

    private final Disciplines disciplines;
    private final MergePatch mergePatch;

    PersonDisciplineResource(Disciplines disciplines, MergePatch mergePatch) {
        this.disciplines = disciplines;
        this.mergePatch = mergePatch;
    }

    @GET
    @Allowed({OFFICE, UNIT})
    public Items<DisciplineView> listPersonDisciplines(UUID personId) {
        return disciplines.list(personId);
    }

    @POST
    @Write
    @Allowed({OFFICE, UNIT})
    public RestResponse<DisciplineView> createPersonDiscipline(UUID personId, @NotNull @Valid DisciplineInput input) {
        var made = disciplines.create(personId, input);
        return Created.at("people/" + personId + "/disciplines/" + made.id, DisciplineView.of(made));
    }

    @PATCH
    @Path("/{disciplineId}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @Write
    @Allowed({OFFICE, UNIT})
    public DisciplineView changePersonDiscipline(
            UUID personId,
            UUID disciplineId,
            @HeaderParam("If-Match") @Nullable Revision revision,
            @NotNull JsonNode input) {
        var kept = disciplines.kept(personId, disciplineId, revision);
        disciplines.change(kept, mergePatch.apply(DisciplineInput.of(kept), input, DisciplineInput.class));
        return DisciplineView.of(kept);
    }

    @DELETE
    @Path("/{disciplineId}")
    @Write
    @Allowed({OFFICE, UNIT})
    public void deletePersonDiscipline(
            UUID personId, UUID disciplineId, @HeaderParam("If-Match") @Nullable Revision revision) {
        disciplines.kept(personId, disciplineId, revision).delete();
    }
}
