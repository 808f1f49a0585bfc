package vn.thidua.council;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;

/** A session with what belongs to it, read in four statements whatever its size. */
record SessionParts(
        CouncilSession session,
        List<CouncilAttendance> attendance,
        List<CouncilItem> items,
        Map<UUID, List<CouncilExcusal>> excusals) {

    static SessionParts of(CouncilSession session) {
        var attendance = CouncilAttendance.of(session.id);
        return new SessionParts(session, attendance, CouncilItem.of(session.id), CouncilExcusal.byItem(session.id));
    }

    List<CouncilExcusal> excusals(CouncilItem item) {
        return excusals.getOrDefault(item.id, List.of());
    }

    List<UUID> nominations() {
        return items.stream()
                .map(item -> item.nominationId)
                .filter(Objects::nonNull)
                .toList();
    }

    List<UUID> initiatives() {
        return items.stream()
                .map(item -> item.initiativeId)
                .filter(Objects::nonNull)
                .toList();
    }

    /** Who takes part in this way and may vote on the item. */
    List<CouncilAttendance> voters(CouncilItem item, Presence presence) {
        var excused = excusals(item).stream().map(one -> one.member.id).collect(Collectors.toSet());
        return attendance.stream()
                .filter(one -> one.presence == presence && !excused.contains(one.member.id))
                .toList();
    }

    int attending(Presence presence) {
        return (int) attendance.stream().filter(one -> one.presence == presence).count();
    }

    Turnout turnout(CouncilItem item) {
        return new Turnout(
                attendance.size(),
                attending(Presence.PRESENT),
                attending(Presence.IN_WRITING),
                excusals(item).size(),
                attending(Presence.PRESENT) - voters(item, Presence.PRESENT).size(),
                attending(Presence.IN_WRITING)
                        - voters(item, Presence.IN_WRITING).size());
    }
}
