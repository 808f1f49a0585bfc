package vn.thidua.assessment;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.thidua.text.Codes;

/**
 * One criterion.
 *
 * @param criterion its code
 * @param points of a scored one, at most its highest
 * @param met of a required one
 */
public record AssessmentLineInput(
        @NotNull @Pattern(regexp = Codes.FORM) String criterion,

        @Nullable @PositiveOrZero @Digits(integer = 8, fraction = 2)
        BigDecimal points,

        @Nullable Boolean met,
        @Nullable @Size(min = 1, max = 2000) String evidence) {}
