package vn.thidua.report;

import vn.thidua.codelist.Labelled;
import vn.thidua.text.Text;

/** Where periods begin and end. */
public enum PeriodCalendar implements Labelled {
    CALENDAR(Text.of("Theo lịch", "Calendar")),
    DECREE_09(Text.of("Từ ngày 15 đến ngày 14 (Nghị định 09/2019)", "15th to 14th (Decree 09/2019)")),
    /** From a day of the year that the duty names. */
    CUSTOM(Text.of("Từ ngày riêng", "From a day of its own"));

    private final Text label;

    PeriodCalendar(Text label) {
        this.label = label;
    }

    @Override
    public Text label() {
        return label;
    }
}
