package vn.thidua.organization;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.thidua.access.RoleAssignment;
import vn.thidua.time.Validity;

/** What a merge patch of a role assignment can change: its days, both inclusive. */
public record RoleAssignmentChange(
        @NotNull LocalDate validFrom, @Nullable LocalDate validTo) {

    static RoleAssignmentChange of(RoleAssignment assignment) {
        return new RoleAssignmentChange(assignment.validFrom, Validity.shown(assignment.validTo));
    }
}
