package vn.thidua.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.thidua.calendar.WorkCalendar;
import vn.thidua.directive.Directive;
import vn.thidua.organization.OrgUnitLevel;
import vn.thidua.time.DueBound;

class DueTest {

    private static final Period FIRST_HALF = new Period(LocalDate.of(2023, 1, 1), LocalDate.of(2023, 6, 30));

    private final WorkCalendar weekends = new WorkCalendar(List.of(), List.of());

    @Test
    void endsTheDayBeforeWhenItSaysBefore() {
        assertEquals(
                LocalDate.of(2024, 5, 17), date("2024-05-18", DueBound.BEFORE).lastDay(FIRST_HALF, weekends));
    }

    @Test
    void endsOnTheDayWhenItSaysBy() {
        assertEquals(LocalDate.of(2024, 5, 18), date("2024-05-18", DueBound.BY).lastDay(FIRST_HALF, weekends));
    }

    @Test
    void hasNoLastDayWhileNotSet() {
        assertNull(Due.NOT_SET.lastDay(FIRST_HALF, weekends));
    }

    @ParameterizedTest
    @CsvSource({
        // 30/6/2023 is a Friday
        "0, CALENDAR, 2023-06-30",
        "5, CALENDAR, 2023-07-05",
        "0, WORKING, 2023-06-30",
        "1, WORKING, 2023-07-03",
        "5, WORKING, 2023-07-07",
        "6, WORKING, 2023-07-10"
    })
    void countsDaysFromTheEndOfThePeriod(int days, DayKind kind, LocalDate expected) {
        var due = new Due(DueKind.DAYS_AFTER_PERIOD, null, null, days, kind, null);

        assertEquals(expected, due.lastDay(FIRST_HALF, weekends));
    }

    @Test
    void prefersTheRuleForThePeriodThenTheOneForTheLevel() {
        var rules = new DueRules(
                List.of(
                        rule(null, null, "2023-08-01"),
                        rule(OrgUnitLevel.INSTITUTION, null, "2023-08-02"),
                        rule(null, FIRST_HALF.from(), "2023-08-03"),
                        rule(OrgUnitLevel.DISTRICT, FIRST_HALF.from(), "2023-08-04")),
                weekends);
        var secondHalf = new Period(LocalDate.of(2023, 7, 1), LocalDate.of(2023, 12, 31));

        assertEquals(
                LocalDate.of(2023, 8, 3),
                rules.of(OrgUnitLevel.INSTITUTION, FIRST_HALF).on());
        assertEquals(
                LocalDate.of(2023, 8, 4),
                rules.of(OrgUnitLevel.DISTRICT, FIRST_HALF).on());
        assertEquals(
                LocalDate.of(2023, 8, 2),
                rules.of(OrgUnitLevel.INSTITUTION, secondHalf).on());
        assertEquals(
                LocalDate.of(2023, 8, 1),
                rules.of(OrgUnitLevel.DISTRICT, secondHalf).on());
    }

    @Test
    void letsALetterGoBeforeTheDutyItself() {
        var own = rule(null, null, "2023-08-01");
        var byLetter = rule(null, null, "2023-08-05");
        byLetter.setBy = new Directive();

        var due = new DueRules(List.of(own, byLetter), weekends).of(OrgUnitLevel.DISTRICT, FIRST_HALF);

        assertEquals(LocalDate.of(2023, 8, 5), due.on());
    }

    @Test
    void knowsThreeMoments() {
        var rule = ReportDueRule.of(
                new ReportDuty(),
                null,
                null,
                new Due(DueKind.DATE, LocalDate.of(2023, 7, 15), DueBound.BEFORE, null, null, null, 3, 30));

        var due = new DueRules(List.of(rule), weekends).of(OrgUnitLevel.DISTRICT, FIRST_HALF);

        assertEquals(LocalDate.of(2023, 7, 14), due.on());
        assertEquals(LocalDate.of(2023, 7, 17), due.graceUntil());
        assertEquals(LocalDate.of(2023, 8, 13), due.closesOn());
    }

    private static ReportDueRule rule(OrgUnitLevel level, LocalDate periodFrom, String date) {
        return ReportDueRule.of(new ReportDuty(), level, periodFrom, date(date, DueBound.BY));
    }

    private static Due date(String date, DueBound bound) {
        return new Due(DueKind.DATE, LocalDate.parse(date), bound, null, null, null);
    }
}
