package vn.thidua.council;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.thidua.rule.VoteDenominator;

class VerdictTest {

    private static final Turnout SIX_AND_ONE = new Turnout(7, 6, 1, 0, 0, 0);
    private static final Threshold OF_ALL = rule(90, VoteDenominator.ALL_MEMBERS, true, true);

    @ParameterizedTest
    @CsvSource({
        // percent, denominator, members, present, in writing, for, against, for in writing, outcome, needed
        "90, ALL_MEMBERS, 7, 6, 1, 5, 1, 1, FAILED, 7",
        "90, ALL_MEMBERS, 7, 6, 1, 6, 0, 1, PASSED, 7",
        "90, ALL_MEMBERS, 10, 9, 1, 8, 1, 1, PASSED, 9",
        "90, ALL_MEMBERS, 10, 8, 1, 8, 0, 0, FAILED, 9",
        "90, PRESENT, 10, 8, 1, 8, 0, 1, PASSED, 9",
        "50, PRESENT, 10, 8, 0, 4, 4, 0, PASSED, 4",
        "66.67, VOTES_CAST, 9, 9, 0, 6, 3, 0, FAILED, 7",
        "66.66, VOTES_CAST, 9, 9, 0, 6, 3, 0, PASSED, 6",
        "100, ALL_MEMBERS, 3, 3, 0, 3, 0, 0, PASSED, 3",
        "1, VOTES_CAST, 3, 3, 0, 0, 0, 0, FAILED, 0",
    })
    void takesTheShareOfTheRightWhole(
            BigDecimal percent,
            VoteDenominator denominator,
            int members,
            int present,
            int inWriting,
            int inFavour,
            int against,
            int written,
            VoteOutcome outcome,
            int needed) {
        var rule = new Threshold(UUID.randomUUID(), percent, denominator, true, true, "Nghị định thử", true);

        var verdict = Verdict.of(
                List.of(rule),
                null,
                new Turnout(members, present, inWriting, 0, 0, 0),
                VotingMethod.SECRET_PAPER,
                new VoteCount(inFavour, against, 0),
                inWriting == 0 ? null : new VoteCount(written, inWriting - written, 0));

        assertEquals(outcome, verdict.outcome());
        assertEquals(needed, verdict.basis().needed());
    }

    @Test
    void knowsNothingWithoutARule() {
        assertEquals(VoteReason.NO_RULE, judged(List.of(), null).reason());
        assertEquals(VoteOutcome.UNKNOWN, judged(List.of(), null).outcome());
    }

    @Test
    void neverPassesByARuleThatNobodyHasVerified() {
        var verdict = judged(List.of(unverified()), null);

        assertEquals(VoteOutcome.UNKNOWN, verdict.outcome());
        assertEquals(VoteReason.RULE_UNVERIFIED, verdict.reason());
        assertEquals(7, verdict.basis().needed());
    }

    @Test
    void letsTheStatuteCountWhereNoRuleDoes() {
        var statute = new StatuteInput(BigDecimal.valueOf(50), VoteDenominator.ALL_MEMBERS, "Quy chế, Điều 6");

        assertEquals(VoteBasisKind.STATUTE, judged(List.of(), statute).basis().kind());
        assertEquals(VoteOutcome.PASSED, judged(List.of(), statute).outcome());
        assertEquals(
                VoteReason.RULE_UNVERIFIED,
                judged(List.of(unverified()), statute).reason());
        assertEquals(
                VoteBasisKind.RULE, judged(List.of(OF_ALL), statute).basis().kind());
    }

    @Test
    void asksForAllVerifiedRules() {
        var local = rule(100, VoteDenominator.ALL_MEMBERS, false, true);
        var turnout = new Turnout(10, 10, 0, 0, 0, 0);

        var verdict = Verdict.of(
                List.of(OF_ALL, local), null, turnout, VotingMethod.SECRET_PAPER, new VoteCount(9, 1, 0), null);

        assertEquals(VoteOutcome.FAILED, verdict.outcome());
        assertEquals(10, verdict.basis().needed());
    }

    @Test
    void letsAnUnverifiedRuleBesideAVerifiedOneKeepTheOutcomeOpen() {
        assertEquals(
                VoteOutcome.UNKNOWN, judged(List.of(OF_ALL, unverified()), null).outcome());
    }

    @Test
    void failsAShowOfHandsWhereTheRuleAsksForSecrecy() {
        var verdict = Verdict.of(
                List.of(OF_ALL), null, SIX_AND_ONE, VotingMethod.SHOW_OF_HANDS, new VoteCount(6, 0, 0), written(1));

        assertEquals(VoteReason.NOT_SECRET, verdict.reason());
        assertEquals(VoteOutcome.FAILED, verdict.outcome());
    }

    @Test
    void leavesItOpenWhereExcusedMembersWouldDecide() {
        var turnout = new Turnout(10, 10, 0, 1, 1, 0);

        assertEquals(
                VoteReason.EXCUSED_DECIDE,
                Verdict.of(
                                List.of(rule(95, VoteDenominator.ALL_MEMBERS, true, true)),
                                null,
                                turnout,
                                VotingMethod.SECRET_PAPER,
                                new VoteCount(9, 0, 0),
                                null)
                        .reason());
        assertEquals(
                VoteOutcome.PASSED,
                Verdict.of(List.of(OF_ALL), null, turnout, VotingMethod.SECRET_PAPER, new VoteCount(9, 0, 0), null)
                        .outcome());
    }

    @Test
    void doesNotCountVotesInWritingWhereTheRuleDoesNot() {
        var verdict = Verdict.of(
                List.of(rule(90, VoteDenominator.PRESENT, true, false)),
                null,
                SIX_AND_ONE,
                VotingMethod.SECRET_PAPER,
                new VoteCount(5, 1, 0),
                written(1));

        assertEquals(5, verdict.basis().inFavour());
        assertEquals(6, verdict.basis().base());
        assertEquals(
                VoteReason.WRITTEN_NOT_APART,
                Verdict.of(
                                List.of(rule(90, VoteDenominator.PRESENT, true, false)),
                                null,
                                SIX_AND_ONE,
                                VotingMethod.ELECTRONIC,
                                new VoteCount(7, 0, 0),
                                null)
                        .reason());
    }

    private static Verdict judged(List<Threshold> rules, @Nullable StatuteInput statute) {
        return Verdict.of(rules, statute, SIX_AND_ONE, VotingMethod.SECRET_PAPER, new VoteCount(6, 0, 0), written(1));
    }

    private static VoteCount written(int inFavour) {
        return new VoteCount(inFavour, 0, 0);
    }

    private static Threshold rule(int percent, VoteDenominator denominator, boolean secret, boolean absentInWriting) {
        return new Threshold(
                UUID.randomUUID(),
                BigDecimal.valueOf(percent),
                denominator,
                secret,
                absentInWriting,
                "Nghị định thử",
                true);
    }

    private static Threshold unverified() {
        return new Threshold(
                UUID.randomUUID(), BigDecimal.valueOf(90), VoteDenominator.ALL_MEMBERS, true, true, "Chưa rõ", false);
    }
}
