package vn.thidua.directive;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which recorded document a description means.
 *
 * @param directive the document, present exactly when the outcome is EXACT or LIKELY
 * @param reasons what speaks for it and what was tolerated; without a document, why there is none
 * @param candidates others to choose from, those that fit better first; at most {@value #MAX_CANDIDATES}
 */
public record Resolution(
        ResolutionOutcome outcome,
        @Nullable DirectiveRef directive,
        List<ResolutionReason> reasons,
        List<Candidate> candidates) {

    public static final int MAX_CANDIDATES = 20;

    public Resolution {
        reasons = List.copyOf(reasons);
        candidates = List.copyOf(candidates);
    }

    /** A document that may be meant, and why it may and may not be. */
    public record Candidate(DirectiveRef directive, List<ResolutionReason> reasons) {

        public Candidate {
            reasons = List.copyOf(reasons);
        }
    }

    static Resolution unknown(ResolutionReason reason) {
        return new Resolution(ResolutionOutcome.UNKNOWN, null, List.of(reason), List.of());
    }
}
