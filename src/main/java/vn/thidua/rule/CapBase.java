package vn.thidua.rule;

import vn.thidua.codelist.Labelled;
import vn.thidua.text.Text;

/** Of what a cap is a share. */
public enum CapBase implements Labelled {
    UNIT_MEMBERS(Text.of("Số người của đơn vị", "People of the unit")),
    ADVANCED_WORKERS(Text.of("Số người đạt Lao động tiên tiến", "Those who are Advanced Workers")),
    NOMINATIONS(Text.of("Số đề nghị của đơn vị", "Nominations of the unit"));

    private final Text label;

    CapBase(Text label) {
        this.label = label;
    }

    @Override
    public Text label() {
        return label;
    }
}
