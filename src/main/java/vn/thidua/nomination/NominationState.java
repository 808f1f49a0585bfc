package vn.thidua.nomination;

import vn.thidua.codelist.Labelled;
import vn.thidua.text.Text;

/** Where a nomination stands between draft and decision. */
public enum NominationState implements Labelled {
    DRAFT(Text.of("Dự thảo", "Draft")),
    SUBMITTED(Text.of("Đã trình", "Submitted")),
    RETURNED(Text.of("Trả lại để bổ sung", "Returned")),
    ENDORSED(Text.of("Đã thẩm định, nhất trí", "Endorsed")),
    AWARDED(Text.of("Được khen thưởng", "Awarded")),
    REFUSED(Text.of("Không được khen thưởng", "Refused")),
    WITHDRAWN(Text.of("Đã rút", "Withdrawn"));

    private final Text label;

    NominationState(Text label) {
        this.label = label;
    }

    @Override
    public Text label() {
        return label;
    }
}
