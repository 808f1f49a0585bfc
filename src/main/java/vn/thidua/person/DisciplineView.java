package vn.thidua.person;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.revision.Revised;
import vn.thidua.time.Validity;

/** A discipline, an inspection or a complaint, as it is answered. */
public record DisciplineView(
        UUID id,
        int revision,
        DisciplineKind kind,
        DisciplineState state,
        @Nullable DisciplineGrade grade,
        LocalDate from,
        @Nullable LocalDate to,
        @Nullable String decisionNumber,
        @Nullable String note)
        implements Revised {

    static DisciplineView of(Discipline discipline) {
        return new DisciplineView(
                discipline.id,
                discipline.revision,
                discipline.kind,
                discipline.state,
                discipline.grade,
                discipline.validFrom,
                Validity.shown(discipline.validTo),
                discipline.decisionNumber,
                discipline.note);
    }
}
