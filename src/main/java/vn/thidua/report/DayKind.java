package vn.thidua.report;

import vn.thidua.codelist.Labelled;
import vn.thidua.text.Text;

/** How days are counted. */
public enum DayKind implements Labelled {
    CALENDAR(Text.of("Ngày theo lịch", "Calendar days")),
    WORKING(Text.of("Ngày làm việc", "Working days"));

    private final Text label;

    DayKind(Text label) {
        this.label = label;
    }

    @Override
    public Text label() {
        return label;
    }
}
