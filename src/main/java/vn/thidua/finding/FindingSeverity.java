package vn.thidua.finding;

import vn.thidua.codelist.Labelled;
import vn.thidua.text.Text;

/** How much a finding matters. */
public enum FindingSeverity implements Labelled {
    /** Cannot be right as it stands. */
    ERROR(Text.of("Sai", "Error")),
    /** Probably wrong or incomplete; a person should look. */
    WARNING(Text.of("Cần xem lại", "Warning")),
    /** May well be intended. */
    HINT(Text.of("Lưu ý", "Hint"));

    private final Text label;

    FindingSeverity(Text label) {
        this.label = label;
    }

    @Override
    public Text label() {
        return label;
    }
}
