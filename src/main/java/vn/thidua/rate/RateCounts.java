package vn.thidua.rate;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reports counted; those waived are counted as such alone.
 *
 * @param expected those that somebody owes or has sent
 * @param submitted sent once at least, also if it was returned since
 * @param late first sent after the last day on time
 * @param overdue not sent, that day is over
 * @param submittedPercent of those expected, to two places; null when none is
 */
public record RateCounts(
        long expected,
        long submitted,
        long onTime,
        long late,
        long accepted,
        long returned,
        long overdue,
        long waived,
        @Nullable BigDecimal submittedPercent,
        @Nullable BigDecimal onTimePercent,
        @Nullable BigDecimal acceptedPercent) {

    static RateCounts of(
            long expected, long onTime, long late, long accepted, long returned, long overdue, long waived) {
        return new RateCounts(
                expected,
                onTime + late,
                onTime,
                late,
                accepted,
                returned,
                overdue,
                waived,
                percent(onTime + late, expected),
                percent(onTime, expected),
                percent(accepted, expected));
    }

    static RateCounts sum(List<RateCounts> all) {
        return of(
                all.stream().mapToLong(RateCounts::expected).sum(),
                all.stream().mapToLong(RateCounts::onTime).sum(),
                all.stream().mapToLong(RateCounts::late).sum(),
                all.stream().mapToLong(RateCounts::accepted).sum(),
                all.stream().mapToLong(RateCounts::returned).sum(),
                all.stream().mapToLong(RateCounts::overdue).sum(),
                all.stream().mapToLong(RateCounts::waived).sum());
    }

    private static @Nullable BigDecimal percent(long part, long whole) {
        return whole == 0
                ? null
                : BigDecimal.valueOf(part * 100).divide(BigDecimal.valueOf(whole), 2, RoundingMode.HALF_UP);
    }
}
