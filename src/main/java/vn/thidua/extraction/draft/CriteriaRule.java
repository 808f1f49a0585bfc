package vn.thidua.extraction.draft;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.thidua.campaign.CriterionKind;

/** The clauses of the section on criteria, for the category that a heading or a label names. */
final class CriteriaRule {

    private static final Pattern SECTION = Forms.of("tiêu chí|tiêu chuẩn");
    private static final Pattern NOT_OURS = Forms.of("theo quy định|hồ sơ");
    private static final Pattern LABEL = Pattern.compile("^([^:;.]{3,60}): *");
    private static final Pattern POINTS = Forms.of("\\(? ?(?:tối đa|được|:)? ?(\\d{1,4}(?:,\\d{1,2})?) ?điểm\\)?");
    private static final Pattern FOR = Forms.of("^(?:đối với|về|dành cho)\\b");
    private static final Pattern INDIVIDUALS = Forms.of("^(?:đối với |về |dành cho )?(?:các )?cá nhân");
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

    CriteriaRule(Draft draft, PlanText page) {
        this.draft = draft;
        this.page = page;
    }

    void apply() {
        for (var block : page.blocks()) {
            if (isInSection(block) && !isHeading(block)) {
                criteria(block);
            }
        }
    }

    /** Directly, or below headings that only name a category. */
    private static boolean isInSection(Block block) {
        for (int i = block.above().size() - 1; i >= 0; i--) {
            var heading = block.above().get(i);
            if (isSection(heading)) {
                return true;
            }
            if (category(heading.title().words()) == null
                    && !INDIVIDUALS.matcher(heading.words()).find()) {
                return false;
            }
        }
        return false;
    }

    private static boolean isSection(Block block) {
        var title = block.title();
        return title.words().length() < 120 && title.has(SECTION) && !title.has(NOT_OURS) && isHeading(block);
    }

    /** A mark and some words; a paragraph goes on. */
    private static boolean isHeading(Block block) {
        return block.level() < Block.DASH
                && block.words().length() < 120
                && !block.words().contains(";");
    }

    private void criteria(Block block) {
        var category = categoryAbove(block);
        var from = block.from();
        var label = LABEL.matcher(block.words());
        if (label.find()) {
            var named = category(label.group(1));
            if (named != null) {
                category = named;
                from += label.end();
            }
        }
        for (var clause : new Words(block, from, block.text().length()).clauses()) {
            criterion(category, clause);
        }
    }

    private void criterion(@Nullable String category, Words clause) {
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
        var isScored = points.find();
        draft.set(element + "/kind", isScored ? CriterionKind.SCORED : CriterionKind.REQUIRED);
        draft.read(element + "/title", Draft.clean(words, LONGEST_TITLE), clause.span(), 0.8);
        if (words.length() > LONGEST_TITLE) {
            draft.read(element + "/description", words, clause.span(), 0.8);
        }
        if (isScored) {
            var number = new BigDecimal(points.group(1).replace(',', '.'));
            draft.read(element + "/maxPoints", number, clause.span(points, 1), 0.8);
        }
    }

    private static @Nullable String categoryAbove(Block block) {
        for (int i = block.above().size() - 1; i >= 0; i--) {
            var named = category(block.above().get(i).title().words());
            if (named != null) {
                return named;
            }
        }
        return null;
    }

    /** The category that a short name is about; null where it names none, or people in general. */
    private static @Nullable String category(String name) {
        var bare = FOR.matcher(name.strip()).replaceFirst("").strip();
        var mentions = Categories.in(bare);
        return mentions.isEmpty() || mentions.get(0).start() > 5
                ? null
                : mentions.get(0).code();
    }
}
