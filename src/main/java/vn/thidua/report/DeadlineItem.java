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
        LocalDate dueSort,
        @Nullable String dueWording,
        DeadlineStatus status,
        Timeliness timeliness,
        @Nullable Instant sentAt,
        @Nullable Instant acceptedAt) {

    /** For {@code select new}, from a deadline {@code d}, its duty {@code y}, campaign {@code c} and unit {@code u}. */
    static final String SELECT = """
            new vn.thidua.report.DeadlineItem(d.id, y.id, y.code, y.name, c.id, c.code, c.name, u.id, u.code, u.name,
             d.periodFrom, d.periodTo, d.dueOn, d.dueSort, d.dueWording, d.status, d.timeliness, d.sentAt, d.acceptedAt)""";

    static final String JOINS = " join d.unit u join d.duty y left join d.campaign c";
}
