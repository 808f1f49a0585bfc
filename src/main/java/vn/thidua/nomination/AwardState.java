package vn.thidua.nomination;

import vn.thidua.codelist.Labelled;
import vn.thidua.problem.DomainException;
import vn.thidua.problem.ProblemType;
import vn.thidua.text.Text;

/** Whether an award stands. */
public enum AwardState implements Labelled {
    GRANTED(Text.of("Đã quyết định", "Granted")),
    REVOKED(Text.of("Đã thu hồi", "Revoked"));

    private final Text label;

    AwardState(Text label) {
        this.label = label;
    }

    @Override
    public Text label() {
        return label;
    }

    /** @throws DomainException {@code transition-not-allowed} unless the award is in this state */
    void require(AwardState needed, Text action) {
        if (this != needed) {
            throw new DomainException(ProblemType.TRANSITION_NOT_ALLOWED, label, action);
        }
    }
}
