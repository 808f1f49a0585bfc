package vn.thidua.person;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.thidua.text.Codes;

/**
 * One person of a register.
 *
 * @param code by which the person is found again
 * @param unitCode where they have their main place
 * @param from first day there; only a new main place is taken from it
 */
public record PersonImportRow(
        @NotNull @Pattern(regexp = Codes.FORM) String code,
        @NotNull @Size(min = 1, max = 200) String fullName,
        @Nullable @Min(1900) @Max(2100) Integer birthYear,
        @NotNull @Pattern(regexp = Codes.FORM) String category,
        @Nullable Boolean directWorker,
        @NotNull @Pattern(regexp = Codes.FORM) String unitCode,
        @Nullable @Size(min = 1, max = 200) String position,
        @NotNull LocalDate from) {}
