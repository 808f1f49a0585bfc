package vn.thidua.campaign;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Decimals without the zeros that the database appends. */
final class Decimals {

    private Decimals() {}

    static @Nullable BigDecimal shown(@Nullable BigDecimal stored) {
        if (stored == null) {
            return null;
        }
        var bare = stored.stripTrailingZeros();
        return bare.scale() < 0 ? bare.setScale(0) : bare;
    }
}
