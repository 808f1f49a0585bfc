package vn.thidua.rate;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.campaign.TargetComparison;
import vn.thidua.organization.UnitRef;

/**
 * What was reported of an indicator, beside what was to be reached.
 *
 * @param target null: none is set
 * @param unit reports of this unit and those below it; null: all that the caller may see
 * @param asOf the day whose hierarchy counts
 * @param truncated there are more groups; the total has them all
 */
public record IndicatorProgressView(
        String indicator,
        String name,
        @Nullable String measure,
        @Nullable Target target,
        @Nullable UnitRef unit,
        @Nullable UUID campaignId,
        @Nullable UUID dutyId,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        LocalDate asOf,
        boolean acceptedOnly,
        List<Group> groups,
        boolean truncated,
        Values total) {

    /**
     * @param value null: it is only worded
     * @param wording as the plan says it
     */
    public record Target(
            @Nullable BigDecimal value,
            TargetComparison comparison,
            @Nullable String wording) {}

    /** @param own of the unit asked for alone, without those below it */
    public record Group(UnitRef unit, boolean own, Values values) {}

    /**
     * @param reports that have a value
     * @param average to six places
     * @param reaching how many of them reach the target; null where that is no number
     */
    public record Values(
            long reports,
            @Nullable BigDecimal sum,
            @Nullable BigDecimal average,
            @Nullable BigDecimal minimum,
            @Nullable BigDecimal maximum,
            @Nullable Long reaching) {}
}
