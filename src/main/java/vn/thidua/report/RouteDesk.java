package vn.thidua.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.access.AllowedAction;
import vn.thidua.access.Caller;
import vn.thidua.problem.DomainException;
import vn.thidua.problem.ProblemType;
import vn.thidua.revision.Revision;
import vn.thidua.text.Language;
import vn.thidua.text.Text;

/** Offices of a route confirm what was sent, each in its turn. */
@ApplicationScoped
class RouteDesk {

    private static final Text NOT_ASKED_FOR =
            Text.of("không cần xác nhận theo tuyến", "not to be confirmed by its route");
    private static final Text NOT_THEIR_TURN =
            Text.of("chưa đến lượt, hoặc đã xác nhận", "not your turn, or confirmed");

    private final EntityManager database;
    private final Caller caller;
    private final DeadlineDesk deadlines;
    private final ReportRoute route;
    private final Clock clock;

    RouteDesk(EntityManager database, Caller caller, DeadlineDesk deadlines, ReportRoute route, Clock clock) {
        this.database = database;
        this.caller = caller;
        this.deadlines = deadlines;
        this.route = route;
        this.clock = clock;
    }

    ReportRouteView read(UUID deadlineId, @Nullable String acceptLanguage) {
        return view(deadlines.seen(deadlineId), acceptLanguage);
    }

    /** Confirms for the caller's office whose turn it is. */
    ReportRouteView confirm(UUID deadlineId, @Nullable Revision revision, @Nullable String acceptLanguage) {
        var deadline = deadlines.seen(deadlineId);
        var submission = ReportSubmission.of(deadline).orElse(null);
        var own = own(deadline, submission);
        if (own.isEmpty()) {
            throw new DomainException(ProblemType.FOREIGN_UNIT, deadline.unit.code);
        }
        Revision.check(revision, deadline.revision);
        if (!ReportRoute.isAskedFor(deadline)) {
            throw new DomainException(ProblemType.TRANSITION_NOT_ALLOWED, NOT_ASKED_FOR, ReportAction.CONFIRM.label());
        }
        var station = own.stream()
                .filter(one -> one.state() == RouteState.TURN)
                .findFirst()
                .orElseThrow(() -> new DomainException(
                        ProblemType.TRANSITION_NOT_ALLOWED,
                        deadline.status == DeadlineStatus.SENT ? NOT_THEIR_TURN : deadline.status.label(),
                        ReportAction.CONFIRM.label()));
        var confirmation = new ReportConfirmation();
        confirmation.deadline = deadline;
        confirmation.unit = station.unit();
        confirmation.sending = submission == null ? 0 : submission.timesSent;
        confirmation.confirmedAt = clock.instant().truncatedTo(ChronoUnit.MICROS);
        confirmation.confirmedBy = caller.subject();
        confirmation.persist();
        deadline.touch();
        deadlines.note(deadline, ReportAction.CONFIRM, deadline.status, station.unit().name);
        database.flush();
        return view(deadline, acceptLanguage);
    }

    /** Stations that the caller may act for. */
    private List<ReportRoute.Station> own(ReportDeadline deadline, @Nullable ReportSubmission submission) {
        return route.stations(deadline, submission).stream()
                .filter(station -> caller.reaches(station.unit().id, DeadlineRights.RECEIVERS)
                        && !station.unit().id.equals(deadline.unit.id))
                .toList();
    }

    private ReportRouteView view(ReportDeadline deadline, @Nullable String acceptLanguage) {
        var submission = ReportSubmission.of(deadline).orElse(null);
        var language = Language.preferredBy(acceptLanguage);
        return ReportRouteView.of(
                deadline,
                route.stations(deadline, submission),
                List.of(confirming(deadline, own(deadline, submission), language)));
    }

    private static AllowedAction confirming(ReportDeadline deadline, List<ReportRoute.Station> own, Language language) {
        var action = ReportAction.CONFIRM.name();
        if (own.isEmpty()) {
            return AllowedAction.barred(
                    action,
                    ProblemType.FOREIGN_UNIT,
                    Text.of("Chỉ cơ quan trên tuyến báo cáo.", "Only offices of the route."),
                    language);
        }
        if (!ReportRoute.isAskedFor(deadline)) {
            return barred(action, NOT_ASKED_FOR, language);
        }
        return own.stream().anyMatch(station -> station.state() == RouteState.TURN)
                ? AllowedAction.allowed(action)
                : barred(
                        action,
                        deadline.status == DeadlineStatus.SENT ? NOT_THEIR_TURN : deadline.status.label(),
                        language);
    }

    private static AllowedAction barred(String action, Text why, Language language) {
        return AllowedAction.barred(
                action,
                ProblemType.TRANSITION_NOT_ALLOWED,
                Text.of("Báo cáo này: " + why.vi() + ".", "This report: " + why.en() + "."),
                language);
    }
}
