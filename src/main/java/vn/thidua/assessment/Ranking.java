package vn.thidua.assessment;

import java.math.BigDecimal;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/**
 * An order by total, the highest first. Equal totals have the same rank and the next rank is skipped: 1, 2, 2, 4.
 * Inside a tie more required criteria met come first, then the name in Vietnamese order, then the id.
 */
final class Ranking {

    /** Something ranked. */
    interface Ranked {
        BigDecimal total();

        int requiredMet();

        String name();

        UUID id();
    }

    private Ranking() {}

    static <R extends Ranked> List<R> ordered(List<R> rows) {
        var collator = Collator.getInstance(Locale.forLanguageTag("vi"));
        return rows.stream()
                .sorted(Comparator.comparing(R::total)
                        .reversed()
                        .thenComparing(Comparator.comparing(R::requiredMet).reversed())
                        .thenComparing(R::name, collator)
                        .thenComparing(row -> row.id().toString()))
                .toList();
    }

    /** The rank of each row of {@link #ordered}. */
    static int[] ranks(List<? extends Ranked> ordered) {
        var ranks = new int[ordered.size()];
        for (int i = 0; i < ranks.length; i++) {
            var tied =
                    i > 0 && ordered.get(i).total().compareTo(ordered.get(i - 1).total()) == 0;
            ranks[i] = tied ? ranks[i - 1] : i + 1;
        }
        return ranks;
    }
}
