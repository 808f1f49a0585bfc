package vn.thidua.nomination;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One step in the history of a nomination. */
public record NominationEventView(
        UUID id,
        int number,
        NominationAction action,
        @Nullable NominationState fromState,
        NominationState toState,
        Instant happenedAt,
        String subject,
        @Nullable String reason) {

    /** @param masked whether the nomination is shown masked: the reason is withheld then */
    static NominationEventView of(NominationEvent event, boolean masked) {
        return new NominationEventView(
                event.id,
                event.number,
                event.action,
                event.fromState,
                event.toState,
                event.happenedAt,
                event.subject,
                masked ? null : event.reason);
    }
}
