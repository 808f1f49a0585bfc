package vn.thidua.assessment;

import vn.thidua.codelist.Labelled;
import vn.thidua.text.Text;

/** Where a scoresheet stands. */
public enum ScoresheetState implements Labelled {
    DRAFT(Text.of("Dự thảo", "Draft")),
    SUBMITTED(Text.of("Đã gửi", "Submitted")),
    FIXED(Text.of("Đã chốt điểm", "Fixed"));

    private final Text label;

    ScoresheetState(Text label) {
        this.label = label;
    }

    @Override
    public Text label() {
        return label;
    }
}
