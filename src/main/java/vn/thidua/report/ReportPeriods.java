package vn.thidua.report;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

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

    private static final int DECREE_09_FIRST_DAY = 15;

    private final MonthDay schoolYearStart;

    /** @param schoolYearStart first day of a school year; 29 February counts as 28 February in common years */
    public ReportPeriods(MonthDay schoolYearStart) {
        this.schoolYearStart = schoolYearStart;
    }

    /**
     * Periods whose last day lies between the two days, in order; at most {@value #MOST} and one more.
     *
     * @param from first day of the duty, inclusive
     * @param to last day of the duty, inclusive
     * @return for {@code ONE_OFF} the days of the duty; for {@code ON_REQUEST} nothing
     */
    public List<Period> within(ReportPeriod kind, PeriodCalendar calendar, LocalDate from, LocalDate to) {
        if (to.isBefore(from) || kind == ReportPeriod.ON_REQUEST) {
            return List.of();
        }
        if (kind == ReportPeriod.ONE_OFF) {
            return List.of(new Period(from, to));
        }
        var found = new ArrayList<Period>();
        for (int year = from.getYear() - 1; year <= to.getYear() + 1 && found.size() <= MOST; year++) {
            for (var period : ofYear(kind, calendar, year)) {
                if (!period.to().isBefore(from) && !period.to().isAfter(to) && found.size() <= MOST) {
                    found.add(period);
                }
            }
        }
        return List.copyOf(found);
    }

    /** The periods that count for a year, in order; a school year counts for the year in which it begins. */
    List<Period> ofYear(ReportPeriod kind, PeriodCalendar calendar, int year) {
        return switch (kind) {
            case MONTH -> parts(calendar, year, 1);
            case QUARTER -> parts(calendar, year, 3);
            case HALF_YEAR -> parts(calendar, year, 6);
            case YEAR -> parts(calendar, year, 12);
            case NINE_MONTHS -> List.of(months(calendar, YearMonth.of(year, 1), 9));
            case SCHOOL_YEAR -> List.of(schoolYear(year));
            case ONE_OFF, ON_REQUEST -> List.of();
        };
    }

    private static List<Period> parts(PeriodCalendar calendar, int year, int length) {
        var parts = new ArrayList<Period>();
        for (int month = 1; month <= 12; month += length) {
            parts.add(months(calendar, YearMonth.of(year, month), length));
        }
        return parts;
    }

    private static Period months(PeriodCalendar calendar, YearMonth first, int length) {
        var last = first.plusMonths(length - 1L);
        return switch (calendar) {
            case CALENDAR -> new Period(first.atDay(1), last.atEndOfMonth());
            case DECREE_09 ->
                new Period(first.minusMonths(1).atDay(DECREE_09_FIRST_DAY), last.atDay(DECREE_09_FIRST_DAY - 1));
        };
    }

    private Period schoolYear(int year) {
        return new Period(
                schoolYearStart.atYear(year), schoolYearStart.atYear(year + 1).minusDays(1));
    }
}
