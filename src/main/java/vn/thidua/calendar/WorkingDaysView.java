package vn.thidua.calendar;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.organization.UnitRef;

/**
 * A count of working days.
 *
 * @param from the count begins on the day after
 * @param to inclusive
 * @param count working days after {@code from} up to {@code to}
 * @param exceptions weekdays in between that are off, and weekend days that are worked
 */
public record WorkingDaysView(
        LocalDate from,
        LocalDate to,
        int count,
        @Nullable UnitRef unit,
        HolidayData data,
        List<OtherDay> exceptions) {

    /** A day that is not as its weekday says. */
    public record OtherDay(LocalDate day, HolidayKind kind) {}
}
