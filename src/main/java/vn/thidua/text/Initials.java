package vn.thidua.text;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** How the name of a protected person is shown to those who have no need of it (Decree 56/2017 art. 33). */
public final class Initials {

    private Initials() {}

    /** "Nguyễn Thị An" becomes "N. T. A." */
    public static String of(String name) {
        return Arrays.stream(name.strip().split("\\s+"))
                .filter(word -> !word.isEmpty())
                .map(word -> word.substring(0, word.offsetByCodePoints(0, 1)).toUpperCase(Locale.ROOT) + ".")
                .collect(Collectors.joining(" "));
    }
}
