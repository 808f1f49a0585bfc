package vn.thidua.report;

import vn.thidua.codelist.Labelled;
import vn.thidua.text.Text;

/** What is done about a report. */
public enum ReportAction implements Labelled {
    CREATE(Text.of("Giao", "Create")),
    SEND(Text.of("Gửi", "Send")),
    RETURN(Text.of("Trả lại", "Return")),
    ACCEPT(Text.of("Chấp nhận", "Accept")),
    WAIVE(Text.of("Miễn", "Waive")),
    EXTEND(Text.of("Gia hạn", "Extend")),
    WITHDRAW_EXTENSION(Text.of("Rút gia hạn", "Withdraw the extension")),
    /** By the service: the unit has ended and its successor reports. */
    PASS_ON(Text.of("Chuyển đơn vị kế thừa", "Pass on to the successor")),
    /** By the service: what was waived because the unit did not report any more is due again. */
    REOPEN(Text.of("Mở lại", "Reopen"));

    private final Text label;

    ReportAction(Text label) {
        this.label = label;
    }

    @Override
    public Text label() {
        return label;
    }
}
