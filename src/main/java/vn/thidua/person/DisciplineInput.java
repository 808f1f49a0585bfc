package vn.thidua.person;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.thidua.time.Validity;

/**
 * A discipline, an inspection or a complaint.
 *
 * @param grade of a discipline that was imposed
 * @param from first day of a discipline, or of the proceedings
 * @param to last day, inclusive; absent while there is no end
 */
public record DisciplineInput(
        @NotNull DisciplineKind kind,
        @NotNull DisciplineState state,
        @Nullable DisciplineGrade grade,
        @NotNull LocalDate from,
        @Nullable LocalDate to,
        @Nullable @Size(min = 1, max = 100) String decisionNumber,
        @Nullable @Size(min = 1, max = 1000) String note) {

    static DisciplineInput of(Discipline discipline) {
        return new DisciplineInput(
                discipline.kind,
                discipline.state,
                discipline.grade,
                discipline.validFrom,
                Validity.shown(discipline.validTo),
                discipline.decisionNumber,
                discipline.note);
    }
}
