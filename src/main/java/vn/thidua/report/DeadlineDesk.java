package vn.thidua.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.thidua.access.Caller;
import vn.thidua.problem.DomainException;
import vn.thidua.problem.FieldError;
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
    private final Clock clock;

    DeadlineDesk(
            EntityManager database,
            Caller caller,
            DeadlineLists lists,
            DeadlineRights rights,
            DeadlineScopes scopes,
            Clock clock) {
        this.database = database;
        this.caller = caller;
        this.lists = lists;
        this.rights = rights;
        this.scopes = scopes;
        this.clock = clock;
    }

    ReportDeadline seen(UUID id) {
        var deadline = ReportDeadline.existing(id);
        if (!lists.sees(deadline)) {
            throw DomainException.notFound(ReportDeadline.WHAT);
        }
        return deadline;
    }

    ReportSubmission submission(UUID deadlineId) {
        return ReportSubmission.of(seen(deadlineId)).orElseThrow(() -> DomainException.notFound(ReportSubmission.WHAT));
    }

    /** Writes the submission: a new one with {@code If-None-Match: *}, an existing one with {@code If-Match}. */
    Written write(
            UUID deadlineId, @Nullable Revision ifMatch, @Nullable String ifNoneMatch, ReportSubmissionInput input) {
        var deadline = seen(deadlineId);
        rights.requireWriter(deadline);
        var existing = ReportSubmission.of(deadline);
        check(existing, ifMatch, ifNoneMatch);
        deadline.requireWritable(caller.today());
        refuseUnknownCodes(deadline.duty, input.content());
        deadline.touch();
        var submission = existing.orElseGet(() -> ReportSubmission.begun(deadline, input));
        if (existing.isPresent()) {
            submission.write(input);
        } else {
            submission.persist();
        }
        database.flush();
        return new Written(submission, existing.isEmpty());
    }

    /** @param isNew whether the PUT made it */
    record Written(ReportSubmission submission, boolean isNew) {}

    private static void check(
            Optional<ReportSubmission> existing, @Nullable Revision ifMatch, @Nullable String ifNoneMatch) {
        if (ifNoneMatch != null && !ifNoneMatch.strip().equals("*")) {
            throw DomainException.invalid(FieldError.header(
                    "If-None-Match", "WRONG_FORMAT", Text.of("Chỉ nhận dấu *.", "Only * is taken here.")));
        }
        if (existing.isPresent() && ifNoneMatch != null) {
            throw new DomainException(ProblemType.REVISION_STALE, existing.get().revision, "If-None-Match: *");
        }
        if (existing.isPresent()) {
            Revision.check(ifMatch, existing.get().revision);
        } else if (ifMatch != null) {
            throw new DomainException(ProblemType.REVISION_STALE, "-", "If-Match");
        } else if (ifNoneMatch == null) {
            throw new DomainException(ProblemType.PRECONDITION_REQUIRED);
        }
    }

    private static void refuseUnknownCodes(ReportDuty duty, @Nullable SubmissionContent content) {
        if (content == null) {
            return;
        }
        var asked = Optional.ofNullable(duty.content()).orElse(new DutyContent(List.of(), List.of()));
        var faults = new ArrayList<FieldError>();
        faults.addAll(codeFaults(
                "#/content/sections/",
                content.sections().stream().map(SubmissionContent.Section::code).toList(),
                asked.sections().stream().map(DutyContent.Section::code).collect(Collectors.toSet())));
        faults.addAll(codeFaults(
                "#/content/indicators/",
                content.indicators().stream()
                        .map(SubmissionContent.Indicator::code)
                        .toList(),
                asked.indicators().stream().map(DutyContent.Indicator::code).collect(Collectors.toSet())));
        if (!faults.isEmpty()) {
            throw DomainException.rules(faults);
        }
    }

    private static List<FieldError> codeFaults(String pointer, List<String> given, Set<String> asked) {
        var faults = new ArrayList<FieldError>();
        var seen = new HashSet<String>();
        for (int i = 0; i < given.size(); i++) {
            var code = given.get(i);
            if (!asked.contains(code)) {
                faults.add(FieldError.at(
                        pointer + i + "/code",
                        "NOT_ASKED_FOR",
                        Text.of("Chế độ báo cáo không có mã này.", "The duty does not ask for this code.")));
            } else if (!seen.add(code)) {
                faults.add(FieldError.at(
                        pointer + i + "/code", "REPEATED", Text.of("Mã bị lặp.", "The code is repeated.")));
            }
        }
        return faults;
    }

    ReportSubmission send(UUID deadlineId, @Nullable Revision revision) {
        var deadline = seen(deadlineId);
        rights.requireWriter(deadline);
        var submission =
                ReportSubmission.of(deadline).orElseThrow(() -> DomainException.notFound(ReportSubmission.WHAT));
        Revision.check(revision, submission.revision);
        if (submission.isEmpty()) {
            throw DomainException.rule(
                    "#/narrative", "NOTHING_TO_SEND", Text.of("Báo cáo chưa có nội dung.", "The report is empty."));
        }
        var before = deadline.status;
        var now = clock.instant();
        deadline.touch();
        deadline.send(now, clock.getZone());
        submission.send(now, caller.subject());
        note(deadline, ReportAction.SEND, before, null);
        return submission;
    }

    ReportDeadline accept(UUID id, @Nullable Revision revision) {
        var deadline = received(id, revision);
        requireSent(deadline);
        var before = deadline.status;
        deadline.accept(clock.instant());
        return note(deadline, ReportAction.ACCEPT, before, null);
    }

    /** What was written after it was sent has not been sent: nothing is accepted that the unit has not sent. */
    private static void requireSent(ReportDeadline deadline) {
        var submission = ReportSubmission.of(deadline);
        if (submission.isPresent() && !submission.get().isSent()) {
            throw new DomainException(
                    ProblemType.TRANSITION_NOT_ALLOWED, submission.get().status.label(), ReportAction.ACCEPT.label());
        }
    }

    ReportDeadline giveBack(UUID id, @Nullable Revision revision, String reason) {
        var deadline = received(id, revision);
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

    private ReportDeadline note(
            ReportDeadline deadline, ReportAction action, DeadlineStatus before, @Nullable String reason) {
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
