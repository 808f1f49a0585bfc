package vn.thidua.submission;

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
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
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

/** {@code /submissions}: letters, their lists, reading. */
@Path("/api/v1/submissions")
public class SubmissionResource {

    private final Submissions submissions;
    private final SubmissionAccess access;
    private final SubmissionActions actions;
    private final SubmissionHistory history;
    private final MergePatch mergePatch;

    SubmissionResource(
            Submissions submissions,
            SubmissionAccess access,
            SubmissionActions actions,
            SubmissionHistory history,
            MergePatch mergePatch) {
        this.submissions = submissions;
        this.access = access;
        this.actions = actions;
        this.history = history;
        this.mergePatch = mergePatch;
    }

    @GET
    @Allowed({OFFICE, UNIT, COUNCIL_MEMBER, AUDITOR})
    public Page<SubmissionListItem> listSubmissions(
            @BeanParam @Valid SubmissionFilter filter, @BeanParam @Valid PageRequest page) {
        return submissions.list(filter, page);
    }

    @POST
    @Write
    @Allowed({OFFICE, UNIT})
    public RestResponse<SubmissionView> createSubmission(@NotNull @Valid SubmissionInput input) {
        var letter = submissions.create(input);
        return Created.at("submissions/" + letter.id, actions.view(letter));
    }

    @GET
    @Path("/{submissionId}")
    @Allowed({OFFICE, UNIT, COUNCIL_MEMBER, AUDITOR})
    public SubmissionView getSubmission(UUID submissionId) {
        return actions.view(access.visible(submissionId));
    }

    @PATCH
    @Path("/{submissionId}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @Write
    @Allowed({OFFICE, UNIT})
    public SubmissionView changeSubmission(
            UUID submissionId, @HeaderParam("If-Match") @Nullable Revision revision, @NotNull JsonNode input) {
        var letter = submissions.held(submissionId, revision);
        submissions.update(letter, mergePatch.apply(SubmissionInput.of(letter), input, SubmissionInput.class));
        return actions.view(letter);
    }

    @DELETE
    @Path("/{submissionId}")
    @Write
    @Allowed({OFFICE, UNIT})
    public void deleteSubmission(UUID submissionId, @HeaderParam("If-Match") @Nullable Revision revision) {
        submissions.delete(submissionId, revision);
    }

    @PUT
    @Path("/{submissionId}/items")
    @Write
    @Allowed({OFFICE, UNIT})
    public SubmissionView replaceSubmissionItems(
            UUID submissionId,
            @HeaderParam("If-Match") @Nullable Revision revision,
            @NotNull @Valid SubmissionItemsInput input) {
        return actions.view(submissions.replaceItems(submissionId, revision, input.items()));
    }

    @GET
    @Path("/{submissionId}/history")
    @Allowed({OFFICE, UNIT, COUNCIL_MEMBER, AUDITOR})
    public Page<SubmissionEventView> listSubmissionHistory(UUID submissionId, @BeanParam @Valid PageRequest page) {
        var letter = access.visible(submissionId);
        var inFull = access.showsPupils(letter) || !letter.hasPupils();
        return history.page(submissionId, page).map(event -> SubmissionEventView.of(event, inFull));
    }
}
