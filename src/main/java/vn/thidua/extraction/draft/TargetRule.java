package vn.thidua.extraction.draft;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.thidua.campaign.TargetComparison;

/**
 * Indicators in percent, named before the number ("tỷ lệ … đạt 97,35%") or behind it ("100% giáo viên …"), and those
 * that are only worded ("nâng cao tỷ lệ …"). {@link CountRule} reads those that are counted.
 */
final class TargetRule {

    private static final Pattern PERCENT =
            Pattern.compile("(?<![\\d,.])(?:(\\d{1,3}(?:[,.]\\d{1,3})?)(?: ?%)?( ?[-–] ?| đến | lên | xuống ))?"
                    + "(\\d{1,3}(?:[,.]\\d{1,3})?) ?(?:%|phần trăm)");
    private static final Pattern WORDED = Forms.of("(?:^|[;:,.] +|và +|giải pháp +)"
            + "((nâng cao|tăng|giảm)(?: chất lượng)?(?: các)? (?:tỷ lệ|tỉ lệ|chỉ số|mức độ hài lòng) [^,.;:]{5,200})");
    private static final Pattern WORDED_TOO = Forms.of("[,;] +((?:tỷ lệ|tỉ lệ|chỉ số|mức độ hài lòng) [^,.;:]{5,200})");
    private static final Pattern QUOTED =
            Forms.of("chỉ tiêu[^“\".;:]{0,20}(?:: ?)?[“\"] ?([^“”\";:.%]{10,200})(?=[;”\"])");
    private static final Pattern LEAD =
            Forms.of("(?: *(?:[,:(≥>≤<=]|(?<!\\p{L})(?:phấn đấu|có|đạt|trên|từ|ít nhất|tối thiểu"
                    + "|tối đa|dưới|không quá|không vượt quá|đến|là|với|còn|lên|xuống|khoảng|tỷ lệ|tỉ lệ|trong đó|và|bảo đảm"
                    + "|đảm bảo|duy trì|giữ vững|hoàn thành|để|cho|được)))+ *$");
    private static final Pattern BEGINNING =
            Forms.of("^(?:(?:phấn đấu|bảo đảm|đảm bảo|duy trì|có|và|trong đó)(?!\\p{L})[ ,:]*)+(?:để +)?");
    private static final Pattern THING = Forms.of(
            " +(?!(?:trở|so|trên(?! chuẩn)|trong|và|hoặc|vào|đến|năm|kế hoạch|chỉ tiêu|theo|như|đối với|mỗi|nhằm|để|cụ thể)"
                    + "(?!\\p{L}))(?=\\p{L})");
    private static final Pattern HAS = Forms.of("(?<!\\p{L})(?:có|với|bảo đảm|đảm bảo|phấn đấu|để)"
            + "(?: +(?:đạt|ít nhất|trên|tối thiểu|từ|khoảng|dưới|không quá))* *$");
    private static final Pattern RATE = Forms.of("(?:tỷ lệ|tỉ lệ|số lượng|chỉ số|mức độ)(?!\\p{L})");
    private static final Pattern NEXT_NAME = Forms.of("(?:,| và) +(?=(?:tỷ lệ|tỉ lệ|số|chỉ số|mức độ)(?!\\p{L}))");
    private static final Pattern PURPOSE = Forms.of(",? +(?:góp phần|nhằm|qua đó|từ đó|tạo điều kiện)(?!\\p{L})");
    private static final Pattern NO_TARGET =
            Forms.of("phiếu|thành viên|kinh phí|mức(?! độ)|lương|giảm trừ|tổng số người");
    private static final Pattern AWARD = Forms.of("khen|danh hiệu|tặng|bình xét|đề nghị|xếp loại");
    private static final String BOUNDS = ";:“\"”";
    private static final int LONGEST_NAME = 300;
    private static final int MOST = 300;

    private final Draft draft;
    private final PlanText page;
    private final Set<String> taken = new HashSet<>();

    TargetRule(Draft draft, PlanText page) {
        this.draft = draft;
        this.page = page;
    }

    void apply() {
        var counts = new CountRule(page, this);
        for (var block : page.blocks()) {
            for (var sentence : Words.sentences(block)) {
                percents(sentence);
                counts.read(sentence);
                worded(sentence);
            }
        }
    }

    private void percents(Words sentence) {
        var matcher = sentence.matcher(PERCENT);
        var text = sentence.block().text();
        var from = sentence.start();
        var isFound = matcher.find();
        while (isFound) {
            var start = matcher.start();
            var end = matcher.end();
            var value = value(matcher.group(1), matcher.group(2), matcher.group(3));
            isFound = matcher.find();
            var limit = isFound ? matcher.start() : sentence.end();
            var nameStart = nameStart(text, from, start);
            var said = text.substring(nameStart, start);
            if (isNamedBehind(text, said, end, sentence.end())) {
                nameStart = end + 1;
                from = behind(text, nameStart, limit, isFound);
            } else {
                from = end;
            }
            var isBehind = nameStart > start;
            var place = isBehind
                    ? new Place(nameStart, from, start, end)
                    : new Place(beforeColon(text, nameStart, start, sentence.start()), start, start, end);
            var name = text.substring(place.nameStart, Math.max(place.nameStart, place.nameEnd));
            var comparison = comparison(said, text.substring(end, Math.min(text.length(), end + 12)));
            var isLimit = comparison == TargetComparison.AT_MOST
                    && AWARD.matcher(said + name).find();
            var about = isBehind ? said + name : name + text.substring(end, clauseEnd(sentence, end));
            if (!isLimit && !NO_TARGET.matcher(about).find()) {
                target(sentence, place, value, "PERCENT", comparison);
            }
        }
    }

    /** The lower end of a range; what is reached by a rise or a fall. */
    private static BigDecimal value(@Nullable String first, @Nullable String between, String last) {
        var isReached = between == null || between.contains("lên") || between.contains("xuống");
        var said = first == null || isReached ? last : first;
        return new BigDecimal(said.replace(',', '.'));
    }

    /** "Phấn đấu 85% giáo viên …", "mỗi trường có 100% giáo viên …". */
    private static boolean isNamedBehind(String text, String said, int end, int limit) {
        var thing = THING.matcher(text).region(end, limit).useTransparentBounds(true);
        return thing.lookingAt()
                && (bare(said).length() < 3
                        || HAS.matcher(said).find() && !RATE.matcher(said).find());
    }

    /** Where a name that follows its number ends: before the words that lead to the next number. */
    private static int behind(String text, int start, int limit, boolean hasNext) {
        var end = start;
        while (end < limit && end - start < LONGEST_NAME && BOUNDS.indexOf(text.charAt(end)) < 0) {
            end++;
        }
        var purpose = PURPOSE.matcher(text).region(start, end);
        if (purpose.find()) {
            return purpose.start();
        }
        if (hasNext && end == limit) {
            var next = NEXT_NAME.matcher(text).region(start, end).useTransparentBounds(true);
            var words = text.substring(start, end);
            end = next.find()
                    ? next.start()
                    : start + LEAD.matcher(words).replaceFirst("").length();
        }
        return end;
    }

    /** "Học sinh giỏi: 20%" is named before the colon. */
    private static int beforeColon(String text, int nameStart, int start, int from) {
        var colon = nameStart - 1;
        return colon > from
                        && text.charAt(colon) == ':'
                        && bare(text.substring(nameStart, start)).length() < 3
                ? nameStart(text, from, colon)
                : nameStart;
    }

    private void worded(Words sentence) {
        var matcher = sentence.matcher(WORDED);
        while (matcher.find()) {
            if (matcher.group(1).contains("%")) {
                continue;
            }
            var lowers = matcher.group(2).toLowerCase(Locale.ROOT).equals("giảm");
            var comparison = lowers ? TargetComparison.LOWER : TargetComparison.RAISE;
            worded(new Words(sentence.block(), matcher.start(1), matcher.end(1)), comparison);
            var more = WORDED_TOO.matcher(sentence.block().text());
            for (var at = matcher.end();
                    at <= sentence.end() && more.region(at, sentence.end()).lookingAt();
                    at = more.end()) {
                if (!more.group(1).contains("%")) {
                    worded(new Words(sentence.block(), more.start(1), more.end(1)), comparison);
                }
            }
        }
        var quoted = sentence.matcher(QUOTED);
        while (quoted.find()) {
            worded(new Words(sentence.block(), quoted.start(1), quoted.end(1)), TargetComparison.AT_LEAST);
        }
    }

    /** A target without a number. */
    void worded(Words words, TargetComparison comparison) {
        var name = Draft.clean(words.text(), 500);
        if (taken.size() < MOST && taken.add(name)) {
            var element = element();
            draft.read(element + "/name", name, words.span(), 0.6);
            draft.set(element + "/comparison", comparison);
            draft.read(element + "/wording", name, words.span(), 0.6);
        }
    }

    /** Where the name and where the number stand in their paragraph. */
    record Place(int nameStart, int nameEnd, int wordingStart, int wordingEnd) {}

    void target(Words sentence, Place place, BigDecimal value, String unit, TargetComparison comparison) {
        var block = sentence.block();
        var name = place.nameStart < place.nameEnd ? block.text().substring(place.nameStart, place.nameEnd) : "";
        var bare = bare(name);
        if (bare.length() < 3 || taken.size() >= MOST || !taken.add(bare + value)) {
            return;
        }
        var element = element();
        var span = block.span(place.wordingStart, place.wordingEnd);
        draft.read(element + "/name", bare, block.span(place.nameStart, place.nameEnd), 0.8);
        draft.read(element + "/value", value, span, 0.9);
        draft.read(element + "/unit", unit, span, 0.9);
        draft.read(element + "/comparison", comparison, span, 0.6);
        draft.read(
                element + "/wording",
                Draft.clean(block.text().substring(place.wordingStart, place.wordingEnd), 500),
                span,
                0.9);
    }

    /** A name without the words that lead to its number. */
    static String bare(String name) {
        var clean = Draft.clean(name, 500);
        return LEAD.matcher(BEGINNING.matcher(clean).replaceFirst("")).replaceFirst("");
    }

    private String element() {
        var element = draft.element("/campaign/targets");
        draft.set(element + "/code", "CT-" + draft.size("/campaign/targets"));
        return element;
    }

    static TargetComparison comparison(String said, String behind) {
        var end = said.substring(Math.max(0, said.length() - 30)).toLowerCase(Locale.ROOT);
        if (end.contains("dưới")
                || end.contains("không quá")
                || end.contains("không vượt")
                || end.contains("tối đa")
                || end.contains("≤")
                || end.contains("<")
                || behind.stripLeading().startsWith("trở xuống")) {
            return TargetComparison.AT_MOST;
        }
        if (end.contains("giảm") || end.contains("xuống")) {
            return TargetComparison.LOWER;
        }
        return end.contains("tăng") ? TargetComparison.RAISE : TargetComparison.AT_LEAST;
    }

    static int clauseEnd(Words sentence, int from) {
        var end = from;
        while (end < sentence.end()
                && end - from < 150
                && ",;:.(”\"".indexOf(sentence.block().text().charAt(end)) < 0) {
            end++;
        }
        return end;
    }

    /** Behind the last sign before the number that separates clauses; a comma counts when a new part follows it. */
    private static int nameStart(String text, int from, int to) {
        for (int i = to - 1; i >= from; i--) {
            var isComma = text.charAt(i) == ',' && to - i > 25;
            if (BOUNDS.indexOf(text.charAt(i)) >= 0 || isComma) {
                return i + 1;
            }
        }
        return from;
    }
}
