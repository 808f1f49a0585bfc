package vn.thidua.council;

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

/** {@code /councils}: councils, their members, the sessions they hold. */
@Path("/api/v1/councils")
public class CouncilResource {

    private final Councils councils;
    private final CouncilSessions sessions;
    private final CouncilAccess access;
    private final SessionViews views;
    private final MergePatch mergePatch;

    CouncilResource(
            Councils councils,
            CouncilSessions sessions,
            CouncilAccess access,
            SessionViews views,
            MergePatch mergePatch) {
        this.councils = councils;
        this.sessions = sessions;
        this.access = access;
        this.views = views;
        this.mergePatch = mergePatch;
    }

    @GET
    @Allowed({OFFICE, UNIT, COUNCIL_MEMBER, AUDITOR})
    public Page<CouncilRow> listCouncils(
            @QueryParam("unitId") @NotNull UUID unitId,
            @QueryParam("kind") @Nullable CouncilKind kind,
            @BeanParam @Valid PageRequest page) {
        return councils.list(unitId, kind, page);
    }

    @POST
    @Write
    @Allowed({OFFICE, UNIT})
    public RestResponse<CouncilView> createCouncil(@NotNull @Valid CouncilInput input) {
        var council = councils.create(input);
        return Created.at("councils/" + council.id, councils.view(council));
    }

    @GET
    @Path("/{councilId}")
    @Allowed({OFFICE, UNIT, COUNCIL_MEMBER, AUDITOR})
    public CouncilView getCouncil(UUID councilId) {
        return councils.view(access.readable(councilId));
    }

    @PATCH
    @Path("/{councilId}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @Write
    @Allowed({OFFICE, UNIT})
    public CouncilView changeCouncil(
            UUID councilId, @HeaderParam("If-Match") @Nullable Revision revision, @NotNull JsonNode input) {
        var council = access.kept(councilId, revision);
        councils.change(council, mergePatch.apply(CouncilChange.of(council), input, CouncilChange.class));
        return councils.view(council);
    }

    @POST
    @Path("/{councilId}/members")
    @Write
    @Allowed({OFFICE, UNIT})
    public RestResponse<CouncilView> createCouncilMember(
            UUID councilId,
            @HeaderParam("If-Match") @Nullable Revision revision,
            @NotNull @Valid CouncilMemberInput input) {
        var council = access.kept(councilId, revision);
        councils.add(council, input);
        return Created.at("councils/" + councilId, councils.view(council));
    }

    @PATCH
    @Path("/{councilId}/members/{memberId}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @Write
    @Allowed({OFFICE, UNIT})
    public CouncilView changeCouncilMember(
            UUID councilId,
            UUID memberId,
            @HeaderParam("If-Match") @Nullable Revision revision,
            @NotNull JsonNode input) {
        var council = access.kept(councilId, revision);
        var member = councils.member(council, memberId);
        councils.change(
                council, member, mergePatch.apply(CouncilMemberInput.of(member), input, CouncilMemberInput.class));
        return councils.view(council);
    }

    @DELETE
    @Path("/{councilId}/members/{memberId}")
    @Write
    @Allowed({OFFICE, UNIT})
    public void deleteCouncilMember(
            UUID councilId, UUID memberId, @HeaderParam("If-Match") @Nullable Revision revision) {
        var council = access.kept(councilId, revision);
        councils.delete(council, councils.member(council, memberId));
    }

    @GET
    @Path("/{councilId}/sessions")
    @Allowed({OFFICE, UNIT, COUNCIL_MEMBER, AUDITOR})
    public Page<CouncilSessionRow> listCouncilSessions(
            UUID councilId,
            @QueryParam("state") @Nullable CouncilSessionState state,
            @BeanParam @Valid PageRequest page) {
        return sessions.list(access.readable(councilId).id, state, page);
    }

    @POST
    @Path("/{councilId}/sessions")
    @Write
    @Allowed({OFFICE, UNIT})
    public RestResponse<CouncilSessionView> createCouncilSession(
            UUID councilId, @NotNull @Valid CouncilSessionInput input) {
        var session = sessions.create(access.kept(councilId), input);
        return Created.at("council-sessions/" + session.id, views.view(session));
    }
}
