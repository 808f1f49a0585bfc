package vn.thidua.report;

import vn.thidua.codelist.Labelled;
import vn.thidua.text.Text;

/** Whether a report is still being written. */
public enum SubmissionStatus implements Labelled {
    DRAFT(Text.of("Dự thảo", "Draft")),
    SENT(Text.of("Đã gửi", "Sent"));

    private final Text label;

    SubmissionStatus(Text label) {
        this.label = label;
    }

    @Override
    public Text label() {
        return label;
    }
}
