package vn.thidua.campaign;

import vn.thidua.codelist.Labelled;
import vn.thidua.text.Text;

/** How a campaign takes up another. */
public enum LinkRelation implements Labelled {
    ADOPTS(Text.of("Triển khai", "Adopts")),
    INCORPORATES(Text.of("Lồng ghép", "Incorporates")),
    CONTINUES(Text.of("Tiếp tục", "Continues"));

    private final Text label;

    LinkRelation(Text label) {
        this.label = label;
    }

    @Override
    public Text label() {
        return label;
    }
}
