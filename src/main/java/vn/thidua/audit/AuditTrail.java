package vn.thidua.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import vn.thidua.identity.CurrentSubject;

/** Writes the audit entry of a write operation into its own transaction: both last, or neither. */
@ApplicationScoped
public class AuditTrail {

    private final ChangeLog changes;
    private final CurrentSubject subject;
    private final Clock clock;
    private final ObjectMapper json;
    private final EntityManager database;
    private final Event<Recorded> recorded;

    AuditTrail(
            ChangeLog changes,
            CurrentSubject subject,
            Clock clock,
            ObjectMapper json,
            EntityManager database,
            Event<Recorded> recorded) {
        this.changes = changes;
        this.subject = subject;
        this.clock = clock;
        this.json = json;
        this.database = database;
        this.recorded = recorded;
    }

    /** Records the row changes since the last call, if there are any. Call after the flush. */
    public void record(String operation, String path) {
        var taken = changes.take();
        if (taken.isEmpty()) {
            return;
        }
        var entry = new AuditEntry();
        entry.happenedAt = clock.instant();
        entry.subject = subject.required();
        entry.operation = operation;
        entry.path = path;
        database.persist(entry);
        for (var change : taken) {
            var row = new AuditChange();
            row.entry = entry;
            row.entity = change.entity();
            row.entityId = change.entityId();
            row.action = change.action();
            row.fields = written(change);
            database.persist(row);
        }
        recorded.fire(new Recorded(taken.stream()
                .map(change -> new Recorded.Row(change.entity(), change.entityId(), change.action(), change.fields()))
                .toList()));
    }

    private String written(Change change) {
        try {
            return json.writeValueAsString(change.fields());
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
