package vn.thidua.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LunarCalendarTest {

    @ParameterizedTest
    @CsvSource({
        // where the meridian of Beijing has 1985-02-20 and 2007-02-18
        "1985, 1985-01-21",
        "2007, 2007-02-17",
        // 1968 began a day earlier in the north than in China
        "1968, 1968-01-29",
        "2020, 2020-01-25",
        "2021, 2021-02-12",
        "2022, 2022-02-01",
        "2023, 2023-01-22",
        "2024, 2024-02-10",
        "2025, 2025-01-29",
        "2026, 2026-02-17"
    })
    void knowsTheLunarNewYearOfVietnam(int year, LocalDate day) {
        assertEquals(day, LunarCalendar.day(year, 1, 1));
    }

    @ParameterizedTest
    @CsvSource({"2022, 2022-04-10", "2023, 2023-04-29", "2024, 2024-04-18", "2025, 2025-04-07", "2026, 2026-04-26"})
    void knowsTheDayOfTheHungKings(int year, LocalDate day) {
        assertEquals(day, LunarCalendar.day(year, 3, 10));
    }

    @Test
    void beginsEveryYearBetweenLateJanuaryAndLateFebruary() {
        for (int year = 1968; year <= 2100; year++) {
            var day = LunarCalendar.day(year, 1, 1);
            assertFalse(day.isBefore(LocalDate.of(year, 1, 20)), "" + day);
            assertFalse(day.isAfter(LocalDate.of(year, 2, 21)), "" + day);
        }
    }

    @Test
    void makesUpHolidaysOnWeekends() {
        // 30/4/2033 is a Saturday, 1/5 a Sunday
        var days = LawfulHolidays.of(2033, List.of(HolidayOccasion.REUNIFICATION, HolidayOccasion.LABOUR)).stream()
                .map(WorkCalendar.Entry::first)
                .sorted()
                .toList();

        assertEquals(
                List.of(
                        LocalDate.of(2033, 4, 30),
                        LocalDate.of(2033, 5, 1),
                        LocalDate.of(2033, 5, 2),
                        LocalDate.of(2033, 5, 3)),
                days);
    }

    @Test
    void givesElevenWorkingDaysOffInEveryYearWithoutPublishedData() {
        var calendar = new WorkCalendar(List.of(), List.of());
        for (int year = 1990; year <= 2060; year++) {
            var current = year;
            var off = LocalDate.of(year, 1, 1)
                    .datesUntil(LocalDate.of(year + 1, 1, 1))
                    .filter(day -> !LawfulHolidays.isWeekend(day) && !calendar.isWorked(day))
                    .collect(Collectors.toSet());
            // Tết and Hùng kings' day never meet another holiday, but 10/3 of the moon may fall on 30/4
            assertTrue(off.size() == 11 || off.size() == 10, current + ": " + off);
            assertEquals(HolidayData.UNVERIFIED, calendar.data(LocalDate.of(year, 1, 1), LocalDate.of(year, 1, 1)));
        }
    }

    @Test
    void countsBackWhatItCountedForth() {
        var calendar = new WorkCalendar(List.of(), List.of());
        for (var from = LocalDate.of(2030, 1, 1); from.getYear() == 2030; from = from.plusDays(1)) {
            for (int count = 1; count < 30; count++) {
                var last = calendar.after(from, count);
                assertTrue(calendar.isWorked(last));
                assertEquals(count, calendar.between(from, last));
            }
        }
    }
}
