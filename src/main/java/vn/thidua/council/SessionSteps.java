package vn.thidua.council;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.thidua.award.CommendationType;
import vn.thidua.merit.InitiativeLabel;
import vn.thidua.merit.Initiatives;
import vn.thidua.nomination.ConflictGround;
import vn.thidua.nomination.Conflicts;
import vn.thidua.nomination.NominationLabel;
import vn.thidua.nomination.NominationLabels;
import vn.thidua.revision.Revision;

/** The way of a session: opened, counted, closed with its minutes, or cancelled. */
@ApplicationScoped
class SessionSteps {

    private final CouncilAccess access;
    private final BallotBox ballots;
    private final Thresholds thresholds;
    private final MinutesBook minutes;
    private final NominationLabels nominations;
    private final Initiatives initiatives;
    private final Conflicts conflicts;
    private final ObjectMapper json;
    private final Clock clock;

    SessionSteps(
            CouncilAccess access,
            BallotBox ballots,
            Thresholds thresholds,
            MinutesBook minutes,
            NominationLabels nominations,
            Initiatives initiatives,
            Conflicts conflicts,
            ObjectMapper json,
            Clock clock) {
        this.access = access;
        this.ballots = ballots;
        this.thresholds = thresholds;
        this.minutes = minutes;
        this.nominations = nominations;
        this.initiatives = initiatives;
        this.conflicts = conflicts;
        this.json = json;
        this.clock = clock;
    }

    /** From now on who takes part is fixed; an electronic ballot gives every voter their rights. */
    CouncilSession open(UUID id, @Nullable Revision revision) {
        var session = access.heldSession(id, revision);
        session.require(CouncilSessionState.DRAFT, SessionChecks.OPEN);
        var parts = excused(SessionParts.of(session));
        SessionChecks.open(parts, CouncilMember.of(session.council.id), LocalDate.now(clock));
        session.state = CouncilSessionState.OPEN;
        if (session.isElectronic()) {
            parts.attendance().stream()
                    .filter(CouncilAttendance::votes)
                    .forEach(one -> one.subject = one.member.subject);
        }
        session.flush();
        if (session.isElectronic()) {
            ballots.open(id);
        }
        return session;
    }

    CouncilSession count(UUID id, @Nullable Revision revision, CouncilCountsInput input) {
        var session = access.heldSession(id, revision);
        SessionChecks.count(session);
        var parts = SessionParts.of(session);
        SessionChecks.counts(parts, input.items());
        var items = parts.items().stream().collect(Collectors.toMap(item -> item.id, Function.identity()));
        for (var count : input.items()) {
            Objects.requireNonNull(items.get(count.itemId())).count(count.present(), count.inWriting());
        }
        session.touch();
        session.flush();
        return session;
    }

    /** Counts electronic ballots, judges every item by the rules of the day of the session, and freezes the minutes. */
    CouncilSession close(UUID id, @Nullable Revision revision, String number) {
        var session = access.heldSession(id, revision);
        var parts = SessionParts.of(session);
        SessionChecks.close(parts);
        if (session.isElectronic()) {
            var tally = ballots.tally(id);
            parts.items().forEach(item -> item.count(tally.getOrDefault(item.id, VoteCount.NONE), null));
            ballots.seal(id);
        }
        judge(parts);
        session.state = CouncilSessionState.CLOSED;
        session.flush();
        minutes.write(parts, number);
        return session;
    }

    CouncilSession cancel(UUID id, @Nullable Revision revision, String reason) {
        var session = access.heldSession(id, revision);
        SessionChecks.cancel(session);
        if (session.isElectronic()) {
            ballots.discard(id);
        }
        session.state = CouncilSessionState.CANCELLED;
        session.cancelReason = reason;
        session.flush();
        return session;
    }

    private void judge(SessionParts parts) {
        var session = parts.session();
        var labels = nominations.of(parts.nominations());
        var rules = new HashMap<Honour, List<Threshold>>();
        for (var item : parts.items()) {
            var label = item.nominationId == null ? null : labels.get(item.nominationId);
            var applying = label == null
                    ? List.<Threshold>of()
                    : rules.computeIfAbsent(
                            new Honour(label.awardCode(), label.commendationType()),
                            honour -> thresholds.applying(
                                    honour.award(), honour.type(), session.council.unit.id, session.heldOn));
            var verdict = Verdict.of(
                    applying,
                    session.statute(),
                    parts.turnout(item),
                    session.method,
                    Objects.requireNonNull(item.present()),
                    item.written());
            item.outcome = verdict.outcome();
            item.reason = verdict.reason();
            item.basis = verdict.basis() == null ? null : written(verdict.basis());
        }
    }

    /** Nobody votes on what concerns them, whether they say so or not. */
    private SessionParts excused(SessionParts parts) {
        var labels = nominations.of(parts.nominations());
        var titles = initiatives.labels(parts.initiatives());
        var declared = conflicts.of(parts.nominations());
        var added = false;
        for (var item : parts.items()) {
            var label = item.nominationId == null ? null : labels.get(item.nominationId);
            var title = item.initiativeId == null ? null : titles.get(item.initiativeId);
            var excused =
                    parts.excusals(item).stream().map(one -> one.member.id).collect(Collectors.toSet());
            for (var one : parts.attendance()) {
                var ground = label != null
                        ? ground(parts.session(), one.member, label, declared.getOrDefault(label.id(), List.of()))
                        : isAuthor(one.member, title) ? ConflictGround.OWN_NOMINATION : null;
                if (ground != null && !excused.contains(one.member.id)) {
                    var excusal = new CouncilExcusal();
                    excusal.item = item;
                    excusal.member = one.member;
                    excusal.ground = ground;
                    excusal.persist();
                    added = true;
                }
            }
        }
        return added ? SessionParts.of(parts.session()) : parts;
    }

    private static boolean isAuthor(CouncilMember member, @Nullable InitiativeLabel initiative) {
        return initiative != null
                && member.personId != null
                && initiative.authors().contains(member.personId);
    }

    /** A unit's own council is of the unit; elsewhere its members do not vote on it. Null: nothing bars the member. */
    private static @Nullable ConflictGround ground(
            CouncilSession session, CouncilMember member, NominationLabel label, List<Conflicts.Conflict> declared) {
        if (label.personId() != null && label.personId().equals(member.personId)) {
            return ConflictGround.OWN_NOMINATION;
        }
        var proposing = label.proposingUnit().id();
        if (member.unit != null && proposing.equals(member.unit.id) && !proposing.equals(session.council.unit.id)) {
            return ConflictGround.OWN_UNIT;
        }
        return declared.stream()
                .filter(one -> one.subject().equals(member.subject))
                .map(Conflicts.Conflict::kind)
                .findFirst()
                .orElse(null);
    }

    private record Honour(String award, CommendationType type) {}

    private String written(VoteBasis basis) {
        try {
            return json.writeValueAsString(basis);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
