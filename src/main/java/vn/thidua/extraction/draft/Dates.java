package vn.thidua.extraction.draft;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.thidua.time.DueBound;
import vn.thidua.time.PartialDate;

/** Days as texts write them: "ngày 18 tháng 5 năm 2024", "18/5/2024", "tháng 12 năm 2023", "năm 2024". */
final class Dates {

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

    static final String DAY = "(?:ngày +)?(?:(\\d{1,2}) ?[/.-] ?(\\d{1,2}) ?[/.-] ?(\\d{4})"
            + "|(\\d{1,2}) +tháng +(\\d{1,2}) +năm +(\\d{4}))";
    private static final Pattern DAY_FORM = Pattern.compile(DAY, FLAGS);
    private static final Pattern MONTH_FORM = Pattern.compile("tháng +(\\d{1,2}) ?(?:/|-|năm) ?(\\d{4})", FLAGS);
    private static final Pattern YEAR_FORM = Pattern.compile("(?:năm +)?((?:19|20|21)\\d{2})(?!\\d)", FLAGS);

    private static final Pattern DUE = Pattern.compile(
            "(trước|chậm nhất|muộn nhất|hạn cuối|hạn chót|đến hết|hết|thời hạn|hạn nộp)"
                    + "(?: là| vào| trước| đến| hết|:){0,2} *(?:\\d{1,2} ?(?:giờ|h)\\d{0,2}[, ]{0,2})?(?:phút )?(?:ngày *)?"
                    + DAY,
            FLAGS);

    private static final String RECURS = "(?: (?:của )?(?:(?:hằng|hàng|mỗi|từng) )?(?:tháng|quý|năm)(?! \\d)"
            + "(?: (?:cuối|đầu)(?: của)?(?: mỗi| hằng)? (?:quý|kỳ|năm)| sau| kế tiếp| tiếp theo| liền kề)?)?";
    private static final String PART =
            "(?:tháng|quý|năm học|năm|học kỳ|đợt|kỳ)(?! *[/-])(?: (?:\\d{1,4}|[IV]{1,3})(?!\\d))?(?:(?: ?/ ?| năm )\\d{4})?";
    private static final Pattern OPEN = Pattern.compile(
            "(?<!\\p{L})(?:(?:trước|chậm nhất|muộn nhất|hạn cuối|hạn chót|đến hết|hết|thời hạn|hạn nộp|vào|trong|sau|xong)"
                    + "(?: là| vào| trước| đến| hết| trong|:){0,2} *(?:\\d{1,2} ?(?:giờ|h)\\d{0,2}[, ]{0,2})?(?:phút )?"
                    + "(?:(?:các )?ngày *\\d{1,2}(?:(?: ?[/.-] ?| tháng )\\d{1,2}(?:(?: ?[/.-] ?| năm )\\d{4})?)?(?![\\d/])"
                    + RECURS
                    + "|\\d{1,2} ?/ ?\\d{1,2}(?![\\d/])" + RECURS
                    + "|(?:vòng )?\\d{1,2} (?:\\([^)]{1,20}\\) )?ngày(?: làm việc)?,? (?:sau|kể từ|tính từ|trước)[^,.;()]{3,60}"
                    + "|tháng \\d{1,2}(?:(?: ?/ ?| năm )\\d{4})?" + RECURS
                    + "|(?:khi )?(?:kết thúc|cuối|hết|tuần cuối|tuần đầu)(?: của)? " + PART + ")"
                    + "|(?:sau|kể từ) khi kết thúc " + PART + ")",
            FLAGS);

    private Dates() {}

    /**
     * A due day and the words that set it, by their places in the searched text.
     *
     * @param date null where the words name no one day: "trước ngày 30/5 hằng năm"
     */
    record DueDay(@Nullable LocalDate date, DueBound bound, int start, int end) {}

    /** Every due day in a stretch of words, also those that name no year. */
    static List<DueDay> allDues(Block block, int from, int to) {
        var found = new ArrayList<DueDay>();
        var dated = dues(block, from, to);
        var matcher = OPEN.matcher(block.text()).region(from, to).useTransparentBounds(true);
        var next = 0;
        while (matcher.find()) {
            while (next < dated.size() && dated.get(next).start <= matcher.start()) {
                found.add(dated.get(next++));
            }
            var isTaken = next > 0 && dated.get(next - 1).end > matcher.start()
                    || next < dated.size() && dated.get(next).start < matcher.end();
            if (!isTaken) {
                found.add(new DueDay(null, DueBound.BY, matcher.start(), matcher.end()));
            }
        }
        found.addAll(dated.subList(next, dated.size()));
        return found;
    }

    /** Every due day that is one day; "trước" makes it the first too late. */
    static List<DueDay> dues(Block block, int from, int to) {
        var found = new ArrayList<DueDay>();
        var matcher = DUE.matcher(block.text()).region(from, to);
        while (matcher.find()) {
            var words = matcher.group().toLowerCase(java.util.Locale.ROOT);
            var bound = words.contains("trước") ? DueBound.BEFORE : DueBound.BY;
            var result = matcher.toMatchResult();
            day(result, 1).ifPresent(day -> found.add(new DueDay(day, bound, result.start(), result.end())));
        }
        return found;
    }

    /** What the words before anything else say: a day, a month or a year. */
    static Optional<PartialDate> first(String words) {
        var day = DAY_FORM.matcher(words);
        if (day.find()) {
            return day(day.toMatchResult(), 0).map(PartialDate::of);
        }
        var month = MONTH_FORM.matcher(words);
        if (month.find()) {
            return partial(Integer.parseInt(month.group(2)), Integer.parseInt(month.group(1)));
        }
        var year = YEAR_FORM.matcher(words);
        return year.find() ? Optional.of(PartialDate.of(Integer.parseInt(year.group(1)))) : Optional.empty();
    }

    private static Optional<PartialDate> partial(int year, int month) {
        try {
            return Optional.of(PartialDate.of(year, month));
        } catch (RuntimeException impossible) {
            return Optional.empty();
        }
    }

    /** @param before groups before those of the day */
    private static Optional<LocalDate> day(MatchResult match, int before) {
        var offset = match.group(before + 1) == null ? before + 3 : before;
        return day(match.group(offset + 1), match.group(offset + 2), match.group(offset + 3));
    }

    private static Optional<LocalDate> day(@Nullable String day, @Nullable String month, @Nullable String year) {
        try {
            var date = LocalDate.of(
                    Integer.parseInt(String.valueOf(year)),
                    Integer.parseInt(String.valueOf(month)),
                    Integer.parseInt(String.valueOf(day)));
            return date.getYear() < PartialDate.FIRST_YEAR ? Optional.empty() : Optional.of(date);
        } catch (DateTimeException | NumberFormatException impossible) {
            return Optional.empty();
        }
    }
}
