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
 * @param daysLate since that day, or the last of the extension; one at least
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
        var extended = row.extendedUntil();
        var last = extended != null && extended.isAfter(row.dueOn()) ? extended : row.dueOn();
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
                extended,
                ChronoUnit.DAYS.between(last, today));
    }
}
