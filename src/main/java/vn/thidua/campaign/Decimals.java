package vn.thidua.campaign;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Decimals without the zeros that the database appends. */
public final class Decimals {

    private Decimals() {}

    public static @Nullable BigDecimal shown(@Nullable BigDecimal stored) {
        return stored == null ? null : bare(stored);
    }

    public static BigDecimal bare(BigDecimal stored) {
        var bare = stored.stripTrailingZeros();
        return bare.scale() < 0 ? bare.setScale(0) : bare;
    }
}
