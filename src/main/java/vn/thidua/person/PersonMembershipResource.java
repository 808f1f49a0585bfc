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

/** {@code /people/{personId}/memberships} */
@Path("/api/v1/people/{personId}/memberships")
public class PersonMembershipResource {

    private final MembershipDesk memberships;
    private final MergePatch mergePatch;

    PersonMembershipResource(MembershipDesk memberships, MergePatch mergePatch) {
        this.memberships = memberships;
        this.mergePatch = mergePatch;
    }

    @GET
    @Allowed({OFFICE, UNIT, COUNCIL_MEMBER, AUDITOR})
    public Items<MembershipView> listPersonMemberships(UUID personId) {
        return memberships.list(personId);
    }

    @POST
    @Write
    @Allowed({OFFICE, UNIT})
    public RestResponse<MembershipView> createPersonMembership(UUID personId, @NotNull @Valid MembershipInput input) {
        var made = memberships.create(personId, input);
        return Created.at("people/" + personId + "/memberships/" + made.id, MembershipView.of(made, false));
    }

    @PATCH
    @Path("/{membershipId}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @Write
    @Allowed({OFFICE, UNIT})
    public MembershipView changePersonMembership(
            UUID personId,
            UUID membershipId,
            @HeaderParam("If-Match") @Nullable Revision revision,
            @NotNull JsonNode input) {
        var kept = memberships.kept(personId, membershipId, revision);
        memberships.change(kept, mergePatch.apply(MembershipInput.of(kept), input, MembershipInput.class));
        return MembershipView.of(kept, false);
    }

    @DELETE
    @Path("/{membershipId}")
    @Write
    @Allowed({OFFICE, UNIT})
    public void deletePersonMembership(
            UUID personId, UUID membershipId, @HeaderParam("If-Match") @Nullable Revision revision) {
        memberships.delete(memberships.kept(personId, membershipId, revision));
    }
}
