package vn.thidua.extraction.draft;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** For whom the campaign is: the section on subjects, otherwise "toàn thể …". */
final class CategoryRule {

    private static final Pattern SECTION = Forms.of("đối tượng(?! chính sách)");
    private static final Pattern OTHER_SECTION =
            Forms.of("tiêu chí|tiêu chuẩn|khen thưởng|nội dung|thời gian|hình thức|số lượng");
    private static final Pattern EVERYBODY = Forms.of(
            "(?:toàn thể|trong đội ngũ|toàn bộ|đông đảo|các phong trào thi đua yêu nước trong) ([^.;:]{5,160})");
    private static final Pattern COLLECTIVES = Forms.of("^(?:về |đối với )?(?:các )?tập thể *[:：]? *");
    private static final Pattern PURPOSE = Forms.of(" (?:nhằm|để|hưởng ứng|tham gia|tích cực|thực hiện|phát huy) ");
    private static final int LONGEST = 500;
    private static final int LONGEST_SECTION = 3000;

    private final Draft draft;
    private final PlanText page;
    private final Set<String> taken = new HashSet<>();

    CategoryRule(Draft draft, PlanText page) {
        this.draft = draft;
        this.page = page;
    }

    void apply() {
        for (var block : page.blocks()) {
            var own = block.title();
            var isHeading = block.level() < Block.PLAIN
                    && own.words().length() < 80
                    && own.has(SECTION)
                    && !own.has(OTHER_SECTION);
            var isBelow = !block.above().isEmpty()
                            && isSection(block.above().get(block.above().size() - 1))
                    || block.above().size() > 1
                            && block.level() >= Block.LABEL
                            && isSection(block.above().get(block.above().size() - 2));
            if (isHeading) {
                subjects(
                        new Words(
                                block,
                                Math.min(own.text().length(), block.text().length()),
                                block.text().length()),
                        0.9);
            } else if (isBelow) {
                subjects(new Words(block, block.from(), block.text().length()), 0.9);
            }
        }
        if (taken.isEmpty()) {
            everybody();
        }
    }

    private static boolean isSection(Block above) {
        var title = above.title();
        return title.has(SECTION) && !title.has(OTHER_SECTION);
    }

    private void everybody() {
        for (var block : page.blocks()) {
            var matcher = block.matcher(EVERYBODY);
            if (matcher.find()) {
                subjects(new Words(block, matcher.start(1), matcher.end(1)), 0.6);
                if (!taken.isEmpty()) {
                    return;
                }
            }
        }
    }

    private void subjects(Words words, double confidence) {
        var text =
                words.text().substring(0, Math.min(LONGEST_SECTION, words.text().length()));
        var collective = COLLECTIVES.matcher(text);
        if (collective.find()) {
            subject(Categories.COLLECTIVE, words, collective.end(), text.length(), confidence);
            return;
        }
        var mentions = Categories.in(text);
        for (int i = 0; i < mentions.size(); i++) {
            var mention = mentions.get(i);
            var next = nextStart(mentions, i, text.length());
            subject(
                    mention.code(),
                    words,
                    mention.start(),
                    Math.max(mention.end(), trimmed(text, mention.end(), next)),
                    confidence);
        }
    }

    private static int nextStart(List<Categories.Mention> mentions, int i, int end) {
        var start = mentions.get(i).start();
        return mentions.stream()
                .skip(i)
                .mapToInt(Categories.Mention::start)
                .filter(one -> one > start)
                .findFirst()
                .orElse(end);
    }

    /** Up to the comma, semicolon or "và" before the next category. */
    private static int trimmed(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (",;.".indexOf(text.charAt(i)) >= 0) {
                return i;
            }
        }
        var purpose = PURPOSE.matcher(text).region(from, to);
        if (purpose.find()) {
            return purpose.start();
        }
        var between = text.substring(from, to).stripTrailing();
        var lower = between.toLowerCase(Locale.ROOT);
        return from + (lower.endsWith(" và") ? between.length() - 3 : between.length());
    }

    private void subject(String code, Words words, int start, int end, double confidence) {
        if (end <= start && code.equals(Categories.COLLECTIVE)) {
            start = 0;
        }
        var said = Draft.clean(words.text().substring(start, end), LONGEST).replaceFirst("[.;,]+$", "");
        if (said.isEmpty() || taken.size() == 50 || !taken.add(code)) {
            return;
        }
        var element = draft.element("/campaign/subjectCategories");
        var span = words.block().span(words.start() + start, words.start() + end);
        draft.read(element + "/category", code, span, confidence);
        draft.read(element + "/asWritten", said, span, confidence);
    }
}
