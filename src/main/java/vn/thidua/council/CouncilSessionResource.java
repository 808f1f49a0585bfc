package vn.thidua.council;

import static vn.thidua.access.Role.AUDITOR;
import static vn.thidua.access.Role.COUNCIL_MEMBER;
import static vn.thidua.access.Role.OFFICE;
import static vn.thidua.access.Role.UNIT;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import vn.thidua.access.Allowed;
import vn.thidua.patch.MergePatch;
import vn.thidua.revision.Revision;
import vn.thidua.write.Created;
import vn.thidua.write.Write;

/** {@code /council-sessions}: from preparation to minutes. */
@Path("/api/v1/council-sessions/{sessionId}")
public class CouncilSessionResource {

    private final CouncilSessions sessions;
    private final SessionSteps steps;
    private final CouncilAccess access;
    private final SessionViews views;
    private final MinutesBook minutes;
    private final MergePatch mergePatch;

    CouncilSessionResource(
            CouncilSessions sessions,
            SessionSteps steps,
            CouncilAccess access,
            SessionViews views,
            MinutesBook minutes,
            MergePatch mergePatch) {
        this.sessions = sessions;
        this.steps = steps;
        this.access = access;
        this.views = views;
        this.minutes = minutes;
        this.mergePatch = mergePatch;
    }

    @GET
    @Allowed({OFFICE, UNIT, COUNCIL_MEMBER, AUDITOR})
    public CouncilSessionView getCouncilSession(UUID sessionId) {
        return views.view(access.readableSession(sessionId));
    }

    @PATCH
    @Consumes(MergePatch.MEDIA_TYPE)
    @Write
    @Allowed({OFFICE, UNIT})
    public CouncilSessionView changeCouncilSession(
            UUID sessionId, @HeaderParam("If-Match") @Nullable Revision revision, @NotNull JsonNode input) {
        var session = access.heldSession(sessionId, revision);
        session.require(CouncilSessionState.DRAFT, SessionChecks.CHANGE);
        var parts = SessionParts.of(session);
        sessions.change(
                session, parts, mergePatch.apply(CouncilSessionInput.of(parts), input, CouncilSessionInput.class));
        return views.view(session);
    }

    @POST
    @Path("/open")
    @Write
    @Allowed({OFFICE, UNIT})
    public CouncilSessionView openCouncilSession(UUID sessionId, @HeaderParam("If-Match") @Nullable Revision revision) {
        return views.view(steps.open(sessionId, revision));
    }

    @PUT
    @Path("/counts")
    @Write
    @Allowed({OFFICE, UNIT})
    public CouncilSessionView enterCouncilCounts(
            UUID sessionId,
            @HeaderParam("If-Match") @Nullable Revision revision,
            @NotNull @Valid CouncilCountsInput input) {
        return views.view(steps.count(sessionId, revision, input));
    }

    @POST
    @Path("/close")
    @Write
    @Allowed({OFFICE, UNIT})
    public CouncilSessionView closeCouncilSession(
            UUID sessionId,
            @HeaderParam("If-Match") @Nullable Revision revision,
            @NotNull @Valid CloseSessionInput input) {
        return views.view(steps.close(sessionId, revision, input.minutesNumber()));
    }

    @POST
    @Path("/cancel")
    @Write
    @Allowed({OFFICE, UNIT})
    public CouncilSessionView cancelCouncilSession(
            UUID sessionId,
            @HeaderParam("If-Match") @Nullable Revision revision,
            @NotNull @Valid CouncilReasonInput input) {
        return views.view(steps.cancel(sessionId, revision, input.reason()));
    }

    @GET
    @Path("/minutes")
    @Allowed({OFFICE, UNIT, COUNCIL_MEMBER, AUDITOR})
    public CouncilMinutesView getCouncilMinutes(UUID sessionId) {
        return minutes.read(sessionId);
    }

    @POST
    @Path("/minutes/amendments")
    @Write
    @Allowed({OFFICE, UNIT})
    public RestResponse<CouncilMinutesView> createMinutesAmendment(
            UUID sessionId, @NotNull @Valid AmendmentInput input) {
        return Created.at("council-sessions/" + sessionId + "/minutes", minutes.amend(sessionId, input));
    }
}
