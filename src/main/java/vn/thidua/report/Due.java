package vn.thidua.report;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.calendar.WorkCalendar;
import vn.thidua.problem.FieldError;
import vn.thidua.text.Text;
import vn.thidua.time.DueBound;

/**
 * When a report is due; {@link DueKind#NOT_SET} until a letter sets a date: none is invented.
 *
 * @param date the day named, for {@link DueKind#DATE}
 * @param bound whether the report must come before that day or by it
 * @param days after the last day of the period, for {@link DueKind#DAYS_AFTER_PERIOD}; 0 is that day itself
 * @param wording as the document says it
 * @param graceDays calendar days after the due date on which it is still taken without remark
 * @param closeDays calendar days after the due date on which it is taken at all; null: for ever
 */
public record Due(
        @NotNull DueKind kind,
        @Nullable LocalDate date,
        @Nullable DueBound bound,
        @Nullable @Min(0) @Max(366) Integer days,
        @Nullable DayKind dayKind,
        @Nullable @Size(min = 1, max = 300) String wording,
        @Nullable @Min(0) @Max(366) Integer graceDays,
        @Nullable @Min(0) @Max(366) Integer closeDays) {

    public static final Due NOT_SET = new Due(DueKind.NOT_SET, null, null, null, null, null);

    /** Without grace, and never closed. */
    public Due(
            DueKind kind,
            @Nullable LocalDate date,
            @Nullable DueBound bound,
            @Nullable Integer days,
            @Nullable DayKind dayKind,
            @Nullable String wording) {
        this(kind, date, bound, days, dayKind, wording, null, null);
    }

    /**
     * The last day in Asia/Ho_Chi_Minh on which a report for the period is on time: "before 18/5/2024" ends with
     * 17/5/2024. Null while not set.
     */
    @Nullable
    LocalDate lastDay(Period period, WorkCalendar workingDays) {
        return switch (kind) {
            case NOT_SET -> null;
            case DATE -> lastDayOf(date, bound);
            case DAYS_AFTER_PERIOD ->
                days == null
                        ? null
                        : dayKind == DayKind.WORKING
                                ? workingDays.after(period.to(), days)
                                : period.to().plusDays(days);
        };
    }

    private static @Nullable LocalDate lastDayOf(@Nullable LocalDate date, @Nullable DueBound bound) {
        return date == null || bound == DueBound.BY ? date : date.minusDays(1);
    }

    boolean countsWorkingDays() {
        return kind == DueKind.DAYS_AFTER_PERIOD && dayKind == DayKind.WORKING;
    }

    /** What is wrong with the parts by themselves. */
    List<FieldError> faults(String pointer) {
        var faults = new ArrayList<FieldError>();
        var dated = kind == DueKind.DATE;
        var counted = kind == DueKind.DAYS_AFTER_PERIOD;
        check(faults, pointer + "/date", dated, date);
        check(faults, pointer + "/bound", dated, bound);
        check(faults, pointer + "/days", counted, days);
        check(faults, pointer + "/dayKind", counted, dayKind);
        if (kind == DueKind.NOT_SET) {
            check(faults, pointer + "/graceDays", false, graceDays);
            check(faults, pointer + "/closeDays", false, closeDays);
        }
        if (graceDays != null && closeDays != null && closeDays < graceDays) {
            faults.add(FieldError.at(
                    pointer + "/closeDays",
                    "CLOSES_IN_GRACE",
                    Text.of("Khóa trước khi hết thời gian châm chước.", "It would close before grace is over.")));
        }
        return faults;
    }

    private void check(List<FieldError> faults, String pointer, boolean needed, @Nullable Object value) {
        if (needed && value == null) {
            faults.add(FieldError.at(
                    pointer,
                    "REQUIRED",
                    Text.of("Bắt buộc với kind " + kind + ".", "Is required with kind " + kind + ".")));
        } else if (!needed && value != null) {
            faults.add(FieldError.at(
                    pointer,
                    "NOT_ALLOWED",
                    Text.of("Không dùng với kind " + kind + ".", "Is not allowed with kind " + kind + ".")));
        }
    }
}
