package vn.thidua.assessment;

import java.math.BigDecimal;
import java.util.UUID;

/**
 * A nomination as its appraisal ranks it.
 *
 * @param id of the nomination
 * @param name of the nominee, in full: it decides the order inside a tie
 */
public record RankedNomination(
        UUID assessmentId, UUID id, String name, BigDecimal total, int requiredMet, int requiredCount)
        implements Ranking.Ranked {}
