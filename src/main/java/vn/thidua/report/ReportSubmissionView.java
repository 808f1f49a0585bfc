package vn.thidua.report;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.report.form.FormFinding;
import vn.thidua.revision.Revised;
import vn.thidua.text.Language;

/**
 * A submission as it is answered.
 *
 * @param status DRAFT also after a change that has not been sent again
 * @param findings what the form of the duty makes of it; those that block keep it from being sent
 */
public record ReportSubmissionView(
        UUID deadlineId,
        int revision,
        SubmissionStatus status,
        @Nullable String narrative,
        @Nullable SubmissionContent content,
        @Nullable Instant firstSentAt,
        @Nullable Instant lastSentAt,
        @Nullable String sentBy,
        int timesSent,
        List<FormFinding.View> findings)
        implements Revised {

    static ReportSubmissionView of(ReportSubmission submission, List<FormFinding> findings, Language language) {
        return new ReportSubmissionView(
                submission.deadline.id,
                submission.revision,
                submission.status,
                submission.narrative,
                submission.content(),
                submission.firstSentAt,
                submission.lastSentAt,
                submission.sentBy,
                submission.timesSent,
                findings.stream().map(finding -> finding.in(language)).toList());
    }
}
