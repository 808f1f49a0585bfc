package vn.thidua.rate;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.organization.UnitRef;

/**
 * How complete and how timely reports are.
 *
 * @param unit reports of this unit and those below it; null: all that the caller may see
 * @param from last day of the period, inclusive
 * @param to last day of the period, inclusive
 * @param asOf the day whose hierarchy counts
 * @param truncated there are more groups; the total has them all
 */
public record ReportingRatesView(
        RateGrouping groupBy,
        @Nullable UnitRef unit,
        @Nullable UUID campaignId,
        @Nullable UUID dutyId,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        LocalDate asOf,
        List<Group> groups,
        boolean truncated,
        RateCounts total) {

    /**
     * @param id of the unit, duty or campaign; null for a period, and for duties of no campaign
     * @param label in the caller's language
     * @param own of the unit asked for alone, without those below it
     */
    public record Group(
            @Nullable UUID id,
            @Nullable String code,
            String label,
            @Nullable LocalDate periodFrom,
            @Nullable LocalDate periodTo,
            boolean own,
            RateCounts counts) {}
}
