package vn.thidua.submission;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * The answer to one item.
 *
 * @param outcome anything but {@code PENDING}
 * @param rank 1 first, no two of a letter alike; for what is accepted
 * @param reason the sender reads this
 */
public record SubmissionAnswerInput(
        @NotNull SubmissionItemOutcome outcome,
        @Nullable @Min(1) @Max(500) Integer rank,
        @NotBlank @Size(max = 1000) String reason) {}
