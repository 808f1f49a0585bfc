package vn.thidua.assessment;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An assessment as a caller writes it.
 *
 * @param unitId who assesses: the proposing unit reports on itself, a unit above it appraises
 */
public record AssessmentInput(
        @NotNull AssessmentKind kind,
        @NotNull UUID unitId,
        @Nullable @Size(min = 1, max = 2000) String remark,
        @NotNull @Size(max = 500) List<@Valid @NotNull AssessmentLineInput> lines) {}
