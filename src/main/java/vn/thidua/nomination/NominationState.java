package vn.thidua.nomination;

import vn.thidua.codelist.Labelled;
import vn.thidua.problem.DomainException;
import vn.thidua.problem.ProblemType;
import vn.thidua.text.Text;

/** Where a nomination stands between draft and decision. */
public enum NominationState implements Labelled {
    DRAFT(Text.of("Dự thảo", "Draft")),
    SUBMITTED(Text.of("Đã trình", "Submitted")),
    RETURNED(Text.of("Trả lại để bổ sung", "Returned")),
    ENDORSED(Text.of("Đã thẩm định, nhất trí", "Endorsed")),
    AWARDED(Text.of("Được khen thưởng", "Awarded")),
    REVOKED(Text.of("Đã thu hồi khen thưởng", "Award revoked")),
    REFUSED(Text.of("Không được khen thưởng", "Refused")),
    WITHDRAWN(Text.of("Đã rút", "Withdrawn"));

    private final Text label;

    NominationState(Text label) {
        this.label = label;
    }

    @Override
    public Text label() {
        return label;
    }

    /** Whether the step can be taken from here; {@link NominationAction#result} says where it leads. */
    public boolean allows(NominationAction action) {
        return switch (action) {
            case CREATE -> false;
            case SUBMIT -> isOpenForChanges();
            case ENDORSE -> this == SUBMITTED;
            case RETURN, REFUSE, AWARD -> this == SUBMITTED || this == ENDORSED;
            case REVOKE -> this == AWARDED;
            case WITHDRAW -> this == SUBMITTED || this == ENDORSED || this == RETURNED;
        };
    }

    /** Whether it was submitted and is neither given back nor decided. */
    public boolean isUnderWay() {
        return this == SUBMITTED || this == ENDORSED;
    }

    /** Whether the one who proposes may still write in it. */
    public boolean isOpenForChanges() {
        return this == DRAFT || this == RETURNED;
    }

    /** @throws DomainException {@code transition-not-allowed} when the step cannot be taken from here */
    void require(NominationAction action) {
        if (!allows(action)) {
            throw notAllowed(action.label());
        }
    }

    /** @throws DomainException {@code transition-not-allowed} once it has been submitted, unless it was returned */
    void requireOpenForChanges() {
        if (!isOpenForChanges()) {
            throw notAllowed(Text.of("Sửa", "Change"));
        }
    }

    /** @throws DomainException {@code transition-not-allowed} once it has been submitted */
    void requireDraft() {
        if (this != DRAFT) {
            throw notAllowed(Text.of("Xóa", "Delete"));
        }
    }

    /** @throws DomainException {@code transition-not-allowed} unless it was refused */
    void requireRefused() {
        if (this != REFUSED) {
            throw notAllowed(Text.of("Thông báo không khen thưởng", "Tell of the refusal"));
        }
    }

    private DomainException notAllowed(Text action) {
        return new DomainException(ProblemType.TRANSITION_NOT_ALLOWED, label, action);
    }
}
