package vn.thidua.council;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why. */
public record CouncilReasonInput(@NotBlank @Size(max = 1000) String reason) {}
