package vn.thidua.time;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A calendar date of which the day, or the month and the day, may be unknown: {@code 2024}, {@code 2024-03} or
 * {@code 2024-03-18}. Drafts and cited documents often carry no more than that ("ngày tháng 3 năm 2024").
 *
 * <p>It has no time zone: it is the date printed on the document. Years run from {@value #FIRST_YEAR} to
 * {@value #LAST_YEAR}.
 *
 * @param year the year, always known
 * @param month 1 to 12, or null when unknown
 * @param day the day of the month, or null when unknown; never known without the month
 */
public record PartialDate(
        int year, @Nullable Integer month, @Nullable Integer day) {

    public static final int FIRST_YEAR = 1900;
    public static final int LAST_YEAR = 2199;

    /** How much of the date is known. */
    public enum Precision {
        YEAR,
        MONTH,
        DAY
    }

    private static final Pattern FORM = Pattern.compile("([0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2}))?)?");

    /**
     * @throws IllegalArgumentException when the year is out of range, the date does not exist, or a day comes without a
     *     month
     */
    public PartialDate {
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            throw new IllegalArgumentException("year out of range: " + year);
        }
        if (month == null && day != null) {
            throw new IllegalArgumentException("day without month");
        }
        if (month != null && (month < 1 || month > 12)) {
            throw new IllegalArgumentException("no such month: " + month);
        }
        if (month != null && day != null && !YearMonth.of(year, month).isValidDay(day)) {
            throw new IllegalArgumentException("no such day: " + year + "-" + month + "-" + day);
        }
    }

    public static PartialDate of(int year) {
        return new PartialDate(year, null, null);
    }

    public static PartialDate of(int year, int month) {
        return new PartialDate(year, month, null);
    }

    public static PartialDate of(int year, int month, int day) {
        return new PartialDate(year, month, day);
    }

    public static PartialDate of(LocalDate date) {
        return new PartialDate(date.getYear(), date.getMonthValue(), date.getDayOfMonth());
    }

    /**
     * Reads {@code yyyy}, {@code yyyy-MM} or {@code yyyy-MM-dd}, and nothing else: no spaces, no other digits, no
     * shortened parts.
     *
     * @throws IllegalArgumentException when the text has another form or names no existing date
     */
    @JsonCreator
    public static PartialDate parse(String text) {
        Matcher matcher = FORM.matcher(text);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("not yyyy, yyyy-MM or yyyy-MM-dd: " + text);
        }
        return new PartialDate(Integer.parseInt(matcher.group(1)), number(matcher.group(2)), number(matcher.group(3)));
    }

    /** As {@link #parse}, for query parameters. */
    public static PartialDate fromString(String text) {
        return parse(text);
    }

    private static @Nullable Integer number(@Nullable String digits) {
        return digits == null ? null : Integer.valueOf(digits);
    }

    public Precision precision() {
        if (month == null) {
            return Precision.YEAR;
        }
        return day == null ? Precision.MONTH : Precision.DAY;
    }

    /** The first day it can be, inclusive. */
    public LocalDate earliest() {
        return LocalDate.of(year, month == null ? 1 : month, day == null ? 1 : day);
    }

    /** The last day it can be, inclusive. */
    public LocalDate latest() {
        if (month == null) {
            return LocalDate.of(year, 12, 31);
        }
        return day == null ? YearMonth.of(year, month).atEndOfMonth() : LocalDate.of(year, month, day);
    }

    /** The form that {@link #parse} reads. */
    @Override
    @JsonValue
    public String toString() {
        return switch (precision()) {
            case YEAR -> "%04d".formatted(year);
            case MONTH -> "%04d-%02d".formatted(year, month);
            case DAY -> "%04d-%02d-%02d".formatted(year, month, day);
        };
    }
}
