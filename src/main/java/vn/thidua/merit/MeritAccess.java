package vn.thidua.merit;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.access.Caller;
import vn.thidua.access.Role;
import vn.thidua.person.PersonNames;
import vn.thidua.problem.DomainException;
import vn.thidua.problem.FieldError;
import vn.thidua.text.Text;

/** Who sees registrations and initiatives: those whose unit is the one they belong to, or above it. */
@ApplicationScoped
class MeritAccess {

    private static final Set<Role> READERS =
            EnumSet.of(Role.ADMINISTRATOR, Role.OFFICE, Role.UNIT, Role.COUNCIL_MEMBER, Role.AUDITOR);

    private final Caller caller;
    private final PersonNames names;

    MeritAccess(Caller caller, PersonNames names) {
        this.caller = caller;
        this.names = names;
    }

    void requireSight(UUID unit, Text what) {
        if (!caller.reaches(unit, READERS)) {
            throw DomainException.notFound(what);
        }
    }

    /** A list is of a unit or of a person; one at least, each seen by the caller. */
    void requireListed(@Nullable UUID unit, @Nullable UUID person) {
        if (unit == null && person == null) {
            throw DomainException.invalid(FieldError.parameter(
                    "unitId", "REQUIRED", Text.of("Cần unitId hoặc personId.", "It needs unitId or personId.")));
        }
        if (unit != null) {
            requireSight(unit, Text.of("đơn vị", "unit"));
        }
        if (person != null) {
            names.requireSeen(person);
        }
    }
}
