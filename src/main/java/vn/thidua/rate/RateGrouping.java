package vn.thidua.rate;

import vn.thidua.codelist.Labelled;
import vn.thidua.text.Text;

/** What reports are counted by. */
public enum RateGrouping implements Labelled {
    UNIT(Text.of("Theo đơn vị", "By unit")),
    DUTY(Text.of("Theo chế độ báo cáo", "By duty")),
    PERIOD(Text.of("Theo kỳ báo cáo", "By period")),
    CAMPAIGN(Text.of("Theo phong trào", "By campaign"));

    private final Text label;

    RateGrouping(Text label) {
        this.label = label;
    }

    @Override
    public Text label() {
        return label;
    }
}
