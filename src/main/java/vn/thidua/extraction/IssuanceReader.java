package vn.thidua.extraction;

import java.util.Map;
import vn.thidua.directive.DirectiveKind;
import vn.thidua.extraction.IssuerReader.IssuerHit;
import vn.thidua.extraction.PhraseTrie.Match;

/** Reads who issued a numbered document and when: behind its number, or between its kind and its number. */
final class IssuanceReader {

    /** How far before its number a kind may stand: "Luật Thi đua, khen thưởng (sửa đổi) năm 2022 số 06/2022/QH15". */
    static final int FARTHEST_KIND = 160;

    private static final String NO_SUCH_DAY = "ngày ghi trong văn bản không tồn tại";

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

    /** Day and issuer behind a number, in either order. */
    void readBehind(Draft draft) {
        readDate(draft);
        boolean joint = draft.kind == DirectiveKind.TTLT || draft.kind == DirectiveKind.NQLT;
        IssuerHit issuer = joint ? issuers.allAfter(draft.end) : issuers.after(draft.end);
        if (issuer != null) {
            draft.issuerStart = issuer.start();
            draft.issuerEnd = issuer.end();
            draft.end = issuer.end();
        }
        if (draft.date == null) {
            readDate(draft);
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

    private void readDate(Draft draft) {
        DateHit date = dates.after(draft.end);
        if (date == null) {
            Match<Boolean> sameDay = SAME_DAY.match(view, view.skipSoftBlanks(draft.end));
            draft.end = sameDay == null ? draft.end : sameDay.end();
            return;
        }
        if (date.date() != null && date.date().month() == null && draft.kind != DirectiveKind.L) {
            return;
        }
        draft.date = date;
        draft.end = view.at(date.end()) == ')' && hasOpenBracket(draft.end, date.start()) ? date.end() + 1 : date.end();
        if (date.impossible()) {
            draft.notes.add(NO_SUCH_DAY);
            draft.confidence -= 0.1;
        }
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
