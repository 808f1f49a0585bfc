package vn.thidua.report;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One step of a report. */
public record ReportEventView(
        int number,
        ReportAction action,
        @Nullable DeadlineStatus fromStatus,
        DeadlineStatus toStatus,
        Instant happenedAt,
        String subject,
        @Nullable String reason) {

    static ReportEventView of(ReportEvent event) {
        return new ReportEventView(
                event.number,
                event.action,
                event.fromStatus,
                event.toStatus,
                event.happenedAt,
                event.subject,
                event.reason);
    }
}
