package vn.thidua.nomination;

import vn.thidua.codelist.Labelled;
import vn.thidua.text.Text;

/** Why somebody does not judge a nomination: neither appraises it nor votes on it. */
public enum ConflictGround implements Labelled {
    OWN_NOMINATION(Text.of("Đề nghị khen thưởng của chính mình", "Their own nomination")),
    OWN_UNIT(Text.of("Đề nghị của đơn vị mình", "A nomination of their own unit")),
    DECLARED(Text.of("Tự khai có xung đột lợi ích", "A conflict of interest they declared"));

    private final Text label;

    ConflictGround(Text label) {
        this.label = label;
    }

    @Override
    public Text label() {
        return label;
    }
}
