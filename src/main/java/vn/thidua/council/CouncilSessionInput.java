package vn.thidua.council;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A session in preparation.
 *
 * @param heldOn by this day membership and rules are judged; may lie in the past
 * @param statute counts where no verified rule tells the share of votes
 * @param correctsSessionId a closed session of the council that this one corrects
 */
public record CouncilSessionInput(
        @NotNull LocalDate heldOn,
        @Nullable @Size(min = 1, max = 300) String place,
        @NotNull VotingMethod method,
        @Nullable UUID chairId,
        @Nullable UUID secretaryId,
        @Nullable @Valid StatuteInput statute,
        @Nullable UUID correctsSessionId,
        @Nullable @Size(min = 1, max = 2000) String note,
        @Size(max = 200) List<@NotNull @Valid AttendanceInput> attendance,
        @Size(max = 500) List<@NotNull @Valid CouncilItemInput> items) {

    /** Lists are never null. */
    @SuppressWarnings("NullAway")
    public CouncilSessionInput {
        attendance = attendance == null ? List.of() : attendance;
        items = items == null ? List.of() : items;
    }

    static CouncilSessionInput of(SessionParts parts) {
        var session = parts.session();
        return new CouncilSessionInput(
                session.heldOn,
                session.place,
                session.method,
                session.chair == null ? null : session.chair.id,
                session.secretary == null ? null : session.secretary.id,
                session.statute(),
                session.corrects == null ? null : session.corrects.id,
                session.note,
                parts.attendance().stream()
                        .map(one -> new AttendanceInput(one.member.id, one.presence))
                        .toList(),
                parts.items().stream()
                        .map(item -> new CouncilItemInput(
                                item.nominationId,
                                item.initiativeId,
                                item.text,
                                parts.excusals(item).stream()
                                        .map(one -> new ExcusalInput(one.member.id, one.ground, one.note))
                                        .toList()))
                        .toList());
    }
}
