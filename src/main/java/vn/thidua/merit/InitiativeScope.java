package vn.thidua.merit;

import vn.thidua.codelist.Labelled;
import vn.thidua.text.Text;

/** How far the effect of an initiative reaches. */
public enum InitiativeScope implements Labelled {
    UNIT(Text.of("Cấp cơ sở", "Unit")),
    PROVINCE(Text.of("Cấp bộ, ban, ngành, tỉnh", "Province")),
    NATION(Text.of("Toàn quốc", "Nation"));

    private final Text label;

    InitiativeScope(Text label) {
        this.label = label;
    }

    @Override
    public Text label() {
        return label;
    }

    /** Whether this reaches as far as the other, or farther. */
    public boolean isAtLeast(InitiativeScope other) {
        return compareTo(other) >= 0;
    }
}
