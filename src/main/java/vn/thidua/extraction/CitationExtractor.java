package vn.thidua.extraction;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.thidua.directive.CitationRelation;
import vn.thidua.time.PartialDate;

/**
 * Finds what a Vietnamese administrative text cites. Pure and thread-safe; time and memory grow linearly with the text,
 * whatever it is.
 *
 * <p>One pass over the characters finds the places where a document may be named ({@link AnchorScan}). Around these the
 * rules read kind, number, day, issuer ({@link CitationScan}), names without number ({@link NameReader}), subject, and
 * from the words between two citations what is said of them ({@link RelationReader}).
 */
public final class CitationExtractor {

    private CitationExtractor() {}

    /** Reads any text, verbatim; all offsets in the answer are code points of it. */
    public static ExtractedText extract(String text) {
        var view = TextView.of(text);
        var headerReader = new HeaderReader(view);
        DocumentHeader header = headerReader.read();
        var own = OwnDocument.of(header);
        List<Draft> drafts = new CitationScan(view, AnchorScan.of(view), own).run();
        drafts.removeIf(draft -> draft.start == headerReader.kindStart || isOwn(view, draft, header, own));
        var layout = Layout.of(view, headerReader.kindStart, headerReader.titleEnd);
        readSubjects(view, drafts);
        new RelationReader(view, layout).read(drafts);
        drafts.removeIf(draft -> isOwnAnnex(draft, headerReader));
        endSubjects(view, drafts);
        var result = new Result(view, layout, drafts);
        return new ExtractedText(
                header, layout.headings(), result.citations(), result.links(), LanguageCheck.isVietnamese(view));
    }

    /** Its own number, in its header or where it speaks of itself ("Kèm theo Kế hoạch số … này"), is no citation. */
    private static boolean isOwn(TextView view, Draft draft, DocumentHeader header, OwnDocument own) {
        NumberHit number = draft.number;
        Located<String> written = header.number();
        if (number == null || written == null) {
            return false;
        }
        if (view.span(number.start(), number.end()).equals(written.span())) {
            return true;
        }
        var date = header.date();
        DateHit cited = draft.date;
        boolean sameDay = cited == null
                || cited.date() == null
                || date == null
                || cited.date().equals(date.value());
        return number.number().equals(own.number()) && sameDay && number.kind() != null;
    }

    /** "QUYẾT ĐỊNH về việc ban hành Quy chế …": what it issues itself. */
    private static boolean isOwnAnnex(Draft draft, HeaderReader header) {
        return !draft.numbered()
                && draft.source == null
                && draft.relation == CitationRelation.ISSUED_WITH
                && draft.start >= header.kindStart
                && draft.end <= header.titleEnd;
    }

    private static void readSubjects(TextView view, List<Draft> drafts) {
        for (int i = 0; i < drafts.size(); i++) {
            Draft draft = drafts.get(i);
            if (draft.hasSubject() || draft.related) {
                continue;
            }
            int start = SubjectReader.start(view, draft.end);
            if (start >= 0) {
                draft.subjectStart = start;
                draft.subjectEnd = SubjectReader.end(view, start);
            }
        }
    }

    /** A subject ends before the next document that the same speaker names. */
    private static void endSubjects(TextView view, List<Draft> drafts) {
        for (int i = 0; i + 1 < drafts.size(); i++) {
            Draft draft = drafts.get(i);
            for (int j = i + 1; j < drafts.size() && drafts.get(j).start < draft.subjectEnd; j++) {
                Draft next = drafts.get(j);
                if (next.source == draft.source && next.start > draft.subjectStart) {
                    draft.subjectEnd = trimmed(view, draft.subjectStart, next.start);
                    break;
                }
            }
        }
    }

    private static int trimmed(TextView view, int start, int end) {
        int i = view.skipBlanksBack(end);
        int word = view.wordStart(i, 4);
        boolean joins = i - word == 2 && view.folded(word) == 'v' && view.folded(word + 1) == 'a';
        i = joins ? view.skipBlanksBack(word) : i;
        while (i > start && (view.chars[i - 1] == ',' || view.chars[i - 1] == ';')) {
            i--;
        }
        return Math.max(start, i);
    }

    /** Turns drafts into citations and links. */
    private static final class Result {
        private final TextView view;
        private final Layout layout;
        private final List<Draft> drafts;
        private final Map<Draft, String> keys = new IdentityHashMap<>();

        Result(TextView view, Layout layout, List<Draft> drafts) {
            this.view = view;
            this.layout = layout;
            this.drafts = drafts;
            for (Draft draft : drafts) {
                keys.put(draft, "c" + (keys.size() + 1));
            }
        }

        List<ExtractedCitation> citations() {
            List<ExtractedCitation> citations = new ArrayList<>(drafts.size());
            drafts.forEach(draft -> citations.add(citation(draft)));
            return citations;
        }

        private ExtractedCitation citation(Draft draft) {
            NumberHit number = draft.number;
            DateHit date = draft.date;
            boolean said = draft.phraseStart >= 0;
            List<String> notes = new ArrayList<>(draft.notes);
            if (number != null) {
                notes.addAll(number.notes());
            }
            return new ExtractedCitation(
                    keyOf(draft),
                    view.span(draft.start, draft.end),
                    view.words(draft.start, draft.end),
                    draft.kind,
                    number == null ? null : number.number(),
                    number == null ? null : view.words(number.start(), number.end()),
                    number == null ? null : view.span(number.start(), number.end()),
                    date == null ? null : date.date(),
                    date == null ? null : view.words(date.start(), date.end()),
                    draft.issuerStart < 0 ? null : view.words(draft.issuerStart, draft.issuerEnd),
                    draft.hasSubject() ? view.words(draft.subjectStart, draft.subjectEnd) : null,
                    draft.relation,
                    said ? view.words(draft.phraseStart, draft.phraseEnd) : null,
                    said ? view.span(draft.phraseStart, draft.phraseEnd) : null,
                    draft.source == null ? null : keyOf(draft.source),
                    layout.site(draft.start),
                    Math.round(draft.confidence * 100) / 100.0,
                    suggestion(draft),
                    notes);
        }

        /** The number, the day or both as they ought to be. */
        private static @Nullable String suggestion(Draft draft) {
            String number = draft.number == null ? null : draft.number.suggestion();
            DateHit date = draft.date;
            if (date == null || !date.misread() || date.date() == null) {
                return number;
            }
            String day = "ngày " + inFigures(date.date());
            return number == null ? day : number + " " + day;
        }

        private static String inFigures(PartialDate date) {
            String month = date.month() == null ? "" : date.month() + "/";
            return (date.day() == null ? "" : date.day() + "/") + month + date.year();
        }

        List<CitationEdge> links() {
            List<CitationEdge> links = new ArrayList<>();
            for (int i = 0; i < drafts.size(); i++) {
                Draft draft = drafts.get(i);
                if (draft.source != null) {
                    links.add(edge(draft.source, draft, draft.relation, draft.phraseStart, draft.phraseEnd));
                }
                CitationRelation onPrevious = draft.onPrevious;
                if (onPrevious != null && i > 0) {
                    links.add(edge(
                            draft,
                            draft.passiveOf == null ? drafts.get(i - 1) : draft.passiveOf,
                            onPrevious,
                            draft.passiveStart,
                            draft.passiveEnd));
                }
            }
            return links;
        }

        private CitationEdge edge(Draft from, Draft to, CitationRelation relation, int start, int end) {
            int phraseStart = start < 0 ? to.start : start;
            int phraseEnd = start < 0 ? to.start : end;
            return new CitationEdge(
                    keyOf(from),
                    keyOf(to),
                    relation,
                    view.words(phraseStart, phraseEnd),
                    view.span(phraseStart, phraseEnd));
        }

        private String keyOf(Draft draft) {
            @Nullable String key = keys.get(draft);
            return key == null ? "" : key;
        }
    }
}
