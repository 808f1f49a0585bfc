package vn.thidua.report;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.thidua.organization.OrgUnitLevel;
import vn.thidua.time.DueBound;

/** When units of one level report, where it differs from the others; otherwise as {@link Due}. */
public record LevelDue(
        @NotNull OrgUnitLevel level,
        @NotNull DueKind kind,
        @Nullable LocalDate date,
        @Nullable DueBound bound,
        @Nullable @Min(0) @Max(366) Integer days,
        @Nullable DayKind dayKind,
        @Nullable @Size(min = 1, max = 300) String wording,
        @Nullable @Min(0) @Max(366) Integer graceDays,
        @Nullable @Min(0) @Max(366) Integer closeDays) {

    public LevelDue(OrgUnitLevel level, Due due) {
        this(
                level,
                due.kind(),
                due.date(),
                due.bound(),
                due.days(),
                due.dayKind(),
                due.wording(),
                due.graceDays(),
                due.closeDays());
    }

    Due due() {
        return new Due(kind, date, bound, days, dayKind, wording, graceDays, closeDays);
    }
}
