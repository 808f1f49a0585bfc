package vn.thidua.submission;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One nomination on the list of a letter.
 *
 * @param votesFor as minutes on paper say
 */
public record SubmissionItemInput(
        @NotNull UUID nominationId,
        @Nullable @Min(0) @Max(1000) Integer votesFor) {}
