package vn.thidua.consultation;

import vn.thidua.codelist.Labelled;
import vn.thidua.text.Text;

/** How an objection is answered. */
public enum ObjectionOutcome implements Labelled {
    UPHELD(Text.of("Chấp nhận", "Upheld")),
    REJECTED(Text.of("Không chấp nhận", "Rejected"));

    private final Text label;

    ObjectionOutcome(Text label) {
        this.label = label;
    }

    @Override
    public Text label() {
        return label;
    }
}
