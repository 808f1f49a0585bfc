package vn.thidua.council;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import vn.thidua.rule.VoteDenominator;

/**
 * The share of votes that the council's own statute asks for.
 *
 * @param percent above 0, to 100
 * @param source where the statute says so, in words
 */
public record StatuteInput(
        @NotNull @DecimalMin(value = "0", inclusive = false) @DecimalMax("100") @Digits(integer = 3, fraction = 2)
        BigDecimal percent,

        @NotNull VoteDenominator denominator,
        @NotBlank @Size(max = 1000) String source) {}
