package vn.thidua.nomination;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.thidua.access.Caller;
import vn.thidua.access.Role;
import vn.thidua.problem.DomainException;
import vn.thidua.problem.ProblemType;
import vn.thidua.revision.Revision;

/** Who sees nominations, who acts on them, and to whom protected people are shown in full. */
@ApplicationScoped
class NominationAccess {

    /** Those who send reports have no need of people's names. */
    private static final Set<Role> READERS =
            EnumSet.of(Role.ADMINISTRATOR, Role.OFFICE, Role.UNIT, Role.COUNCIL_MEMBER, Role.AUDITOR);

    private static final Set<Role> KEEPERS = EnumSet.of(Role.ADMINISTRATOR, Role.OFFICE, Role.UNIT);

    private static final Set<Role> OFFICES = EnumSet.of(Role.ADMINISTRATOR, Role.OFFICE);

    private final Caller caller;
    private final NominationScopes scopes;
    private final EntityManager database;

    NominationAccess(Caller caller, NominationScopes scopes, EntityManager database) {
        this.caller = caller;
        this.scopes = scopes;
        this.database = database;
    }

    private Nomination visible(UUID id) {
        var nomination = Nomination.whole(id);
        if (nomination == null || !caller.reaches(nomination.proposingUnit.id, READERS)) {
            throw DomainException.notFound(Nomination.WHAT);
        }
        return nomination;
    }

    /** What the caller may read of a nomination; 404 for any that they may not see. */
    NominationReading reading(UUID id) {
        var nomination = NominationReading.find(database, id);
        if (nomination == null || !caller.reaches(nomination.unitId(), READERS)) {
            throw DomainException.notFound(Nomination.WHAT);
        }
        return nomination;
    }

    /** A nomination to be acted on: locked, seen by the caller, within their reach, and of the revision they read. */
    Nomination held(UUID id, @Nullable Revision revision, Set<Role> roles) {
        Nomination.lock(List.of(id));
        var nomination = visible(id);
        caller.require(nomination.proposingUnit.id, roles);
        Revision.check(revision, nomination.revision);
        return nomination;
    }

    /** Who may take the step, an administrator always included. */
    static Set<Role> rolesFor(NominationAction action) {
        return switch (action) {
            case CREATE, SUBMIT, WITHDRAW -> KEEPERS;
            case RETURN, ENDORSE, REFUSE, AWARD, REVOKE -> OFFICES;
        };
    }

    /** As an attempt would be refused: without any such role, or with one that does not reach the unit. */
    void require(UUID unit, Set<Role> roles) {
        if (!caller.hasAny(roles)) {
            throw new DomainException(
                    ProblemType.ROLE_REQUIRED, roles.stream().map(Role::name).collect(Collectors.joining(", ")));
        }
        caller.require(unit, roles);
    }

    boolean isMasked(NominationReading nomination) {
        return nomination.isAboutAMinor() && !caller.reaches(nomination.unitId(), KEEPERS);
    }

    boolean keeps(UUID unit) {
        return caller.reaches(unit, KEEPERS);
    }

    /** Of nominations about minors, those that the caller is shown in full. One statement at most. */
    Set<UUID> shownInFull(Collection<UUID> nominations) {
        return caller.hasWholeService(KEEPERS)
                ? Set.copyOf(nominations)
                : scopes.below(caller.heads(KEEPERS), nominations);
    }

    /** Of the nominations, those that the caller may see. */
    Set<UUID> seen(Collection<UUID> nominations) {
        return caller.hasWholeService(READERS)
                ? Set.copyOf(nominations)
                : scopes.below(caller.heads(READERS), nominations);
    }

    /**
     * The units whose lists together are what the caller sees, no one below another; null for everything.
     *
     * @param below only what this unit and those below it proposed
     */
    @Nullable
    List<UUID> heads(@Nullable UUID below) {
        if (caller.hasWholeService(READERS)) {
            return below == null ? null : List.of(below);
        }
        var heads = topmost(caller.heads(READERS));
        if (below == null || heads.isEmpty()) {
            return heads;
        }
        return caller.reaches(below, READERS)
                ? List.of(below)
                : heads.stream()
                        .filter(head -> caller.isAtOrBelow(head, List.of(below)))
                        .toList();
    }

    private List<UUID> topmost(Set<UUID> heads) {
        if (heads.size() < 2) {
            return List.copyOf(heads);
        }
        return heads.stream()
                .filter(head -> heads.stream()
                        .noneMatch(other -> !other.equals(head) && caller.isAtOrBelow(head, List.of(other))))
                .toList();
    }
}
