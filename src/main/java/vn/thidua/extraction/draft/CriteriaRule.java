package vn.thidua.extraction.draft;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.thidua.campaign.CriterionKind;

/**
 * The clauses of the section on criteria, for the category that a heading or a label names. What is a heading there and
 * what a criterion is told by what stands below, not by its mark.
 */
final class CriteriaRule {

    private static final String TOPICS =
            "các|bộ|hệ thống|khung|bảng|quy định|về|nội dung|đối tượng|phạm vi|hình thức|danh hiệu|số lượng|nguyên tắc"
                    + "|thời gian|mục tiêu|chỉ tiêu|yêu cầu|điều kiện|thang điểm|phương pháp|cách|cơ cấu|thi đua"
                    + "|khen thưởng|tham gia|đánh giá|xét|và";
    private static final Pattern SECTION = Forms.of("^(?:(?:" + TOPICS + ")[ ,&/–-]+)*"
            + "(?:tiêu chí|tiêu chuẩn|thang điểm|bảng điểm|điều kiện (?:xét|khen|tặng|công nhận|bình|đạt|dự|tham))");
    private static final Pattern NOT_OURS = Forms.of("theo quy định|hồ sơ");
    private static final Pattern OTHER = Forms.of(
            "^(?:(?:các|về|thành phần)[ ,]+)?(?:đối tượng|phạm vi|thời gian|thời hạn|hình thức|số lượng|kinh phí"
                    + "|hồ sơ|thủ tục|quy trình|trình tự|tổ chức thực hiện|nơi nhận|mục đích|cơ cấu giải|giải thưởng"
                    + "|mức thưởng|mức khen|xếp loại|khen thưởng|trách nhiệm|chế độ|phương pháp|lịch|địa điểm"
                    + "|cách (?:chấm|tính|xếp|đánh giá))(?!\\p{L})");
    private static final Pattern CONTENT = Forms.of("nội dung");
    private static final Pattern CLOSING = Forms.of(
            "^(?:trên đây|kế hoạch này|trong quá trình|(?:đề nghị|yêu cầu) (?:các|thủ trưởng|hiệu trưởng)|căn cứ"
                    + "|nhận được|nơi nhận|lưu ý|ghi chú)|\\./\\.?$|/\\.$");
    private static final Pattern LABEL = Pattern.compile("^([^:;.]{3,60}): *");
    private static final Pattern POINTS =
            Forms.of("(?<![\\d,.])(?<!(?:trừ|cộng|thưởng|đạt|trên|dưới|từ|mỗi) {0,2})(\\d{1,4}(?:[,.]\\d{1,2})?) ?"
                    + "(?:điểm|đ(?=[).;:]))(?! trở)|điểm(?: tối đa| chuẩn)? ?: ?(\\d{1,4}(?:[,.]\\d{1,2})?)");
    private static final Pattern FOR = Forms.of("^(?:đối với|về|dành cho)(?!\\p{L}) *(?:các )?");
    private static final Pattern PEOPLE = Forms.of("^(?:các |mỗi |với )?(?:tập thể|cá nhân)(?!\\p{L})");
    private static final int LONGEST_HEADING = 120;
    private static final int LONGEST_NAME = 60;
    private static final int MOST = 300;
    private static final int LONGEST_TITLE = 500;
    private static final int LONGEST_DESCRIPTION = 4000;

    private static final Map<String, String> PREFIXES = Map.of(
            "COLLECTIVE",
            "TT",
            "SMALL_COLLECTIVE",
            "TN",
            "MANAGER",
            "QL",
            "TEACHER",
            "GV",
            "STAFF",
            "NV",
            "OFFICIAL",
            "CC",
            "STUDENT",
            "HS");

    private final Draft draft;
    private final PlanText page;
    private final Map<String, Integer> counts = new HashMap<>();
    private final Map<Block, Below> below = new IdentityHashMap<>();

    /** What stands below a heading. */
    private static final class Below {
        boolean hasMarks;
        boolean hasPoints;
    }

    CriteriaRule(Draft draft, PlanText page) {
        this.draft = draft;
        this.page = page;
    }

    void apply() {
        for (var block : page.blocks()) {
            var hasPoints = block.has(POINTS);
            for (var heading : block.above()) {
                var known = below.computeIfAbsent(heading, one -> new Below());
                known.hasMarks |= block.level() < Block.PLAIN;
                known.hasPoints |= hasPoints;
            }
        }
        var isOver = false;
        for (var block : page.blocks()) {
            isOver = (isOver && !isSection(block))
                    || CLOSING.matcher(block.words()).find();
            if (!isOver) {
                read(block);
            }
        }
    }

    private void read(Block block) {
        if (isSection(block)) {
            var start = block.title().text().length() + 1;
            if (!below.containsKey(block) && start < block.text().length()) {
                criteria(block, start);
            }
        } else if (isInSection(block) && !isOther(block) && isCriterion(block)) {
            criteria(block, block.from());
        }
    }

    /** Not below the heading of another matter: a section may be on several. */
    static boolean isInSection(Block block) {
        var isContent = false;
        for (int i = block.above().size() - 1; i >= 0; i--) {
            var heading = block.above().get(i);
            if (isSection(heading)) {
                return !isContent || !heading.title().has(CONTENT);
            }
            if (isOther(heading)) {
                return false;
            }
            isContent |= CONTENT.matcher(heading.words()).lookingAt();
        }
        return block.level() == Block.CRITERION
                || block.above().stream().anyMatch(one -> one.level() == Block.CRITERION);
    }

    private static boolean isSection(Block block) {
        var title = block.title();
        return block.level() <= Block.DASH
                && block.level() != Block.CRITERION
                && title.words().length() < LONGEST_HEADING
                && SECTION.matcher(title.words()).find()
                && !title.has(NOT_OURS);
    }

    private static boolean isOther(Block block) {
        var title = block.title();
        var end = title.text().length();
        var isTitle = end == block.text().length()
                ? title.words().length() < LONGEST_NAME
                : block.text().charAt(end) == ':' || end - block.from() < LONGEST_NAME / 2;
        return isTitle && OTHER.matcher(title.words()).find();
    }

    private boolean isCriterion(Block block) {
        var words = block.words();
        var known = below.get(block);
        if (isName(block) || words.equals(words.toUpperCase(Locale.ROOT))) {
            return false;
        }
        if (known == null || block.has(POINTS) && !known.hasPoints) {
            return true;
        }
        if (words.endsWith(":")) {
            return false;
        }
        return known.hasMarks
                ? words.length() >= LONGEST_HEADING || words.contains(";")
                : !words.isEmpty() && ".;,".indexOf(words.charAt(words.length() - 1)) >= 0;
    }

    /** Whether it only says whom the words below are for. */
    private static boolean isName(Block block) {
        var title = block.title().words();
        var end = block.from() + title.length();
        var isAll = block.text().length() - end <= 1;
        if (!isAll || title.length() >= LONGEST_NAME) {
            return false;
        }
        var bare = FOR.matcher(title).replaceFirst("");
        if (bare.length() < title.length()) {
            return true;
        }
        var mentions = Categories.in(bare);
        var named = mentions.stream().mapToInt(one -> one.end() - one.start()).sum();
        var isSentence = end < block.text().length() && block.text().charAt(end) != ':';
        return (!mentions.isEmpty() || PEOPLE.matcher(bare).find()) && bare.length() - named < (isSentence ? 2 : 10);
    }

    private void criteria(Block block, int start) {
        var category = categoryAbove(block);
        var from = start;
        var label = LABEL.matcher(block.text().substring(start).stripLeading());
        if (start == block.from() && label.find()) {
            var named = category(label.group(1));
            if (named != null) {
                category = named;
                from += label.end();
            } else if (isForSeveral(label.group(1))) {
                category = null;
            }
        }
        var group = group(block);
        for (var clause : new Words(block, from, block.text().length()).clauses()) {
            criterion(category, clause, group);
        }
    }

    private void criterion(@Nullable String category, Words clause, @Nullable Block group) {
        var words = Draft.clean(clause.text(), LONGEST_DESCRIPTION);
        if (draft.size("/campaign/criteria") == MOST
                || words.codePoints().filter(Character::isLetter).count() < 5) {
            return;
        }
        var element = draft.element("/campaign/criteria");
        var prefix = category == null ? "TC" : PREFIXES.getOrDefault(category, "TC");
        draft.set(element + "/code", prefix + "-" + counts.merge(prefix, 1, Integer::sum));
        if (category != null) {
            draft.read(element + "/category", category, clause.span(), 0.8);
        }
        var points = clause.matcher(POINTS);
        var place = !points.find() ? 0 : points.group(1) != null ? 1 : 2;
        var number = place == 0
                ? BigDecimal.ZERO
                : new BigDecimal(points.group(place).replace(',', '.'));
        var isScored = number.signum() > 0;
        draft.set(element + "/kind", isScored ? CriterionKind.SCORED : CriterionKind.REQUIRED);
        draft.read(element + "/title", Draft.clean(words, LONGEST_TITLE), clause.span(), 0.8);
        if (words.length() > LONGEST_TITLE) {
            draft.read(element + "/description", words, clause.span(), 0.8);
        } else if (group != null) {
            var said = Draft.clean(group.words(), LONGEST_TITLE).replaceFirst("[.:;]+$", "");
            draft.read(element + "/description", said, group.span(), 0.6);
        }
        if (isScored) {
            draft.read(element + "/maxPoints", number, clause.span(points, place), 0.8);
        }
    }

    /** The nearest heading that groups criteria, such as "Công tác tổ chức" or "Đạt một trong các tiêu chuẩn sau". */
    private static @Nullable Block group(Block block) {
        for (int i = block.above().size() - 1; i >= 0; i--) {
            var heading = block.above().get(i);
            if (isSection(heading)) {
                return null;
            }
            if (!isName(heading)) {
                return heading;
            }
        }
        return null;
    }

    /** Of the nearest heading that names whom it is for; none where that names several or people in general. */
    private static @Nullable String categoryAbove(Block block) {
        for (int i = block.above().size() - 1; i >= 0; i--) {
            var title = block.above().get(i).title().words();
            var named = category(title);
            if (named != null || isForSeveral(title)) {
                return named;
            }
        }
        return null;
    }

    private static boolean isForSeveral(String name) {
        var bare = FOR.matcher(name.strip()).replaceFirst("");
        return PEOPLE.matcher(bare).find() || startsWithCategory(Categories.in(bare));
    }

    /** The one category that a short name is about; null where it names none, several, or people in general. */
    private static @Nullable String category(String name) {
        var bare = FOR.matcher(name.strip()).replaceFirst("").strip();
        var mentions = Categories.in(bare);
        var isOne = startsWithCategory(mentions)
                && mentions.stream().map(Categories.Mention::code).distinct().count() == 1
                && !bare.toLowerCase(Locale.ROOT).contains("cá nhân");
        return isOne ? mentions.get(0).code() : null;
    }

    private static boolean startsWithCategory(List<Categories.Mention> mentions) {
        return !mentions.isEmpty() && mentions.get(0).start() <= 5;
    }
}
