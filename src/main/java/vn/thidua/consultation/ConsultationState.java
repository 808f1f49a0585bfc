package vn.thidua.consultation;

import vn.thidua.codelist.Labelled;
import vn.thidua.text.Text;

/** Where a public consultation stands. */
public enum ConsultationState implements Labelled {
    DRAFT(Text.of("Dự thảo", "Draft")),
    OPEN(Text.of("Đang công khai", "Open")),
    CLOSED(Text.of("Đã kết thúc", "Closed")),
    WITHDRAWN(Text.of("Đã rút", "Withdrawn"));

    private final Text label;

    ConsultationState(Text label) {
        this.label = label;
    }

    @Override
    public Text label() {
        return label;
    }
}
