package vn.thidua.extraction;

/** Reads one code of a number: "QĐ", "UBND", "GD&amp;ĐT", "TTg". */
final class CodeReader {

    private static final int LONGEST_CODE = 14;
    private static final int LONGEST_PIECE = 5;

    private final TextView view;

    CodeReader(TextView view) {
        this.view = view;
    }

    /** Letters, digits, &amp; and points, from a letter on; a blank only round &amp;. Returns -1 when there is none. */
    int endAt(int from) {
        if (!Letters.isLetter(view.at(from))) {
            return -1;
        }
        int i = from;
        while (i - from <= LONGEST_CODE) {
            char c = view.at(i);
            if (i - from > 1 && runsIntoDay(i)) {
                break;
            }
            if (Letters.isWord(c) || c == '&' || c == '.' || c == '_') {
                i++;
            } else if (c == ' ' && view.at(i + 1) == '&' && Letters.isCapital(view.at(i - 1))) {
                i += view.at(i + 2) == ' ' ? 3 : 2;
            } else if (c == ' ' && view.at(i - 1) == '&' && Letters.isCapital(view.at(i + 1))) {
                i++;
            } else {
                break;
            }
        }
        while (i > from && !Letters.isWord(view.at(i - 1))) {
            i--;
        }
        return i - from > LONGEST_CODE ? -1 : i;
    }

    /** As {@link #endAt}, of a code that a blank has cut in two: "U BND", "K H-UBND"; the same end when it has not. */
    int wholeEnd(int from, int end) {
        if (end < 0 || view.at(end) != ' ' || end - from > LONGEST_PIECE || !Letters.isCapital(view.at(end + 1))) {
            return end;
        }
        int second = endAt(end + 1);
        if (second < 0 || (second - end > 2 && !isCodeLike(end + 1, second, LONGEST_CODE))) {
            return end;
        }
        String joined = view.words(from, end) + view.words(end + 1, second);
        boolean kind = Letters.isDash(view.at(second)) || view.at(second) == '/';
        return Issuers.isKnown(joined) || (kind && KindSymbols.isPrinted(joined)) ? second : end;
    }

    /** The end of the code that begins here with a figure read for a letter: "7W"; or -1. */
    int misreadEndAt(int from) {
        int end = view.wordEnd(from, LONGEST_CODE);
        boolean misread = Letters.isDigit(view.at(from)) && Letters.isCapital(view.at(end - 1));
        return misread && Issuers.proper(view.words(from, end)) != null ? end : -1;
    }

    /** Written like initials: two capitals at least, no longer than asked. */
    boolean isCodeLike(int from, int end, int longest) {
        int capitals = 0;
        for (int i = from; i < end; i++) {
            if (Letters.isCapital(view.chars[i])) {
                capitals++;
            }
        }
        return capitals >= 2 && capitals * 2 >= end - from && end - from <= longest;
    }

    /** Whether a known issuer's code begins here, in capitals. */
    boolean isIssuerAt(int index) {
        int end = endAt(index);
        return end > 0 && Issuers.proper(view.words(index, end)) != null && isCodeLike(index, end, LONGEST_CODE);
    }

    /** "QĐ-UBNDngày": the blank was lost. */
    private boolean runsIntoDay(int i) {
        return view.at(i) == 'n'
                && view.at(i + 1) == 'g'
                && view.folded(i + 3) == 'y'
                && !Letters.isLetter(view.at(i + 4))
                && Letters.isCapital(view.at(i - 2));
    }
}
