package vn.thidua.merit;

import vn.thidua.codelist.Labelled;
import vn.thidua.text.Text;

/** Where an initiative stands. */
public enum InitiativeState implements Labelled {
    DRAFT(Text.of("Dự thảo", "Draft")),
    SUBMITTED(Text.of("Đã trình", "Submitted")),
    RECOGNISED(Text.of("Được công nhận", "Recognised")),
    REFUSED(Text.of("Không được công nhận", "Refused"));

    private final Text label;

    InitiativeState(Text label) {
        this.label = label;
    }

    @Override
    public Text label() {
        return label;
    }
}
