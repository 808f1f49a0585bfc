package vn.thidua.campaign;

import vn.thidua.codelist.Labelled;
import vn.thidua.text.Text;

/** The state of a set of criteria. */
public enum CriteriaSetStatus implements Labelled {
    DRAFT(Text.of("Dự thảo", "Draft")),
    FROZEN(Text.of("Đang áp dụng", "In force")),
    SUPERSEDED(Text.of("Đã thay thế", "Superseded"));

    private final Text label;

    CriteriaSetStatus(Text label) {
        this.label = label;
    }

    @Override
    public Text label() {
        return label;
    }
}
