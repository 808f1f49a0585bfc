package vn.thidua.council;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.thidua.access.AllowedAction;
import vn.thidua.merit.Initiatives;
import vn.thidua.nomination.NominationLabel;
import vn.thidua.nomination.NominationLabels;
import vn.thidua.problem.DomainException;
import vn.thidua.problem.ProblemType;
import vn.thidua.text.Language;

/** Sessions as this caller is answered, with what they may do now: the checks of the attempts, made beforehand. */
@ApplicationScoped
class SessionViews {

    private final CouncilAccess access;
    private final NominationLabels nominations;
    private final Initiatives initiatives;
    private final BallotBox ballots;
    private final MinutesBook minutes;
    private final HttpHeaders headers;
    private final Clock clock;

    SessionViews(
            CouncilAccess access,
            NominationLabels nominations,
            Initiatives initiatives,
            BallotBox ballots,
            MinutesBook minutes,
            HttpHeaders headers,
            Clock clock) {
        this.access = access;
        this.nominations = nominations;
        this.initiatives = initiatives;
        this.ballots = ballots;
        this.minutes = minutes;
        this.headers = headers;
        this.clock = clock;
    }

    CouncilSessionView view(CouncilSession session) {
        var parts = SessionParts.of(session);
        return new CouncilSessionView(
                session.id,
                session.revision,
                CouncilRef.of(session.council),
                session.state,
                session.heldOn,
                session.place,
                session.method,
                CouncilMemberRef.ofNullable(session.chair),
                CouncilMemberRef.ofNullable(session.secretary),
                session.statute(),
                session.corrects == null ? null : session.corrects.id,
                session.note,
                session.cancelReason,
                parts.attendance().size(),
                parts.attendance().stream().map(AttendanceView::of).toList(),
                items(parts),
                actions(parts));
    }

    private List<CouncilItemView> items(SessionParts parts) {
        var labels = nominations.of(parts.nominations());
        var titles = initiatives.labels(parts.initiatives());
        var session = parts.session();
        var counts = session.isElectronic() && session.state != CouncilSessionState.DRAFT;
        var cast = counts ? ballots.turnout(session.id) : Map.<UUID, Integer>of();
        return parts.items().stream()
                .map(item -> new CouncilItemView(
                        item.id,
                        item.ordinal,
                        item.nominationId == null ? null : labels.get(item.nominationId),
                        item.initiativeId == null ? null : titles.get(item.initiativeId),
                        item.text,
                        excused(parts, item, labels),
                        parts.voters(item, Presence.PRESENT).size(),
                        parts.voters(item, Presence.IN_WRITING).size(),
                        cast.get(item.id),
                        VotesView.ofNullable(item),
                        item.outcome,
                        item.reason,
                        minutes.basis(item)))
                .toList();
    }

    /** Why a member does not vote may tell of the nominee. */
    private static List<ExcusalView> excused(SessionParts parts, CouncilItem item, Map<UUID, NominationLabel> labels) {
        var label = item.nominationId == null ? null : labels.get(item.nominationId);
        var masked = label != null && label.masked();
        return parts.excusals(item).stream()
                .map(ExcusalView::of)
                .map(one -> masked ? new ExcusalView(one.member(), one.ground(), null) : one)
                .toList();
    }

    private List<AllowedAction> actions(SessionParts parts) {
        var session = parts.session();
        var language = Language.preferredBy(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
        return List.of(
                kept(
                        "UPDATE",
                        session,
                        language,
                        () -> session.require(CouncilSessionState.DRAFT, SessionChecks.CHANGE)),
                kept("OPEN", session, language, () -> open(parts)),
                kept("ENTER_COUNTS", session, language, () -> SessionChecks.count(session)),
                tried("CAST_BALLOT", language, () -> vote(session)),
                kept("CLOSE", session, language, () -> SessionChecks.close(parts)),
                kept("CANCEL", session, language, () -> SessionChecks.cancel(session)),
                kept(
                        "AMEND",
                        session,
                        language,
                        () -> session.require(CouncilSessionState.CLOSED, SessionChecks.AMEND)));
    }

    private void open(SessionParts parts) {
        parts.session().require(CouncilSessionState.DRAFT, SessionChecks.OPEN);
        SessionChecks.open(parts, CouncilMember.of(parts.session().council.id), LocalDate.now(clock));
    }

    private void vote(CouncilSession session) {
        session.require(CouncilSessionState.OPEN, SessionChecks.VOTE);
        var voter = ballots.attendance(session.id, access.subject())
                .orElseThrow(() -> new DomainException(ProblemType.NO_VOTING_RIGHT));
        if (!ballots.hasUnusedRight(voter)) {
            throw new DomainException(ProblemType.ALREADY_VOTED, 1);
        }
    }

    private AllowedAction kept(String action, CouncilSession session, Language language, Runnable check) {
        return tried(action, language, () -> {
            access.tryKeeper(session.council.unit.id);
            check.run();
        });
    }

    private static AllowedAction tried(String action, Language language, Runnable check) {
        try {
            check.run();
            return AllowedAction.allowed(action);
        } catch (DomainException why) {
            return new AllowedAction(action, false, new AllowedAction.Reason(why.type.slug(), why.detail(language)));
        }
    }
}
