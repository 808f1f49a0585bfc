package vn.thidua.council;

import vn.thidua.codelist.Labelled;
import vn.thidua.text.Text;

/** Why a vote came out so. */
public enum VoteReason implements Labelled {
    ENOUGH_VOTES(Text.of("Đủ tỷ lệ phiếu", "Enough votes")),
    TOO_FEW_VOTES(Text.of("Không đủ tỷ lệ phiếu", "Too few votes")),
    NOT_SECRET(Text.of("Quy định phải bỏ phiếu kín", "The rule asks for a secret ballot")),
    NO_RULE(Text.of("Không có quy định về tỷ lệ phiếu", "No rule on the share of votes")),
    RULE_UNVERIFIED(Text.of("Quy định chưa được kiểm chứng", "The rule has not been verified")),
    EXCUSED_DECIDE(Text.of(
            "Tùy việc có tính thành viên không biểu quyết hay không", "It depends on whether excused members count")),
    WRITTEN_NOT_APART(
            Text.of("Không tách được phiếu của thành viên vắng mặt", "Ballots of absent members cannot be told apart"));

    private final Text label;

    VoteReason(Text label) {
        this.label = label;
    }

    @Override
    public Text label() {
        return label;
    }
}
