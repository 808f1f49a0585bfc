package vn.thidua.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** Waives many open deadlines of a duty at once because nobody has to report any more, and opens them again. */
@ApplicationScoped
class DeadlineWaiver {

    private final EntityManager database;
    private final DeadlineRows rows;
    private final DeadlineScopes scopes;

    DeadlineWaiver(EntityManager database, DeadlineRows rows, DeadlineScopes scopes) {
        this.database = database;
        this.rows = rows;
        this.scopes = scopes;
    }

    void waive(ReportDuty duty, List<UUID> deadlines, String reason) {
        for (int i = 0; i < deadlines.size(); i += DeadlineMaker.BATCH) {
            waive(deadlines.subList(i, Math.min(i + DeadlineMaker.BATCH, deadlines.size())), reason);
        }
        if (!deadlines.isEmpty()) {
            scopes.update(duty);
        }
    }

    private void waive(List<UUID> deadlines, String reason) {
        database.createNativeQuery("""
                        update report_deadline set status = 'WAIVED', timeliness = 'EXEMPT', status_reason = :reason,
                         revision = revision + 1 where id in (:ids)""")
                .setParameter("reason", reason)
                .setParameter("ids", deadlines)
                .executeUpdate();
        note(deadlines, ReportAction.WAIVE, DeadlineStatus.OPEN, DeadlineStatus.WAIVED, reason);
    }

    void reopen(ReportDuty duty, List<UUID> deadlines) {
        for (int i = 0; i < deadlines.size(); i += DeadlineMaker.BATCH) {
            var chunk = deadlines.subList(i, Math.min(i + DeadlineMaker.BATCH, deadlines.size()));
            database.createNativeQuery("""
                            update report_deadline set status = 'OPEN', timeliness = 'AWAITED', status_reason = null,
                             revision = revision + 1 where id in (:ids)""").setParameter("ids", chunk).executeUpdate();
            note(chunk, ReportAction.REOPEN, DeadlineStatus.WAIVED, DeadlineStatus.OPEN, null);
        }
        if (!deadlines.isEmpty()) {
            scopes.update(duty);
        }
    }

    private void note(
            List<UUID> deadlines,
            ReportAction action,
            DeadlineStatus from,
            DeadlineStatus to,
            @Nullable String reason) {
        var steps = database.createQuery(
                        "select e.deadline.id, max(e.number) from ReportEvent e where e.deadline.id in :ids"
                                + " group by e.deadline.id",
                        Object[].class)
                .setParameter("ids", deadlines)
                .getResultList()
                .stream()
                .map(row -> new DeadlineRows.Step((UUID) row[0], (Integer) row[1] + 1))
                .toList();
        database.unwrap(Session.class)
                .doWork(connection -> rows.addEvents(connection, steps, action, from, to, reason));
    }
}
