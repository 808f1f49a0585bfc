package vn.thidua.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.access.Caller;
import vn.thidua.problem.DomainException;
import vn.thidua.problem.FieldError;
import vn.thidua.problem.ProblemType;
import vn.thidua.report.form.FormCheck;
import vn.thidua.report.form.FormEntry;
import vn.thidua.report.form.FormFinding;
import vn.thidua.revision.Revision;
import vn.thidua.text.Language;
import vn.thidua.text.Text;

/** What units write and send for their deadlines, held against the form of the duty. */
@ApplicationScoped
class SubmissionDesk {

    private final EntityManager database;
    private final Caller caller;
    private final DeadlineDesk deadlines;
    private final DeadlineRights rights;
    private final Clock clock;

    SubmissionDesk(EntityManager database, Caller caller, DeadlineDesk deadlines, DeadlineRights rights, Clock clock) {
        this.database = database;
        this.caller = caller;
        this.deadlines = deadlines;
        this.rights = rights;
        this.clock = clock;
    }

    /** @param isNew whether the PUT made it */
    record Written(ReportSubmission submission, boolean isNew) {}

    /** @param isNew false: the same stands there as sent already, and nothing was done */
    record Sent(ReportSubmission submission, List<FormFinding> findings, boolean isNew) {}

    ReportSubmission read(UUID deadlineId) {
        return existing(deadlines.seen(deadlineId));
    }

    /** Writes the submission: a new one with {@code If-None-Match: *}, an existing one with {@code If-Match}. */
    Written write(
            UUID deadlineId, @Nullable Revision ifMatch, @Nullable String ifNoneMatch, ReportSubmissionInput input) {
        var deadline = deadlines.seen(deadlineId);
        rights.requireWriter(deadline);
        var existing = ReportSubmission.of(deadline);
        check(existing, ifMatch, ifNoneMatch);
        deadline.requireWritable(caller.today());
        return written(deadline, existing, input.narrative(), FormEntry.read(form(deadline), input.content()));
    }

    private Written written(
            ReportDeadline deadline,
            Optional<ReportSubmission> existing,
            @Nullable String narrative,
            @Nullable SubmissionContent content) {
        deadline.touch();
        var submission = existing.orElseGet(() -> ReportSubmission.begun(deadline, narrative, content));
        if (existing.isPresent()) {
            submission.write(narrative, content);
        } else {
            submission.persist();
        }
        database.flush();
        return new Written(submission, existing.isEmpty());
    }

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

    ReportSubmission send(UUID deadlineId, @Nullable Revision revision) {
        var deadline = deadlines.seen(deadlineId);
        rights.requireWriter(deadline);
        var submission = existing(deadline);
        Revision.check(revision, submission.revision);
        deadline.requireWritable(caller.today());
        FormCheck.refuse(findings(submission));
        return sent(deadline, submission);
    }

    /** Writes and sends in one step; what was sent already and is said again is left as it is. */
    Sent submit(UUID deadlineId, ReportSubmissionInput input) {
        var deadline = deadlines.seen(deadlineId);
        rights.requireWriter(deadline);
        var content = FormEntry.read(form(deadline), input.content());
        var existing = ReportSubmission.of(deadline);
        if (existing.isPresent() && existing.get().isSent() && existing.get().says(input.narrative(), content)) {
            return new Sent(existing.get(), findings(existing.get()), false);
        }
        deadline.requireWritable(caller.today());
        var submission = written(deadline, existing, input.narrative(), content).submission();
        var findings = findings(submission);
        FormCheck.refuse(findings);
        return new Sent(sent(deadline, submission), findings, true);
    }

    private ReportSubmission sent(ReportDeadline deadline, ReportSubmission submission) {
        var before = deadline.status;
        var now = clock.instant();
        deadline.touch();
        deadline.send(now, clock.getZone());
        submission.send(now, caller.subject());
        deadlines.note(deadline, ReportAction.SEND, before, null);
        return submission;
    }

    /** What the form of the duty makes of a submission. */
    List<FormFinding> findings(ReportSubmission submission) {
        var form = form(submission.deadline);
        return FormCheck.findings(
                form,
                new FormCheck.Facts(
                        submission.narrative,
                        submission.content(),
                        lastPeriod(submission.deadline, form),
                        enclosed(submission.deadline, form)));
    }

    ReportSubmissionView view(ReportSubmission submission, @Nullable String acceptLanguage) {
        return ReportSubmissionView.of(submission, findings(submission), Language.preferredBy(acceptLanguage));
    }

    private static ReportSubmission existing(ReportDeadline deadline) {
        return ReportSubmission.of(deadline).orElseThrow(() -> DomainException.notFound(ReportSubmission.WHAT));
    }

    static DutyContent form(ReportDeadline deadline) {
        return Objects.requireNonNullElse(deadline.duty.content(), DutyContent.NOTHING);
    }

    private static Map<String, Integer> enclosed(ReportDeadline deadline, DutyContent form) {
        return form.attachments().isEmpty() ? Map.of() : ReportAttachment.counts(deadline);
    }

    /** What the unit sent for the period before, where the form compares with it. */
    private Map<String, BigDecimal> lastPeriod(ReportDeadline deadline, DutyContent form) {
        if (form.indicators().stream().allMatch(indicator -> indicator.maxChangePercent() == null)) {
            return Map.of();
        }
        var values = new HashMap<String, BigDecimal>();
        database
                .createQuery("""
                        from ReportSubmission s join fetch s.deadline d
                        where d.duty = :duty and d.unit = :unit and d.periodTo < :from and s.timesSent > 0
                        order by d.periodTo desc""", ReportSubmission.class)
                .setParameter("duty", deadline.duty)
                .setParameter("unit", deadline.unit)
                .setParameter("from", deadline.periodFrom)
                .setMaxResults(1)
                .getResultList()
                .stream()
                .map(ReportSubmission::content)
                .filter(Objects::nonNull)
                .flatMap(content -> content.indicators().stream())
                .forEach(indicator -> values.put(indicator.code(), indicator.value()));
        return values;
    }
}
