package vn.thidua.assessment;

import vn.thidua.codelist.Labelled;
import vn.thidua.text.Text;

/** Why somebody does not judge a nomination. */
public enum ConflictKind implements Labelled {
    OWN_UNIT(Text.of("Đơn vị của mình", "Own unit")),
    OWN_NOMINATION(Text.of("Đề nghị cho chính mình", "Own nomination")),
    DECLARED(Text.of("Tự khai", "Declared"));

    private final Text label;

    ConflictKind(Text label) {
        this.label = label;
    }

    @Override
    public Text label() {
        return label;
    }
}
