package vn.thidua.submission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.identity.CurrentSubject;
import vn.thidua.page.Keyset;
import vn.thidua.page.Page;
import vn.thidua.page.PageRequest;

/** Who did what to a letter, when and why, numbered 1, 2, 3 … Call with the letter held. */
@ApplicationScoped
class SubmissionHistory {

    private final EntityManager database;
    private final CurrentSubject subject;

    SubmissionHistory(EntityManager database, CurrentSubject subject) {
        this.database = database;
        this.subject = subject;
    }

    void note(
            Submission letter,
            SubmissionAction action,
            @Nullable SubmissionState from,
            @Nullable String reason,
            Instant at) {
        next(letter, action, from, reason, at).persist();
    }

    void noteAnswer(Submission letter, SubmissionState from, SubmissionItem item, Instant at) {
        var event = next(letter, SubmissionAction.ANSWER, from, item.reason, at);
        event.nominationId = item.nominationId;
        event.outcome = item.outcome;
        event.persist();
    }

    void noteForward(Submission letter, SubmissionState from, UUID under, Instant at) {
        var event = next(letter, SubmissionAction.FORWARD, from, null, at);
        event.nextSubmissionId = under;
        event.persist();
    }

    private SubmissionEvent next(
            Submission letter,
            SubmissionAction action,
            @Nullable SubmissionState from,
            @Nullable String reason,
            Instant at) {
        var event = new SubmissionEvent();
        event.submission = letter;
        event.number = ++letter.lastEvent;
        event.action = action;
        event.fromState = from;
        event.toState = letter.state;
        event.happenedAt = at;
        event.subject = subject.required();
        event.reason = reason;
        return event;
    }

    Page<SubmissionEvent> page(UUID letter, PageRequest page) {
        return Keyset.of(SubmissionEvent.class, "e", "SubmissionEvent e", "e.id", event -> event.id)
                .where("e.submission.id = :submission", "submission", letter)
                .orderBy("e.number", Integer.class, event -> event.number)
                .page(database, page);
    }
}
