package vn.thidua.report;

import vn.thidua.codelist.Labelled;
import vn.thidua.text.Text;

/** The state of a report duty. */
public enum DutyStatus implements Labelled {
    DRAFT(Text.of("Dự thảo", "Draft")),
    ACTIVE(Text.of("Đang áp dụng", "Active")),
    ENDED(Text.of("Đã kết thúc", "Ended"));

    private final Text label;

    DutyStatus(Text label) {
        this.label = label;
    }

    @Override
    public Text label() {
        return label;
    }
}
