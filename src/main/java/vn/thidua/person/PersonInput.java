package vn.thidua.person;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.text.Codes;

/**
 * A new person with their main membership.
 *
 * @param code as another register names them; one is made up where there is none
 * @param category code of a category of individuals
 * @param directWorker null: as the category says
 * @param from first day in the unit
 */
public record PersonInput(
        @Nullable @Pattern(regexp = Codes.FORM) String code,
        @NotNull @Size(min = 1, max = 200) String fullName,
        @Nullable @Min(1900) @Max(2100) Integer birthYear,
        @NotNull @Pattern(regexp = Codes.FORM) String category,
        @Nullable Boolean directWorker,
        @NotNull UUID unitId,
        @Nullable @Size(min = 1, max = 200) String position,
        @NotNull LocalDate from) {}
