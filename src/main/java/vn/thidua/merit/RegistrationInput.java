package vn.thidua.merit;

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
 * A registration as a caller describes it.
 *
 * @param personId a member of the unit or of one below it; absent when the unit itself registers
 * @param awardCode of kind {@code AWARD}, and only of it
 * @param name of the initiative or project
 * @param registeredOn today unless given, not in the future
 */
public record RegistrationInput(
        @NotNull RegistrationKind kind,
        @NotNull UUID unitId,
        @Nullable UUID personId,
        @Nullable @Pattern(regexp = Codes.FORM) String awardCode,
        @Nullable @Size(min = 1, max = 300) String name,
        @NotNull @Min(1945) @Max(2100) Integer year,
        @Nullable LocalDate registeredOn) {}
