package vn.thidua.directive;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.thidua.text.Folding;

/** Titles of documents as compared: folded words without the kind's name and "về" in front. */
final class TitleWords {

    private static final Pattern YEAR_BEHIND = Pattern.compile("[,\\s]+(?:năm\\s+)?((?:19|20|21)[0-9]{2})\\s*$");

    private TitleWords() {}

    static List<String> of(String title, DirectiveKind kind) {
        return Folding.words(bare(title, kind));
    }

    /** Without the kind's name and "về" or "về việc" in front. */
    static String bare(String title, DirectiveKind kind) {
        var bare = title.strip();
        if (bare.regionMatches(
                true, 0, kind.vietnamese() + " ", 0, kind.vietnamese().length() + 1)) {
            bare = bare.substring(kind.vietnamese().length() + 1).strip();
        }
        return bare.replaceFirst("(?iu)^(?:về việc|về|v/v)\\s+", "");
    }

    /** The year of a law named with it: "Luật Thi đua, khen thưởng năm 2003". */
    static Optional<Integer> year(String title) {
        Matcher year = YEAR_BEHIND.matcher(title);
        return year.find() ? Optional.of(Integer.valueOf(year.group(1))) : Optional.empty();
    }

    static String withoutYear(String title) {
        return YEAR_BEHIND.matcher(title).replaceFirst("");
    }
}
