package vn.thidua.council;

import java.time.Instant;

/** A note beside the minutes. */
public record AmendmentView(int number, String text, String reason, Instant notedAt, String notedBy) {

    static AmendmentView of(CouncilMinutesAmendment amendment) {
        return new AmendmentView(
                amendment.number, amendment.text, amendment.reason, amendment.notedAt, amendment.notedBy);
    }
}
