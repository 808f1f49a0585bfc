package vn.thidua.finding.rule;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A day that is written and does not exist: "31/11/2022", "30 tháng 02 năm 2023". */
final class ImpossibleDay {

    private static final Pattern DAY =
            Pattern.compile("(?iu)(?<![0-9/.-])([0-9]{1,2})(?:[/.-]| tháng )([0-9]{1,2})(?:[/.-]| năm )"
                    + "((?:19|20)[0-9]{2})(?![0-9])");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");

    private ImpossibleDay() {}

    /** The first such day in these words, as written. */
    static Optional<String> in(@Nullable String words) {
        return words == null
                ? Optional.empty()
                : DAY.matcher(BLANKS.matcher(words).replaceAll(" "))
                        .results()
                        .filter(day -> !exists(day.group(3), day.group(2), day.group(1)))
                        .map(day -> day.group())
                        .findFirst();
    }

    private static boolean exists(String year, String month, String day) {
        try {
            LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
            return true;
        } catch (DateTimeException noSuchDay) {
            return false;
        }
    }
}
