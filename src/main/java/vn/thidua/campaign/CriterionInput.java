package vn.thidua.campaign;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.thidua.text.Codes;

/**
 * A criterion as a caller describes it.
 *
 * @param category code of a subject category; absent: every category
 * @param maxPoints only where the criterion is scored, like {@code weight}
 */
public record CriterionInput(
        @NotNull @Pattern(regexp = Codes.FORM) String code,
        @Nullable @Size(min = 1, max = 64) String category,
        @NotNull CriterionKind kind,
        @NotBlank @Size(max = 500) String title,
        @Nullable @Size(min = 1, max = 4000) String description,

        @Nullable @Positive @Digits(integer = 8, fraction = 2)
        BigDecimal maxPoints,

        @Nullable @Positive @Digits(integer = 4, fraction = 4)
        BigDecimal weight) {

    public static CriterionInput of(Criterion criterion) {
        return new CriterionInput(
                criterion.code,
                criterion.category == null ? null : criterion.category.code,
                criterion.kind,
                criterion.title,
                criterion.description,
                Decimals.shown(criterion.maxPoints),
                Decimals.shown(criterion.weight));
    }
}
