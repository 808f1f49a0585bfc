package vn.thidua.extraction;

/** Marks of footnotes in running text: "¹", "(1)", "[2]", "[*]". */
final class FootnoteMark {

    private static final int MOST_DIGITS = 3;

    private FootnoteMark() {}

    /** Past the mark that stands here, at once or behind one blank; the same place when none does. */
    static int skip(TextView view, int index) {
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
