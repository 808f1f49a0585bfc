package vn.thidua.report;

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
}
