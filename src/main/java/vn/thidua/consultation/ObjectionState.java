package vn.thidua.consultation;

import vn.thidua.codelist.Labelled;
import vn.thidua.text.Text;

/** Where an objection stands. */
public enum ObjectionState implements Labelled {
    RECEIVED(Text.of("Đã tiếp nhận", "Received")),
    ASSIGNED(Text.of("Đã giao xử lý", "Assigned")),
    UPHELD(Text.of("Chấp nhận", "Upheld")),
    REJECTED(Text.of("Không chấp nhận", "Rejected"));

    private final Text label;

    ObjectionState(Text label) {
        this.label = label;
    }

    @Override
    public Text label() {
        return label;
    }
}
