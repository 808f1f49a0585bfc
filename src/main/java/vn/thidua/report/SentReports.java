package vn.thidua.report;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.thidua.database.ManyIds;
import vn.thidua.page.PageRequest;
import vn.thidua.text.Language;

/** The reports of a duty as they were sent, page by page, for those who want all of them. */
@ApplicationScoped
public class SentReports {

    /** A page is held in memory, and a report may have a megabyte. */
    private static final int PAGE = 100;

    private final EntityManager database;
    private final DutyDesk duties;
    private final DeadlineLists lists;

    SentReports(EntityManager database, DutyDesk duties, DeadlineLists lists) {
        this.database = database;
        this.duties = duties;
        this.lists = lists;
    }

    /** What a duty asks for. */
    public record Asked(String code, String name, DutyContent content) {}

    /** @param timesSent how often it was sent */
    public record Sent(
            ReportDeadlineItem deadline,
            @Nullable String narrative,
            @Nullable SubmissionContent content,
            @Nullable Instant firstSentAt,
            @Nullable Instant lastSentAt,
            int timesSent) {}

    /** @param next where the next page begins; null on the last one */
    public record Batch(List<Sent> reports, @Nullable String next) {}

    record SentRow(
            UUID deadlineId,
            @Nullable String narrative,
            @Nullable String content,
            @Nullable Instant firstSentAt,
            @Nullable Instant lastSentAt,
            int timesSent) {}

    /** Refuses with 404 what the caller may not see. */
    public Asked asked(UUID dutyId) {
        var duty = duties.seen(dutyId);
        return new Asked(duty.code, duty.name, Objects.requireNonNullElse(duty.content(), DutyContent.NOTHING));
    }

    /** Reports that stand as sent, of deadlines that the caller sees, in order of the due date; a transaction each. */
    public Batch read(UUID dutyId, @Nullable UUID unitId, @Nullable DeadlineStatus status, @Nullable String cursor) {
        return QuarkusTransaction.requiringNew().call(() -> {
            var filter = new DeadlineFilter();
            filter.dutyId = dutyId;
            filter.unitId = unitId;
            filter.status = status;
            var request = new PageRequest();
            request.limit = PAGE;
            request.cursor = cursor;
            var page = lists.list(filter, request, Language.VI);
            return new Batch(sent(page.items()), page.next());
        });
    }

    private List<Sent> sent(List<ReportDeadlineItem> deadlines) {
        if (deadlines.isEmpty()) {
            return List.of();
        }
        Map<UUID, SentRow> rows = ManyIds.query(
                        database,
                        "select new vn.thidua.report.SentReports$SentRow(s.deadline.id, s.narrative, s.content,"
                                + " s.firstSentAt, s.lastSentAt, s.timesSent)"
                                + " from ReportSubmission s where s.status = SENT and s.deadline.id in :ids",
                        SentRow.class,
                        deadlines.stream().map(ReportDeadlineItem::id).toList())
                .getResultStream()
                .collect(Collectors.toMap(SentRow::deadlineId, Function.identity()));
        var found = new ArrayList<Sent>();
        for (var deadline : deadlines) {
            var row = rows.get(deadline.id());
            if (row != null) {
                found.add(new Sent(
                        deadline,
                        row.narrative,
                        StoredJson.read(row.content, SubmissionContent.class),
                        row.firstSentAt,
                        row.lastSentAt,
                        row.timesSent));
            }
        }
        return found;
    }
}
