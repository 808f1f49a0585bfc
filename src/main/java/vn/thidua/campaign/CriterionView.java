package vn.thidua.campaign;

import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A criterion as it is answered. */
public record CriterionView(
        UUID id,
        String code,
        @Nullable String category,
        CriterionKind kind,
        String title,
        @Nullable String description,
        @Nullable BigDecimal maxPoints,
        @Nullable BigDecimal weight) {

    static CriterionView of(Criterion criterion) {
        return new CriterionView(
                criterion.id,
                criterion.code,
                criterion.category == null ? null : criterion.category.code,
                criterion.kind,
                criterion.title,
                criterion.description,
                Decimals.shown(criterion.maxPoints),
                Decimals.shown(criterion.weight));
    }
}
