package vn.thidua.assessment;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class RankingTest {

    private record Row(UUID id, BigDecimal total, int requiredMet, String name) implements Ranking.Ranked {}

    @Test
    void givesEqualTotalsTheSameRankAndSkipsTheNext() {
        var ordered = Ranking.ordered(
                List.of(row("8.50", 1, "An"), row("9", 1, "Bình"), row("8.5", 1, "Chi"), row("7", 1, "Dũng")));

        assertArrayEquals(new int[] {1, 2, 2, 4}, Ranking.ranks(ordered));
    }

    @Test
    void ordersATieByRequiredCriteriaAndThenByVietnameseName() {
        var ordered = Ranking.ordered(
                List.of(row("9", 1, "Đào"), row("9", 1, "Em"), row("9", 1, "Dung"), row("9", 2, "Yến")));

        assertEquals(
                List.of("Yến", "Dung", "Đào", "Em"),
                ordered.stream().map(Row::name).toList());
    }

    private static Row row(String total, int met, String name) {
        return new Row(UUID.randomUUID(), new BigDecimal(total), met, name);
    }
}
