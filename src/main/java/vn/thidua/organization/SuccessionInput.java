package vn.thidua.organization;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How a unit goes over into another, or ends.
 *
 * @param successorId absent for {@link SuccessionKind#ENDED}, and only then
 * @param effectiveOn first day of the successor; the predecessor ends on its eve
 * @param directiveId the directive that orders it
 */
public record SuccessionInput(
        @NotNull SuccessionKind kind,
        @Nullable UUID successorId,
        @NotNull LocalDate effectiveOn,
        @Nullable UUID directiveId,
        @Nullable @Size(min = 1, max = 500) String note) {}
