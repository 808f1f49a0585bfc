package vn.thidua.assessment;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.thidua.text.Codes;

/** The points of one criterion, at most its highest. */
public record ScoresheetLineInput(
        @NotNull @Pattern(regexp = Codes.FORM) String criterion,

        @NotNull @PositiveOrZero @Digits(integer = 8, fraction = 2)
        BigDecimal points,

        @Nullable @Size(min = 1, max = 1000) String note) {}
