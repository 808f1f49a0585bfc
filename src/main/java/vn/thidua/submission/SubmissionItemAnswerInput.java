package vn.thidua.submission;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The answer to one item among many, see {@link SubmissionAnswerInput}. */
public record SubmissionItemAnswerInput(
        @NotNull UUID nominationId,
        @NotNull SubmissionItemOutcome outcome,
        @Nullable @Min(1) @Max(500) Integer rank,
        @NotBlank @Size(max = 1000) String reason) {

    SubmissionAnswerInput answer() {
        return new SubmissionAnswerInput(outcome, rank, reason);
    }
}
