package vn.thidua.nomination;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Who does not judge which nomination, by votes or answers; kept by those who appraise. */
public interface Conflicts {

    /** Somebody, and why. */
    record Conflict(String subject, ConflictGround kind) {}

    /** On record for the nominations, of each that has any; one statement. */
    Map<UUID, List<Conflict>> of(Collection<UUID> nominationIds);
}
