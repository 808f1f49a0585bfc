package vn.thidua.nomination;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What stands open about nominations: whoever decides should know. */
public interface PendingMatters {

    /** Of each nomination that has any, the oldest first; a fixed number of statements. */
    Map<UUID, List<PendingMatter>> of(Collection<UUID> nominationIds);
}
