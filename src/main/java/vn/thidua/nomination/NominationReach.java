package vn.thidua.nomination;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.thidua.access.Caller;
import vn.thidua.access.Role;
import vn.thidua.problem.DomainException;

/** Nominations for what is kept beside them: opinions, assessments, conflicts of interest. */
@ApplicationScoped
public class NominationReach {

    private final NominationAccess access;
    private final Caller caller;

    NominationReach(NominationAccess access, Caller caller) {
        this.access = access;
        this.caller = caller;
    }

    /** With unit, category, campaign and criteria; 404 for any that the caller may not see. */
    public Nomination visible(UUID id) {
        access.reading(id);
        return existing(id);
    }

    /** As {@link #visible}, whether the caller may see it or not: judge that by something else. */
    public Nomination existing(UUID id) {
        return Optional.ofNullable(Nomination.whole(id)).orElseThrow(() -> DomainException.notFound(Nomination.WHAT));
    }

    /** Holds it for this transaction; 404 for any that the caller may not see. */
    public Nomination held(UUID id) {
        Nomination.lock(List.of(id));
        return visible(id);
    }

    /** Refuses as an attempt would be: without any such role, or with one that does not reach the unit. */
    public void require(UUID unit, Set<Role> roles) {
        access.require(unit, roles);
    }

    /** Whether a role of the caller, whichever, is of the unit itself or of one below it. */
    public boolean isCallersOwn(UUID unit) {
        return caller.grants().stream()
                .map(Caller.Grant::unit)
                .anyMatch(own -> own != null && caller.isAtOrBelow(own, List.of(unit)));
    }
}
