package vn.thidua.nomination;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something about a nomination that is not settled, or was settled against it.
 *
 * @param id of the objection, opinion or consultation
 * @param since the day it came up
 * @param dueOn the last day for it, inclusive, where there is one
 */
public record PendingMatter(
        PendingKind kind,
        UUID id,
        LocalDate since,
        @Nullable LocalDate dueOn) {}
