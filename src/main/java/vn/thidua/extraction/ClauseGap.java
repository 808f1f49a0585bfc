package vn.thidua.extraction;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.thidua.directive.CitationRelation;
import vn.thidua.extraction.PhraseTrie.Match;
import vn.thidua.extraction.RelationWords.Said;
import vn.thidua.extraction.RelationWords.Sort;

/** The words between two citations: which phrases of relation they have, and where sentences and items end in them. */
final class ClauseGap {

    private static final int FARTHEST = 420;
    private static final int CONTINUING_REACH = 90;
    private static final int SHORTEST_BROKEN_LINE = 60;
    private static final int NEAR_PROVISION = 12;

    private static final Set<CitationRelation> CHANGES =
            EnumSet.of(CitationRelation.AMENDS, CitationRelation.REPLACES, CitationRelation.REPEALS);

    private static final PhraseTrie<Boolean> KEEPING = PhraseTrie.marked(
            "duy trì", "thực hiện", "triển khai", "tổ chức thực hiện", "tổ chức triển khai", "phát huy");

    private static final PhraseTrie<Boolean> OBJECTS =
            PhraseTrie.marked("các nội dung", "nội dung", "những nội dung", "tinh thần");

    private final TextView view;
    private final Layout layout;
    final int start;
    final int end;
    private final List<Match<Said>> phrases = new ArrayList<>();

    /** A sentence or paragraph ended. */
    boolean newPart;

    /** A semicolon or a new line of a list stands between. */
    boolean newItem;

    /** The previous part ended as items of a list do. */
    boolean listed;

    /** Nothing but signs, "và" and "các" stands in the last clause. */
    boolean bare = true;

    boolean endsWithComma;

    /** "và" stands in it. */
    boolean joined;

    boolean startsWithPhrase;
    boolean freshFootnote;
    boolean footnote;
    int restart = -1;
    private int clause;

    /** The last phrase before the last semicolon of the same line. */
    private @Nullable Match<Said> carried;

    /** Where the words behind that semicolon begin. */
    private int carriedTo;

    /**
     * @param start where the citation before ends
     * @param end where the next one begins
     */
    ClauseGap(TextView view, Layout layout, int start, int end) {
        this.view = view;
        this.layout = layout;
        this.start = start;
        this.end = end;
        this.clause = start;
    }

    void read() {
        int from = Math.max(start, end - FARTHEST);
        boolean cut = from > start;
        clause = from;
        newPart = cut;
        footnote = layout.isFootnote(end);
        int footnoteStart = footnote ? layout.footnoteStart(end) : 0;
        if (start < footnoteStart) {
            from = Math.max(from, footnoteStart);
            clause = from;
            newPart = true;
            freshFootnote = true;
        }
        int i = from;
        while (i < end) {
            char c = view.chars[i];
            if (Letters.isLetter(c)) {
                i = word(i);
                continue;
            }
            sign(c, i);
            i++;
        }
        endsWithComma = endsListing();
    }

    private int word(int i) {
        Match<Said> phrase = RelationWords.until(view, i, end);
        if (phrase != null) {
            bare = false;
            if (phrase.value().sort() == Sort.RESTART) {
                restart = i;
                phrases.clear();
            } else if (phrase.value().sort() != Sort.NONE) {
                startsWithPhrase |=
                        phrases.isEmpty() && phrase.value().sort() == Sort.PLAIN && view.skipBlanks(start) == i;
                phrases.add(phrase);
            }
            return phrase.end();
        }
        int wordEnd = view.wordEnd(i, 30);
        boolean filler = isFiller(i, wordEnd);
        bare &= filler;
        joined |= filler && wordEnd - i == 2;
        return wordEnd;
    }

    private boolean isFiller(int from, int to) {
        return switch (to - from) {
            case 2 -> view.folded(from) == 'v' && view.folded(from + 1) == 'a';
            case 3 -> view.folded(from) == 'c' && view.folded(from + 1) == 'a' && view.folded(from + 2) == 'c';
            case 4 -> view.folded(from) == 'c' && view.folded(from + 1) == 'u' && view.folded(from + 2) == 'n';
            default -> to - from == 1 && isMarginal(from);
        };
    }

    /** "a)", "b." at the beginning of an item. */
    private boolean isMarginal(int from) {
        char after = view.at(from + 1);
        return after == ')' || after == '.';
    }

    private void sign(char c, int i) {
        if (c == ';') {
            carried = last() == null ? carried : last();
            carriedTo = i + 1;
            reset(i + 1);
            newItem = true;
            listed = true;
        } else if (c == '.' && Sentences.endAt(view, i) && !isMarginalPoint(i)) {
            carried = null;
            reset(i + 1);
            newPart = true;
            listed = false;
        } else if (c == '\n' && i >= clause && isHardBreak(i)) {
            carried = null;
            char before = lastSign(i);
            listed = before == ';' || before == ':' || before == ',';
            if (!listed || before == ';') {
                reset(i + 1);
            }
            newPart |= !listed;
            newItem |= listed && before == ';';
        } else if (c == '\u2026') {
            reset(i + 1);
            newItem = true;
        }
    }

    private boolean isMarginalPoint(int i) {
        return i - 1 >= clause && view.wordStart(i, 3) == view.skipBlanks(clause) && i - view.skipBlanks(clause) <= 2;
    }

    private boolean isHardBreak(int i) {
        int next = view.skipBlanks(i);
        if (!Sentences.goesOn(view, i)) {
            return true;
        }
        char c = view.at(next);
        return Letters.isDash(c)
                || c == '+'
                || HeadingMark.at(view, next) != null
                || (Letters.isCapital(c) && isOpener(next))
                || next == end && Letters.isCapital(c) && lastSign(i) != ',' && partsDocuments(i);
    }

    /** Whether a line end before the next document parts it from what was said: nothing leads on to it. */
    private boolean partsDocuments(int i) {
        int before = view.skipBlanksBack(i);
        if (before <= start) {
            return true;
        }
        int word = view.wordStart(before, 4);
        Match<Said> last = last();
        boolean leads = word >= start && isFiller(word, before) || (last != null && last.end() == before);
        return !leads && i - lineStart(i) < SHORTEST_BROKEN_LINE;
    }

    private int lineStart(int i) {
        int line = i;
        while (line > 0 && i - line < 80 && view.chars[line - 1] != '\n') {
            line--;
        }
        return line;
    }

    private boolean isOpener(int next) {
        Match<Said> phrase = RelationWords.at(view, next);
        return phrase != null && phrase.value().relation() == CitationRelation.BASED_ON;
    }

    private char lastSign(int i) {
        int before = view.skipBlanksBack(i);
        return before > 0 ? view.chars[before - 1] : '\n';
    }

    private void reset(int from) {
        clause = from;
        phrases.clear();
        restart = -1;
        bare = true;
    }

    /** "X sửa đổi Y và thay thế Z": whoever spoke before goes on. */
    boolean goesOn() {
        int first = view.skipBlanks(start);
        return view.wordEnd(first, 4) == first + 2 && isFiller(first, first + 2) && !phrases.isEmpty();
    }

    private boolean endsListing() {
        int i = view.skipBlanksBack(end);
        int word = view.wordStart(i, 4);
        if (isFiller(word, i)) {
            i = view.skipBlanksBack(word);
            int second = view.wordStart(i, 4);
            if (isFiller(second, i)) {
                i = view.skipBlanksBack(second);
            } else if (word + 2 < view.length && view.wordEnd(word, 4) - word > 2) {
                return i > start && view.chars[i - 1] == ',';
            }
            return i > start;
        }
        return i > start && view.chars[i - 1] == ',';
    }

    /** The last phrase of the clause. */
    @Nullable
    Match<Said> last() {
        return phrases.isEmpty() ? null : phrases.get(phrases.size() - 1);
    }

    /**
     * What is said before a semicolon of what follows without a verb: "quán triệt tư tưởng …; các nội dung Chỉ thị".
     */
    @Nullable
    Match<Said> carried() {
        Match<Boolean> object = carried == null ? null : OBJECTS.match(view, view.skipSoftBlanks(carriedTo), end);
        return object != null && view.skipSoftBlanks(object.end()) == end ? carried : null;
    }

    /** Whether a bracket that was open at the document before is closed in between; then where it was closed, or -1. */
    int bracketClosed() {
        int depth = 0;
        for (int i = start; i < end && i - start < FARTHEST; i++) {
            depth += view.chars[i] == '(' ? 1 : view.chars[i] == ')' ? -1 : 0;
            if (depth < 0) {
                return i;
            }
        }
        return -1;
    }

    /** Whether one of the phrases of the clause says this. */
    boolean says(CitationRelation relation) {
        for (Match<Said> phrase : phrases) {
            if (phrase.value().relation() == relation) {
                return true;
            }
        }
        return false;
    }

    /** The earlier phrase that decides what a later one means: "tiếp tục … thực hiện", "quán triệt và thực hiện". */
    @Nullable
    Match<Said> governing(Match<Said> phrase) {
        if (phrase.value().relation() != CitationRelation.IMPLEMENTS) {
            return changing(phrase);
        }
        boolean following = phrase.value().sort() == Sort.FOLLOWING;
        for (int i = phrases.size() - 2; i >= 0; i--) {
            Match<Said> earlier = phrases.get(i);
            boolean adjacent = phrase.start() - earlier.end() < 30;
            if (earlier.value().sort() == Sort.CONTINUING) {
                boolean kept = following ? keepsUp(earlier.end()) : phrase.start() - earlier.end() < CONTINUING_REACH;
                return kept ? earlier : null;
            }
            if (earlier.value().relation() == CitationRelation.STUDIES && adjacent && !following) {
                return earlier;
            }
            if (following && earlier.value().relation() == CitationRelation.BASED_ON) {
                return null;
            }
        }
        return null;
    }

    /**
     * "bãi bỏ các quy định tại …", "thay thế Phụ lục I ban hành kèm theo …": what is done to it, not where it stands.
     */
    private @Nullable Match<Said> changing(Match<Said> phrase) {
        Match<Said> before = phrases.size() < 2 ? null : phrases.get(phrases.size() - 2);
        if (before == null
                || before.value().sort() != Sort.PLAIN
                || !CHANGES.contains(before.value().relation())) {
            return null;
        }
        boolean provision = phrase.value().relation() == CitationRelation.BASED_ON
                && phrase.start() - before.end() < NEAR_PROVISION
                && phrase.phrase().startsWith("quy định");
        boolean part = phrase.value().sort() == Sort.ATTACHED && AmendedPart.isNamed(view, before.end(), phrase.end());
        return provision || part ? before : null;
    }

    /** "tiếp tục duy trì …", "tiếp tục thực hiện …": what follows "theo" is what goes on. */
    private boolean keepsUp(int index) {
        int i = view.skipSoftBlanks(index);
        return KEEPING.match(view, i) != null;
    }
}
