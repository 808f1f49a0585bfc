package vn.thidua.rule;

import vn.thidua.codelist.Labelled;
import vn.thidua.text.Text;

/** Of what a share of votes is taken. */
public enum VoteDenominator implements Labelled {
    ALL_MEMBERS(Text.of("Tổng số thành viên", "All members")),
    PRESENT(Text.of("Thành viên có mặt", "Members present")),
    VOTES_CAST(Text.of("Số phiếu", "Votes cast"));

    private final Text label;

    VoteDenominator(Text label) {
        this.label = label;
    }

    @Override
    public Text label() {
        return label;
    }
}
