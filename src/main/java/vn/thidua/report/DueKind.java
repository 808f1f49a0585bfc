package vn.thidua.report;

import vn.thidua.codelist.Labelled;
import vn.thidua.text.Text;

/** How a due date is found. */
public enum DueKind implements Labelled {
    NOT_SET(Text.of("Chưa ấn định", "Not set")),
    DATE(Text.of("Ngày cụ thể", "Date")),
    DAYS_AFTER_PERIOD(Text.of("Sau khi hết kỳ", "Days after the period"));

    private final Text label;

    DueKind(Text label) {
        this.label = label;
    }

    @Override
    public Text label() {
        return label;
    }
}
