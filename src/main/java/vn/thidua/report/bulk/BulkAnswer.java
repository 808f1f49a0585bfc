package vn.thidua.report.bulk;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.problem.Problem;
import vn.thidua.report.DeadlineStatus;
import vn.thidua.report.form.FormFinding;

/**
 * The answer to one row.
 *
 * @param row 1 for the first, without the line of names
 * @param deadlineStatus of the deadline now, also where nothing was done: a report that was returned stays so until it
 *     is changed
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record BulkAnswer(
        int row,
        Outcome outcome,
        @Nullable UUID deadlineId,
        @Nullable String unit,
        @Nullable String duty,
        @Nullable DeadlineStatus deadlineStatus,
        @Nullable Integer timesSent,
        @Nullable Boolean late,
        @Nullable List<FormFinding.View> findings,
        @Nullable Problem problem) {

    enum Outcome {
        SENT,
        UNCHANGED,
        REFUSED
    }

    /** The last line: whoever has it has all answers. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record End(
            boolean done,
            int rows,
            int sent,
            int unchanged,
            int refused,
            boolean dryRun,
            @Nullable Problem problem) {}
}
