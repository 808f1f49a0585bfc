package vn.thidua.database;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Comparator;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class IdOrderTest {

    @Test
    void ordersIdsAsTheirText() {
        var random = new Random(7);
        var ids = Stream.generate(() -> new UUID(random.nextInt(3) - 1L << 62, random.nextLong()))
                .limit(1_000)
                .toList();
        assertEquals(
                ids.stream().sorted(Comparator.comparing(UUID::toString)).toList(),
                ids.stream().sorted(IdOrder.AS_TEXT).toList());
    }
}
