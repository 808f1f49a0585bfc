package vn.thidua.report;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.campaign.CampaignStatus;

/** A row of a list of deadlines. */
record DeadlineItem(
        UUID id,
        UUID dutyId,
        String dutyCode,
        String dutyName,
        @Nullable UUID campaignId,
        @Nullable String campaignCode,
        @Nullable String campaignName,
        UUID unitId,
        String unitCode,
        String unitName,
        LocalDate periodFrom,
        LocalDate periodTo,
        @Nullable LocalDate dueOn,
        @Nullable LocalDate graceUntil,
        @Nullable LocalDate extendedUntil,
        @Nullable LocalDate closesOn,
        LocalDate onTimeUntil,
        @Nullable String dueWording,
        DeadlineStatus status,
        Timeliness timeliness,
        @Nullable Instant sentAt,
        @Nullable Instant acceptedAt,
        @Nullable CampaignStatus campaignStatus,
        LocalDate unitEnded) {

    static final String QUERY = """
            select new vn.thidua.report.DeadlineItem(d.id, y.id, y.code, y.name, c.id, c.code, c.name, u.id, u.code,
             u.name, d.periodFrom, d.periodTo, d.dueOn, d.graceUntil, d.extendedUntil, d.closesOn, d.onTimeUntil,
             d.dueWording, d.status, d.timeliness, d.sentAt, d.acceptedAt, c.status, u.validTo)
            from ReportDeadline d join d.unit u join d.duty y left join d.campaign c""";
}
