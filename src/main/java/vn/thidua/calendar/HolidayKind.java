package vn.thidua.calendar;

import vn.thidua.codelist.Labelled;
import vn.thidua.text.Text;

/** What is different about a day. */
public enum HolidayKind implements Labelled {
    DAY_OFF(Text.of("Ngày nghỉ", "Day off")),
    /** A Saturday or Sunday on which offices work for a working day that was given off. */
    WORKED(Text.of("Ngày làm bù", "Worked instead"));

    private final Text label;

    HolidayKind(Text label) {
        this.label = label;
    }

    @Override
    public Text label() {
        return label;
    }
}
