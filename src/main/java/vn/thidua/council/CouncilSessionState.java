package vn.thidua.council;

import vn.thidua.codelist.Labelled;
import vn.thidua.text.Text;

/** Where a session stands. */
public enum CouncilSessionState implements Labelled {
    DRAFT(Text.of("Đang chuẩn bị", "In preparation")),
    OPEN(Text.of("Đang biểu quyết", "Voting")),
    /** Counted, its minutes frozen. */
    CLOSED(Text.of("Đã kết thúc", "Closed")),
    CANCELLED(Text.of("Đã hủy", "Cancelled"));

    private final Text label;

    CouncilSessionState(Text label) {
        this.label = label;
    }

    @Override
    public Text label() {
        return label;
    }
}
