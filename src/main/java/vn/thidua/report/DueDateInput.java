package vn.thidua.report;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.organization.OrgUnitLevel;
import vn.thidua.time.DueBound;

/**
 * A due date that a letter sets.
 *
 * @param level absent: for every level
 * @param periodFrom first day of the period it is for; needed where the duty has several
 * @param wording as the letter says it
 */
public record DueDateInput(
        @Nullable OrgUnitLevel level,
        @Nullable LocalDate periodFrom,
        @NotNull LocalDate date,
        @NotNull DueBound bound,
        @Nullable @Size(min = 1, max = 300) String wording,
        @NotNull UUID setByDirectiveId,
        @Nullable @Min(0) @Max(366) Integer graceDays,
        @Nullable @Min(0) @Max(366) Integer closeDays) {

    Due due() {
        return new Due(DueKind.DATE, date, bound, null, null, wording, graceDays, closeDays);
    }
}
