package vn.thidua.organization;

import static vn.thidua.access.Role.ADMINISTRATOR;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.access.Caller;
import vn.thidua.problem.DomainException;
import vn.thidua.problem.ProblemType;
import vn.thidua.revision.Revision;
import vn.thidua.text.Text;

/** Units are kept by administrators: each for the unit of their role and those below, or for the whole service. */
@ApplicationScoped
class UnitAdministration {

    private final Caller caller;

    UnitAdministration(Caller caller) {
        this.caller = caller;
    }

    /** The unit, for a caller who administers it; 404, then 403. */
    OrgUnit administered(UUID unitId) {
        var unit = OrgUnit.existing(unitId);
        require(unit);
        return unit;
    }

    /** The unit in the revision that the caller has read; 404, 403, then 428 or 412. */
    OrgUnit administered(UUID unitId, @Nullable Revision revision) {
        var unit = administered(unitId);
        Revision.check(revision, unit.revision);
        return unit;
    }

    /** The unit that a body names, for a caller who administers it; 422 at the pointer, then 403. */
    OrgUnit referenced(UUID unitId, String pointer) {
        var unit = OrgUnit.referenced(unitId, pointer);
        require(unit);
        return unit;
    }

    void require(OrgUnit unit) {
        caller.require(unit.id, Set.of(ADMINISTRATOR));
    }

    /** Refuses with 403 unless the caller administers the unit named; null stands for the whole service. */
    void requireOver(@Nullable UUID unitId, String pointer) {
        if (unitId != null) {
            referenced(unitId, pointer);
        } else if (!caller.hasWholeService(Set.of(ADMINISTRATOR))) {
            throw new DomainException(ProblemType.FOREIGN_UNIT, Text.of("toàn hệ thống", "the whole service"));
        }
    }
}
