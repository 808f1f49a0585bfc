package vn.thidua.rule;

import vn.thidua.codelist.Labelled;
import vn.thidua.text.Text;

/** A stage between proposal and decision. */
public enum AwardStage implements Labelled {
    PROPOSE(Text.of("Đề nghị, trình", "Propose")),
    APPRAISE(Text.of("Thẩm định", "Appraise")),
    COUNCIL_VOTE(Text.of("Hội đồng bỏ phiếu", "Council vote")),
    PUBLIC_CONSULTATION(Text.of("Công khai lấy ý kiến", "Public consultation")),
    OPINION(Text.of("Lấy ý kiến cơ quan", "Opinion of an agency")),
    DECIDE(Text.of("Quyết định", "Decide"));

    private final Text label;

    AwardStage(Text label) {
        this.label = label;
    }

    @Override
    public Text label() {
        return label;
    }
}
