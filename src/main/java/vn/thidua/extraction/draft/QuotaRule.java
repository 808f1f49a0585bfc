package vn.thidua.extraction.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.thidua.campaign.QuotaStage;
import vn.thidua.campaign.ScopeClarity;
import vn.thidua.extraction.draft.Awards.Award;

/**
 * How many awards there are: "không quá 15 tập thể, cá nhân", "tặng Giấy khen cho 20 tập thể". For whom a number holds
 * is left unclear unless said.
 */
final class QuotaRule {

    private static final Map<String, Integer> NUMBERS = Map.of(
            "một", 1, "hai", 2, "ba", 3, "bốn", 4, "năm", 5, "sáu", 6, "bảy", 7, "tám", 8, "chín", 9, "mười", 10);
    private static final String NUMBER =
            "(?<![\\d,.])(\\d{1,6}|" + String.join("|", NUMBERS.keySet()) + ")(?!\\p{L})" + "(?: +\\([^)]{1,30}\\))?";
    private static final String REST = "[^.;:()]{0,200}(?![\\p{L}\\p{N}])";
    private static final String NOUNS =
            "(?:tập thể|cá nhân|học sinh|sinh viên|giáo viên|giảng viên|nhà giáo|cán bộ|công chức"
                    + "|viên chức|nhân viên|người|đơn vị|trường|cơ quan|tổ|lớp|em|hộ|gia đình|đồng chí|giấy khen|bằng khen|cờ"
                    + "|chiến s[ĩỹ]|huân chương|huy chương|k[ỷỉ] niệm chương)(?!\\p{L}| hợp| chức| tuổi)";

    private static final Pattern LIMIT =
            Forms.of("(?:không quá|không vượt quá|tối đa|nhiều nhất|không nhiều hơn) +(?:là +)?" + NUMBER
                    + "(?! ?[%\\d/])(?! (?:phần trăm|trang|điểm|ngày|từ|phút|giờ|tuần|tháng|năm|nghìn|ngàn|triệu|tỷ|đồng|bản"
                    + "|bộ|lần|lượt|tiết|buổi|MB|tuổi)(?!\\p{L}))(?: +(" + REST + "))?");
    private static final Pattern EXACT =
            Forms.of("(?:(?<!\\p{L})(?:tặng|cho|khen|thưởng|chọn|đề nghị|lượng)|[:(]) *(?<![\\d,.])(\\d{1,6})"
                    + "(?: +\\([^)]{1,30}\\))? +(" + NOUNS + REST + ")");
    private static final Pattern AND_MORE =
            Forms.of("(?:,| và|,? và) +(?:không quá +|tối đa +)?" + NUMBER + " +(?=" + NOUNS + ")");
    private static final Pattern PAST =
            Forms.of("(?<!\\p{L})đã(?!\\p{L})|kết quả|năm trước|(?:tiền|kinh phí|mức) (?:khen )?thưởng");
    private static final Pattern EACH = Forms.of(
            "(?:mỗi|từng) +(?:đơn vị|trường|cơ sở|huyện|xã|phường|cụm|khối|phòng)[^,.;:]{0,40}?(?= +(?:được|không|tối|đề|chọn|lựa|giới)|[,.;:]|$)|trong toàn (?:tỉnh|ngành|quốc|huyện|thị xã|quận|thành phố)|toàn (?:tỉnh|ngành|huyện|thị xã|quận)");
    private static final Pattern PROPOSES =
            Forms.of("đề nghị|đề xuất|giới thiệu|(?<!chương |quá |công |quy |giáo )trình|lựa chọn|được xét");

    private static final int MOST = 100;
    private static final int NEAR = 40;
    private static final int LONGEST = 2000;

    private final Draft draft;
    private final PlanText page;
    private final QuotaCategories categories;

    QuotaRule(Draft draft, PlanText page) {
        this.draft = draft;
        this.page = page;
        this.categories = new QuotaCategories(draft);
    }

    void apply() {
        for (var block : page.blocks()) {
            for (var sentence : Words.sentences(block)) {
                var clauses = sentence.clauses();
                var named = clauses.stream().map(Awards::in).toList();
                var any =
                        named.stream().filter(one -> !one.isEmpty()).findFirst().orElse(List.of());
                for (int i = 0; i < clauses.size(); i++) {
                    any = named.get(i).isEmpty() ? any : named.get(i);
                    clause(sentence, clauses.get(i), named.get(i), any);
                }
            }
        }
    }

    /** A number and for whom it is, by places in the paragraph. */
    private record Amount(int start, int end, int max, int whomStart, int whomEnd) {}

    /** @param any the awards of the clause, else of the last before it, else of the next */
    private void clause(Words sentence, Words clause, List<Award> own, List<Award> any) {
        var limits = amounts(clause, LIMIT);
        var amounts = limits.isEmpty() ? exact(clause) : limits;
        if (amounts.isEmpty()) {
            return;
        }
        if (!own.isEmpty()) {
            amounts.forEach(amount -> quota(sentence, clause, of(amount, amounts.get(0), own), amount));
            return;
        }
        var unnamed = Awards.unnamed(clause);
        var known = limits.isEmpty() || any.isEmpty() ? unnamed : any;
        var awards = known.isEmpty() ? above(sentence.block()) : known;
        for (var amount : amounts) {
            var isFar = limits.isEmpty()
                    && !unnamed.isEmpty()
                    && Math.abs(amount.start - unnamed.get(0).words().end()) > NEAR;
            if (!awards.isEmpty() && !isFar) {
                quota(sentence, clause, awards.get(awards.size() - 1), amount);
            }
        }
    }

    /** Numbers without a limit: what will be given, not what was, and not what a criterion asks for. */
    private static List<Amount> exact(Words clause) {
        return PAST.matcher(clause.text()).find() || CriteriaRule.isInSection(clause.block())
                ? List.of()
                : amounts(clause, EXACT);
    }

    /** The one award that a heading above names, or that it is about awards. */
    private static List<Award> above(Block block) {
        for (int i = block.above().size() - 1; i >= 0; i--) {
            var title = block.above().get(i).title();
            var words = new Words(title, title.from(), title.text().length());
            var named = Awards.in(words);
            if (!named.isEmpty()) {
                return named.size() == 1 ? named : List.of();
            }
            if (!Awards.unnamed(words).isEmpty()) {
                return Awards.unnamed(words);
            }
        }
        return List.of();
    }

    /** The award that is counted, else the last before the number; where numbers come first, the next behind it. */
    private static Award of(Amount amount, Amount first, List<Award> awards) {
        for (var award : awards) {
            if (award.start() == amount.whomStart) {
                return award;
            }
        }
        var comesFirst = awards.get(0).start() > first.start;
        var found = awards.get(0);
        for (var award : awards) {
            if (comesFirst
                    ? award.start() < amount.start || found.start() < amount.start
                    : award.start() < amount.start) {
                found = award;
            }
        }
        return found;
    }

    private static List<Amount> amounts(Words clause, Pattern form) {
        var found = new ArrayList<Amount>();
        var text = clause.block().text();
        var matcher = clause.matcher(form);
        while (found.size() < MOST && matcher.find()) {
            var hasWhom = matcher.start(2) >= 0;
            var end = hasWhom ? matcher.end(2) : matcher.end();
            var start = matcher.start();
            var whom = hasWhom ? matcher.start(2) : end;
            var max = number(matcher.group(1));
            var another = LIMIT.matcher(text).region(whom, end).useTransparentBounds(true);
            end = another.find() ? another.start() : end;
            var more = AND_MORE.matcher(text).region(whom, end).useTransparentBounds(true);
            while (more.find() && found.size() < MOST) {
                found.add(new Amount(start, end, max, whom, more.start()));
                max = number(more.group(1));
                whom = more.end();
            }
            found.add(new Amount(start, end, max, whom, end));
            matcher.region(Math.max(end, matcher.start() + 1), clause.end());
        }
        return found;
    }

    private void quota(Words sentence, Words clause, Award award, Amount amount) {
        if (amount.max < 1 || draft.size("/campaign/quotas") == MOST) {
            return;
        }
        var block = clause.block();
        var element = draft.element("/campaign/quotas");
        var said = trimmed(block, amount.start, amount.end);
        var span = said.span();
        draft.set(element + "/code", "KT-" + draft.size("/campaign/quotas"));
        draft.read(element + "/award", award.code(), award.words().span(), 0.7);
        draft.read(
                element + "/awardAsWritten",
                Draft.clean(award.words().text(), 300),
                award.words().span(),
                0.9);
        var grantor = award.grantor();
        if (grantor != null) {
            draft.read(element + "/grantor/text", Draft.clean(grantor.text(), 300), grantor.span(), 0.8);
        }
        var each = scope(sentence, clause);
        if (each != null) {
            draft.read(element + "/scope/text", Draft.clean(each.text(), 300), each.span(), 0.7);
        }
        draft.read(element + "/scopeClarity", each != null ? ScopeClarity.CLEAR : ScopeClarity.UNCLEAR, span, 0.7);
        draft.read(element + "/stage", stage(sentence, amount), span, 0.7);
        draft.read(element + "/max", amount.max, span, 0.95);
        var whom = new Words(block, amount.whomStart, Math.max(amount.whomStart, amount.whomEnd));
        draft.read(element + "/categories", categories.of(clause, whom, amount.start), span, 0.8);
        draft.read(element + "/wording", Draft.clean(said.text(), 500), span, 0.9);
    }

    private static Words trimmed(Block block, int start, int end) {
        var from = start;
        var to = end;
        while (from < to && ":( ".indexOf(block.text().charAt(from)) >= 0) {
            from++;
        }
        while (to > from && ", ".indexOf(block.text().charAt(to - 1)) >= 0) {
            to--;
        }
        return new Words(block, from, to);
    }

    private static @Nullable Words scope(Words sentence, Words clause) {
        for (var words : List.of(clause, sentence)) {
            var each = words.matcher(EACH);
            if (each.find()) {
                return new Words(words.block(), each.start(), each.end());
            }
        }
        return null;
    }

    private static QuotaStage stage(Words sentence, Amount amount) {
        var before = sentence.block().text().substring(Math.max(sentence.start(), amount.end - LONGEST), amount.end);
        if (PROPOSES.matcher(before).find()) {
            return QuotaStage.PROPOSE;
        }
        return before.toLowerCase(Locale.ROOT).contains("tặng") ? QuotaStage.GRANT : QuotaStage.UNCLEAR;
    }

    private static int number(@Nullable String written) {
        var word = String.valueOf(written).toLowerCase(Locale.ROOT);
        return Objects.requireNonNullElseGet(NUMBERS.get(word), () -> Integer.parseInt(word));
    }
}
