package vn.thidua.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ReportPeriodsTest {

    private final ReportPeriods periods = new ReportPeriods(ReportPeriods.USUAL_SCHOOL_YEAR_START);

    @ParameterizedTest
    @CsvSource({
        // kind, calendar, duty from, duty to, first period, last period, how many
        "MONTH, CALENDAR, 2023-01-01, 2023-12-31, 2023-01-01/2023-01-31, 2023-12-01/2023-12-31, 12",
        "MONTH, CALENDAR, 2024-02-01, 2024-02-29, 2024-02-01/2024-02-29, 2024-02-01/2024-02-29, 1",
        "MONTH, CALENDAR, 2023-02-01, 2023-02-28, 2023-02-01/2023-02-28, 2023-02-01/2023-02-28, 1",
        "QUARTER, CALENDAR, 2023-01-01, 2023-12-31, 2023-01-01/2023-03-31, 2023-10-01/2023-12-31, 4",
        "HALF_YEAR, CALENDAR, 2023-01-01, 2023-12-31, 2023-01-01/2023-06-30, 2023-07-01/2023-12-31, 2",
        "NINE_MONTHS, CALENDAR, 2023-01-01, 2023-12-31, 2023-01-01/2023-09-30, 2023-01-01/2023-09-30, 1",
        "YEAR, CALENDAR, 2023-01-01, 2024-12-31, 2023-01-01/2023-12-31, 2024-01-01/2024-12-31, 2",
        "SCHOOL_YEAR, CALENDAR, 2022-09-01, 2023-08-31, 2022-09-01/2023-08-31, 2022-09-01/2023-08-31, 1",
        "MONTH, DECREE_09, 2023-01-01, 2023-12-31, 2022-12-15/2023-01-14, 2023-11-15/2023-12-14, 12",
        "MONTH, DECREE_09, 2024-03-01, 2024-03-31, 2024-02-15/2024-03-14, 2024-02-15/2024-03-14, 1",
        "QUARTER, DECREE_09, 2023-01-01, 2023-12-31, 2022-12-15/2023-03-14, 2023-09-15/2023-12-14, 4",
        "HALF_YEAR, DECREE_09, 2023-01-01, 2023-12-31, 2022-12-15/2023-06-14, 2023-06-15/2023-12-14, 2",
        "NINE_MONTHS, DECREE_09, 2023-01-01, 2023-12-31, 2022-12-15/2023-09-14, 2022-12-15/2023-09-14, 1",
        "YEAR, DECREE_09, 2023-01-01, 2023-12-31, 2022-12-15/2023-12-14, 2022-12-15/2023-12-14, 1",
        "ONE_OFF, CALENDAR, 2024-03-18, 2024-05-17, 2024-03-18/2024-05-17, 2024-03-18/2024-05-17, 1"
    })
    void knowsThePeriodsOfADuty(
            ReportPeriod kind,
            PeriodCalendar calendar,
            LocalDate from,
            LocalDate to,
            String first,
            String last,
            int count) {
        var found = periods.within(kind, calendar, from, to);

        assertEquals(count, found.size());
        assertEquals(period(first), found.get(0));
        assertEquals(period(last), found.get(found.size() - 1));
    }

    @Test
    void countsAPeriodThatEndsInTheDaysOfTheDutyEvenIfItBeganBefore() {
        var found = periods.within(
                ReportPeriod.MONTH, PeriodCalendar.CALENDAR, LocalDate.of(2023, 2, 27), LocalDate.of(2023, 4, 15));

        assertEquals(List.of(period("2023-02-01/2023-02-28"), period("2023-03-01/2023-03-31")), found);
    }

    @Test
    void findsNoPeriodOnRequest() {
        assertEquals(
                List.of(),
                periods.within(
                        ReportPeriod.ON_REQUEST,
                        PeriodCalendar.CALENDAR,
                        LocalDate.of(2023, 1, 1),
                        LocalDate.of(2023, 12, 31)));
    }

    @Test
    void startsTheSchoolYearWhereItIsConfigured() {
        var august = new ReportPeriods(MonthDay.of(8, 1));

        assertEquals(
                List.of(period("2022-08-01/2023-07-31")),
                august.within(
                        ReportPeriod.SCHOOL_YEAR,
                        PeriodCalendar.CALENDAR,
                        LocalDate.of(2023, 1, 1),
                        LocalDate.of(2023, 12, 31)));
    }

    @Test
    void stopsSoonAfterTooManyPeriods() {
        var found = periods.within(
                ReportPeriod.MONTH, PeriodCalendar.CALENDAR, LocalDate.of(1900, 1, 1), LocalDate.of(2199, 12, 31));

        assertEquals(ReportPeriods.MOST + 1, found.size());
    }

    static Stream<ReportPeriod> recurring() {
        return Stream.of(
                ReportPeriod.MONTH,
                ReportPeriod.QUARTER,
                ReportPeriod.HALF_YEAR,
                ReportPeriod.YEAR,
                ReportPeriod.SCHOOL_YEAR);
    }

    @ParameterizedTest
    @MethodSource("recurring")
    void coversEveryDayOnceWithoutGapOrOverlap(ReportPeriod kind) {
        for (var calendar : List.of(PeriodCalendar.CALENDAR, PeriodCalendar.DECREE_09)) {
            var found = IntStream.rangeClosed(1996, 2032)
                    .boxed()
                    .flatMap(year -> periods.ofYear(kind, calendar, year).stream())
                    .toList();
            for (int i = 1; i < found.size(); i++) {
                assertEquals(found.get(i - 1).to().plusDays(1), found.get(i).from(), kind + " " + calendar);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("recurring")
    void endsEveryPeriodInTheDaysOfTheDutyWhateverTheyAre(ReportPeriod kind) {
        var random = new Random(20230227);
        for (int i = 0; i < 500; i++) {
            var from = LocalDate.of(2000, 1, 1).plusDays(random.nextInt(10_000));
            var to = from.plusDays(random.nextInt(2_000));
            var start = MonthDay.from(LocalDate.of(2000, 1, 1).plusDays(random.nextInt(366)));
            for (var calendar : PeriodCalendar.values()) {
                var found = periods.within(kind, calendar, start, from, to);
                assertTrue(found.stream()
                        .noneMatch(period ->
                                period.to().isBefore(from) || period.to().isAfter(to)));
                var before = periods.within(kind, calendar, start, from.minusYears(2), from.minusDays(1));
                var whole = periods.within(kind, calendar, start, from.minusYears(2), to);
                assertEquals(whole.size(), before.size() + found.size(), "split at " + from);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("recurring")
    void coversEveryDayOnceFromAnyStart(ReportPeriod kind) {
        for (var first = LocalDate.of(2000, 1, 1); first.getYear() == 2000; first = first.plusDays(1)) {
            var start = MonthDay.from(first);
            var found = IntStream.rangeClosed(2019, 2029)
                    .boxed()
                    .flatMap(year -> periods.ofYear(kind, PeriodCalendar.CUSTOM, start, year).stream())
                    .toList();
            for (int i = 1; i < found.size(); i++) {
                assertEquals(
                        found.get(i - 1).to().plusDays(1), found.get(i).from(), kind + " from " + start);
                assertTrue(found.get(i).from().isBefore(found.get(i).to()), kind + " from " + start);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        // start, year, first period
        "02-29, 2023, 2023-02-28/2023-03-28",
        "02-29, 2024, 2024-02-29/2024-03-28",
        "01-31, 2023, 2023-01-31/2023-02-27",
        "12-15, 2022, 2022-12-15/2023-01-14"
    })
    void beginsOnTheLastDayOfAMonthWithoutThatDay(String start, int year, String first) {
        var months = periods.ofYear(
                ReportPeriod.MONTH, PeriodCalendar.CUSTOM, MonthDay.parse("--" + start), year);

        assertEquals(period(first), months.get(0));
        assertEquals(12, months.size());
    }

    @Test
    void countsNineMonthsAndSchoolYearsFromAnyStart() {
        var start = MonthDay.of(8, 20);

        assertEquals(
                List.of(period("2023-08-20/2024-05-19")),
                periods.ofYear(ReportPeriod.NINE_MONTHS, PeriodCalendar.CUSTOM, start, 2023));
        assertEquals(
                List.of(period("2023-08-20/2024-08-19")),
                periods.ofYear(ReportPeriod.SCHOOL_YEAR, PeriodCalendar.CUSTOM, start, 2023));
    }

    @Test
    void makesHalvesQuartersAndMonthsOfTheSameYear() {
        for (var calendar : PeriodCalendar.values()) {
            for (int year = 1999; year <= 2030; year++) {
                var whole = periods.ofYear(ReportPeriod.YEAR, calendar, year).get(0);
                for (var kind : List.of(ReportPeriod.MONTH, ReportPeriod.QUARTER, ReportPeriod.HALF_YEAR)) {
                    var parts = periods.ofYear(kind, calendar, year);
                    assertEquals(whole.from(), parts.get(0).from());
                    assertEquals(whole.to(), parts.get(parts.size() - 1).to());
                }
            }
        }
    }

    private static Period period(String text) {
        var days = text.split("/");
        return new Period(LocalDate.parse(days[0]), LocalDate.parse(days[1]));
    }
}
