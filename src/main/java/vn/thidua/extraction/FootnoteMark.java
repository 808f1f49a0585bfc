package vn.thidua.extraction;

import org.jspecify.annotations.Nullable;

/** Marks of footnotes in running text: "¹", "(1)", "[2]", "[*]". */
final class FootnoteMark {

    private static final int MOST_DIGITS = 3;

    private FootnoteMark() {}

    /** The number of the mark that stands here, or right before; null when none does. */
    static @Nullable String label(TextView view, int index) {
        int end = skip(view, index);
        return end > index ? figures(view, index, end) : before(view, index);
    }

    private static @Nullable String before(TextView view, int index) {
        int start = view.at(index - 1) == ']' || view.at(index - 1) == ')' ? index - 2 : index - 1;
        boolean bracket = start == index - 2;
        while (start > 0 && index - start <= MOST_DIGITS + 1 && isFigure(view.at(start))) {
            start--;
        }
        boolean high = digit(view.at(index - 1)) >= 0;
        boolean opened = view.at(start) == '[' || view.at(start) == '(';
        return (bracket && opened) || (!bracket && high) ? figures(view, start, index) : null;
    }

    private static @Nullable String figures(TextView view, int from, int to) {
        var figures = new StringBuilder();
        for (int i = from; i < to; i++) {
            char c = view.at(i);
            if (isFigure(c)) {
                figures.append(Letters.isDigit(c) ? c - '0' : digit(c));
            }
        }
        return figures.length() == 0 ? null : figures.toString();
    }

    private static boolean isFigure(char c) {
        return Letters.isDigit(c) || digit(c) >= 0;
    }

    /** Past the mark that stands here, at once or behind one blank; the same place when none does. */
    static int skip(TextView view, int index) {
        if (Letters.isDigit(view.at(index)) && Letters.isLetter(view.at(index - 1))) {
            int end = view.wordEnd(index, MOST_DIGITS);
            return Letters.isWord(view.at(end)) ? index : end;
        }
        int i = view.at(index) == ' ' ? index + 1 : index;
        char open = view.at(i);
        if (digit(open) >= 0) {
            int end = i;
            while (end - i <= MOST_DIGITS && digit(view.at(end)) >= 0) {
                end++;
            }
            return end;
        }
        if (open != '(' && open != '[') {
            return index;
        }
        int end = i + 1;
        if (view.at(end) == '*') {
            end++;
        } else {
            while (end - i <= MOST_DIGITS && (Letters.isDigit(view.at(end)) || digit(view.at(end)) >= 0)) {
                end++;
            }
        }
        boolean closed = end > i + 1 && view.at(end) == (open == '(' ? ')' : ']');
        return closed ? end + 1 : index;
    }

    /** The digit that is set high here, or -1. */
    static int digit(char c) {
        return switch (c) {
            case '\u00B9' -> 1;
            case '\u00B2' -> 2;
            case '\u00B3' -> 3;
            case '\u2070', '\u2074', '\u2075', '\u2076', '\u2077', '\u2078', '\u2079' -> c - '\u2070';
            default -> -1;
        };
    }
}
