package vn.thidua.submission;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/** Where the accepted items go next. */
public record SubmissionForwardInput(@NotNull UUID toUnitId) {}
