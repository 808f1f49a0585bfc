package vn.thidua.person;

import static vn.thidua.access.Role.AUDITOR;
import static vn.thidua.access.Role.COUNCIL_MEMBER;
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

/** {@code /people/{personId}/titles} */
@Path("/api/v1/people/{personId}/titles")
public class PersonTitleResource {

    private final TitleDesk titles;
    private final MergePatch mergePatch;

    PersonTitleResource(TitleDesk titles, MergePatch mergePatch) {
        this.titles = titles;
        this.mergePatch = mergePatch;
    }

    @GET
    @Allowed({OFFICE, UNIT, COUNCIL_MEMBER, AUDITOR})
    public Items<TitleView> listPersonTitles(UUID personId) {
        return titles.list(personId);
    }

    @POST
    @Write
    @Allowed({OFFICE, UNIT})
    public RestResponse<TitleView> createPersonTitle(UUID personId, @NotNull @Valid HeldTitleInput input) {
        var made = titles.create(personId, input);
        return Created.at("people/" + personId + "/titles/" + made.id, TitleView.of(made));
    }

    @PATCH
    @Path("/{titleId}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @Write
    @Allowed({OFFICE, UNIT})
    public TitleView changePersonTitle(
            UUID personId,
            UUID titleId,
            @HeaderParam("If-Match") @Nullable Revision revision,
            @NotNull JsonNode input) {
        var kept = titles.kept(personId, titleId, revision);
        titles.change(kept, mergePatch.apply(HeldTitleInput.of(kept), input, HeldTitleInput.class));
        return TitleView.of(kept);
    }

    @DELETE
    @Path("/{titleId}")
    @Write
    @Allowed({OFFICE, UNIT})
    public void deletePersonTitle(UUID personId, UUID titleId, @HeaderParam("If-Match") @Nullable Revision revision) {
        titles.kept(personId, titleId, revision).delete();
    }
}
