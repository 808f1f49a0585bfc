package vn.thidua.campaign;

import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A target as it is answered. */
public record TargetView(
        UUID id,
        String code,
        String name,
        @Nullable BigDecimal value,
        @Nullable String unit,
        TargetComparison comparison,
        @Nullable String wording) {

    static TargetView of(CampaignTarget target) {
        return new TargetView(
                target.id,
                target.code,
                target.name,
                Decimals.shown(target.targetValue),
                target.unit,
                target.comparison,
                target.wording);
    }
}
