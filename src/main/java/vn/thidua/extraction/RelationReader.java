package vn.thidua.extraction;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

    /** Of the documents before a bracket no more than these are in it. */
    private static final int MOST_IN_BRACKET = 12;

    private static final int LONGEST_BRACKET = 600;

    private final TextView view;
    private final Layout layout;
    private final Map<String, Draft> marked = new HashMap<>();
    private List<Draft> drafts = List.of();

    /** The relation of the text to the last document it named by itself; list items that follow share it. */
    private @Nullable Draft lead;

    /** The document whose subject the text is in. */
    private @Nullable Draft speaker;

    RelationReader(TextView view, Layout layout) {
        this.view = view;
        this.layout = layout;
    }

    void read(List<Draft> all) {
        drafts = all;
        Draft previous = null;
        for (int i = 0; i < all.size(); i++) {
            Draft draft = all.get(i);
            if (!draft.related) {
                relate(draft, previous, i);
            }
            if (draft.source == null) {
                lead = draft;
            }
            mark(draft);
            if (draft.hasSubject()) {
                speaker = draft;
            } else if (draft.source == null) {
                speaker = null;
            }
            previous = draft;
        }
        new Expiry(view).read(all);
        for (Draft draft : all) {
            boolean ended = draft.relation == CitationRelation.REPLACES || draft.relation == CitationRelation.REPEALS;
            draft.relation = ended && draft.partial ? CitationRelation.AMENDS : draft.relation;
        }
    }

    /** Remembers the documents that bear a footnote's mark, the last for each number. */
    private void mark(Draft draft) {
        if (layout.isFootnote(draft.start)) {
            return;
        }
        int number = draft.number == null ? draft.end : draft.number.end();
        for (int place : new int[] {number, draft.end, draft.hasSubject() ? draft.subjectEnd : draft.end}) {
            String label = FootnoteMark.label(view, place);
            if (label != null) {
                marked.put(label, draft);
            }
        }
    }

    /** "[1] Được sửa đổi bởi Quyết định số …": said of the document that bears the mark. */
    private boolean isOfMarked(Draft draft, ClauseGap gap) {
        Match<Said> phrase = gap.last();
        String label = layout.footnoteMark(draft.start);
        if (phrase == null || phrase.value().sort() != Sort.PASSIVE || !gap.footnote || label == null) {
            return false;
        }
        Draft of = marked.get(label);
        draft.relate(CitationRelation.CITES, -1, -1, null);
        if (of != null) {
            draft.passiveOf = of;
            draft.onPrevious = phrase.value().relation();
            draft.passiveStart = phrase.start();
            draft.passiveEnd = phrase.end();
        }
        return true;
    }

    private void relate(Draft draft, @Nullable Draft previous, int index) {
        int floor = previous == null ? 0 : previous.end;
        var gap = new ClauseGap(view, layout, Math.min(floor, draft.start), draft.start);
        gap.read();
        if (gap.newPart) {
            speaker = null;
            if (!gap.listed) {
                lead = null;
            }
        }
        if (previous == null || gap.newPart || gap.newItem) {
            speaker = null;
            if (!isOfMarked(draft, gap)) {
                own(draft, gap);
            }
            noteParts(draft, gap);
            return;
        }
        int closed = gap.bracketClosed();
        inSentence(draft, closed < 0 ? previous : beforeBracket(previous, closed, index), gap, closed < 0);
        noteParts(draft, gap);
    }

    /** "Bãi bỏ: a) Quyết định số …; b) Điều 5 Quyết định số …" */
    private boolean isPartOfList(Draft draft, ClauseGap gap) {
        boolean ends = lead != null
                && (lead.relation == CitationRelation.REPLACES || lead.relation == CitationRelation.REPEALS);
        return ends && gap.listed && gap.last() == null && AmendedPart.isNamed(view, gap.start, draft.start);
    }

    private void noteParts(Draft draft, ClauseGap gap) {
        if (draft.relation == CitationRelation.REPLACES || draft.relation == CitationRelation.REPEALS) {
            draft.partial = AmendedPart.isNamed(view, Math.max(draft.phraseStart, gap.start), draft.start);
        }
    }

    /** The document that a bracket with others in it stands behind; the last of those where there is none. */
    private Draft beforeBracket(Draft previous, int closed, int index) {
        int depth = 1;
        int open = closed;
        while (open > 0 && depth > 0 && closed - open < LONGEST_BRACKET) {
            open--;
            depth += view.chars[open] == ')' ? 1 : view.chars[open] == '(' ? -1 : 0;
        }
        for (int i = index - 1; depth == 0 && i >= 0 && index - i <= MOST_IN_BRACKET; i--) {
            if (drafts.get(i).end <= open) {
                return drafts.get(i);
            }
        }
        return previous;
    }

    /** The text itself speaks: by the last phrase of its clause, or in a list by what was said at its head. */
    private void own(Draft draft, ClauseGap gap) {
        Match<Said> phrase = gap.last();
        Match<Said> carried = phrase == null ? gap.carried() : null;
        if (phrase != null && phrase.value().relation() != null) {
            set(draft, gap, phrase, null);
        } else if (carried != null && carried.value().relation() != null) {
            set(draft, gap, carried, null);
        } else if (lead != null && !gap.freshFootnote && (gap.bare || isPartOfList(draft, gap))) {
            draft.relate(lead.relation, lead.phraseStart, lead.phraseEnd, null);
        }
    }

    private void inSentence(Draft draft, Draft previous, ClauseGap gap, boolean level) {
        if (gap.bare) {
            listed(draft, previous, gap.joined);
            if (level) {
                listedAfterBy(draft, previous, gap.joined);
            }
            return;
        }
        Match<Said> phrase = gap.last();
        boolean restarted = gap.restart >= 0;
        if (phrase != null && phrase.value().sort() == Sort.PASSIVE) {
            Draft of = bracketed(previous, phrase.start());
            draft.relate(of.relation, of.phraseStart, of.phraseEnd, of.source);
            draft.passiveOf = of;
            draft.onPrevious = phrase.value().relation();
            draft.passiveStart = phrase.start();
            draft.passiveEnd = phrase.end();
            return;
        }
        if (phrase != null && phrase.value().sort() == Sort.ATTACHED) {
            boolean another = previous.numbered() && gap.says(CitationRelation.AMENDS);
            set(draft, gap, phrase, restarted || another ? null : previous);
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

    /**
     * "Nghị định A quy định chi tiết Luật X (được sửa đổi bởi Nghị định B)": B amends A, not the law in its subject.
     */
    private Draft bracketed(Draft previous, int phrase) {
        Draft speaking = previous.source;
        int before = view.skipBlanksBack(phrase);
        boolean bracket = before > 0 && view.chars[before - 1] == '(';
        return bracket && speaking != null && speaking.numbered() && !previous.numbered() ? speaking : previous;
    }

    /** Whether a plan named after a comma still belongs to the subject before it. */
    private static boolean insideOf(@Nullable Draft of, ClauseGap gap) {
        return of != null && gap.last() != null;
    }

    /** Nothing but a comma or "và" between two documents: the same is said of both. */
    private void listed(Draft draft, Draft previous, boolean joined) {
        boolean alike = previous.kind == draft.kind && previous.numbered() == draft.numbered();
        boolean acted = switch (previous.relation) {
            case GUIDES -> joined || (previous.source != null && rank(draft) > rank(previous.source));
            case AMENDS, REPLACES, REPEALS, CORRECTS -> joined;
            default -> false;
        };
        boolean unsaid = lead == null || lead.phraseStart < 0;
        Draft like = previous.source == null || alike || acted || unsaid || lead == null ? previous : lead;
        draft.relate(like.relation, like.phraseStart, like.phraseEnd, like.source);
    }

    /** "được sửa đổi, bổ sung bởi A, B và C": all of them amended it. */
    private static void listedAfterBy(Draft draft, Draft previous, boolean joined) {
        Draft of = previous.passiveOf;
        boolean may = of != null && (draft.kind == previous.kind || (joined && rank(draft) >= Math.max(1, rank(of))));
        if (may) {
            draft.passiveOf = of;
            draft.onPrevious = previous.onPrevious;
            draft.passiveStart = previous.passiveStart;
            draft.passiveEnd = previous.passiveEnd;
        }
    }

    /** A list goes down in rank; what stands above the document that guides is still what it guides. */
    private static int rank(Draft draft) {
        return switch (draft.kind) {
            case L, PL -> 3;
            case ND -> 2;
            case TT, TTLT -> 1;
            default -> 0;
        };
    }

    private void set(Draft draft, ClauseGap gap, Match<Said> phrase, @Nullable Draft of) {
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
        boolean othersAct = of == null && relation == CitationRelation.ISSUED_WITH && draft.numbered();
        if (othersAct && phrase.value().sort() == Sort.PLAIN) {
            relation = CitationRelation.CITES;
        }
        draft.relate(relation, start, phrase.end(), of);
    }
}
