package vn.thidua.nomination;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How many awards were decided and stand; those revoked are not counted.
 *
 * @param unitId proposed by this unit or one below it on the day of the decision
 * @param from day of the decision, inclusive
 * @param to day of the decision, inclusive
 */
public record AwardStatisticsView(
        AwardGrouping groupBy,
        @Nullable UUID campaignId,
        @Nullable UUID unitId,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        List<Group> groups,
        Counts total) {

    /**
     * One group.
     *
     * @param key code of the award, category or level, or the year
     * @param label in the caller's language
     */
    public record Group(String key, String label, Counts counts) {}

    /**
     * @param directWorkers individuals who do the work directly
     * @param directWorkerPercent of the individuals, to two places; null when there are none
     * @param smallCollectives teams and other parts of a unit
     * @param smallCollectivePercent of the collectives, to two places; null when there are none
     */
    public record Counts(
            long awards,
            long individuals,
            long directWorkers,
            @Nullable BigDecimal directWorkerPercent,
            long collectives,
            long smallCollectives,
            @Nullable BigDecimal smallCollectivePercent) {

        static Counts of(long awards, long individuals, long directWorkers, long smallCollectives) {
            var collectives = awards - individuals;
            return new Counts(
                    awards,
                    individuals,
                    directWorkers,
                    percent(directWorkers, individuals),
                    collectives,
                    smallCollectives,
                    percent(smallCollectives, collectives));
        }

        static Counts sum(List<Counts> all) {
            return of(
                    all.stream().mapToLong(Counts::awards).sum(),
                    all.stream().mapToLong(Counts::individuals).sum(),
                    all.stream().mapToLong(Counts::directWorkers).sum(),
                    all.stream().mapToLong(Counts::smallCollectives).sum());
        }

        private static @Nullable BigDecimal percent(long part, long whole) {
            return whole == 0
                    ? null
                    : BigDecimal.valueOf(part * 100).divide(BigDecimal.valueOf(whole), 2, RoundingMode.HALF_UP);
        }
    }
}
