package vn.thidua.nomination;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;

/** Which nominations the caller sees, for what is told of them elsewhere. */
@ApplicationScoped
public class NominationSight {

    private final NominationAccess access;

    NominationSight(NominationAccess access) {
        this.access = access;
    }

    /** Refuses with 404 what the caller may not see, and what there is not. */
    public void require(UUID nomination) {
        access.reading(nomination);
    }

    /** Of the nominations, those that the caller may see, and with a role for the whole service all. */
    public Set<UUID> seen(Collection<UUID> nominations) {
        return access.seen(nominations);
    }

    /** Of the nominations, those about whose people the caller is told everything. */
    public Set<UUID> shownInFull(Collection<UUID> nominations) {
        return access.shownInFull(nominations);
    }
}
