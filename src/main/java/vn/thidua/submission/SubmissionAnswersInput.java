package vn.thidua.submission;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/** Answers to items of one letter; all of them count, or none. */
public record SubmissionAnswersInput(
        @NotNull @Size(min = 1, max = 500) List<@NotNull @Valid SubmissionItemAnswerInput> answers) {}
