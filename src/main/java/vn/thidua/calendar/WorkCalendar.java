package vn.thidua.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which days an office works: Monday to Friday, but for national holidays and days worked instead, and but for what its
 * unit or one above it adds. A year for which an occasion of the law has no published days gets them computed
 * ({@link LawfulHolidays}). Not for use by several threads.
 */
public final class WorkCalendar {

    private final List<Entry> national;
    private final List<Entry> local;
    private final Map<Integer, Year> years = new HashMap<>();

    /**
     * A run of days that are off, or worked although it is a weekend.
     *
     * @param last inclusive
     * @param verified checked against what was published
     */
    public record Entry(
            LocalDate first, LocalDate last, HolidayKind kind, HolidayOccasion occasion, boolean verified) {

        boolean contains(LocalDate day) {
            return !day.isBefore(first) && !day.isAfter(last);
        }

        boolean touches(LocalDate from, LocalDate to) {
            return !last.isBefore(from) && !first.isAfter(to);
        }
    }

    private record Year(List<Entry> entries, List<Entry> computed, boolean verified) {}

    /** @param local additions, which go before the national days */
    public WorkCalendar(List<Entry> national, List<Entry> local) {
        this.national = List.copyOf(national);
        this.local = List.copyOf(local);
    }

    public boolean isWorked(LocalDate day) {
        for (var entry : local) {
            if (entry.contains(day)) {
                return entry.kind == HolidayKind.WORKED;
            }
        }
        for (var entry : year(day.getYear()).entries) {
            if (entry.contains(day)) {
                return entry.kind == HolidayKind.WORKED;
            }
        }
        return !LawfulHolidays.isWeekend(day);
    }

    /**
     * The n-th working day after a day.
     *
     * @param count 0 gives the day itself, whether worked or not
     */
    public LocalDate after(LocalDate day, int count) {
        var current = day;
        for (int left = count; left > 0; ) {
            current = current.plusDays(1);
            if (isWorked(current)) {
                left--;
            }
        }
        return current;
    }

    /** Working days after one day up to another, inclusive; 0 where that is not later. */
    public int between(LocalDate after, LocalDate to) {
        var count = 0;
        for (var day = after.plusDays(1); !day.isAfter(to); day = day.plusDays(1)) {
            count += isWorked(day) ? 1 : 0;
        }
        return count;
    }

    /** Whether the holidays of all years of these days are published and checked. */
    public HolidayData data(LocalDate from, LocalDate to) {
        for (int year = from.getYear(); year <= to.getYear(); year++) {
            if (!year(year).verified) {
                return HolidayData.UNVERIFIED;
            }
        }
        return HolidayData.VERIFIED;
    }

    /** What the law alone gives for a year, where nothing is published; in order. */
    List<Entry> computed(int year) {
        return year(year).computed;
    }

    private Year year(int year) {
        return years.computeIfAbsent(year, this::composed);
    }

    private Year composed(int year) {
        var missing = EnumSet.copyOf(HolidayOccasion.YEARLY);
        var entries = new ArrayList<Entry>();
        var verified = true;
        for (var entry : national) {
            if (entry.first.getYear() == year) {
                missing.remove(entry.occasion);
                verified &= entry.verified;
            }
            if (entry.first.getYear() == year || entry.last.getYear() == year) {
                entries.add(entry);
            }
        }
        var computed = LawfulHolidays.of(year, missing);
        entries.addAll(computed);
        return new Year(entries, computed, verified && missing.isEmpty());
    }
}
