package vn.thidua.time;

import vn.thidua.codelist.Labelled;
import vn.thidua.text.Text;

/** Whether the day named is the first too late or the last in time. */
public enum DueBound implements Labelled {
    BEFORE(Text.of("Trước ngày", "Before")),
    BY(Text.of("Đến hết ngày", "By"));

    private final Text label;

    DueBound(Text label) {
        this.label = label;
    }

    @Override
    public Text label() {
        return label;
    }
}
