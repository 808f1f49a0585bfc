package vn.thidua.extraction.draft;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import vn.thidua.campaign.TargetComparison;

/**
 * Indicators with a number ("đạt 97,35%", "ít nhất 5 sáng kiến"), and those that are only worded ("nâng cao tỷ lệ …").
 */
final class TargetRule {

    private static final Pattern PERCENT = Pattern.compile("(?<![\\d,.])(\\d{1,3}(?:[,.]\\d{1,3})?) ?%");
    private static final Pattern COUNT = Forms.of(
            "(?:(?:có|đạt|hoàn thành|thực hiện|xây dựng|phấn đấu) +)(?:(?:ít nhất|tối thiểu|từ|trên) +)?(?<!\\d)(\\d{1,5}) +"
                    + "(công trình|sáng kiến|mô hình|đề tài|giải pháp|gương|điển hình)");
    private static final Pattern WORDED =
            Forms.of("(?:^|[;:,.] +|và +)((nâng cao|tăng|giảm) (?:tỷ lệ|tỉ lệ|chỉ số) [^,.;:]{5,200})");
    private static final Pattern LEAD = Forms.of(
            "(?: *(?:phấn đấu|có|đạt|đạt được|đạt từ|đạt trên|trên|từ|ít nhất|tối thiểu|dưới|không quá|đến|là|với|còn|lên|xuống))+ *$");
    private static final Pattern BEGINNING = Forms.of("^(?:phấn đấu|bảo đảm|đảm bảo|duy trì|có)(?: để| có)? +");
    private static final Pattern NO_TARGET = Forms.of("phiếu|thành viên|kinh phí|mức|lương|giảm trừ|tổng số người");
    private static final String BOUNDS = ";:“\"”";
    private static final int MOST = 300;

    private final Draft draft;
    private final PlanText page;
    private final Set<String> taken = new HashSet<>();

    TargetRule(Draft draft, PlanText page) {
        this.draft = draft;
        this.page = page;
    }

    void apply() {
        for (var block : page.blocks()) {
            for (var sentence : Words.sentences(block)) {
                percents(sentence);
                counts(sentence);
                worded(sentence);
            }
        }
    }

    private void percents(Words sentence) {
        var matcher = sentence.matcher(PERCENT);
        var from = sentence.start();
        while (matcher.find()) {
            var start = nameStart(sentence.block().text(), from, matcher.start());
            var said = sentence.block().text().substring(start, matcher.start());
            from = matcher.end();
            if (!NO_TARGET.matcher(said).find()) {
                target(
                        sentence,
                        new Place(start, matcher.start(), matcher.start(), matcher.end()),
                        new BigDecimal(matcher.group(1).replace(',', '.')),
                        "PERCENT",
                        comparison(said));
            }
        }
    }

    private void counts(Words sentence) {
        var matcher = sentence.matcher(COUNT);
        while (matcher.find()) {
            target(
                    sentence,
                    new Place(matcher.start(2), clauseEnd(sentence, matcher.end()), matcher.start(1), matcher.end(2)),
                    new BigDecimal(matcher.group(1)),
                    "COUNT",
                    TargetComparison.AT_LEAST);
        }
    }

    private void worded(Words sentence) {
        var matcher = sentence.matcher(WORDED);
        while (matcher.find()) {
            if (matcher.group(1).contains("%")) {
                continue;
            }
            var lowers = matcher.group(2).toLowerCase(Locale.ROOT).equals("giảm");
            var name = Draft.clean(matcher.group(1), 500);
            if (taken.add(name) && taken.size() < MOST) {
                var element = element();
                draft.read(element + "/name", name, sentence.span(matcher, 1), 0.6);
                draft.set(element + "/comparison", lowers ? TargetComparison.LOWER : TargetComparison.RAISE);
                draft.read(element + "/wording", name, sentence.span(matcher, 1), 0.6);
            }
        }
    }

    private record Place(int nameStart, int nameEnd, int wordingStart, int wordingEnd) {}

    private void target(Words sentence, Place place, BigDecimal value, String unit, TargetComparison comparison) {
        var block = sentence.block();
        var name = Draft.clean(block.text().substring(place.nameStart, place.nameEnd), 500);
        var bare = LEAD.matcher(BEGINNING.matcher(name).replaceFirst("")).replaceFirst("");
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

    private String element() {
        var element = draft.element("/campaign/targets");
        draft.set(element + "/code", "CT-" + draft.size("/campaign/targets"));
        return element;
    }

    private static TargetComparison comparison(String said) {
        var end = said.substring(Math.max(0, said.length() - 30)).toLowerCase(Locale.ROOT);
        if (end.contains("dưới") || end.contains("không quá")) {
            return TargetComparison.AT_MOST;
        }
        if (end.contains("giảm") || end.contains("xuống")) {
            return TargetComparison.LOWER;
        }
        return end.contains("tăng") ? TargetComparison.RAISE : TargetComparison.AT_LEAST;
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

    private static int clauseEnd(Words sentence, int from) {
        var end = from;
        while (end < sentence.end()
                && end - from < 150
                && ",;:.(”\"".indexOf(sentence.block().text().charAt(end)) < 0) {
            end++;
        }
        return end;
    }
}
