package vn.thidua.access;

import java.time.LocalDate;
import java.util.Collection;
import java.util.UUID;

/** What access needs to know of the hierarchy; the organization package answers. */
public interface UnitTree {

    /**
     * Whether the unit is one of {@code heads} or below one of them on the day. For a unit that had ended by then, its
     * last day counts.
     */
    boolean isAtOrBelow(UUID unit, Collection<UUID> heads, LocalDate day);

    /** A name for messages: the code of the unit. */
    String nameOf(UUID unit);
}
