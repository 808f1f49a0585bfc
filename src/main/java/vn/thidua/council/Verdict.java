package vn.thidua.council;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How the vote on an item came out, by the rules of its day. Fails closed: a rule that nobody has checked, or a case
 * that a rule does not settle, is unknown and never passed.
 *
 * @param basis null where nothing tells the share
 */
record Verdict(
        VoteOutcome outcome, VoteReason reason, @Nullable VoteBasis basis) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /**
     * @param rules that apply, which go before the statute, checked or not; all verified ones must be met
     * @param present votes of those present, or all of an electronic ballot
     * @param written votes of those asked in writing
     */
    static Verdict of(
            List<Threshold> rules,
            @Nullable StatuteInput statute,
            Turnout turnout,
            VotingMethod method,
            VoteCount present,
            @Nullable VoteCount written) {
        var verified = rules.stream().filter(Threshold::verified).toList();
        if (rules.isEmpty()) {
            return statute == null
                    ? new Verdict(VoteOutcome.UNKNOWN, VoteReason.NO_RULE, null)
                    : judged(Threshold.of(statute), turnout, method, present, written);
        }
        if (verified.isEmpty()) {
            return unverified(rules.get(0), turnout, present, written);
        }
        var verdicts = verified.stream()
                .map(rule -> judged(rule, turnout, method, present, written))
                .toList();
        for (var outcome : List.of(VoteOutcome.FAILED, VoteOutcome.UNKNOWN)) {
            for (var verdict : verdicts) {
                if (verdict.outcome == outcome) {
                    return verdict;
                }
            }
        }
        return rules.stream()
                .filter(rule -> !rule.verified())
                .findFirst()
                .map(rule -> unverified(rule, turnout, present, written))
                .orElse(verdicts.get(0));
    }

    private static Verdict unverified(Threshold rule, Turnout turnout, VoteCount present, @Nullable VoteCount written) {
        return new Verdict(
                VoteOutcome.UNKNOWN,
                VoteReason.RULE_UNVERIFIED,
                basis(rule, counted(rule, present, written), base(rule, turnout, present, written, true)));
    }

    private static Verdict judged(
            Threshold rule, Turnout turnout, VotingMethod method, VoteCount present, @Nullable VoteCount written) {
        var inFavour = counted(rule, present, written);
        var base = base(rule, turnout, present, written, false);
        var widest = base(rule, turnout, present, written, true);
        var basis = basis(rule, inFavour, base);
        if (rule.secret() && method == VotingMethod.SHOW_OF_HANDS) {
            return new Verdict(VoteOutcome.FAILED, VoteReason.NOT_SECRET, basis);
        }
        if (!rule.absentInWriting() && method == VotingMethod.ELECTRONIC && turnout.inWriting() > 0) {
            return new Verdict(VoteOutcome.UNKNOWN, VoteReason.WRITTEN_NOT_APART, basis);
        }
        var passes = inFavour > 0 && inFavour >= needed(rule, base);
        if (passes && inFavour < needed(rule, widest)) {
            return new Verdict(VoteOutcome.UNKNOWN, VoteReason.EXCUSED_DECIDE, basis);
        }
        return passes
                ? new Verdict(VoteOutcome.PASSED, VoteReason.ENOUGH_VOTES, basis)
                : new Verdict(VoteOutcome.FAILED, VoteReason.TOO_FEW_VOTES, basis);
    }

    private static int counted(Threshold rule, VoteCount present, @Nullable VoteCount written) {
        return present.inFavour() + (rule.absentInWriting() && written != null ? written.inFavour() : 0);
    }

    /** @param withExcused whether members who do not vote on the item count in the whole all the same */
    private static int base(
            Threshold rule, Turnout turnout, VoteCount present, @Nullable VoteCount written, boolean withExcused) {
        return switch (rule.denominator()) {
            case ALL_MEMBERS -> turnout.members() - (withExcused ? 0 : turnout.excused());
            case PRESENT ->
                turnout.present()
                        - (withExcused ? 0 : turnout.excusedPresent())
                        + (rule.absentInWriting()
                                ? turnout.inWriting() - (withExcused ? 0 : turnout.excusedInWriting())
                                : 0);
            case VOTES_CAST -> rule.absentInWriting() ? present.plus(written).cast() : present.cast();
        };
    }

    private static int needed(Threshold rule, int base) {
        return rule.percent()
                .multiply(BigDecimal.valueOf(base))
                .divide(HUNDRED, 0, RoundingMode.CEILING)
                .intValueExact();
    }

    private static VoteBasis basis(Threshold rule, int inFavour, int base) {
        return new VoteBasis(
                rule.ruleId() == null ? VoteBasisKind.STATUTE : VoteBasisKind.RULE,
                rule.ruleId(),
                rule.percent(),
                rule.denominator(),
                base,
                needed(rule, base),
                inFavour,
                rule.source(),
                rule.verified());
    }
}
