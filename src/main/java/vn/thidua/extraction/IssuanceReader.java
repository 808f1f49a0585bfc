package vn.thidua.extraction;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.thidua.directive.DirectiveKind;
import vn.thidua.extraction.IssuerReader.IssuerHit;
import vn.thidua.extraction.PhraseTrie.Match;

/** Reads who issued a numbered document and when: behind its number, or between its kind and its number. */
final class IssuanceReader {

    /** How far before its number a kind may stand: "Luật Thi đua, khen thưởng (sửa đổi) năm 2022 số 06/2022/QH15". */
    static final int FARTHEST_KIND = 160;

    private static final String NO_SUCH_DAY = "ngày ghi trong văn bản không tồn tại";
    private static final String YEAR_OF_NUMBER = "ngày không ghi năm, năm lấy theo số văn bản";
    private static final String NO_YEAR = "ngày không ghi năm";
    private static final String SAME_DAY_AS_BEFORE = "cùng ngày với văn bản nêu ngay trước";
    private static final int LAST_FORMER_YEAR = 1996;
    private static final int FARTHEST_SAME_DAY = 400;

    private static final PhraseTrie<Boolean> PASSIVELY =
            PhraseTrie.folded(Map.of("được", true, "đã được", true, "do", true));
    private static final PhraseTrie<Boolean> SAME_DAY = PhraseTrie.marked("cùng ngày");
    private static final PhraseTrie<Boolean> PASSED =
            PhraseTrie.marked("thông qua", "đã thông qua", "ban hành", "đã ban hành", "ký ban hành", "ký", "công bố");

    private final TextView view;
    private final DateReader dates;
    private final IssuerReader issuers;

    IssuanceReader(TextView view, DateReader dates, IssuerReader issuers) {
        this.view = view;
        this.dates = dates;
        this.issuers = issuers;
    }

    /** "Quyết định của Thủ tướng Chính phủ số 522/QĐ-TTg" */
    void readIssuerBefore(Draft draft, int from, int number) {
        IssuerHit issuer = number - from > FARTHEST_KIND ? null : issuers.after(from);
        if (issuer != null && issuer.end() < number) {
            draft.issuerStart = issuer.start();
            draft.issuerEnd = issuer.end();
        }
    }

    /** "Luật Thi đua, khen thưởng ngày 15/6/2022 (số 06/2022/QH15)" */
    void readDateBefore(Draft draft, int from, int number) {
        DateHit date = number - from > FARTHEST_KIND || from >= number ? null : dates.after(from);
        if (date != null
                && date.end() < number
                && date.date() != null
                && date.date().month() != null) {
            draft.date = date;
        }
    }

    /**
     * Day and issuer behind a number, in either order.
     *
     * @param previous the document named before, whose day "cùng ngày" means
     */
    void readBehind(Draft draft, @Nullable Draft previous) {
        readDate(draft, previous);
        boolean joint = draft.kind == DirectiveKind.TTLT || draft.kind == DirectiveKind.NQLT;
        int behind = FootnoteMark.skip(view, draft.end);
        IssuerHit issuer = endsBracket(draft, behind) ? null : joint ? issuers.allAfter(behind) : issuers.after(behind);
        if (issuer != null) {
            draft.issuerStart = issuer.start();
            draft.issuerEnd = issuer.end();
            draft.end = issuer.end();
        }
        if (draft.date == null) {
            readDate(draft, previous);
        }
        if (draft.date == null && issuer == null) {
            readPassed(draft);
        }
    }

    /** "số 06/2022/QH15 được Quốc hội thông qua ngày 15/6/2022" */
    private void readPassed(Draft draft) {
        int i = view.skipSoftBlanks(view.at(draft.end) == ',' ? draft.end + 1 : draft.end);
        Match<Boolean> passively = PASSIVELY.match(view, i);
        if (passively == null) {
            return;
        }
        int body = view.skipSoftBlanks(passively.end());
        int bodyEnd = issuers.nameEnd(body);
        Match<Boolean> passed = bodyEnd <= body ? null : PASSED.match(view, view.skipSoftBlanks(bodyEnd));
        DateHit date = passed == null ? null : dates.after(passed.end());
        if (date != null && date.date() != null && date.date().day() != null) {
            draft.issuerStart = body;
            draft.issuerEnd = bodyEnd;
            draft.date = date;
            draft.end = date.end();
        }
    }

    private void readDate(Draft draft, @Nullable Draft previous) {
        int behind = FootnoteMark.skip(view, draft.end);
        DateHit date = dates.after(behind);
        if (date == null) {
            readOtherwise(draft, behind, previous);
            return;
        }
        if (date.date() != null && date.date().month() == null && !isYearOf(draft, date)) {
            return;
        }
        draft.date = date;
        draft.end = view.at(date.end()) == ')' && hasOpenBracket(draft.end, date.start()) ? date.end() + 1 : date.end();
        if (date.impossible()) {
            draft.notes.add(NO_SUCH_DAY);
            draft.confidence -= 0.1;
        }
    }

    /** Behind a number "năm 2024" may be what a plan is for, unless the issuer follows or the number is of old form. */
    private boolean isYearOf(Draft draft, DateHit date) {
        NumberHit number = draft.number;
        if (number == null || date.date() == null || draft.kind == DirectiveKind.L) {
            return draft.kind == DirectiveKind.L;
        }
        boolean former = number.former() && date.date().year() <= LAST_FORMER_YEAR;
        return number.year() == null && (former || issuers.after(date.end()) != null);
    }

    /** "cùng ngày", "ngày 20/8" */
    private void readOtherwise(Draft draft, int behind, @Nullable Draft previous) {
        Match<Boolean> sameDay = SAME_DAY.match(view, view.skipSoftBlanks(behind));
        if (sameDay != null) {
            draft.end = sameDay.end();
            DateHit before = previous == null || draft.start - previous.end > FARTHEST_SAME_DAY ? null : previous.date;
            if (before != null && before.date() != null) {
                draft.date = new DateHit(sameDay.start(), sameDay.end(), before.date(), false, false);
                draft.notes.add(SAME_DAY_AS_BEFORE);
            }
            return;
        }
        Integer year = draft.number == null ? null : draft.number.year();
        DateHit date = dates.withoutYear(behind, year);
        if (date != null) {
            draft.date = date;
            draft.end = date.end();
            draft.notes.add(date.impossible() ? NO_SUCH_DAY : date.date() == null ? NO_YEAR : YEAR_OF_NUMBER);
        }
    }

    /** Whether a bracket is closed here that was opened before the document: what follows is said of another. */
    private boolean endsBracket(Draft draft, int behind) {
        return view.at(view.skipSoftBlanks(behind)) == ')' && !hasOpenBracket(draft.start, behind);
    }

    private boolean hasOpenBracket(int from, int to) {
        for (int i = from; i < to; i++) {
            if (view.chars[i] == '(') {
                return true;
            }
        }
        return false;
    }
}
