package vn.thidua.merit;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.rule.CompletionGrade;

/**
 * A grade as a caller enters it.
 *
 * @param personId a member of the unit or of one below it; absent when the unit itself is graded
 * @param gradedOn not in the future
 * @param source who graded it, by which paper
 */
public record CompletionInput(
        @NotNull UUID unitId,
        @Nullable UUID personId,
        @NotNull @Min(1945) @Max(2100) Integer year,
        @NotNull CompletionGrade grade,
        @NotNull LocalDate gradedOn,
        @NotBlank @Size(max = 300) String source) {}
