package vn.thidua.rate;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.campaign.CampaignRef;
import vn.thidua.organization.UnitRef;
import vn.thidua.report.DutyRef;

/**
 * A report that has not come.
 *
 * @param id of the deadline
 * @param dueOn last day on which it would have been on time
 * @param extendedUntil last day of an extension that is over; null when none was granted
 * @param daysLate since the last day on which it would not have been late, grace and extension included; one at least
 */
public record OverdueReportItem(
        UUID id,
        DutyRef duty,
        @Nullable CampaignRef campaign,
        UnitRef unit,
        LocalDate periodFrom,
        LocalDate periodTo,
        LocalDate dueOn,
        @Nullable String dueWording,
        @Nullable LocalDate extendedUntil,
        long daysLate) {

    static OverdueReportItem of(OverdueRow row, LocalDate today) {
        return new OverdueReportItem(
                row.id(),
                new DutyRef(row.dutyId(), row.dutyCode(), row.dutyName()),
                row.campaignId() == null || row.campaignCode() == null || row.campaignName() == null
                        ? null
                        : new CampaignRef(row.campaignId(), row.campaignCode(), row.campaignName()),
                new UnitRef(row.unitId(), row.unitCode(), row.unitName()),
                row.periodFrom(),
                row.periodTo(),
                row.dueOn(),
                row.dueWording(),
                row.extendedUntil(),
                ChronoUnit.DAYS.between(row.onTimeUntil(), today));
    }
}
