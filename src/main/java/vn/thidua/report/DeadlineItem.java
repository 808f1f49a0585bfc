package vn.thidua.report;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

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
        @Nullable String dueWording,
        DeadlineStatus status,
        Timeliness timeliness,
        @Nullable Instant sentAt,
        @Nullable Instant acceptedAt) {

    static final String QUERY = """
            select new vn.thidua.report.DeadlineItem(d.id, y.id, y.code, y.name, c.id, c.code, c.name, u.id, u.code,
             u.name, d.periodFrom, d.periodTo, d.dueOn, d.dueWording, d.status, d.timeliness, d.sentAt, d.acceptedAt)
            from ReportDeadline d join d.unit u join d.duty y left join d.campaign c""";
}
