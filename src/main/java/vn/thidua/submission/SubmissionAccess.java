package vn.thidua.submission;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.thidua.access.Caller;
import vn.thidua.access.Role;
import vn.thidua.organization.OrgUnit;
import vn.thidua.problem.DomainException;
import vn.thidua.problem.ProblemType;
import vn.thidua.revision.Revision;

/** Who sees letters, who writes and sends them, and who receives and answers them. */
@ApplicationScoped
class SubmissionAccess {

    /** Those who send reports have no need of people's names. */
    static final Set<Role> READERS =
            EnumSet.of(Role.ADMINISTRATOR, Role.OFFICE, Role.UNIT, Role.COUNCIL_MEMBER, Role.AUDITOR);

    private static final Set<Role> KEEPERS = EnumSet.of(Role.ADMINISTRATOR, Role.OFFICE, Role.UNIT);

    private static final Set<Role> OFFICES = EnumSet.of(Role.ADMINISTRATOR, Role.OFFICE);

    private final Caller caller;

    SubmissionAccess(Caller caller) {
        this.caller = caller;
    }

    /** A letter that the caller may read: of their units, or sent to them; 404 for any other. */
    Submission visible(UUID id) {
        var letter = Submission.whole(id);
        if (letter == null || !sees(letter)) {
            throw DomainException.notFound(Submission.WHAT);
        }
        return letter;
    }

    private boolean sees(Submission letter) {
        return caller.reaches(letter.fromUnit.id, READERS)
                || letter.state != SubmissionState.DRAFT && caller.reaches(letter.toUnit.id, READERS);
    }

    /** A letter to be acted on: locked, seen by the caller, within their reach, and of the revision they read. */
    Submission held(UUID id, @Nullable Revision revision, SubmissionAction action) {
        return held(id, List.of(id), revision, action);
    }

    /** As {@link #held}, together with other letters: all are locked in one order. */
    Submission held(UUID id, List<UUID> together, @Nullable Revision revision, SubmissionAction action) {
        Submission.lock(together);
        var letter = visible(id);
        caller.require(actor(letter, action).id, rolesFor(action));
        Revision.check(revision, letter.revision);
        return letter;
    }

    /** Whose step it is: the sender's or the addressee's. */
    static OrgUnit actor(Submission letter, SubmissionAction action) {
        return switch (action) {
            case CREATE, CHANGE, DELETE, SEND -> letter.fromUnit;
            case RECEIVE, RETURN, ANSWER, FORWARD -> letter.toUnit;
        };
    }

    private static Set<Role> rolesFor(SubmissionAction action) {
        return switch (action) {
            case CREATE, CHANGE, DELETE, SEND -> KEEPERS;
            case RECEIVE, RETURN, ANSWER, FORWARD -> OFFICES;
        };
    }

    /** As an attempt would be refused: without any such role, or with one that does not reach the unit. */
    void require(Submission letter, SubmissionAction action) {
        var roles = rolesFor(action);
        if (!caller.hasAny(roles)) {
            throw new DomainException(
                    ProblemType.ROLE_REQUIRED, roles.stream().map(Role::name).collect(Collectors.joining(", ")));
        }
        caller.require(actor(letter, action).id, roles);
    }

    /** Pupils are shown in full to those who write for the sender or the addressee. */
    boolean showsPupils(Submission letter) {
        return caller.reaches(letter.fromUnit.id, KEEPERS) || caller.reaches(letter.toUnit.id, KEEPERS);
    }

    boolean reads(UUID unit) {
        return caller.reaches(unit, READERS);
    }

    boolean readsEverything() {
        return caller.hasWholeService(READERS);
    }

    Set<UUID> heads() {
        return caller.heads(READERS);
    }
}
