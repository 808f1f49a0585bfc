package vn.thidua.report;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** What a unit reports: a narrative, or what the content of the duty asks for, or both. */
public record ReportSubmissionInput(
        @Nullable @Size(min = 1, max = 200_000) String narrative,
        @Nullable @Valid SubmissionContentInput content) {}
