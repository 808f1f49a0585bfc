package vn.thidua.nomination;

import vn.thidua.codelist.Labelled;
import vn.thidua.text.Text;

/** What may stand open about a nomination. */
public enum PendingKind implements Labelled {
    CONSULTATION_OPEN(Text.of("Đang công khai lấy ý kiến", "Public consultation runs")),
    OBJECTION_OPEN(Text.of("Có kiến nghị, phản ánh chưa trả lời", "An objection is not answered")),
    OBJECTION_UPHELD(Text.of("Có kiến nghị, phản ánh được chấp nhận", "An objection was upheld")),
    OPINION_ASKED(Text.of("Đang chờ cơ quan khác có ý kiến", "An opinion is awaited")),
    OPINION_OVERDUE(Text.of("Cơ quan được hỏi quá hạn trả lời", "An opinion is overdue")),
    OPINION_DISAGREES(Text.of("Có cơ quan không nhất trí", "An agency disagrees"));

    private final Text label;

    PendingKind(Text label) {
        this.label = label;
    }

    @Override
    public Text label() {
        return label;
    }
}
