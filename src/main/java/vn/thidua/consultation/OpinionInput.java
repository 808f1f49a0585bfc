package vn.thidua.consultation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A question to another agency.
 *
 * @param askingUnitId the proposing unit or one above it
 * @param askedUnitId the agency; absent where it is no unit of the hierarchy, then {@code askedName} names it
 * @param dueOn the last day for the answer, inclusive; not in the past
 */
public record OpinionInput(
        @NotNull UUID askingUnitId,
        @Nullable UUID askedUnitId,
        @Nullable @Size(min = 1, max = 300) String askedName,
        @NotBlank @Size(max = 2000) String question,
        @NotNull LocalDate dueOn) {}
