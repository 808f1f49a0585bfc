package vn.thidua.merit;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.organization.UnitRef;
import vn.thidua.person.PersonName;
import vn.thidua.revision.Revised;
import vn.thidua.rule.CompletionGrade;

/**
 * A grade as it is answered.
 *
 * @param person null when the unit itself was graded
 * @param grade null of a masked person
 * @param source null of a masked person
 */
public record CompletionView(
        UUID id,
        int revision,
        UnitRef unit,
        @Nullable PersonName person,
        int year,
        @Nullable CompletionGrade grade,
        LocalDate gradedOn,
        @Nullable String source,
        String enteredBy,
        @Nullable LocalDate withdrawnOn)
        implements Revised {

    static CompletionView of(CompletionRecord completion, @Nullable PersonName person) {
        var masked = person != null && person.masked();
        return new CompletionView(
                completion.id,
                completion.revision,
                UnitRef.of(completion.unit),
                person,
                completion.ofYear,
                masked ? null : completion.grade,
                completion.gradedOn,
                masked ? null : completion.source,
                completion.enteredBy,
                completion.withdrawnOn);
    }
}
