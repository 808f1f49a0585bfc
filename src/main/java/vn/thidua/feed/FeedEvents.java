package vn.thidua.feed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.UUID;
import vn.thidua.text.Language;
import vn.thidua.text.Text;

/** The events of a calendar: what is due from half a year ago to thirteen months ahead. One statement. */
@ApplicationScoped
class FeedEvents {

    private static final int DAYS_BACK = 183;
    private static final int DAYS_AHEAD = 400;
    private static final int MOST = 2000;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private static final String OWN = """
            select d.id, d.revision, d.dueOn, y.name, d.periodFrom, d.periodTo, d.dueWording, 1L,
             (case when d.status = OPEN or d.status = RETURNED then 1L else 0L end),
             (case when k.status = CANCELLED or d.status = WAIVED then 1L else 0L end)
            from ReportDeadline d join d.duty y left join d.campaign k
            where d.unit.id = :unit and d.dueSort >= :from and d.dueSort <= :to order by d.dueSort, d.id""";

    private static final String RECEIVED = """
            select y.id, sum(d.revision), max(cast(d.dueOn as String)), y.name, d.periodFrom, max(cast(d.periodTo as String)),
             max(d.dueWording), count(*),
             sum(case when d.status = OPEN or d.status = RETURNED then 1L else 0L end),
             min(case when k.status = CANCELLED or d.status = WAIVED then 1L else 0L end), u.level
            from ReportDeadlineScope s join s.deadline d join d.unit u join d.duty y left join d.campaign k
            where s.unitId = :unit and s.below in (true, false) and s.dueSort >= :from and s.dueSort <= :to
             and u.id <> :unit
            group by y.id, y.name, d.periodFrom, u.level order by max(cast(d.dueOn as String)), y.id, d.periodFrom, u.level""";

    private static final Text TITLE = Text.of("Hạn báo cáo: %s", "Report due: %s");
    private static final Text PERIOD = Text.of("Kỳ báo cáo: %s – %s", "Period: %s – %s");
    private static final Text WORDING = Text.of("Thời hạn theo văn bản: %s", "As the document says: %s");
    private static final Text MISSING = Text.of("Chưa có: %d/%d báo cáo", "Missing: %d of %d reports");
    private static final Text DONE = Text.of("Đã gửi", "Sent");
    private static final Text TO_DO = Text.of("Chưa gửi", "Not sent yet");
    private static final Text NOT_WANTED = Text.of("Không phải báo cáo nữa", "No longer wanted");

    private final EntityManager database;
    private final Clock clock;

    FeedEvents(EntityManager database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    List<FeedEvent> of(ReportCalendarFeed calendar) {
        var own = calendar.kind == CalendarKind.OWN;
        var language = Language.preferredBy(calendar.language);
        var today = LocalDate.now(clock);
        return database.createQuery(own ? OWN : RECEIVED, Object[].class)
                .setParameter("unit", calendar.unit.id)
                .setParameter("from", today.minusDays(DAYS_BACK))
                .setParameter("to", today.plusDays(DAYS_AHEAD))
                .setMaxResults(MOST)
                .getResultStream()
                .map(row -> event(row(row, own), own, language))
                .toList();
    }

    private static FeedEvent.Row row(Object[] row, boolean own) {
        var periodFrom = (LocalDate) row[4];
        var id = (UUID) row[0];
        return new FeedEvent.Row(
                own ? id + "@thidua" : id + "-" + periodFrom + "-" + row[10] + "@thidua",
                ((Number) row[1]).longValue(),
                day(row[2]),
                (String) row[3],
                periodFrom,
                day(row[5]),
                (String) row[6],
                ((Number) row[7]).longValue(),
                ((Number) row[8]).longValue(),
                ((Number) row[9]).longValue() == 1);
    }

    /** Hibernate takes the largest of texts, not of dates. */
    private static LocalDate day(Object value) {
        return value instanceof LocalDate day ? day : LocalDate.parse((String) value);
    }

    private static FeedEvent event(FeedEvent.Row row, boolean own, Language language) {
        var lines = new StringBuilder(
                PERIOD.in(language).formatted(DAY.format(row.periodFrom()), DAY.format(row.periodTo())));
        if (row.wording() != null) {
            lines.append('\n').append(WORDING.in(language).formatted(row.wording()));
        }
        lines.append('\n').append(state(row, own, language));
        return new FeedEvent(
                row.uid(),
                row.sequence(),
                row.day(),
                TITLE.in(language).formatted(row.dutyName()),
                lines.toString(),
                row.missing() == 0,
                row.cancelled());
    }

    private static String state(FeedEvent.Row row, boolean own, Language language) {
        if (row.cancelled()) {
            return NOT_WANTED.in(language);
        }
        return own
                ? (row.missing() == 0 ? DONE : TO_DO).in(language)
                : MISSING.in(language).formatted(row.missing(), row.expected());
    }
}
