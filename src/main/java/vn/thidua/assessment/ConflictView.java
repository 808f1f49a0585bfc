package vn.thidua.assessment;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.nomination.ConflictGround;

/** A conflict of interest as it is answered. */
public record ConflictView(
        UUID id,
        UUID nominationId,
        String subject,
        ConflictGround kind,
        @Nullable String reason,
        String enteredBy,
        Instant createdAt) {

    static ConflictView of(ConflictOfInterest conflict) {
        return new ConflictView(
                conflict.id,
                conflict.nomination.id,
                conflict.subject,
                conflict.kind,
                conflict.reason,
                conflict.enteredBy,
                conflict.createdAt);
    }
}
