package vn.thidua.council;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What closed sessions decided, for those who send nominations on or judge them. Reads with the rights of nobody. */
@ApplicationScoped
public class CouncilMinutes {

    private static final String VOTES = """
            select i, m from CouncilItem i join fetch i.session s join fetch s.council c join fetch c.unit
            join CouncilMinutesRecord m on m.session = s
            where s.state = vn.thidua.council.CouncilSessionState.CLOSED and\s""";

    private final EntityManager database;
    private final MinutesBook minutes;

    CouncilMinutes(EntityManager database, MinutesBook minutes) {
        this.database = database;
        this.minutes = minutes;
    }

    /**
     * The vote of a closed session on a nomination.
     *
     * @param council whose unit is that of the council
     * @param correctsSessionId the earlier session whose vote this one stands for
     * @param members of the council on the day
     * @param present members, excused ones included
     * @param inWriting absent members asked in writing
     * @param votes those for and against, with the part in writing
     */
    public record NominationVote(
            UUID nominationId,
            UUID sessionId,
            String minutesNumber,
            CouncilRef council,
            LocalDate heldOn,
            @Nullable UUID correctsSessionId,
            int members,
            int present,
            int inWriting,
            VotesView votes,
            VoteOutcome outcome,
            VoteReason reason,
            @Nullable VoteBasis basis) {}

    /**
     * A closed session with its votes on nominations.
     *
     * @param members of the council on the day
     */
    public record ClosedSession(
            String minutesNumber,
            CouncilRef council,
            LocalDate heldOn,
            int members,
            int present,
            int inWriting,
            List<NominationVote> votes) {}

    /** Empty unless there is such a session and it is closed. */
    public Optional<ClosedSession> session(UUID id) {
        var session = CouncilSession.whole(id);
        var record = session == null ? null : CouncilMinutesRecord.of(id);
        if (session == null || record == null) {
            return Optional.empty();
        }
        var there = attendance(List.of(id)).getOrDefault(id, Map.of());
        return Optional.of(new ClosedSession(
                record.number,
                CouncilRef.of(session.council),
                session.heldOn,
                there.values().stream().mapToInt(Integer::intValue).sum(),
                there.getOrDefault(Presence.PRESENT, 0),
                there.getOrDefault(Presence.IN_WRITING, 0),
                List.copyOf(of(id).values())));
    }

    /** All votes on a nomination, the latest session first. Two statements. */
    public List<NominationVote> on(UUID nomination) {
        return on(List.of(nomination));
    }

    /** All votes on some nominations, the latest session first. Two statements. */
    public List<NominationVote> on(Collection<UUID> nominations) {
        return votes("i.nominationId in :ids", nominations);
    }

    /** The votes of one session by nomination; empty unless it is closed. Two statements. */
    public Map<UUID, NominationVote> of(UUID session) {
        return votes("i.nominationId is not null and s.id in :ids", List.of(session)).stream()
                .collect(Collectors.toMap(NominationVote::nominationId, Function.identity()));
    }

    private List<NominationVote> votes(String condition, Collection<UUID> ids) {
        var rows = database.createQuery(
                        VOTES + condition + " order by s.heldOn desc, s.id desc, i.ordinal", Object[].class)
                .setParameter("ids", ids)
                .getResultList();
        var sessions = rows.stream()
                .map(row -> ((CouncilItem) row[0]).session.id)
                .distinct()
                .toList();
        var attendance = attendance(sessions);
        return rows.stream()
                .map(row -> vote((CouncilItem) row[0], (CouncilMinutesRecord) row[1], attendance))
                .toList();
    }

    private NominationVote vote(
            CouncilItem item, CouncilMinutesRecord record, Map<UUID, Map<Presence, Integer>> attendance) {
        var session = item.session;
        var there = attendance.getOrDefault(session.id, Map.of());
        return new NominationVote(
                Objects.requireNonNull(item.nominationId),
                session.id,
                record.number,
                CouncilRef.of(session.council),
                session.heldOn,
                session.corrects == null ? null : session.corrects.id,
                there.values().stream().mapToInt(Integer::intValue).sum(),
                there.getOrDefault(Presence.PRESENT, 0),
                there.getOrDefault(Presence.IN_WRITING, 0),
                Objects.requireNonNull(VotesView.ofNullable(item)),
                Objects.requireNonNull(item.outcome),
                Objects.requireNonNull(item.reason),
                minutes.basis(item));
    }

    private Map<UUID, Map<Presence, Integer>> attendance(List<UUID> sessions) {
        var counts = new HashMap<UUID, Map<Presence, Integer>>();
        if (!sessions.isEmpty()) {
            database.createQuery(
                            "select a.session.id, a.presence, count(*) from CouncilAttendance a"
                                    + " where a.session.id in :ids group by a.session.id, a.presence",
                            Object[].class)
                    .setParameter("ids", sessions)
                    .getResultStream()
                    .forEach(row -> counts.computeIfAbsent((UUID) row[0], id -> new EnumMap<>(Presence.class))
                            .put((Presence) row[1], ((Number) row[2]).intValue()));
        }
        return counts;
    }
}
