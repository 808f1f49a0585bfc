package vn.thidua.person;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.organization.UnitRef;
import vn.thidua.text.Initials;

/**
 * A person in a list.
 *
 * @param masked true: {@code fullName} is initials, code and position are withheld
 * @param unit of the main membership of today
 */
public record PersonItem(
        UUID id,
        int revision,
        @Nullable String code,
        String fullName,
        boolean masked,
        String category,
        boolean directWorker,
        @Nullable UnitRef unit,
        @Nullable String position) {

    static PersonItem of(PersonRow row, boolean masked) {
        return new PersonItem(
                row.id(),
                row.revision(),
                masked ? null : row.code(),
                masked ? Initials.of(row.fullName()) : row.fullName(),
                masked,
                row.category(),
                row.directWorker() == null ? row.categoryWorksDirectly() : row.directWorker(),
                row.unitId() == null || row.unitCode() == null || row.unitName() == null
                        ? null
                        : new UnitRef(row.unitId(), row.unitCode(), row.unitName()),
                masked ? null : row.position());
    }
}
