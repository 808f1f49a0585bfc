package vn.thidua.consultation;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the agency says.
 *
 * @param documentNumber of its letter, as printed
 * @param documentDate not in the future; needed with a number
 * @param text needed where the agency disagrees
 */
public record OpinionAnswerInput(
        @NotNull OpinionAnswer answer,
        @Nullable @Size(min = 1, max = 100) String documentNumber,
        @Nullable LocalDate documentDate,
        @Nullable @Size(min = 1, max = 4000) String text) {}
