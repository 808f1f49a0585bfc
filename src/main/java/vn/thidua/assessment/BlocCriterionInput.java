package vn.thidua.assessment;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import vn.thidua.text.Codes;

/** What members are scored by. */
public record BlocCriterionInput(
        @NotNull @Pattern(regexp = Codes.FORM) String code,
        @NotBlank @Size(max = 500) String title,

        @NotNull @Positive @Digits(integer = 8, fraction = 2)
        BigDecimal maxPoints) {}
