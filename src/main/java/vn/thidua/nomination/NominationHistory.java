package vn.thidua.nomination;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.thidua.identity.CurrentSubject;
import vn.thidua.page.Keyset;
import vn.thidua.page.Page;
import vn.thidua.page.PageRequest;

/** Who did what to a nomination, when and why, numbered 1, 2, 3 … */
@ApplicationScoped
class NominationHistory {

    private final EntityManager database;
    private final CurrentSubject subject;

    NominationHistory(EntityManager database, CurrentSubject subject) {
        this.database = database;
        this.subject = subject;
    }

    /** Notes the first step of a new nomination. */
    void begin(Nomination nomination) {
        note(nomination, NominationAction.CREATE, null, null, nomination.createdAt, 1);
    }

    /** Number of the last step of each nomination; call with the nominations locked. */
    Map<UUID, Integer> lastNumbers(Collection<UUID> nominations) {
        return database.createQuery(
                        "select e.nomination.id, max(e.number) from NominationEvent e where e.nomination.id in :ids"
                                + " group by e.nomination.id",
                        Object[].class)
                .setParameter("ids", nominations)
                .getResultStream()
                .collect(Collectors.toMap(row -> (UUID) row[0], row -> (Integer) row[1]));
    }

    void note(
            Nomination nomination,
            NominationAction action,
            @Nullable NominationState from,
            @Nullable String reason,
            Instant at,
            int number) {
        var event = new NominationEvent();
        event.nomination = nomination;
        event.number = number;
        event.action = action;
        event.fromState = from;
        event.toState = nomination.state;
        event.happenedAt = at;
        event.subject = subject.required();
        event.reason = reason;
        event.persist();
    }

    Page<NominationEvent> page(UUID nomination, PageRequest page) {
        return Keyset.of(NominationEvent.class, "e", "NominationEvent e", "e.id", event -> event.id)
                .where("e.nomination.id = :nomination", "nomination", nomination)
                .orderBy("e.number", Integer.class, event -> event.number)
                .page(database, page);
    }
}
