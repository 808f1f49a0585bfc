package vn.thidua.calendar;

import com.ibm.icu.util.Calendar;
import com.ibm.icu.util.ChineseCalendar;
import com.ibm.icu.util.SimpleTimeZone;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/**
 * The lunar calendar of Vietnam: the rules of the Chinese one with new moons and solar terms taken at 105° E, UTC+7
 * (Decision 121-CP of 1967, from 1968 on). Taken at 120° E, some years begin on another day: in 1985 a whole month
 * later, in 2007 a day.
 */
final class LunarCalendar {

    private static final ZoneOffset MERIDIAN = ZoneOffset.ofHours(7);

    private LunarCalendar() {}

    /**
     * The day of a lunar date.
     *
     * @param year the year in which the lunar year begins, from 1968
     * @param month 1 to 12, never the leap month
     */
    static LocalDate day(int year, int month, int dayOfMonth) {
        var calendar = new Vietnamese();
        calendar.clear();
        calendar.set(Calendar.EXTENDED_YEAR, year);
        calendar.set(Calendar.MONTH, month - 1);
        calendar.set(Calendar.IS_LEAP_MONTH, 0);
        calendar.set(Calendar.DAY_OF_MONTH, dayOfMonth);
        return LocalDate.ofInstant(Instant.ofEpochMilli(calendar.getTimeInMillis()), MERIDIAN);
    }

    @SuppressWarnings("deprecation") // the library offers another meridian to subclasses alone
    private static final class Vietnamese extends ChineseCalendar {

        private static final long serialVersionUID = 1;

        private static final TimeZone ZONE = new SimpleTimeZone(MERIDIAN.getTotalSeconds() * 1000, "+07:00");

        Vietnamese() {
            super(ZONE, ULocale.ROOT, ZONE);
        }
    }
}
