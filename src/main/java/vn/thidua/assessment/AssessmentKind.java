package vn.thidua.assessment;

import vn.thidua.codelist.Labelled;
import vn.thidua.text.Text;

/** Who assesses: the proposing unit itself, or an office above it. */
public enum AssessmentKind implements Labelled {
    SELF_REPORT(Text.of("Tự đánh giá", "Self-report")),
    APPRAISAL(Text.of("Thẩm định", "Appraisal"));

    private final Text label;

    AssessmentKind(Text label) {
        this.label = label;
    }

    @Override
    public Text label() {
        return label;
    }
}
