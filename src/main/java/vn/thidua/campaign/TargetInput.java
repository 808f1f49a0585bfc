package vn.thidua.campaign;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.thidua.text.Codes;

/**
 * A target as a caller describes it.
 *
 * @param value absent where the target is only worded
 * @param unit of measure, such as {@code PERCENT}
 */
public record TargetInput(
        @NotNull @Pattern(regexp = Codes.FORM) String code,
        @NotBlank @Size(max = 500) String name,
        @Nullable @Digits(integer = 14, fraction = 6) BigDecimal value,
        @Nullable @Size(min = 1, max = 40) String unit,
        @NotNull TargetComparison comparison,
        @Nullable @Size(min = 1, max = 500) String wording) {

    public static TargetInput of(CampaignTarget target) {
        return new TargetInput(
                target.code,
                target.name,
                Decimals.shown(target.targetValue),
                target.unit,
                target.comparison,
                target.wording);
    }
}
