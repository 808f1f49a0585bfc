package vn.thidua.extraction.draft;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import vn.thidua.campaign.TargetComparison;
import vn.thidua.extraction.draft.TargetRule.Place;

/**
 * Targets that count things: "ít nhất 5 sáng kiến", "Số giáo viên giỏi: 25 người"; more of them where targets are
 * listed.
 */
final class CountRule {

    private static final Pattern COUNT = Forms.of(
            "(?:(?:có|đạt|hoàn thành|thực hiện|xây dựng|phấn đấu) +)(?:(?:ít nhất|tối thiểu|từ|trên) +)?(?<!\\d)(\\d{1,5}) +"
                    + "(công trình|sáng kiến|mô hình|đề tài|giải pháp|gương|điển hình)");
    private static final String NUMBER =
            "(?<![\\p{L}\\d,./-])(\\d{1,3}(?:\\.\\d{3})+|\\d{1,6}(?:,\\d{1,2})?)(?![\\d/.-])";
    private static final String NO_THING =
            "(?!(?:năm|tháng|ngày|tuần|giờ|phút|trang|điểm|tuổi|bản|bộ|cấp|khóa|khoá|phần trăm"
                    + "|khoản|điều|giai đoạn|trở|đến|và|hoặc|nội dung sau|nhiệm vụ sau)(?!\\p{L}))";
    private static final String AT_LEAST =
            "(?:ít nhất|tối thiểu|phấn đấu(?: +(?:có|đạt|xây dựng|hoàn thành|tổ chức))*)";
    private static final Pattern THINGS = Forms.of(NUMBER + " +" + NO_THING + "(?=\\p{L})");
    private static final Pattern AT_LEAST_THINGS = Forms.of(
            AT_LEAST + "(?: +(?:từ|trên|khoảng|có|đạt|là))* *(?::|≥)? *" + NUMBER + " +" + NO_THING + "(?=\\p{L})");
    private static final Pattern NAMED = Forms.of(
            "^[^\\d:;%]{3,150}?(?: *: *| (?:đạt|là|còn) +)"
                    + "(?:(?:ít nhất|tối thiểu|từ|trên|đạt|phấn đấu|có|là|≥) *)*" + NUMBER + "(?: +" + NO_THING
                    + "[\\p{L}]{1,12}(?: [\\p{L}]{1,12}){0,2}| *(?=[.,;(]|$))(?: trở lên| */ *[\\p{L} ]{2,30})?(?= *(?:[.,;(]|$))");
    private static final Pattern AMOUNT = Forms.of("^(?:số|tổng số|số lượng) (?!(?:hiệu|điện|tài khoản|fax|ký))");
    private static final Pattern MEASURE =
            Forms.of(" +((?:nghìn|ngàn|triệu|tỷ|tỉ)(?: đồng)?|đồng|km|kg|m2|ha|tấn|lít|lượt|buổi|lần)(?!\\p{L})");
    private static final Pattern DOING = Forms.of(
            "^(?:(?:xây dựng|tổ chức|kết nạp|trồng|thành lập|thực hiện|hoàn thành|vận động"
                    + "|huy động|ủng hộ|phát triển|công nhận|mở|bồi dưỡng|giới thiệu|phát hiện)(?!\\p{L})(?: được| mới)? *)+");
    private static final Pattern SECTION = Forms.of(
            "^(?:(?:các|về|một số|hệ thống|mục tiêu|nội dung|nhiệm vụ|phương hướng"
                    + "|tiêu chí|thi đua|và|yêu cầu|mục đích)[ ,&/–-]+)*(?:chỉ tiêu|mục tiêu)(?!\\p{L})(?! (?:này|trên))");
    private static final Pattern ONLY_INDICATORS = Forms.of("chỉ tiêu");
    private static final Pattern NO_TARGET = Forms.of("khen|danh hiệu|tặng|cờ thi đua|giải thưởng|kinh phí|mức|lương"
            + "|học bổng|thành phần|thành viên|hồ sơ|điện thoại");
    private static final Pattern NONE = Forms.of("^(?:không|giảm)(?!\\p{L})");
    private static final int LONGEST_HEADING = 120;
    private static final int LONGEST_NAME = 200;
    private static final int SHORTEST_WORDING = 10;

    private final TargetRule targets;
    private final Set<Block> headings = Collections.newSetFromMap(new IdentityHashMap<>());

    CountRule(PlanText page, TargetRule targets) {
        this.targets = targets;
        page.blocks().forEach(block -> headings.addAll(block.above()));
    }

    void read(Words sentence) {
        var block = sentence.block();
        var isListed = isSection(block) || block.above().stream().anyMatch(CountRule::isSection);
        if (isListed && block.above().stream().noneMatch(one -> one.title().has(NO_TARGET))) {
            sentence.clauses().forEach(this::listed);
            return;
        }
        var counts = sentence.matcher(COUNT);
        while (counts.find()) {
            count(
                    sentence,
                    new Place(
                            counts.start(2),
                            TargetRule.clauseEnd(sentence, counts.end()),
                            counts.start(1),
                            counts.end(2)));
        }
        if (!CriteriaRule.isInSection(block)) {
            sentence.clauses().forEach(this::elsewhere);
        }
    }

    /** Outside a list of targets, words have to say that the number is one. */
    private void elsewhere(Words clause) {
        if (clause.has(NO_TARGET)) {
            return;
        }
        if (AMOUNT.matcher(clause.text()).find() && named(clause)) {
            return;
        }
        var matcher = clause.matcher(AT_LEAST_THINGS);
        while (matcher.find()) {
            var end = TargetRule.clauseEnd(clause, matcher.end());
            count(clause, new Place(matcher.end(), end, matcher.start(1), matcher.end(1)));
        }
    }

    private void listed(Words clause) {
        var text = clause.block().text();
        if (clause.has(NO_TARGET)
                || text.substring(clause.start(), clause.end()).contains("%")) {
            return;
        }
        if (named(clause)) {
            return;
        }
        var matcher = clause.matcher(THINGS);
        var isFound = matcher.find();
        if (!isFound) {
            worded(clause);
        }
        var from = clause.start();
        while (isFound) {
            var said = DOING.matcher(TargetRule.bare(text.substring(from, matcher.start())))
                    .replaceFirst("");
            var nameStart = said.length() < 3 ? matcher.end() : from;
            var start = matcher.start(1);
            var end = matcher.end(1);
            isFound = matcher.find();
            var nameEnd = isFound ? matcher.start() : clause.end();
            from = nameEnd;
            count(clause, new Place(nameStart, Math.min(nameEnd, nameStart + LONGEST_NAME), start, end));
        }
    }

    /** "Số giáo viên giỏi cấp huyện: 25 người". */
    private boolean named(Words clause) {
        var matcher = NAMED.matcher(clause.block().text()).region(clause.start(), clause.end());
        var isNamed = matcher.lookingAt();
        if (isNamed) {
            count(clause, new Place(clause.start(), matcher.start(1), matcher.start(1), matcher.end(1)));
        }
        return isNamed;
    }

    /** An item of a list of targets that has no number. */
    private void worded(Words clause) {
        var block = clause.block();
        var isItem = block.level() < Block.PLAIN && block.level() != Block.LABEL && !headings.contains(block);
        var isIndicator = block.above().stream()
                .anyMatch(one -> isSection(one) && one.title().has(ONLY_INDICATORS));
        var words = clause.text();
        if (isItem && isIndicator && words.length() >= SHORTEST_WORDING && words.length() < 2 * LONGEST_NAME) {
            targets.worded(clause, NONE.matcher(words).find() ? TargetComparison.AT_MOST : TargetComparison.AT_LEAST);
        }
    }

    private void count(Words clause, Place place) {
        var text = clause.block().text();
        var number = text.substring(place.wordingStart(), digitsEnd(text, place.wordingStart()));
        var measure = MEASURE.matcher(text)
                .region(digitsEnd(text, place.wordingStart()), clause.end())
                .useTransparentBounds(true);
        var unit = measure.lookingAt() ? measure.group(1).toLowerCase(Locale.ROOT) : "COUNT";
        var end = place.wordingEnd();
        var said = text.substring(Math.max(clause.start(), place.wordingStart() - 30), place.wordingStart());
        targets.target(
                clause,
                place,
                new BigDecimal(number.replace(".", "").replace(',', '.')),
                unit,
                TargetRule.comparison(said, text.substring(end, Math.min(text.length(), end + 12))));
    }

    private static int digitsEnd(String text, int from) {
        var end = from;
        while (end < text.length() && (Character.isDigit(text.charAt(end)) || ",.".indexOf(text.charAt(end)) >= 0)) {
            end++;
        }
        while (end > from && !Character.isDigit(text.charAt(end - 1))) {
            end--;
        }
        return end;
    }

    private static boolean isSection(Block block) {
        var title = block.title().words();
        return block.level() < Block.PLAIN
                && title.length() < LONGEST_HEADING
                && SECTION.matcher(title).find();
    }
}
