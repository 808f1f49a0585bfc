package vn.thidua.campaign;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A set of criteria in the list of revisions; {@code criteria} is how many it has. */
public record CriteriaRevisionItem(
        UUID id,
        int number,
        CriteriaSetStatus status,
        Instant madeAt,
        @Nullable String reason,
        long criteria) {}
