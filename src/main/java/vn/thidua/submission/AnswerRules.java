package vn.thidua.submission;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.thidua.nomination.NominationAction;
import vn.thidua.nomination.NominationState;
import vn.thidua.problem.Faults;
import vn.thidua.text.Text;

/** What may be answered to an item, and what that means for its nomination. */
final class AnswerRules {

    /** Ranked items first, then the order of the list. */
    static final Comparator<SubmissionItem> BY_RANK = Comparator.comparing(
                    (SubmissionItem item) -> item.rank == null ? Integer.MAX_VALUE : item.rank)
            .thenComparing(item -> item.ordinal);

    private AnswerRules() {}

    /**
     * Where the answer itself is wrong.
     *
     * @param ranks those that are taken; the answer's is added
     */
    static void check(SubmissionAnswerInput input, Set<Integer> ranks, String pointer, Faults faults) {
        faults.ruleIf(
                input.outcome() == SubmissionItemOutcome.PENDING,
                pointer + "/outcome",
                "NOT_AN_ANSWER",
                Text.of("PENDING không phải là câu trả lời.", "PENDING is no answer."));
        faults.notAllowed(
                input.rank() != null && input.outcome() != SubmissionItemOutcome.ACCEPTED,
                pointer + "/rank",
                Text.of("Chỉ xếp hạng đề nghị được nhất trí.", "Only what is accepted is ranked."));
        faults.ruleIf(
                input.rank() != null && !ranks.add(input.rank()),
                pointer + "/rank",
                "RANK_TAKEN",
                Text.of("Đề nghị khác đã có thứ hạng này.", "Another item has this rank."));
    }

    /** Why an item cannot be answered any more: it was returned or struck out, or has gone on; null where it can. */
    static @Nullable Text closed(SubmissionItem item, List<SubmissionItem> open) {
        if (item.openStage == null) {
            return Text.of("Đề nghị này đã có câu trả lời cuối cùng.", "This item has its final answer.");
        }
        return open.stream().anyMatch(other -> other.stage > item.stage)
                ? Text.of("Đề nghị này đã được trình tiếp.", "This item has been forwarded.")
                : null;
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
