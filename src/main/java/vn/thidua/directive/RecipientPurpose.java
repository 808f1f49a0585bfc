package vn.thidua.directive;

import vn.thidua.codelist.Labelled;
import vn.thidua.text.Text;

/** Why a document goes to a recipient. */
public enum RecipientPurpose implements Labelled {
    REPORT_TO(Text.of("Để báo cáo (b/c)", "To report to")),
    CARRY_OUT(Text.of("Để thực hiện (t/h)", "To carry out")),
    INFORMATION(Text.of("Để biết", "For information")),
    FILE(Text.of("Lưu", "To file")),
    UNSPECIFIED(Text.of("Không ghi", "Not stated"));

    private final Text label;

    RecipientPurpose(Text label) {
        this.label = label;
    }

    @Override
    public Text label() {
        return label;
    }
}
