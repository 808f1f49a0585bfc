package vn.thidua.report;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.revision.Revised;

/**
 * A submission as it is answered.
 *
 * @param status DRAFT also after a change that has not been sent again
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
        int timesSent)
        implements Revised {

    static ReportSubmissionView of(ReportSubmission submission) {
        return new ReportSubmissionView(
                submission.deadline.id,
                submission.revision,
                submission.status,
                submission.narrative,
                submission.content(),
                submission.firstSentAt,
                submission.lastSentAt,
                submission.sentBy,
                submission.timesSent);
    }
}
