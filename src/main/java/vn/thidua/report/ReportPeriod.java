package vn.thidua.report;

import vn.thidua.codelist.Labelled;
import vn.thidua.text.Text;

/** What stretch of time one report covers. */
public enum ReportPeriod implements Labelled {
    MONTH(Text.of("Tháng", "Month")),
    QUARTER(Text.of("Quý", "Quarter")),
    HALF_YEAR(Text.of("6 tháng", "Half-year")),
    NINE_MONTHS(Text.of("9 tháng", "Nine months")),
    YEAR(Text.of("Năm", "Year")),
    SCHOOL_YEAR(Text.of("Năm học", "School year")),
    ONE_OFF(Text.of("Một lần", "One-off")),
    ON_REQUEST(Text.of("Khi có yêu cầu", "On request"));

    private final Text label;

    ReportPeriod(Text label) {
        this.label = label;
    }

    @Override
    public Text label() {
        return label;
    }
}
