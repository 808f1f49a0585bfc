package vn.thidua.bench;

import java.nio.ByteBuffer;
import java.util.UUID;

/** Ids of the data set: version 7, in the order of their numbers, the same in every run. */
final class Ids {

    private static final long FIRST_MILLISECOND = 0x018F_0000_0000L;

    private Ids() {}

    /** @param table a small number that keeps the ids of different tables apart */
    static UUID id(int table, int number) {
        long time = FIRST_MILLISECOND + number;
        long scattered = Long.reverse(number * 0x9E37_79B9_7F4A_7C15L + table);
        return new UUID((time << 16) | 0x7000L | (table & 0xFFF), 0x8000_0000_0000_0000L | (scattered >>> 2));
    }

    static byte[] bytes(UUID id) {
        return ByteBuffer.allocate(16)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }

    static UUID of(byte[] bytes) {
        var halves = ByteBuffer.wrap(bytes);
        return new UUID(halves.getLong(), halves.getLong());
    }

    static byte[] bytes(int table, int number) {
        return bytes(id(table, number));
    }
}
