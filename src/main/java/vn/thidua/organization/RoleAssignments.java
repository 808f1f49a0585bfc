package vn.thidua.organization;

import static vn.thidua.access.Role.ADMINISTRATOR;
import static vn.thidua.access.Role.AUDITOR;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.access.Caller;
import vn.thidua.access.Role;
import vn.thidua.access.RoleAssignment;
import vn.thidua.page.Keyset;
import vn.thidua.page.Page;
import vn.thidua.page.PageRequest;
import vn.thidua.problem.DomainException;
import vn.thidua.problem.FieldError;
import vn.thidua.problem.ProblemType;
import vn.thidua.revision.Revision;
import vn.thidua.text.Text;
import vn.thidua.time.Validity;

/**
 * Giving and taking roles. An administrator gives roles for what they administer themselves, never to themselves. The
 * administrator named in the configuration needs no assignment, so the service cannot lock everybody out.
 */
@ApplicationScoped
class RoleAssignments {

    private static final Text WHAT = Text.of("phân công vai trò", "role assignment");
    private static final Set<Role> READERS = Set.of(ADMINISTRATOR, AUDITOR);

    private final Caller caller;
    private final UnitAdministration administration;
    private final EntityManager database;

    RoleAssignments(Caller caller, UnitAdministration administration, EntityManager database) {
        this.caller = caller;
        this.administration = administration;
        this.database = database;
    }

    /** Those for units that the caller administers or audits. */
    Page<RoleAssignmentView> list(
            @Nullable String subject, @Nullable UUID unitId, @Nullable Role role, PageRequest page) {
        var rows = Keyset.of(
                        RoleAssignmentView.class,
                        "new vn.thidua.organization.RoleAssignmentView(r.id, r.revision, r.subject, r.role,"
                                + " u.id, u.code, u.name, r.validFrom, r.validTo)",
                        "RoleAssignment r left join OrgUnit u on u.id = r.unitId",
                        "r.id",
                        RoleAssignmentView::id)
                .where("r.subject = :subject", "subject", subject)
                .where("r.unitId = :unitId", "unitId", unitId)
                .where("r.role = :role", "role", role);
        if (!caller.hasWholeService(READERS)) {
            rows.where("""
                            exists (select 1 from OrgUnitAncestor a where a.unitId = u.id and a.ancestorId in (:heads)
                             and (a.validFrom <= :today or a.validFrom = u.validFrom)
                             and (a.validTo >= :today or a.validTo = u.validTo))""").bind("heads", caller.heads(READERS)).bind("today", caller.today());
        }
        return rows.page(database, page);
    }

    /** The assignment, for a caller who administers or audits its unit. */
    RoleAssignment readable(UUID id) {
        RoleAssignment assignment = RoleAssignment.findById(id);
        if (assignment == null || !isReadable(assignment)) {
            throw DomainException.notFound(WHAT);
        }
        return assignment;
    }

    RoleAssignment create(RoleAssignmentInput input) {
        administration.requireOver(input.unitId(), "#/unitId");
        refuseOwn(input.subject());
        var assignment = new RoleAssignment();
        assignment.subject = input.subject();
        assignment.role = input.role();
        assignment.unitId = input.unitId();
        validate(assignment, input.validFrom(), input.validTo());
        assignment.persistAndFlush();
        return assignment;
    }

    /** The assignment in the revision that the caller has read, for a caller who administers its unit. */
    RoleAssignment administered(UUID id, @Nullable Revision revision) {
        var assignment = readable(id);
        administration.requireOver(assignment.unitId, "#");
        Revision.check(revision, assignment.revision);
        return assignment;
    }

    void change(RoleAssignment assignment, RoleAssignmentChange input) {
        refuseOwn(assignment.subject);
        validate(assignment, input.validFrom(), input.validTo());
        assignment.flush();
    }

    private boolean isReadable(RoleAssignment assignment) {
        return assignment.unitId == null ? caller.hasWholeService(READERS) : caller.reaches(assignment.unitId, READERS);
    }

    /** Otherwise a role could be prolonged by whoever has it. */
    private void refuseOwn(String subject) {
        if (subject.equals(caller.subject())) {
            throw new DomainException(ProblemType.OWN_ROLES, subject);
        }
    }

    private void validate(RoleAssignment assignment, LocalDate validFrom, @Nullable LocalDate validTo) {
        if (validTo != null && validTo.isBefore(validFrom)) {
            throw DomainException.invalid(FieldError.at(
                    "#/validTo",
                    "ENDS_BEFORE_IT_BEGINS",
                    Text.of("Ngày kết thúc trước ngày bắt đầu.", "It would end before it begins.")));
        }
        var to = Validity.stored(validTo);
        var twice = RoleAssignment.<RoleAssignment>list("subject", assignment.subject).stream()
                .anyMatch(other -> other != assignment
                        && other.role == assignment.role
                        && Objects.equals(other.unitId, assignment.unitId)
                        && !other.validFrom.isAfter(to)
                        && !other.validTo.isBefore(validFrom));
        if (twice) {
            throw new DomainException(ProblemType.ALREADY_EXISTS, WHAT);
        }
        assignment.validFrom = validFrom;
        assignment.validTo = to;
    }
}
