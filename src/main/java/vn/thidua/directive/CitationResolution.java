package vn.thidua.directive;

import vn.thidua.codelist.Labelled;
import vn.thidua.text.Text;

/** Whether the directive that words name has been found. */
public enum CitationResolution implements Labelled {
    RESOLVED(Text.of("Đã xác định", "Resolved")),
    UNRESOLVED(Text.of("Chưa xác định", "Unresolved"));

    private final Text label;

    CitationResolution(Text label) {
        this.label = label;
    }

    @Override
    public Text label() {
        return label;
    }
}
