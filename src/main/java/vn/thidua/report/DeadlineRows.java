package vn.thidua.report;

import io.quarkus.arc.Arc;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.ByteBuffer;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.jspecify.annotations.Nullable;
import vn.thidua.identity.CurrentSubject;

/** Writes deadlines and their events by the thousand: the driver makes one statement of a batch. */
@ApplicationScoped
class DeadlineRows {

    /** Who did what nobody asked for: it follows from the calendar or from a change of the hierarchy. */
    private static final String NOBODY = "system:deadlines";

    private static final String INSERT = """
            insert into report_deadline (id, revision, duty_id, campaign_id, unit_id, period_from, period_to, due_on,
             due_sort, grace_until, closes_on, due_wording, set_by_id, status, timeliness)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    private static final String INSERT_EVENT = """
            insert into report_event (id, deadline_id, number, action, from_status, to_status, happened_at, subject,
             reason) values (?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    private final CurrentSubject subject;
    private final Clock clock;

    /** A unit that has to report, and when. */
    record Row(UUID unit, DueRules.DueDay due) {}

    DeadlineRows(CurrentSubject subject, Clock clock) {
        this.subject = subject;
        this.clock = clock;
    }

    /** Deadlines of one period with their first event. */
    List<UUID> insert(Connection connection, ReportDuty duty, Period period, List<Row> reporters)
            throws SQLException {
        var ids = new ArrayList<UUID>(reporters.size());
        var dutyId = bytes(duty.id);
        var campaign = bytes(duty.campaign == null ? null : duty.campaign.id);
        try (var rows = connection.prepareStatement(INSERT)) {
            for (var reporter : reporters) {
                var id = UuidVersion7Strategy.INSTANCE.generateUuid(null);
                var due = reporter.due;
                ids.add(id);
                var at = 1;
                rows.setBytes(at++, bytes(id));
                rows.setInt(at++, 0);
                rows.setBytes(at++, dutyId);
                rows.setBytes(at++, campaign);
                rows.setBytes(at++, bytes(reporter.unit));
                rows.setObject(at++, period.from());
                rows.setObject(at++, period.to());
                rows.setObject(at++, due.on());
                rows.setObject(at++, ReportDeadline.sorted(due.on()));
                rows.setObject(at++, due.graceUntil());
                rows.setObject(at++, due.closesOn());
                rows.setString(at++, due.wording());
                rows.setBytes(at++, bytes(due.setById()));
                rows.setString(at++, DeadlineStatus.OPEN.name());
                rows.setString(at, Timeliness.AWAITED.name());
                rows.addBatch();
            }
            rows.executeBatch();
        }
        var first = ids.stream().map(id -> new Step(id, 1)).toList();
        addEvents(connection, first, ReportAction.CREATE, null, DeadlineStatus.OPEN, null);
        return ids;
    }

    /** @param number of the event in the history of the deadline */
    record Step(UUID deadline, int number) {}

    /** The same step for many deadlines. */
    void addEvents(
            Connection connection,
            List<Step> steps,
            ReportAction action,
            @Nullable DeadlineStatus from,
            DeadlineStatus to,
            @Nullable String reason)
            throws SQLException {
        var now = LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
        var who = who();
        try (var rows = connection.prepareStatement(INSERT_EVENT)) {
            for (var step : steps) {
                rows.setBytes(1, bytes(UuidVersion7Strategy.INSTANCE.generateUuid(null)));
                rows.setBytes(2, bytes(step.deadline));
                rows.setInt(3, step.number);
                rows.setString(4, action.name());
                rows.setString(5, from == null ? null : from.name());
                rows.setString(6, to.name());
                rows.setObject(7, now);
                rows.setString(8, who);
                rows.setString(9, reason);
                rows.addBatch();
            }
            rows.executeBatch();
        }
    }

    String who() {
        return Arc.container().requestContext().isActive() ? subject.name().orElse(NOBODY) : NOBODY;
    }

    static byte @Nullable [] bytes(@Nullable UUID id) {
        return id == null
                ? null
                : ByteBuffer.allocate(16)
                        .putLong(id.getMostSignificantBits())
                        .putLong(id.getLeastSignificantBits())
                        .array();
    }
}
