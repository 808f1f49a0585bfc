package vn.thidua.nomination;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How an award was handed over.
 *
 * @param conferredOn from the day of the decision to today
 * @param certificateNumber unique among the certificates of the deciding unit by decisions of one year
 */
public record ConferralInput(
        @NotNull LocalDate conferredOn,
        @Nullable @Size(min = 1, max = 300) String place,
        @Nullable @Size(min = 1, max = 300) String occasion,
        @NotBlank @Size(max = 100) String certificateNumber,
        @Nullable @Size(min = 1, max = 300) String presentedBy) {}
