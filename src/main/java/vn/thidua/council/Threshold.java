package vn.thidua.council;

import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.rule.VoteDenominator;

/**
 * A rule on the share of votes.
 *
 * @param ruleId null for the council's own statute
 * @param percent of votes for, at least; above 0, to 100
 * @param secret whether the vote must be secret
 * @param absentInWriting whether absent members vote in writing and are counted
 * @param source directive and article, or the words of the statute
 * @param verified false: nobody has checked the source, so it decides nothing
 */
public record Threshold(
        @Nullable UUID ruleId,
        BigDecimal percent,
        VoteDenominator denominator,
        boolean secret,
        boolean absentInWriting,
        String source,
        boolean verified) {

    /** The share of the votes that the council's own statute asks for; whether absent members count is up to it. */
    static Threshold of(StatuteInput statute) {
        return new Threshold(null, statute.percent(), statute.denominator(), false, true, statute.source(), true);
    }
}
