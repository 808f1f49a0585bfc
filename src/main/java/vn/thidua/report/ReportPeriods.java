package vn.thidua.report;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The periods of a duty. A period belongs to it when the last day of the period, the cut-off, lies in the days of the
 * duty: the year of Decree 09/2019 from 15/12/2022 to 14/12/2023 is the one of a duty for 2023.
 *
 * <p>The calendar of Decree 09/2019/NĐ-CP, art. 12: periods begin on the 15th of the month before and end on the 14th
 * of their last month. Nine months and half-years count from the beginning of the year.
 */
public final class ReportPeriods {

    /** Where nothing else is configured, a school year runs from here; a convention, not a rule of law. */
    public static final MonthDay USUAL_SCHOOL_YEAR_START = MonthDay.of(9, 1);

    /** More periods than this in one duty are taken for a mistake: twenty years of months. */
    public static final int MOST = 240;

    private static final MonthDay JANUARY_1 = MonthDay.of(1, 1);

    /** Of the year before. */
    private static final MonthDay DECREE_09_START = MonthDay.of(12, 15);

    private final MonthDay schoolYearStart;

    /** @param schoolYearStart first day of a school year; 29 February counts as 28 February in common years */
    public ReportPeriods(MonthDay schoolYearStart) {
        this.schoolYearStart = schoolYearStart;
    }

    /** As {@link #within(ReportPeriod, PeriodCalendar, MonthDay, LocalDate, LocalDate)}, without a start of its own. */
    public List<Period> within(ReportPeriod kind, PeriodCalendar calendar, LocalDate from, LocalDate to) {
        return within(kind, calendar, null, from, to);
    }

    /**
     * Periods whose last day lies between the two days, in order; at most {@value #MOST} and one more.
     *
     * @param start first day of the first period of a year, for {@link PeriodCalendar#CUSTOM}; in a month without that
     *     day the period begins on its last day: 29 February is 28 February in common years
     * @param from first day of the duty, inclusive
     * @param to last day of the duty, inclusive
     * @return for {@code ONE_OFF} the days of the duty; for {@code ON_REQUEST} nothing
     */
    public List<Period> within(
            ReportPeriod kind, PeriodCalendar calendar, @Nullable MonthDay start, LocalDate from, LocalDate to) {
        if (to.isBefore(from) || kind == ReportPeriod.ON_REQUEST) {
            return List.of();
        }
        if (kind == ReportPeriod.ONE_OFF) {
            return List.of(new Period(from, to));
        }
        var found = new ArrayList<Period>();
        for (int year = from.getYear() - 2; year <= to.getYear() + 1 && found.size() <= MOST; year++) {
            for (var period : ofYear(kind, calendar, start, year)) {
                if (!period.to().isBefore(from) && !period.to().isAfter(to) && found.size() <= MOST) {
                    found.add(period);
                }
            }
        }
        return List.copyOf(found);
    }

    List<Period> ofYear(ReportPeriod kind, PeriodCalendar calendar, int year) {
        return ofYear(kind, calendar, null, year);
    }

    /**
     * The periods that count for a year, in order; a school year, and a year with a start of its own, counts for the
     * year in which it begins.
     */
    List<Period> ofYear(ReportPeriod kind, PeriodCalendar calendar, @Nullable MonthDay start, int year) {
        return switch (kind) {
            case MONTH -> parts(calendar, start, year, 1);
            case QUARTER -> parts(calendar, start, year, 3);
            case HALF_YEAR -> parts(calendar, start, year, 6);
            case YEAR -> parts(calendar, start, year, 12);
            case NINE_MONTHS -> List.of(months(calendar, start, year, 0, 9));
            case SCHOOL_YEAR ->
                List.of(custom(calendar == PeriodCalendar.CUSTOM && start != null ? start : schoolYearStart, year, 0, 12));
            case ONE_OFF, ON_REQUEST -> List.of();
        };
    }

    private static List<Period> parts(PeriodCalendar calendar, @Nullable MonthDay start, int year, int length) {
        var parts = new ArrayList<Period>();
        for (int month = 0; month < 12; month += length) {
            parts.add(months(calendar, start, year, month, length));
        }
        return parts;
    }

    /** @param skipped months of the year before the period */
    private static Period months(
            PeriodCalendar calendar, @Nullable MonthDay start, int year, int skipped, int length) {
        return switch (calendar) {
            case CALENDAR -> custom(JANUARY_1, year, skipped, length);
            case DECREE_09 -> custom(DECREE_09_START, year - 1, skipped, length);
            case CUSTOM -> custom(start == null ? JANUARY_1 : start, year, skipped, length);
        };
    }

    private static Period custom(MonthDay start, int year, int skipped, int length) {
        var first = YearMonth.of(year, start.getMonth()).plusMonths(skipped);
        return new Period(day(first, start), day(first.plusMonths(length), start).minusDays(1));
    }

    private static LocalDate day(YearMonth month, MonthDay start) {
        return month.atDay(Math.min(start.getDayOfMonth(), month.lengthOfMonth()));
    }
}
