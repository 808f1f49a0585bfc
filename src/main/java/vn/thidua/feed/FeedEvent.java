package vn.thidua.feed;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A day in a calendar.
 *
 * @param uid the same for as long as the event is known
 * @param sequence grows with every change
 * @param done nothing is left to be sent
 * @param cancelled nobody wants it any more
 */
record FeedEvent(
        String uid, long sequence, LocalDate day, String summary, String description, boolean done, boolean cancelled) {

    /** As a query answers it, one row for a deadline or for several. */
    record Row(
            String uid,
            long sequence,
            LocalDate day,
            String dutyName,
            LocalDate periodFrom,
            LocalDate periodTo,
            @Nullable String wording,
            long expected,
            long missing,
            boolean cancelled) {}
}
