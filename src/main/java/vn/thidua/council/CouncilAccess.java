package vn.thidua.council;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.thidua.access.Caller;
import vn.thidua.access.Role;
import vn.thidua.problem.DomainException;
import vn.thidua.problem.ProblemType;
import vn.thidua.revision.Revision;
import vn.thidua.text.Text;

/** Who sees councils and their sessions, and who keeps them. */
@ApplicationScoped
class CouncilAccess {

    private static final Set<Role> READERS =
            EnumSet.of(Role.ADMINISTRATOR, Role.OFFICE, Role.UNIT, Role.COUNCIL_MEMBER, Role.AUDITOR);

    static final Set<Role> KEEPERS = EnumSet.of(Role.ADMINISTRATOR, Role.OFFICE, Role.UNIT);

    private final Caller caller;

    CouncilAccess(Caller caller) {
        this.caller = caller;
    }

    /** Hides the councils of units that the caller does not read behind a 404. */
    void requireSight(UUID unit) {
        if (!caller.reaches(unit, READERS)) {
            throw DomainException.notFound(Text.of("đơn vị", "unit"));
        }
    }

    void requireKeeper(UUID unit) {
        caller.require(unit, KEEPERS);
    }

    boolean keeps(UUID unit) {
        return caller.reaches(unit, KEEPERS);
    }

    Council readable(UUID id) {
        var council = Council.whole(id);
        if (council == null || !caller.reaches(council.unit.id, READERS)) {
            throw DomainException.notFound(Council.WHAT);
        }
        return council;
    }

    /** A council that the caller keeps. */
    Council kept(UUID id) {
        var council = readable(id);
        requireKeeper(council.unit.id);
        return council;
    }

    Council kept(UUID id, @Nullable Revision revision) {
        var council = kept(id);
        Revision.check(revision, council.revision);
        return council;
    }

    CouncilSession readableSession(UUID id) {
        var session = CouncilSession.whole(id);
        if (session == null || !caller.reaches(session.council.unit.id, READERS)) {
            throw DomainException.notFound(CouncilSession.WHAT);
        }
        return session;
    }

    /** A session of a council that the caller keeps, held for this transaction. */
    CouncilSession heldSession(UUID id) {
        CouncilSession.lock(id);
        var session = readableSession(id);
        requireKeeper(session.council.unit.id);
        return session;
    }

    CouncilSession heldSession(UUID id, @Nullable Revision revision) {
        var session = heldSession(id);
        Revision.check(revision, session.revision);
        return session;
    }

    String subject() {
        return caller.subject();
    }

    /** As an attempt would be refused. */
    void tryKeeper(UUID unit) {
        if (!caller.hasAny(KEEPERS)) {
            throw new DomainException(
                    ProblemType.ROLE_REQUIRED, KEEPERS.stream().map(Role::name).collect(Collectors.joining(", ")));
        }
        requireKeeper(unit);
    }
}
