package vn.thidua.database;

import java.util.Comparator;
import java.util.UUID;

/** The order of ids as text and in the database; {@link UUID#compareTo} takes their halves for signed numbers. */
public final class IdOrder {

    public static final Comparator<UUID> AS_TEXT = IdOrder::compare;

    private IdOrder() {}

    private static int compare(UUID one, UUID other) {
        var high = Long.compareUnsigned(one.getMostSignificantBits(), other.getMostSignificantBits());
        return high != 0 ? high : Long.compareUnsigned(one.getLeastSignificantBits(), other.getLeastSignificantBits());
    }
}
