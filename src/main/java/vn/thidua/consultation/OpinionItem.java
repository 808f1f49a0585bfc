package vn.thidua.consultation;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.nomination.NominationLabel;
import vn.thidua.organization.UnitRef;

/**
 * An opinion in a list.
 *
 * @param askedName the agency, where it is no unit of the hierarchy
 * @param overdue asked, and the due day has passed
 * @param onPaper those who asked entered the answer from a paper
 */
public record OpinionItem(
        UUID id,
        int revision,
        NominationLabel nomination,
        UnitRef askingUnit,
        @Nullable UnitRef askedUnit,
        @Nullable String askedName,
        String question,
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
        @Nullable String withdrawReason) {

    static OpinionItem of(Opinion opinion, NominationLabel nomination, LocalDate today) {
        return new OpinionItem(
                opinion.id,
                opinion.revision,
                nomination,
                UnitRef.of(opinion.askingUnit),
                UnitRef.ofNullable(opinion.askedUnit),
                opinion.askedName,
                opinion.question,
                opinion.askedOn,
                opinion.dueOn,
                opinion.isOverdue(today),
                opinion.state,
                opinion.answer,
                opinion.onPaper,
                opinion.documentNumber,
                opinion.documentDate,
                opinion.answerText,
                opinion.answeredOn,
                opinion.withdrawReason);
    }
}
