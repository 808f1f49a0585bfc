package vn.thidua.eligibility;

import java.util.Collection;
import vn.thidua.codelist.Labelled;
import vn.thidua.text.Text;

/** Whether a requirement is met. What rests on a rule that nobody has checked is never met. */
public enum EligibilityOutcome implements Labelled {
    MET(Text.of("Đạt", "Met")),
    FAILED(Text.of("Không đạt", "Failed")),
    UNKNOWN(Text.of("Chưa rõ", "Unknown"));

    private final Text label;

    EligibilityOutcome(Text label) {
        this.label = label;
    }

    @Override
    public Text label() {
        return label;
    }

    /** Failed when one is, and met only when all are. */
    static EligibilityOutcome ofAll(Collection<EligibilityOutcome> outcomes) {
        if (outcomes.contains(FAILED)) {
            return FAILED;
        }
        return outcomes.contains(UNKNOWN) ? UNKNOWN : MET;
    }

    /** Met when one is, and failed only when all are. */
    static EligibilityOutcome ofAny(Collection<EligibilityOutcome> outcomes) {
        if (outcomes.contains(MET)) {
            return MET;
        }
        return outcomes.contains(UNKNOWN) ? UNKNOWN : FAILED;
    }
}
