package vn.thidua.feed;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.organization.UnitRef;
import vn.thidua.revision.Revised;
import vn.thidua.write.ShownOnce;

/**
 * A calendar as it is answered.
 *
 * @param language of its texts: {@code vi} or {@code en}
 * @param path where it is read without a token; only in the answer that made it, null ever after
 */
public record ReportCalendarView(
        UUID id,
        int revision,
        UnitRef unit,
        CalendarKind kind,
        @Nullable Integer alarmDays,
        String language,
        Instant createdAt,
        @Nullable String path)
        implements Revised, ShownOnce<ReportCalendarView> {

    static ReportCalendarView of(ReportCalendarFeed calendar, @Nullable String path) {
        return new ReportCalendarView(
                calendar.id,
                calendar.revision,
                UnitRef.of(calendar.unit),
                calendar.kind,
                calendar.alarmDays,
                calendar.language,
                calendar.createdAt,
                path);
    }

    @Override
    public ReportCalendarView shownAgain() {
        return new ReportCalendarView(id, revision, unit, kind, alarmDays, language, createdAt, null);
    }

    /** The path is a secret and must not reach a log. */
    @Override
    public String toString() {
        return "ReportCalendarView[" + id + ", " + revision + "]";
    }
}
