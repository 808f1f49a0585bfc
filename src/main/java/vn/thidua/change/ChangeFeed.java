package vn.thidua.change;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.audit.ChangeAction;
import vn.thidua.audit.Recorded;

/** Notes changes in the transaction that makes them. */
@ApplicationScoped
public class ChangeFeed {

    private final EntityManager database;
    private final Clock clock;

    ChangeFeed(EntityManager database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * Notes what no audit sees, such as deadlines that a statement has made for all units of a duty.
     *
     * @param subjectId of a submission: its deadline
     */
    public void note(ChangeEntity entity, UUID subjectId, ChangeAction action) {
        var entry = new ChangeEntry();
        entry.entity = entity;
        entry.subjectId = subjectId;
        entry.action = action;
        entry.happenedAt = clock.instant();
        database.persist(entry);
    }

    void onRecorded(@Observes Recorded recorded) {
        for (var row : recorded.rows()) {
            switch (row.entity()) {
                case "ReportDuty" -> note(ChangeEntity.REPORT_DUTY, row.id(), row.action());
                case "ReportDeadline" -> note(ChangeEntity.REPORT_DEADLINE, row.id(), row.action());
                case "ReportDueRule" -> letterRule(row);
                case "ReportSubmission" -> submission(row);
                default -> {
                    // nobody follows it
                }
            }
        }
    }

    private void letterRule(Recorded.Row row) {
        if (row.fields().containsKey("setBy")) {
            owner("select duty_id from report_due_rule where id = :id", row.id())
                    .forEach(duty -> note(ChangeEntity.REPORT_DUTY, duty, ChangeAction.CHANGED));
        }
    }

    /** Drafts are the unit's own. */
    private void submission(Recorded.Row row) {
        if (wasSent(row.action(), row.fields())) {
            owner("select deadline_id from report_submission where id = :id", row.id())
                    .forEach(deadline -> note(ChangeEntity.REPORT_SUBMISSION, deadline, row.action()));
        }
    }

    private static boolean wasSent(ChangeAction action, Map<String, @Nullable Object> fields) {
        return switch (action) {
            case CREATED -> fields.get("timesSent") instanceof Number times && times.intValue() > 0;
            case CHANGED -> fields.containsKey("timesSent");
            case DELETED -> false;
        };
    }

    @SuppressWarnings("unchecked")
    private List<UUID> owner(String sql, UUID id) {
        return (List<UUID>) database.createNativeQuery(sql, UUID.class)
                .setParameter("id", id)
                .getResultList();
    }
}
