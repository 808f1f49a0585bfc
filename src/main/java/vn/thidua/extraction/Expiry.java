package vn.thidua.extraction;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.directive.CitationRelation;
import vn.thidua.extraction.PhraseTrie.Match;

/**
 * Reads what is said of a document behind it: "Nghị định số 85/2014/NĐ-CP … hết hiệu lực kể từ ngày Nghị định này có
 * hiệu lực". Only a text that speaks of its own force ends another; that a document has expired is else a remark.
 */
final class Expiry {

    private static final int FARTHEST = 400;
    private static final int LONGEST_SELF = 120;
    private static final int MOST_LISTED = 30;

    private static final PhraseTrie<Boolean> ENDS = PhraseTrie.marked(
            "hết hiệu lực",
            "chấm dứt hiệu lực",
            "không còn hiệu lực",
            "hết hiệu lực thi hành",
            "bị bãi bỏ",
            "được bãi bỏ",
            "được thay thế bằng",
            "được thay thế bởi",
            "bị thay thế bằng",
            "bị thay thế bởi");
    private static final PhraseTrie<Boolean> THIS = PhraseTrie.marked("này");

    private final TextView view;

    Expiry(TextView view) {
        this.view = view;
    }

    void read(List<Draft> drafts) {
        for (int i = 0; i < drafts.size(); i++) {
            Draft draft = drafts.get(i);
            int next = i + 1 < drafts.size() ? drafts.get(i + 1).start : view.length;
            Match<Boolean> ends = behind(draft.end, Math.min(next, draft.end + FARTHEST));
            if (ends != null && (ofItself(ends.end(), next) || ofItself(beginning(drafts, i), draft.start))) {
                end(drafts, i, ends);
            }
        }
    }

    /** What ends the force of the document that ends here, within the sentence. */
    private @Nullable Match<Boolean> behind(int from, int to) {
        int i = from;
        while (i < to) {
            char c = view.chars[i];
            if (c == ';' || (c == '.' && Sentences.endAt(view, i)) || (c == '\n' && !Sentences.goesOn(view, i))) {
                return null;
            }
            if (!Letters.isLetter(c)) {
                i++;
                continue;
            }
            Match<Boolean> ends = mayEnd(c) ? ENDS.match(view, i) : null;
            if (ends != null) {
                return ends;
            }
            i = view.wordEnd(i, to - i);
        }
        return null;
    }

    private static boolean mayEnd(char c) {
        char folded = Letters.fold(c);
        return folded == 'h' || folded == 'c' || folded == 'k' || folded == 'b' || folded == 'd';
    }

    /** Whether "Nghị định này", "Quyết định này" stands here, in one sentence. */
    private boolean ofItself(int from, int to) {
        int until = Math.min(to, Math.min(view.length, from + 2 * LONGEST_SELF));
        for (int i = from; i < until; i++) {
            char c = view.chars[i];
            if (c == ';' || (c == '.' && Sentences.endAt(view, i))) {
                return false;
            }
            if (Letters.isCapital(c) && view.startsWord(i)) {
                var kind = KindWords.at(view, i);
                if (kind != null && THIS.match(view, view.skipSoftBlanks(kind.end())) != null) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Where the sentence begins before the first of the documents that are listed here. */
    private int beginning(List<Draft> drafts, int index) {
        int first = index;
        while (first > 0
                && index - first < MOST_LISTED
                && SharedIssuance.isListing(view, drafts.get(first - 1).end, drafts.get(first).start)) {
            first--;
        }
        return sentenceStart(drafts, first);
    }

    private int sentenceStart(List<Draft> drafts, int index) {
        int start = drafts.get(index).start;
        int floor = Math.max(index == 0 ? 0 : drafts.get(index - 1).end, start - LONGEST_SELF);
        for (int i = start - 1; i > floor; i--) {
            char c = view.chars[i];
            if (c == ';' || c == '\n' || (c == '.' && Sentences.endAt(view, i))) {
                return i + 1;
            }
        }
        return floor;
    }

    /** The document, or the one in whose subject it stands, and those listed before it. */
    private void end(List<Draft> drafts, int index, Match<Boolean> ends) {
        int i = index;
        while (i > 0 && drafts.get(i).source != null && drafts.get(i).source == drafts.get(i - 1).source) {
            i--;
        }
        Draft inside = drafts.get(i);
        i = inside.source == null ? index : i > 0 && drafts.get(i - 1) == inside.source ? i - 1 : -1;
        while (i >= 0 && isOpen(drafts.get(i))) {
            Draft draft = drafts.get(i);
            draft.relate(CitationRelation.REPEALS, ends.start(), ends.end(), null);
            draft.partial = AmendedPart.isNamed(view, sentenceStart(drafts, i), draft.start);
            if (draft.subjectEnd > ends.start()) {
                draft.subjectEnd = Math.max(draft.subjectStart, view.skipBlanksBack(ends.start()));
            }
            i = i > 0 && SharedIssuance.isListing(view, drafts.get(i - 1).end, draft.start) ? i - 1 : -1;
        }
    }

    private static boolean isOpen(Draft draft) {
        return draft.source == null
                && (draft.relation == CitationRelation.CITES || draft.relation == CitationRelation.BASED_ON);
    }
}
