package vn.thidua.campaign;

import vn.thidua.codelist.Labelled;
import vn.thidua.text.Text;

/** Whether the wording says for which units a quota is. */
public enum ScopeClarity implements Labelled {
    CLEAR(Text.of("Rõ", "Clear")),
    UNCLEAR(Text.of("Không rõ", "Unclear"));

    private final Text label;

    ScopeClarity(Text label) {
        this.label = label;
    }

    @Override
    public Text label() {
        return label;
    }
}
