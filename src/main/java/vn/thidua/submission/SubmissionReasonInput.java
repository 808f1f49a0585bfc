package vn.thidua.submission;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why a letter is returned; its sender reads this. */
public record SubmissionReasonInput(
        @NotBlank @Size(max = 1000) String reason) {}
