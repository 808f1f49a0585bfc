package vn.thidua.report;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.time.DueBound;

/**
 * A report that a letter asks for.
 *
 * @param from first day that it covers
 * @param to last day, inclusive
 * @param date the day named by the letter
 * @param wording as the letter says it
 */
public record ReportRequestInput(
        @NotNull LocalDate from,
        @NotNull LocalDate to,
        @NotNull LocalDate date,
        @NotNull DueBound bound,
        @Nullable @Size(min = 1, max = 300) String wording,
        @Nullable @Min(0) @Max(366) Integer graceDays,
        @Nullable @Min(0) @Max(366) Integer closeDays,
        @NotNull UUID setByDirectiveId) {

    Due due() {
        return new Due(DueKind.DATE, date, bound, null, null, wording, graceDays, closeDays);
    }
}
