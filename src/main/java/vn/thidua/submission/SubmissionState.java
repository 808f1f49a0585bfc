package vn.thidua.submission;

import vn.thidua.codelist.Labelled;
import vn.thidua.problem.DomainException;
import vn.thidua.problem.ProblemType;
import vn.thidua.text.Text;

/** Where a letter stands between its sender and its addressee. */
public enum SubmissionState implements Labelled {
    DRAFT(Text.of("Dự thảo", "Draft")),
    SENT(Text.of("Đã gửi", "Sent")),
    RECEIVED(Text.of("Đã tiếp nhận", "Received")),
    RETURNED(Text.of("Trả lại", "Returned")),
    /** Every item has its answer. */
    ANSWERED(Text.of("Đã trả lời", "Answered")),
    /** Accepted items have gone on under the addressee's own letter. */
    FORWARDED(Text.of("Đã trình tiếp", "Forwarded"));

    private final Text label;

    SubmissionState(Text label) {
        this.label = label;
    }

    @Override
    public Text label() {
        return label;
    }

    /** Whether the step can be taken from here. */
    public boolean allows(SubmissionAction action) {
        return switch (action) {
            case CREATE -> false;
            case CHANGE, SEND -> this == DRAFT || this == RETURNED;
            case DELETE -> this == DRAFT;
            case RECEIVE -> this == SENT;
            case RETURN -> this == SENT || this == RECEIVED;
            case ANSWER -> this == RECEIVED || this == ANSWERED || this == FORWARDED;
            case FORWARD -> this == ANSWERED || this == FORWARDED;
        };
    }

    /** @throws DomainException {@code transition-not-allowed} when the step cannot be taken from here */
    void require(SubmissionAction action) {
        if (!allows(action)) {
            throw new DomainException(ProblemType.TRANSITION_NOT_ALLOWED, label, action.label());
        }
    }
}
