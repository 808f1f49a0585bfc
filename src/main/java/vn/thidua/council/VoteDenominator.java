package vn.thidua.council;

import vn.thidua.codelist.Labelled;
import vn.thidua.text.Text;

/** What a share of votes is a share of. */
public enum VoteDenominator implements Labelled {
    ALL_MEMBERS(Text.of("Tổng số thành viên hội đồng", "All members of the council")),
    PRESENT(Text.of("Số thành viên dự họp", "Members who take part")),
    VOTES_CAST(Text.of("Số phiếu thu về", "Votes cast"));

    private final Text label;

    VoteDenominator(Text label) {
        this.label = label;
    }

    @Override
    public Text label() {
        return label;
    }
}
