package vn.thidua.access;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** What access needs to know of the hierarchy; the organization package answers. */
public interface UnitTree {

    /**
     * The unit itself and everything above it on the day, nearest first. For a unit that had ended by then, its last
     * day counts.
     */
    List<UUID> selfAndAncestors(UUID unit, LocalDate day);

    /** As {@link #selfAndAncestors}, of several units in one statement and in no order. */
    Map<UUID, Set<UUID>> linesOf(Collection<UUID> units, LocalDate day);

    /** A name for messages: the code of the unit. */
    String nameOf(UUID unit);
}
