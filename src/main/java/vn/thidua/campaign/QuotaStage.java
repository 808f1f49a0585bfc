package vn.thidua.campaign;

import vn.thidua.codelist.Labelled;
import vn.thidua.text.Text;

/** What a quota limits. */
public enum QuotaStage implements Labelled {
    PROPOSE(Text.of("Số được đề nghị", "Proposals")),
    GRANT(Text.of("Số được tặng", "Grants")),
    UNCLEAR(Text.of("Không rõ", "Unclear"));

    private final Text label;

    QuotaStage(Text label) {
        this.label = label;
    }

    @Override
    public Text label() {
        return label;
    }
}
