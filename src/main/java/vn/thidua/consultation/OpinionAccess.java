package vn.thidua.consultation;

import static vn.thidua.access.Role.ADMINISTRATOR;
import static vn.thidua.access.Role.OFFICE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.EnumSet;
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

/** Who asks, who answers, and who may read what was asked. */
@ApplicationScoped
class OpinionAccess {

    private static final Set<Role> OFFICES = EnumSet.of(ADMINISTRATOR, OFFICE);

    private final Caller caller;

    OpinionAccess(Caller caller) {
        this.caller = caller;
    }

    /** Those who ask, those who are asked and those who see the nomination; 404 for anybody else. */
    Opinion visible(UUID id) {
        var opinion = Opinion.existing(id);
        if (!isSeen(opinion)) {
            throw DomainException.notFound(Opinion.WHAT);
        }
        return opinion;
    }

    /** Held for this transaction. */
    Opinion held(UUID id) {
        var opinion = visible(id);
        Opinion.getEntityManager().refresh(opinion, LockModeType.PESSIMISTIC_WRITE);
        return opinion;
    }

    Opinion toAnswer(UUID id, @Nullable Revision revision) {
        var opinion = held(id);
        requireAnswer(opinion);
        Revision.check(revision, opinion.revision);
        return opinion;
    }

    Opinion toWithdraw(UUID id, @Nullable Revision revision) {
        var opinion = held(id);
        requireAsker(opinion);
        Revision.check(revision, opinion.revision);
        return opinion;
    }

    /** The asked agency answers; those who asked enter an answer on paper. */
    void requireAnswer(Opinion opinion) {
        if (!isAsker(opinion)) {
            var asked = opinion.askedUnit;
            require(asked == null ? opinion.askingUnit : asked, asked == null ? OFFICES : ConsultationAccess.KEEPERS);
        }
    }

    void requireAsker(Opinion opinion) {
        require(opinion.askingUnit, OFFICES);
    }

    /** As an attempt would be refused; without a statement for units that were expected. */
    private void require(OrgUnit unit, Set<Role> roles) {
        if (!caller.hasAny(roles)) {
            throw new DomainException(
                    ProblemType.ROLE_REQUIRED,
                    roles.stream().map(Role::name).sorted().collect(Collectors.joining(", ")));
        }
        if (!caller.reaches(unit.id, roles)) {
            throw new DomainException(ProblemType.FOREIGN_UNIT, unit.code);
        }
    }

    boolean isAsked(Opinion opinion) {
        return opinion.askedUnit != null && caller.reaches(opinion.askedUnit.id, ConsultationAccess.KEEPERS);
    }

    /** Whether the caller works for those who ask or those who answer. */
    boolean takesPart(Opinion opinion) {
        return isAsked(opinion) || caller.reaches(opinion.askingUnit.id, ConsultationAccess.KEEPERS);
    }

    private boolean isAsker(Opinion opinion) {
        return caller.reaches(opinion.askingUnit.id, OFFICES);
    }

    private boolean isSeen(Opinion opinion) {
        return caller.reaches(opinion.nomination.proposingUnit.id, ConsultationAccess.READERS)
                || caller.reaches(opinion.askingUnit.id, ConsultationAccess.READERS)
                || opinion.askedUnit != null && caller.reaches(opinion.askedUnit.id, ConsultationAccess.READERS);
    }
}
