package vn.thidua.council;

import vn.thidua.codelist.Labelled;
import vn.thidua.text.Text;

/** How a session votes. */
public enum VotingMethod implements Labelled {
    /** Counts are entered from the papers. */
    SECRET_PAPER(Text.of("Bỏ phiếu kín", "Secret ballot on paper")),
    /** Counts are entered. */
    SHOW_OF_HANDS(Text.of("Biểu quyết giơ tay", "Show of hands")),
    /** Members cast ballots here; the service counts. */
    ELECTRONIC(Text.of("Bỏ phiếu kín điện tử", "Electronic secret ballot"));

    private final Text label;

    VotingMethod(Text label) {
        this.label = label;
    }

    @Override
    public Text label() {
        return label;
    }
}
