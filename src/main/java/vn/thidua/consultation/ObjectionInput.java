package vn.thidua.consultation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An objection as it came in.
 *
 * @param nominationId one of the list; absent: about the list as a whole
 * @param objectorName absent: not known
 * @param receivedOn not before the first day of the consultation, not in the future
 */
public record ObjectionInput(
        @Nullable UUID nominationId,
        @Nullable @Size(min = 1, max = 200) String objectorName,
        @Nullable @Size(min = 1, max = 300) String objectorContact,
        @NotBlank @Size(max = 4000) String text,
        @NotNull LocalDate receivedOn) {}
