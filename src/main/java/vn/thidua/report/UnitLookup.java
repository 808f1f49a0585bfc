package vn.thidua.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.organization.OrgUnit;
import vn.thidua.problem.DomainException;
import vn.thidua.problem.FieldError;
import vn.thidua.problem.ProblemType;
import vn.thidua.text.Text;

/** Finds the units a body names and remembers those that do not exist, to refuse them together. */
final class UnitLookup {

    private static final Text WHAT = Text.of("đơn vị", "unit");

    private final List<FieldError> unknown = new ArrayList<>();

    private final List<OrgUnit> loaded = new ArrayList<>();

    /** Reads many at once, so that {@link #find} need not ask for each. */
    void load(List<UUID> ids) {
        if (!ids.isEmpty()) {
            loaded.addAll(OrgUnit.list("id in ?1", ids));
        }
    }

    Optional<OrgUnit> find(@Nullable UUID id, String pointer) {
        if (id == null) {
            return Optional.empty();
        }
        var found = OrgUnit.<OrgUnit>findByIdOptional(id);
        if (found.isEmpty()) {
            unknown.add(FieldError.at(
                    pointer, "UNKNOWN_REFERENCE", Text.of("Không có đơn vị này.", "There is no such unit.")));
        }
        return found;
    }

    void refuseUnknown() {
        if (!unknown.isEmpty()) {
            throw new DomainException(ProblemType.REFERENCE_UNKNOWN, unknown, WHAT, unknown.size());
        }
    }
}
