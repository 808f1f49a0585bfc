package vn.thidua.feed;

import vn.thidua.codelist.Labelled;
import vn.thidua.text.Text;

/** Which deadlines a calendar shows. */
public enum CalendarKind implements Labelled {
    /** Those of the unit, one by one. */
    OWN(Text.of("Báo cáo đơn vị phải nộp", "Reports of the unit")),
    /** Those that the unit stands above or receives, together where duty, period and level are the same. */
    RECEIVED(Text.of("Báo cáo đơn vị nhận và theo dõi", "Reports that the unit receives"));

    private final Text label;

    CalendarKind(Text label) {
        this.label = label;
    }

    @Override
    public Text label() {
        return label;
    }
}
