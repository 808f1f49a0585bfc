package vn.thidua.organization;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.access.Role;
import vn.thidua.access.RoleAssignment;
import vn.thidua.revision.Revised;
import vn.thidua.time.Validity;

/** @param unit null: the whole service */
public record RoleAssignmentView(
        UUID id,
        int revision,
        String subject,
        Role role,
        @Nullable UnitRef unit,
        LocalDate validFrom,
        @Nullable LocalDate validTo)
        implements Revised {

    /** As a list selects it. */
    public RoleAssignmentView(
            UUID id,
            int revision,
            String subject,
            Role role,
            @Nullable UUID unitId,
            @Nullable String unitCode,
            @Nullable String unitName,
            LocalDate validFrom,
            LocalDate storedTo) {
        this(
                id,
                revision,
                subject,
                role,
                unitId == null || unitCode == null || unitName == null ? null : new UnitRef(unitId, unitCode, unitName),
                validFrom,
                Validity.shown(storedTo));
    }

    static RoleAssignmentView of(RoleAssignment assignment) {
        return new RoleAssignmentView(
                assignment.id,
                assignment.revision,
                assignment.subject,
                assignment.role,
                assignment.unitId == null ? null : UnitRef.ofNullable(OrgUnit.findById(assignment.unitId)),
                assignment.validFrom,
                Validity.shown(assignment.validTo));
    }
}
