package vn.thidua.report;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.campaign.CampaignRef;
import vn.thidua.organization.UnitRef;

/** A duty in a list. */
public record ReportDutyItem(
        UUID id,
        String code,
        String name,
        @Nullable CampaignRef campaign,
        UnitRef owner,
        DutyStatus status,
        ReportRegime regime,
        ReportPeriod period,
        PeriodCalendar calendar,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {

    static ReportDutyItem of(ReportDuty duty) {
        return new ReportDutyItem(
                duty.id,
                duty.code,
                duty.name,
                CampaignRef.ofNullable(duty.campaign),
                UnitRef.of(duty.owner),
                duty.status,
                duty.regime,
                duty.period,
                duty.calendar,
                duty.appliesFrom,
                duty.appliesTo);
    }
}
