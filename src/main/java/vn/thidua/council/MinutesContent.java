package vn.thidua.council;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * What minutes say, as it was when the session closed. Stored as JSON: fields may be added, as nullable, never changed.
 */
public record MinutesContent(
        CouncilRef council,
        LocalDate heldOn,
        @Nullable String place,
        VotingMethod method,
        CouncilMemberRef chair,
        CouncilMemberRef secretary,
        @Nullable StatuteInput statute,
        @Nullable UUID correctsSessionId,
        @Nullable String note,
        int members,
        int present,
        int inWriting,
        int absent,
        List<AttendanceView> attendance,
        List<MinutesItem> items) {

    /** The same, with each item as the function leaves it. */
    MinutesContent with(UnaryOperator<MinutesItem> change) {
        return new MinutesContent(
                council,
                heldOn,
                place,
                method,
                chair,
                secretary,
                statute,
                correctsSessionId,
                note,
                members,
                present,
                inWriting,
                absent,
                attendance,
                items.stream().map(change).toList());
    }
}
