package vn.thidua.extraction;

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
        return !initials;
    }

    /**
     * Whether the text goes on over the line end at this place: the next line follows at once, or after a page break
     * the sentence is plainly not at its end.
     */
    static boolean goesOn(TextView view, int lineEnd) {
        int next = view.skipBlanks(lineEnd);
        if (view.skipSoftBlanks(lineEnd) == next) {
            return true;
        }
        char first = view.at(next);
        boolean lower = Letters.isLetter(first) && !Letters.isCapital(first) && HeadingMark.at(view, next) == null;
        int before = view.skipBlanksBack(lineEnd);
        char last = before > 0 ? view.chars[before - 1] : '.';
        return lower && (Letters.isWord(last) || last == ',');
    }
}
