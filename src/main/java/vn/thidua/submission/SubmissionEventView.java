package vn.thidua.submission;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One step in the history of a letter. */
public record SubmissionEventView(
        UUID id,
        int number,
        SubmissionAction action,
        @Nullable SubmissionState fromState,
        SubmissionState toState,
        @Nullable UUID nominationId,
        @Nullable SubmissionItemOutcome outcome,
        @Nullable UUID nextSubmissionId,
        Instant happenedAt,
        String subject,
        @Nullable String reason) {

    /** @param inFull false: the list has pupils, about whom reasons may speak; they are withheld */
    static SubmissionEventView of(SubmissionEvent event, boolean inFull) {
        return new SubmissionEventView(
                event.id,
                event.number,
                event.action,
                event.fromState,
                event.toState,
                event.nominationId,
                event.outcome,
                event.nextSubmissionId,
                event.happenedAt,
                event.subject,
                inFull ? event.reason : null);
    }
}
