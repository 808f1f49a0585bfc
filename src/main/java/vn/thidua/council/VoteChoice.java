package vn.thidua.council;

import vn.thidua.codelist.Labelled;
import vn.thidua.text.Text;

/** What a ballot says. */
public enum VoteChoice implements Labelled {
    FOR(Text.of("Đồng ý", "For")),
    AGAINST(Text.of("Không đồng ý", "Against")),
    BLANK(Text.of("Phiếu trắng", "Blank"));

    private final Text label;

    VoteChoice(Text label) {
        this.label = label;
    }

    @Override
    public Text label() {
        return label;
    }
}
