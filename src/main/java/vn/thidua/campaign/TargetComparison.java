package vn.thidua.campaign;

import vn.thidua.codelist.Labelled;
import vn.thidua.text.Text;

/** How an actual is held against a target. */
public enum TargetComparison implements Labelled {
    AT_LEAST(Text.of("Ít nhất", "At least")),
    AT_MOST(Text.of("Nhiều nhất", "At most")),
    EXACTLY(Text.of("Bằng", "Exactly")),
    RAISE(Text.of("Nâng cao", "Raise")),
    LOWER(Text.of("Giảm", "Lower"));

    private final Text label;

    TargetComparison(Text label) {
        this.label = label;
    }

    @Override
    public Text label() {
        return label;
    }
}
