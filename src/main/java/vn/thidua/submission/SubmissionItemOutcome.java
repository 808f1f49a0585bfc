package vn.thidua.submission;

import vn.thidua.codelist.Labelled;
import vn.thidua.text.Text;

/** What the addressee answers to one item of a letter. */
public enum SubmissionItemOutcome implements Labelled {
    PENDING(Text.of("Chưa trả lời", "Pending")),
    ACCEPTED(Text.of("Nhất trí", "Accepted")),
    /** To the unit that proposes, which may mend and submit it again. */
    RETURNED(Text.of("Trả lại để bổ sung", "Returned")),
    /** For good. */
    STRUCK_OUT(Text.of("Đưa ra khỏi danh sách", "Struck out"));

    private final Text label;

    SubmissionItemOutcome(Text label) {
        this.label = label;
    }

    @Override
    public Text label() {
        return label;
    }
}
