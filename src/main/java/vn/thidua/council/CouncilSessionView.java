package vn.thidua.council;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.access.AllowedAction;
import vn.thidua.revision.Revised;

/**
 * A session as it is answered.
 *
 * @param members of the council on the day
 */
public record CouncilSessionView(
        UUID id,
        int revision,
        CouncilRef council,
        CouncilSessionState state,
        LocalDate heldOn,
        @Nullable String place,
        VotingMethod method,
        @Nullable CouncilMemberRef chair,
        @Nullable CouncilMemberRef secretary,
        @Nullable StatuteInput statute,
        @Nullable UUID correctsSessionId,
        @Nullable String note,
        @Nullable String cancelReason,
        int members,
        List<AttendanceView> attendance,
        List<CouncilItemView> items,
        List<AllowedAction> allowedActions)
        implements Revised {}
