package vn.thidua.eligibility;

import java.time.LocalDate;
import java.util.List;

/** A list of nominations, judged; in the order asked for. */
public record EligibilityCheckView(LocalDate asOf, Counts counts, List<EligibilityView> items) {

    /** How many of each outcome. */
    public record Counts(int met, int failed, int unknown) {}

    static EligibilityCheckView of(LocalDate day, List<EligibilityView> items) {
        return new EligibilityCheckView(
                day,
                new Counts(
                        count(items, EligibilityOutcome.MET),
                        count(items, EligibilityOutcome.FAILED),
                        count(items, EligibilityOutcome.UNKNOWN)),
                items);
    }

    private static int count(List<EligibilityView> items, EligibilityOutcome outcome) {
        return (int) items.stream().filter(item -> item.outcome() == outcome).count();
    }
}
