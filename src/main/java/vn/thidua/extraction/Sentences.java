package vn.thidua.extraction;

import vn.thidua.extraction.KindWords.KindPhrase;
import vn.thidua.extraction.PhraseTrie.Match;

/** Where sentences and paragraphs end, as far as points, blanks and line ends tell. */
final class Sentences {

    private Sentences() {}

    /** Whether the point at this place ends a sentence; "TP. Hồ Chí Minh", "3.1" and initials do not. */
    static boolean endAt(TextView view, int point) {
        char after = view.at(point + 1);
        if (after == '/' || after == '.') {
            return true;
        }
        if (!Letters.isBlank(after)) {
            return false;
        }
        int word = view.wordStart(point, 4);
        boolean initials =
                point - word <= 2 && Letters.isCapital(view.at(word)) && Letters.isCapital(view.at(point - 1));
        return !initials || isCode(view, word) || beginsDocument(view, point + 1);
    }

    /** "05-CT/TW", "91/2017/NĐ-CP": the last code of a number is no abbreviation of what follows. */
    private static boolean isCode(TextView view, int word) {
        char before = view.at(word - 1);
        return before == '/' || before == '&' || Letters.isDash(before);
    }

    /** "theo chỉ đạo của TW. Công văn số …", not "TP. Quyết Thắng". */
    private static boolean beginsDocument(TextView view, int point) {
        int next = view.skipBlanks(point);
        Match<KindPhrase> kind = Letters.isCapital(view.at(next)) ? KindWords.at(view, next) : null;
        int behind = kind == null ? next : view.skipBlanks(kind.end());
        return kind != null && (NumberContext.isNumberWord(view, behind) || Letters.isDigit(view.at(behind)));
    }

    /**
     * Whether the text goes on over the line end at this place: the next line follows at once and is no row of a table,
     * or after a page break the sentence is plainly not at its end.
     */
    static boolean goesOn(TextView view, int lineEnd) {
        int next = view.skipBlanks(lineEnd);
        if (view.skipSoftBlanks(lineEnd) == next) {
            return !Cells.isRow(view, lineEnd + 1);
        }
        char first = view.at(next);
        boolean lower = Letters.isLetter(first) && !Letters.isCapital(first) && HeadingMark.at(view, next) == null;
        int before = view.skipBlanksBack(lineEnd);
        char last = before > 0 ? view.chars[before - 1] : '.';
        return lower && (Letters.isWord(last) || last == ',');
    }
}
