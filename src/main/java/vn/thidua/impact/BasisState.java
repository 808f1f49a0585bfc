package vn.thidua.impact;

import vn.thidua.codelist.Labelled;
import vn.thidua.text.Text;

/** What remains of a basis when the directive has ended. */
public enum BasisState implements Labelled {
    LOST(Text.of("Mất căn cứ", "Basis lost")),
    REPLACED(Text.of("Còn căn cứ qua văn bản thay thế", "Stands through the replacement")),
    SURVIVES(Text.of("Còn căn cứ khác", "Has another basis")),
    UNKNOWN(Text.of("Chưa rõ", "Unknown"));

    private final Text label;

    BasisState(Text label) {
        this.label = label;
    }

    @Override
    public Text label() {
        return label;
    }
}
