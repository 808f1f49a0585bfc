package vn.thidua.assessment;

import vn.thidua.codelist.Labelled;
import vn.thidua.text.Text;

/** Where an assessment stands; it is frozen once submitted. */
public enum AssessmentState implements Labelled {
    DRAFT(Text.of("Dự thảo", "Draft")),
    SUBMITTED(Text.of("Đã gửi", "Submitted")),
    APPRAISED(Text.of("Đã được thẩm định", "Appraised"));

    private final Text label;

    AssessmentState(Text label) {
        this.label = label;
    }

    @Override
    public Text label() {
        return label;
    }
}
