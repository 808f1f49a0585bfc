package vn.thidua.consultation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why something is withdrawn. */
public record ConsultationReasonInput(
        @NotBlank @Size(max = 1000) String reason) {}
