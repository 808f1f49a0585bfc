package vn.thidua.submission;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.nomination.NominationAction;
import vn.thidua.nomination.NominationState;
import vn.thidua.problem.DomainException;
import vn.thidua.problem.Faults;
import vn.thidua.problem.ProblemType;
import vn.thidua.text.Text;

/** What may be answered to an item, and what that means for its nomination. */
final class AnswerRules {

    /** Ranked items first, then the order of the list. */
    static final Comparator<SubmissionItem> BY_RANK = Comparator.comparing(
                    (SubmissionItem item) -> item.rank == null ? Integer.MAX_VALUE : item.rank)
            .thenComparing(item -> item.ordinal);

    private AnswerRules() {}

    /** @throws DomainException {@code rule-violated} where the answer itself is wrong */
    static void check(List<SubmissionItem> items, SubmissionItem item, SubmissionAnswerInput input) {
        var faults = new Faults();
        faults.ruleIf(
                input.outcome() == SubmissionItemOutcome.PENDING,
                "#/outcome",
                "NOT_AN_ANSWER",
                Text.of("PENDING không phải là câu trả lời.", "PENDING is no answer."));
        faults.notAllowed(
                input.rank() != null && input.outcome() != SubmissionItemOutcome.ACCEPTED,
                "#/rank",
                Text.of("Chỉ xếp hạng đề nghị được nhất trí.", "Only what is accepted is ranked."));
        var taken = input.rank() != null
                && items.stream()
                        .anyMatch(other -> other != item && input.rank().equals(other.rank));
        faults.ruleIf(
                taken,
                "#/rank",
                "RANK_TAKEN",
                Text.of("Đề nghị khác đã có thứ hạng này.", "Another item has this rank."));
        faults.refuse();
    }

    /** @throws DomainException {@code conflict} once it was returned or struck out, or has gone on */
    static void requireOpen(SubmissionItem item, List<SubmissionItem> open) {
        if (item.openStage == null) {
            throw new DomainException(
                    ProblemType.CONFLICT,
                    Text.of("Đề nghị này đã có câu trả lời cuối cùng.", "This item has its final answer."));
        }
        if (open.stream().anyMatch(other -> other.stage > item.stage)) {
            throw new DomainException(
                    ProblemType.CONFLICT, Text.of("Đề nghị này đã được trình tiếp.", "This item has been forwarded."));
        }
    }

    /**
     * The step that the nomination takes; null where it stands there already, or where it was withdrawn or decided on
     * apart from the letter.
     */
    static @Nullable NominationAction step(SubmissionItemOutcome outcome, NominationState state) {
        return switch (outcome) {
            case PENDING -> null;
            case ACCEPTED ->
                switch (state) {
                    case ENDORSED, AWARDED, REVOKED -> null;
                    case DRAFT, SUBMITTED, RETURNED, REFUSED, WITHDRAWN -> NominationAction.ENDORSE;
                };
            case RETURNED -> state == NominationState.RETURNED ? null : NominationAction.RETURN;
            case STRUCK_OUT ->
                switch (state) {
                    case WITHDRAWN, REFUSED, RETURNED, REVOKED -> null;
                    case DRAFT, SUBMITTED, ENDORSED, AWARDED -> NominationAction.REFUSE;
                };
        };
    }
}
