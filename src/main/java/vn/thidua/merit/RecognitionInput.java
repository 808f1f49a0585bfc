package vn.thidua.merit;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An initiative is recognised.
 *
 * @param council as printed
 * @param recognisedOn not in the future
 * @param decision number and day, as printed
 */
public record RecognitionInput(
        @NotNull InitiativeScope scope,
        @NotNull @Size(min = 1, max = 300) String council,
        @Nullable @Size(min = 1, max = 140) String certificateNumber,
        @NotNull LocalDate recognisedOn,
        @Nullable @Size(min = 1, max = 300) String decision) {}
