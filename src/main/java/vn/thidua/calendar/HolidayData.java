package vn.thidua.calendar;

import vn.thidua.codelist.Labelled;
import vn.thidua.text.Text;

/** Whether the holidays of all years that a count touches are published and checked. */
public enum HolidayData implements Labelled {
    VERIFIED(Text.of("Theo lịch nghỉ đã công bố", "As published")),
    /** Counted with days computed from the law, or with days that nobody has checked. */
    UNVERIFIED(Text.of("Tính theo luật, chưa có lịch công bố", "Computed from the law, not published"));

    private final Text label;

    HolidayData(Text label) {
        this.label = label;
    }

    @Override
    public Text label() {
        return label;
    }
}
