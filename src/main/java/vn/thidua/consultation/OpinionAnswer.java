package vn.thidua.consultation;

import vn.thidua.codelist.Labelled;
import vn.thidua.text.Text;

/** What an agency answers. */
public enum OpinionAnswer implements Labelled {
    AGREES(Text.of("Nhất trí", "Agrees")),
    DISAGREES(Text.of("Không nhất trí", "Disagrees")),
    NO_OPINION(Text.of("Không có ý kiến", "No opinion"));

    private final Text label;

    OpinionAnswer(Text label) {
        this.label = label;
    }

    @Override
    public Text label() {
        return label;
    }
}
