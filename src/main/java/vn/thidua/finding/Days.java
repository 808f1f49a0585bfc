package vn.thidua.finding;

import java.time.LocalDate;
import vn.thidua.time.PartialDate;

/** Days as documents print them. */
public final class Days {

    private Days() {}

    public static String of(LocalDate day) {
        return day.getDayOfMonth() + "/" + day.getMonthValue() + "/" + day.getYear();
    }

    public static String of(PartialDate date) {
        return switch (date.precision()) {
            case YEAR -> String.valueOf(date.year());
            case MONTH -> date.month() + "/" + date.year();
            case DAY -> of(date.earliest());
        };
    }
}
