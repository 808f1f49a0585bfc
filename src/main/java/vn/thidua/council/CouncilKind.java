package vn.thidua.council;

import vn.thidua.codelist.Labelled;
import vn.thidua.text.Text;

/** What a council is for. */
public enum CouncilKind implements Labelled {
    EMULATION(Text.of("Hội đồng thi đua – khen thưởng", "Emulation and commendation council")),
    INITIATIVE(Text.of("Hội đồng sáng kiến", "Initiative council")),
    OTHER(Text.of("Hội đồng khác", "Other council"));

    private final Text label;

    CouncilKind(Text label) {
        this.label = label;
    }

    @Override
    public Text label() {
        return label;
    }
}
