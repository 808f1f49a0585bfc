package vn.thidua.report;

import vn.thidua.codelist.Labelled;
import vn.thidua.text.Text;

/** What is done about a report. */
public enum ReportAction implements Labelled {
    CREATE(Text.of("Giao", "Create")),
    SEND(Text.of("Gửi", "Send")),
    /** An office of the route passes it on. */
    CONFIRM(Text.of("Xác nhận", "Confirm")),
    RETURN(Text.of("Trả lại", "Return")),
    ACCEPT(Text.of("Chấp nhận", "Accept")),
    WAIVE(Text.of("Miễn", "Waive"));

    private final Text label;

    ReportAction(Text label) {
        this.label = label;
    }

    @Override
    public Text label() {
        return label;
    }
}
