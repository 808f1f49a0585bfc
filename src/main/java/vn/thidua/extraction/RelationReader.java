package vn.thidua.extraction;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.directive.CitationRelation;
import vn.thidua.directive.DirectiveKind;
import vn.thidua.extraction.PhraseTrie.Match;
import vn.thidua.extraction.RelationWords.Said;
import vn.thidua.extraction.RelationWords.Sort;

/**
 * Says how each citation is meant and by whom: by the text itself, or by the document cited before it, whose subject it
 * stands in ("Kết luận … về tiếp tục thực hiện Chỉ thị …"). Only the words between two citations are read, and of long
 * stretches only the last ones.
 */
final class RelationReader {

    private static final int FARTHEST = 420;
    private static final int CONTINUING_REACH = 90;

    private final TextView view;
    private final Layout layout;

    /** The relation of the text to the last document it named by itself; list items that follow share it. */
    private @Nullable Draft lead;

    /** The document whose subject the text is in. */
    private @Nullable Draft speaker;

    RelationReader(TextView view, Layout layout) {
        this.view = view;
        this.layout = layout;
    }

    void read(List<Draft> drafts) {
        Draft previous = null;
        for (Draft draft : drafts) {
            if (!draft.related) {
                relate(draft, previous);
            }
            if (draft.source == null) {
                lead = draft;
            }
            if (draft.hasSubject()) {
                speaker = draft;
            } else if (draft.source == null) {
                speaker = null;
            }
            previous = draft;
        }
    }

    private void relate(Draft draft, @Nullable Draft previous) {
        int floor = previous == null ? 0 : previous.end;
        var gap = new Gap(Math.min(floor, draft.start), draft.start);
        gap.read();
        if (gap.newPart) {
            speaker = null;
            if (!gap.listed) {
                lead = null;
            }
        }
        if (previous == null || gap.newPart || gap.newItem) {
            speaker = null;
            own(draft, gap);
            return;
        }
        inSentence(draft, previous, gap);
    }

    /** The text itself speaks: by the last phrase of its clause, or in a list by what was said at its head. */
    private void own(Draft draft, Gap gap) {
        Match<Said> phrase = gap.last();
        if (phrase != null && phrase.value().relation() != null) {
            set(draft, gap, phrase, null);
        } else if (gap.bare && lead != null && !gap.freshFootnote) {
            draft.relate(lead.relation, lead.phraseStart, lead.phraseEnd, null);
        }
    }

    private void inSentence(Draft draft, Draft previous, Gap gap) {
        if (gap.bare) {
            listed(draft, previous, gap.joined);
            return;
        }
        Match<Said> phrase = gap.last();
        boolean restarted = gap.restart >= 0;
        if (phrase != null && phrase.value().sort() == Sort.PASSIVE) {
            draft.relate(previous.relation, previous.phraseStart, previous.phraseEnd, previous.source);
            draft.onPrevious = phrase.value().relation();
            draft.passiveStart = phrase.start();
            draft.passiveEnd = phrase.end();
            return;
        }
        if (phrase != null && phrase.value().sort() == Sort.ATTACHED) {
            set(draft, gap, phrase, restarted ? null : previous);
            return;
        }
        if (restarted) {
            own(draft, gap);
            return;
        }
        Draft of = gap.goesOn() ? previous.source : previous.hasSubject() || gap.startsWithPhrase ? previous : speaker;
        boolean sibling = gap.endsWithComma && (draft.numbered() || !insideOf(of, gap));
        if (of == null || (sibling && lead != null)) {
            if (phrase != null && phrase.value().relation() != null && !sibling) {
                set(draft, gap, phrase, null);
            } else if (lead != null) {
                draft.relate(lead.relation, lead.phraseStart, lead.phraseEnd, null);
            }
            return;
        }
        if (phrase != null && phrase.value().relation() != null) {
            set(draft, gap, phrase, of);
        } else {
            boolean issues = !draft.numbered()
                    && (of.kind == DirectiveKind.QD || of.kind == DirectiveKind.NQ)
                    && gap.end - gap.start < 12;
            draft.relate(
                    issues ? CitationRelation.ISSUED_WITH : CitationRelation.CITES,
                    issues ? view.skipSoftBlanks(gap.start) : -1,
                    issues ? view.skipBlanksBack(gap.end) : -1,
                    of);
        }
    }

    /** Whether a plan named after a comma still belongs to the subject before it. */
    private static boolean insideOf(@Nullable Draft of, Gap gap) {
        return of != null && gap.last() != null;
    }

    /** Nothing but a comma or "và" between two documents: the same is said of both. */
    private void listed(Draft draft, Draft previous, boolean joined) {
        boolean alike = previous.kind == draft.kind && previous.numbered() == draft.numbered();
        boolean acted = switch (previous.relation) {
            case AMENDS, GUIDES, REPLACES, REPEALS, CORRECTS -> joined;
            default -> false;
        };
        boolean unsaid = lead == null || lead.phraseStart < 0;
        Draft like = previous.source == null || alike || acted || unsaid || lead == null ? previous : lead;
        draft.relate(like.relation, like.phraseStart, like.phraseEnd, like.source);
    }

    private void set(Draft draft, Gap gap, Match<Said> phrase, @Nullable Draft of) {
        CitationRelation relation = phrase.value().relation();
        int start = phrase.start();
        Match<Said> before = gap.governing(phrase);
        if (before != null && before.value().relation() != null) {
            relation = before.value().relation();
            start = before.start();
        }
        if (relation == null) {
            return;
        }
        boolean reported =
                draft.kind == DirectiveKind.BC || draft.kind == DirectiveKind.TTR || draft.kind == DirectiveKind.BB;
        if (reported && phrase.value().sort() == Sort.FOLLOWING) {
            relation = CitationRelation.CITES;
        }
        if (of == null && gap.footnote && phrase.value().sort() == Sort.FOLLOWING) {
            relation = CitationRelation.CITES;
        }
        if (of != null && of.kind == DirectiveKind.HD && relation == CitationRelation.IMPLEMENTS) {
            relation = CitationRelation.GUIDES;
        }
        draft.relate(relation, start, phrase.end(), of);
    }

    /** The words between two citations. */
    private final class Gap {
        private final int start;
        private final int end;
        private final List<Match<Said>> phrases = new ArrayList<>();

        /** A sentence or paragraph ended. */
        private boolean newPart;

        /** A semicolon or a new line of a list stands between. */
        private boolean newItem;

        /** The previous part ended as items of a list do. */
        private boolean listed;

        /** Nothing but signs, "và" and "các" stands in the last clause. */
        private boolean bare = true;

        private boolean endsWithComma;

        /** "và" stands in it. */
        private boolean joined;

        private boolean startsWithPhrase;
        private boolean freshFootnote;
        private boolean footnote;
        private int restart = -1;
        private int clause;

        Gap(int start, int end) {
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
            Match<Said> phrase = RelationWords.at(view, i);
            if (phrase != null && phrase.end() <= end) {
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
                reset(i + 1);
                newItem = true;
                listed = true;
            } else if (c == '.' && Sentences.endAt(view, i) && !isMarginalPoint(i)) {
                reset(i + 1);
                newPart = true;
                listed = false;
            } else if (c == '\n' && i >= clause && isHardBreak(i)) {
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
            return i - 1 >= clause
                    && view.wordStart(i, 3) == view.skipBlanks(clause)
                    && i - view.skipBlanks(clause) <= 2;
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
                    || next == end && Letters.isCapital(c) && lastSign(i) != ',' && i - lineStart(i) < 60;
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
        private boolean goesOn() {
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
         * The earlier phrase that decides what a later one means: "tiếp tục … thực hiện", "quán triệt và thực hiện".
         */
        @Nullable
        Match<Said> governing(Match<Said> phrase) {
            if (phrase.value().relation() != CitationRelation.IMPLEMENTS) {
                return null;
            }
            boolean following = phrase.value().sort() == Sort.FOLLOWING;
            for (int i = phrases.size() - 2; i >= 0; i--) {
                Match<Said> earlier = phrases.get(i);
                boolean adjacent = phrase.start() - earlier.end() < 30;
                if (earlier.value().sort() == Sort.CONTINUING) {
                    boolean kept =
                            following ? keepsUp(earlier.end()) : phrase.start() - earlier.end() < CONTINUING_REACH;
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

        /** "tiếp tục duy trì …", "tiếp tục thực hiện …": what follows "theo" is what goes on. */
        private boolean keepsUp(int index) {
            int i = view.skipSoftBlanks(index);
            return KEEPING.match(view, i) != null;
        }
    }

    private static final PhraseTrie<Boolean> KEEPING = PhraseTrie.marked(
            "duy trì", "thực hiện", "triển khai", "tổ chức thực hiện", "tổ chức triển khai", "phát huy");
}
