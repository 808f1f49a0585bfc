package vn.thidua.finding;

import java.time.LocalDate;
import vn.thidua.text.Text;
import vn.thidua.time.PartialDate;

/** Days as documents print them. */
public final class Days {

    private Days() {}

    public static String of(LocalDate day) {
        return day.getDayOfMonth() + "/" + day.getMonthValue() + "/" + day.getYear();
    }

    /** With the word for what is known of it: "ngày 18/3/2024", "tháng 3/2024", "năm 2024". */
    public static Text named(PartialDate date) {
        var word = switch (date.precision()) {
            case YEAR -> "năm ";
            case MONTH -> "tháng ";
            case DAY -> "ngày ";
        };
        return Text.of(word + of(date), of(date));
    }

    public static String of(PartialDate date) {
        return switch (date.precision()) {
            case YEAR -> String.valueOf(date.year());
            case MONTH -> date.month() + "/" + date.year();
            case DAY -> of(date.earliest());
        };
    }
}
