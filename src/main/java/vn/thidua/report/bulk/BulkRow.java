package vn.thidua.report.bulk;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.report.ReportIntake;
import vn.thidua.report.ReportSubmissionInput;
import vn.thidua.report.SubmissionContentInput;

/** One report of many: which deadline, and what is reported. */
public record BulkRow(
        @Nullable UUID deadlineId,
        @Nullable @Size(min = 1, max = 64) String unit,
        @Nullable @Size(min = 1, max = 64) String duty,
        @Nullable @Size(min = 1, max = 64) String owner,
        @Nullable LocalDate period,
        @Nullable @Size(min = 1, max = 200_000) String narrative,
        @Nullable @Valid SubmissionContentInput content) {

    /** Either the deadline itself, or the codes of unit and duty. */
    boolean isAimed() {
        return deadlineId != null || unit != null && duty != null;
    }

    ReportIntake.Target target() {
        return new ReportIntake.Target(deadlineId, unit, duty, owner, period);
    }

    ReportSubmissionInput input() {
        return new ReportSubmissionInput(narrative, content);
    }
}
