package vn.thidua.submission;

import static vn.thidua.access.Role.OFFICE;
import static vn.thidua.access.Role.UNIT;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import vn.thidua.access.Allowed;
import vn.thidua.revision.Revision;
import vn.thidua.write.Created;
import vn.thidua.write.Write;

/** {@code /submissions/{submissionId}/…}: the steps from the sender's desk to the answer. */
@Path("/api/v1/submissions")
public class SubmissionStepResource {

    private final SubmissionSteps steps;
    private final SubmissionAnswers answers;
    private final SubmissionActions actions;

    SubmissionStepResource(SubmissionSteps steps, SubmissionAnswers answers, SubmissionActions actions) {
        this.steps = steps;
        this.answers = answers;
        this.actions = actions;
    }

    @POST
    @Path("/{submissionId}/send")
    @Write
    @Allowed({OFFICE, UNIT})
    public SubmissionView sendSubmission(UUID submissionId, @HeaderParam("If-Match") @Nullable Revision revision) {
        return actions.view(steps.send(submissionId, revision));
    }

    @POST
    @Path("/{submissionId}/receive")
    @Write
    @Allowed(OFFICE)
    public SubmissionView receiveSubmission(UUID submissionId, @HeaderParam("If-Match") @Nullable Revision revision) {
        return actions.view(steps.receive(submissionId, revision));
    }

    @POST
    @Path("/{submissionId}/return")
    @Write
    @Allowed(OFFICE)
    public SubmissionView returnSubmission(
            UUID submissionId,
            @HeaderParam("If-Match") @Nullable Revision revision,
            @NotNull @Valid SubmissionReasonInput input) {
        return actions.view(steps.giveBack(submissionId, revision, input.reason()));
    }

    @POST
    @Path("/{submissionId}/items/{nominationId}/answer")
    @Write
    @Allowed(OFFICE)
    public SubmissionView answerSubmissionItem(
            UUID submissionId,
            UUID nominationId,
            @HeaderParam("If-Match") @Nullable Revision revision,
            @NotNull @Valid SubmissionAnswerInput input) {
        return actions.view(answers.answer(submissionId, nominationId, revision, input));
    }

    @POST
    @Path("/{submissionId}/answers")
    @Write
    @Allowed(OFFICE)
    public SubmissionView answerSubmission(
            UUID submissionId,
            @HeaderParam("If-Match") @Nullable Revision revision,
            @NotNull @Valid SubmissionAnswersInput input) {
        return actions.view(answers.answer(submissionId, revision, input.answers()));
    }

    @POST
    @Path("/{submissionId}/forward")
    @Write
    @Allowed(OFFICE)
    public RestResponse<SubmissionView> forwardSubmission(
            UUID submissionId,
            @HeaderParam("If-Match") @Nullable Revision revision,
            @NotNull @Valid SubmissionForwardInput input) {
        var letter = steps.forward(submissionId, revision, input);
        return Created.at("submissions/" + letter.id, actions.view(letter));
    }
}
