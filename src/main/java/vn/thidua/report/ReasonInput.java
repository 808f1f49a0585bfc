package vn.thidua.report;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why a report is returned or waived. */
public record ReasonInput(@NotBlank @Size(max = 1000) String reason) {}
