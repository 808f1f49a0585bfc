package vn.thidua.finding;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.campaign.QuotaStage;
import vn.thidua.report.ReportPeriod;
import vn.thidua.time.PartialDate;

/**
 * A campaign that the directive launches.
 *
 * @param names its own, its aliases, and the movements it takes up, as written
 */
public record CheckedCampaign(
        String code,
        @Nullable PartialDate from,
        @Nullable PartialDate to,
        List<String> names,
        List<Quota> quotas,
        List<Window> windows,
        List<Duty> duties) {

    /** @param index its place in the list of the plan */
    public record Quota(
            int index,
            String code,
            QuotaStage stage,
            int max,
            boolean isClear,
            @Nullable String wording) {}

    /**
     * @param lastDay the last day in time; null while none is set
     * @param named the day that the plan names
     */
    public record Window(
            int index,
            @Nullable LocalDate named,
            @Nullable LocalDate lastDay,
            @Nullable String wording,
            @Nullable Office addressee) {}

    /**
     * A report duty.
     *
     * @param isSet whether every due rule tells a day
     * @param dues days that are set
     * @param via offices on the way
     */
    public record Duty(
            String code,
            String name,
            ReportPeriod period,
            boolean isSet,
            List<Due> dues,
            @Nullable Office addressee,
            List<Office> via) {}

    /** @param lastDay the last day in time */
    public record Due(LocalDate named, LocalDate lastDay) {}

    /** @param unitKey null when it is known by name only */
    public record Office(@Nullable String unitKey, String name) {}
}
