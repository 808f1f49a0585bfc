package vn.thidua.report;

import vn.thidua.codelist.Labelled;
import vn.thidua.text.Text;

/** Report regimes of Decree 09/2019. */
public enum ReportRegime implements Labelled {
    PERIODIC(Text.of("Định kỳ", "Periodic")),
    THEMATIC(Text.of("Chuyên đề", "Thematic")),
    AD_HOC(Text.of("Đột xuất", "Ad hoc"));

    private final Text label;

    ReportRegime(Text label) {
        this.label = label;
    }

    @Override
    public Text label() {
        return label;
    }
}
