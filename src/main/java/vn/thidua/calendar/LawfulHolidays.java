package vn.thidua.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Holidays as the law alone gives them, for years whose days off are not published yet: Labour Code 2019, art. 112
 * (which days), art. 111 (a holiday on a weekly day off is made up on the next working day). Where the law leaves a
 * choice, which the Government makes each year, the usual one is taken: one day before and four after the lunar new
 * year, the day next to National Day that makes the longer rest. Therefore such answers are unverified.
 */
final class LawfulHolidays {

    private LawfulHolidays() {}

    /** The days off of these occasions, one entry for each run of days, with those made up. */
    static List<WorkCalendar.Entry> of(int year, Collection<HolidayOccasion> occasions) {
        var entries = new ArrayList<WorkCalendar.Entry>();
        var taken = new TreeSet<LocalDate>();
        for (var occasion : occasions) {
            taken.addAll(days(year, occasion));
        }
        for (var occasion : occasions) {
            var days = new TreeSet<LocalDate>();
            for (var day : days(year, occasion)) {
                days.add(day);
                if (isWeekend(day)) {
                    var instead = nextWorked(day, taken);
                    taken.add(instead);
                    days.add(instead);
                }
            }
            for (var day : days) {
                entries.add(new WorkCalendar.Entry(day, day, HolidayKind.DAY_OFF, occasion, false));
            }
        }
        return entries;
    }

    private static LocalDate nextWorked(LocalDate day, Set<LocalDate> taken) {
        var next = day.plusDays(1);
        while (isWeekend(next) || taken.contains(next)) {
            next = next.plusDays(1);
        }
        return next;
    }

    private static List<LocalDate> days(int year, HolidayOccasion occasion) {
        return switch (occasion) {
            case NEW_YEAR -> List.of(LocalDate.of(year, 1, 1));
            case TET -> {
                var first = LunarCalendar.day(year, 1, 1);
                yield List.of(first.minusDays(1), first, first.plusDays(1), first.plusDays(2), first.plusDays(3));
            }
            case HUNG_KINGS -> List.of(LunarCalendar.day(year, 3, 10));
            case REUNIFICATION -> List.of(LocalDate.of(year, 4, 30));
            case LABOUR -> List.of(LocalDate.of(year, 5, 1));
            case NATIONAL_DAY -> {
                var day = LocalDate.of(year, 9, 2);
                var after = day.getDayOfWeek() == DayOfWeek.MONDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
                yield after ? List.of(day, day.plusDays(1)) : List.of(day.minusDays(1), day);
            }
            case OTHER -> List.of();
        };
    }

    static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }
}
