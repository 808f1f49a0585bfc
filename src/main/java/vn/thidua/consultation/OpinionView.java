package vn.thidua.consultation;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.access.AllowedAction;
import vn.thidua.nomination.NominationLabel;
import vn.thidua.organization.UnitRef;
import vn.thidua.revision.Revised;

/**
 * An opinion as it is answered.
 *
 * @param askedName the agency, where it is no unit of the hierarchy
 * @param overdue asked, and the due day has passed
 * @param question null, as all that was written, where the nominee is masked and the caller neither asks nor answers
 * @param onPaper those who asked entered the answer from a paper
 */
public record OpinionView(
        UUID id,
        int revision,
        NominationLabel nomination,
        UnitRef askingUnit,
        @Nullable UnitRef askedUnit,
        @Nullable String askedName,
        @Nullable String question,
        LocalDate askedOn,
        LocalDate dueOn,
        boolean overdue,
        OpinionState state,
        @Nullable OpinionAnswer answer,
        boolean onPaper,
        @Nullable String documentNumber,
        @Nullable LocalDate documentDate,
        @Nullable String answerText,
        @Nullable LocalDate answeredOn,
        @Nullable String withdrawReason,
        List<AllowedAction> allowedActions)
        implements Revised {

    static OpinionView of(
            Opinion opinion, NominationLabel nomination, boolean inFull, LocalDate today, List<AllowedAction> actions) {
        return new OpinionView(
                opinion.id,
                opinion.revision,
                nomination,
                UnitRef.of(opinion.askingUnit),
                UnitRef.ofNullable(opinion.askedUnit),
                opinion.askedName,
                inFull ? opinion.question : null,
                opinion.askedOn,
                opinion.dueOn,
                opinion.isOverdue(today),
                opinion.state,
                opinion.answer,
                opinion.onPaper,
                opinion.documentNumber,
                opinion.documentDate,
                inFull ? opinion.answerText : null,
                opinion.answeredOn,
                inFull ? opinion.withdrawReason : null,
                actions);
    }
}
