package vn.thidua.extraction.draft;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import vn.thidua.campaign.QuotaStage;
import vn.thidua.campaign.ScopeClarity;

/** How many awards there are: "không quá 15 tập thể, cá nhân". For whom a number holds is left unclear unless said. */
final class QuotaRule {

    private record Award(Pattern form, String code) {}

    private static final List<Award> AWARDS = List.of(
            award("bằng khen của thủ tướng", "PRIME_MINISTER_MERIT_CERTIFICATE"),
            award("bằng khen", "PROVINCE_MERIT_CERTIFICATE"),
            award("giấy khen", "COMMENDATION_CERTIFICATE"),
            award("cờ thi đua của chính phủ", "GOVERNMENT_EMULATION_FLAG"),
            award("cờ thi đua", "PROVINCIAL_EMULATION_FLAG"),
            award("huân chương", "ORDER"),
            award("huy chương", "MEDAL"),
            award("kỷ niệm chương", "COMMEMORATIVE_MEDAL"),
            award("chiến sĩ thi đua toàn quốc", "NATIONAL_EMULATION_FIGHTER"),
            award("chiến sĩ thi đua cơ sở", "GRASSROOTS_EMULATION_FIGHTER"),
            award("chiến sĩ thi đua", "PROVINCIAL_EMULATION_FIGHTER"),
            award("tập thể lao động xuất sắc", "EXCELLENT_WORK_COLLECTIVE"),
            award("tập thể lao động tiên tiến", "ADVANCED_WORK_COLLECTIVE"),
            award("lao động tiên tiến", "ADVANCED_WORKER"),
            award("tuyên dương|biểu dương", "PRAISE"));

    private static final Map<String, Integer> NUMBERS = Map.of(
            "một", 1, "hai", 2, "ba", 3, "bốn", 4, "năm", 5, "sáu", 6, "bảy", 7, "tám", 8, "chín", 9, "mười", 10);

    private static final Pattern LIMIT =
            Forms.of("(?:không quá|không vượt quá|tối đa|nhiều nhất|không nhiều hơn) +(?:là +)?(\\d{1,6}|"
                    + String.join("|", NUMBERS.keySet())
                    + ")(?: +\\([^)]{1,30}\\))?(?! ?[%\\d])(?! (?:phần trăm|trang|điểm|ngày|từ|phút|tháng|năm|triệu|đồng))"
                    + "(?: +([^.;:()]{0,60}))?");
    private static final Pattern AND_MORE =
            Forms.of("(?:,| và) +(\\d{1,6}) +(tập thể|cá nhân|học sinh|giáo viên)[^.;:()]{0,20}");
    private static final Pattern GRANTS =
            Forms.of("(" + Forms.BODY + "[^.;:,]{2,80}?) +(?:tặng|trao tặng|khen thưởng|quyết định tặng)");
    private static final Pattern AWARD_OF = Forms.of("(?:bằng khen|giấy khen|cờ thi đua) +của +(?=" + Forms.BODY + ")");
    private static final Pattern EACH = Forms.of(
            "(?:mỗi|từng) +(?:đơn vị|trường|cơ sở|huyện|xã|phường|cụm|khối|phòng)[^,.;:]{0,40}?(?= +(?:được|không|tối|đề|chọn|lựa|giới)|[,.;:]|$)|trong toàn (?:tỉnh|ngành|quốc|huyện|thị xã|quận|thành phố)|toàn (?:tỉnh|ngành|huyện|thị xã|quận)");
    private static final Pattern PROPOSES = Forms.of("đề nghị|đề xuất|giới thiệu|trình|lựa chọn|được xét");
    private static final Pattern TOGETHER =
            Forms.of("tập thể(?:,| và| hoặc|/) ?cá nhân|cá nhân(?:,| và| hoặc|/) ?tập thể");

    private static final int MOST = 100;

    private final Draft draft;
    private final PlanText page;

    QuotaRule(Draft draft, PlanText page) {
        this.draft = draft;
        this.page = page;
    }

    void apply() {
        for (var block : page.blocks()) {
            for (var sentence : Words.sentences(block)) {
                sentence(sentence);
            }
        }
    }

    private void sentence(Words sentence) {
        var matcher = sentence.matcher(LIMIT);
        if (!matcher.find()) {
            return;
        }
        var awards = awards(sentence);
        matcher.reset().region(sentence.start(), sentence.end());
        while (!awards.isEmpty() && draft.size("/campaign/quotas") < MOST && matcher.find()) {
            var award = nearest(awards, matcher.start());
            var rest = Objects.requireNonNullElse(matcher.group(2), "");
            var more = AND_MORE.matcher(rest);
            var isTwo = more.find() && !TOGETHER.matcher(rest).lookingAt();
            var firstOnly = isTwo ? rest.substring(0, more.start()) : rest;
            quota(sentence, award, number(matcher.group(1)), firstOnly, matcher.start(), matcher.end());
            if (isTwo) {
                quota(sentence, award, number(more.group(1)), more.group(2), matcher.start(), matcher.end());
            }
        }
    }

    private record Found(String code, int start, int end) {}

    /** The awards that a sentence names; where one name is part of another, the longer. */
    private static List<Found> awards(Words sentence) {
        var found = new ArrayList<Found>();
        for (var award : AWARDS) {
            var matcher = sentence.matcher(award.form);
            while (found.size() < MOST && matcher.find()) {
                var start = matcher.start();
                if (found.stream().noneMatch(one -> start >= one.start && start < one.end)) {
                    found.add(new Found(award.code, start, matcher.end()));
                }
            }
        }
        return found;
    }

    private static Found nearest(List<Found> awards, int place) {
        return awards.stream()
                .min(Comparator.comparingInt(one -> Math.abs(one.start - place)))
                .orElseThrow();
    }

    private void quota(Words sentence, Found award, int max, String whom, int start, int end) {
        if (max < 1 || draft.size("/campaign/quotas") == MOST) {
            return;
        }
        var block = sentence.block();
        var element = draft.element("/campaign/quotas");
        var span = block.span(start, end);
        draft.set(element + "/code", "KT-" + draft.size("/campaign/quotas"));
        var awardSpan = block.span(award.start, award.end);
        draft.read(element + "/award", award.code, awardSpan, 0.7);
        draft.read(
                element + "/awardAsWritten",
                Draft.clean(block.text().substring(award.start, award.end), 300),
                awardSpan,
                0.9);
        grantor(sentence, element);
        var each = sentence.matcher(EACH);
        var isClear = each.find();
        if (isClear) {
            draft.read(element + "/scope/text", Draft.clean(each.group(), 300), sentence.span(each, 0), 0.7);
        }
        draft.read(element + "/scopeClarity", isClear ? ScopeClarity.CLEAR : ScopeClarity.UNCLEAR, span, 0.7);
        draft.read(element + "/stage", stage(sentence, start), span, 0.7);
        draft.read(element + "/max", max, span, 0.95);
        var categories = categories(whom);
        draft.read(element + "/categories", categories, span, 0.8);
        draft.read(element + "/wording", Draft.clean(block.text().substring(start, end), 500), span, 0.9);
    }

    private void grantor(Words sentence, String element) {
        var grants = sentence.matcher(GRANTS);
        var of = sentence.matcher(AWARD_OF);
        if (of.find()) {
            var end = Forms.endOfBody(sentence.block().text(), of.end(), sentence.end());
            read(sentence, element, of.end(), end);
        } else if (grants.find()) {
            read(sentence, element, grants.start(1), grants.end(1));
        }
    }

    private void read(Words sentence, String element, int start, int end) {
        var words = Draft.clean(sentence.block().text().substring(start, end), 300);
        draft.read(element + "/grantor/text", words, sentence.block().span(start, end), 0.8);
    }

    private static QuotaStage stage(Words sentence, int start) {
        var before = sentence.block().text().substring(sentence.start(), start);
        if (PROPOSES.matcher(before).find()) {
            return QuotaStage.PROPOSE;
        }
        return before.toLowerCase(Locale.ROOT).contains("tặng") ? QuotaStage.GRANT : QuotaStage.UNCLEAR;
    }

    /** Empty: all of them together. "Cá nhân" alone means the categories of people that the plan names. */
    private List<String> categories(String whom) {
        if (TOGETHER.matcher(whom).find()) {
            return List.of();
        }
        var lower = whom.toLowerCase(Locale.ROOT);
        if (lower.startsWith("cá nhân")) {
            return draft.at("/campaign/subjectCategories").stream()
                    .flatMap(all -> StreamSupport.stream(all.spliterator(), false))
                    .map(one -> one.path("category").asText())
                    .filter(code -> !code.endsWith(Categories.COLLECTIVE))
                    .toList();
        }
        var mentions = Categories.in(whom);
        return mentions.stream().map(Categories.Mention::code).distinct().toList();
    }

    private static int number(@Nullable String written) {
        var word = String.valueOf(written).toLowerCase(Locale.ROOT);
        var named = NUMBERS.get(word);
        return named == null ? Integer.parseInt(word) : named;
    }

    private static Award award(String form, String code) {
        return new Award(Forms.of(form), code);
    }
}
