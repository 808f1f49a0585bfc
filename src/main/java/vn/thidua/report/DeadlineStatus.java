package vn.thidua.report;

import java.util.Optional;
import vn.thidua.codelist.Labelled;
import vn.thidua.text.Text;

/** What has become of one report. */
public enum DeadlineStatus implements Labelled {
    OPEN(Text.of("Chờ báo cáo", "Open")),
    SENT(Text.of("Đã gửi", "Sent")),
    RETURNED(Text.of("Trả lại", "Returned")),
    ACCEPTED(Text.of("Đã nhận", "Accepted")),
    WAIVED(Text.of("Miễn", "Waived"));

    private final Text label;

    DeadlineStatus(Text label) {
        this.label = label;
    }

    @Override
    public Text label() {
        return label;
    }

    /** The state after a step; empty where the step is not possible. */
    public Optional<DeadlineStatus> after(ReportAction action) {
        return switch (action) {
            case CREATE -> Optional.empty();
            case SEND -> when(this == OPEN || this == SENT || this == RETURNED, SENT);
            case RETURN -> when(this == SENT, RETURNED);
            case ACCEPT -> when(this == SENT, ACCEPTED);
            case WAIVE -> when(this == OPEN || this == RETURNED, WAIVED);
            case EXTEND, WITHDRAW_EXTENSION -> when(this == OPEN || this == RETURNED, this);
            case PASS_ON -> when(this == OPEN || this == RETURNED || this == WAIVED, WAIVED);
            case REOPEN -> when(this == WAIVED, OPEN);
        };
    }

    private static Optional<DeadlineStatus> when(boolean possible, DeadlineStatus next) {
        return possible ? Optional.of(next) : Optional.empty();
    }
}
