package vn.thidua.campaign;

import vn.thidua.codelist.Labelled;
import vn.thidua.text.Text;

/** How a criterion is judged. */
public enum CriterionKind implements Labelled {
    REQUIRED(Text.of("Bắt buộc", "Required")),
    SCORED(Text.of("Chấm điểm", "Scored"));

    private final Text label;

    CriterionKind(Text label) {
        this.label = label;
    }

    @Override
    public Text label() {
        return label;
    }
}
