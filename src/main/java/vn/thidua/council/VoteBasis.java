package vn.thidua.council;

import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.rule.VoteDenominator;

/**
 * What a vote was judged by.
 *
 * @param ruleId null for a statute
 * @param base of what the share was taken: so many members or votes
 * @param needed votes for, at least
 * @param inFavour votes for that counted
 */
public record VoteBasis(
        VoteBasisKind kind,
        @Nullable UUID ruleId,
        BigDecimal percent,
        VoteDenominator denominator,
        int base,
        int needed,
        int inFavour,
        String source,
        boolean verified) {}
