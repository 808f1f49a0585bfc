package vn.thidua.person;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What bars somebody, or may.
 *
 * @param grade of a discipline that was imposed
 * @param to inclusive; {@link vn.thidua.time.Validity#FOREVER} while there is no end
 */
public record DisciplineFact(
        UUID id,
        UUID personId,
        DisciplineKind kind,
        DisciplineState state,
        @Nullable DisciplineGrade grade,
        LocalDate from,
        LocalDate to) {

    /** Whether it touches one of these days, both inclusive. */
    public boolean touches(LocalDate first, LocalDate last) {
        return !from.isAfter(last) && !first.isAfter(to);
    }

    /** Whether proceedings were under way on the day; those still open have no end. */
    public boolean isPendingOn(LocalDate day) {
        return state == DisciplineState.OPEN && !from.isAfter(day);
    }
}
