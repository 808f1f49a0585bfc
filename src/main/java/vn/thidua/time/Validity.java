package vn.thidua.time;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Days on which something holds, both bounds inclusive. Stored open ends are {@link #FOREVER}, answered ones null. */
public final class Validity {

    /** Stands in the database for "no end", so that one index serves every date. */
    public static final LocalDate FOREVER = LocalDate.of(9999, 12, 31);

    private Validity() {}

    public static LocalDate stored(@Nullable LocalDate validTo) {
        return validTo == null ? FOREVER : validTo;
    }

    public static @Nullable LocalDate shown(LocalDate validTo) {
        return validTo.equals(FOREVER) ? null : validTo;
    }
}
