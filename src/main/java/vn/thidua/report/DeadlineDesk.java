package vn.thidua.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.access.Caller;
import vn.thidua.problem.DomainException;
import vn.thidua.problem.ProblemType;
import vn.thidua.revision.Revision;
import vn.thidua.text.Language;
import vn.thidua.text.Text;

/** Reports as they are written, sent, accepted, returned and waived. */
@ApplicationScoped
class DeadlineDesk {

    private final EntityManager database;
    private final Caller caller;
    private final DeadlineLists lists;
    private final DeadlineRights rights;
    private final DeadlineScopes scopes;
    private final ReportRoute route;
    private final Clock clock;

    DeadlineDesk(
            EntityManager database,
            Caller caller,
            DeadlineLists lists,
            DeadlineRights rights,
            DeadlineScopes scopes,
            ReportRoute route,
            Clock clock) {
        this.database = database;
        this.caller = caller;
        this.lists = lists;
        this.rights = rights;
        this.scopes = scopes;
        this.route = route;
        this.clock = clock;
    }

    ReportDeadline seen(UUID id) {
        var deadline = ReportDeadline.existing(id);
        if (!lists.sees(deadline)) {
            throw DomainException.notFound(ReportDeadline.WHAT);
        }
        return deadline;
    }

    ReportDeadline accept(UUID id, @Nullable Revision revision) {
        var deadline = received(id, revision);
        requireSent(deadline);
        var before = deadline.status;
        deadline.accept(clock.instant());
        return note(deadline, ReportAction.ACCEPT, before, null);
    }

    /** What was written after it was sent has not been sent: nothing is accepted that the unit has not sent. */
    private void requireSent(ReportDeadline deadline) {
        var submission = ReportSubmission.of(deadline);
        if (submission.isPresent() && !submission.get().isSent()) {
            throw new DomainException(
                    ProblemType.TRANSITION_NOT_ALLOWED, submission.get().status.label(), ReportAction.ACCEPT.label());
        }
        if (deadline.status == DeadlineStatus.SENT) {
            route.missing(deadline, submission.orElse(null)).ifPresent(missing -> {
                throw new DomainException(ProblemType.TRANSITION_NOT_ALLOWED, missing, ReportAction.ACCEPT.label());
            });
        }
    }

    ReportDeadline giveBack(UUID id, @Nullable Revision revision, String reason) {
        var deadline = seen(id);
        rights.requireReturner(deadline);
        Revision.check(revision, deadline.revision);
        var before = deadline.status;
        deadline.giveBack(reason);
        return note(deadline, ReportAction.RETURN, before, reason);
    }

    ReportDeadline waive(UUID id, @Nullable Revision revision, String reason) {
        var deadline = received(id, revision);
        var before = deadline.status;
        deadline.waive(reason);
        return note(deadline, ReportAction.WAIVE, before, reason);
    }

    /** More time for a report that was not sent, or returned. */
    ReportDeadline extend(UUID id, @Nullable Revision revision, ExtensionInput input) {
        var deadline = received(id, revision);
        var before = deadline.status;
        deadline.extend(input.until());
        input.check(deadline, caller.today());
        return note(deadline, ReportAction.EXTEND, before, input.reason());
    }

    void withdrawExtension(UUID id, @Nullable Revision revision) {
        var deadline = received(id, revision);
        if (deadline.extendedUntil == null) {
            throw DomainException.notFound(Text.of("gia hạn", "extension"));
        }
        var before = deadline.status;
        deadline.withdrawExtension();
        note(deadline, ReportAction.WITHDRAW_EXTENSION, before, null);
    }

    private ReportDeadline received(UUID id, @Nullable Revision revision) {
        var deadline = seen(id);
        rights.requireReceiver(deadline);
        Revision.check(revision, deadline.revision);
        return deadline;
    }

    ReportDeadline note(ReportDeadline deadline, ReportAction action, DeadlineStatus before, @Nullable String reason) {
        ReportEvent.add(deadline, action, before, clock.instant(), caller.subject(), reason);
        database.flush();
        scopes.update(deadline);
        return deadline;
    }

    ReportDeadlineView view(ReportDeadline deadline, @Nullable String acceptLanguage) {
        var submission = ReportSubmission.of(deadline);
        var language = Language.preferredBy(acceptLanguage);
        return ReportDeadlineView.of(
                deadline,
                submission.orElse(null),
                caller.today(),
                language,
                rights.actions(deadline, submission, language));
    }
}
