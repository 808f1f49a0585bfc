package vn.thidua.extraction;

/** The lines of a header and the cells of its two columns. */
final class HeaderLines {

    /** A header is no longer than this, nor is a line of it. */
    static final int LONGEST = 8_000;

    private final TextView view;

    HeaderLines(TextView view) {
        this.view = view;
    }

    int lineEnd(int start) {
        int i = start;
        while (i < view.length && view.chars[i] != '\n' && i - start < LONGEST) {
            i++;
        }
        return i;
    }

    /** Past blanks and the marks of a table or of emphasis. */
    int skipMargin(int start, int end) {
        int i = start;
        while (i < end
                && (Letters.isBlank(view.chars[i])
                        || view.chars[i] == '*'
                        || view.chars[i] == '#'
                        || view.chars[i] == '|')) {
            i++;
        }
        return i;
    }

    /** The end of a cell of the two columns of a header: a bar, a tab or three blanks. */
    static int cellEnd(TextView view, int from, int to) {
        for (int i = from; i < to; i++) {
            char c = view.chars[i];
            if (c == '|' || c == '\t' || Letters.areBlank(c, view.at(i + 1), view.at(i + 2))) {
                return i;
            }
        }
        return to;
    }

    /** Whether it is printed in capitals; a scan may have lost some. */
    boolean inCapitals(int from, int to) {
        int letters = 0;
        int small = 0;
        for (int i = from; i < to; i++) {
            char c = view.chars[i];
            if (Letters.isLetter(c)) {
                letters++;
                if (!Letters.isCapital(c) && ++small > 0 && !view.noisy()) {
                    return false;
                }
            }
        }
        return letters > 1 && small * 5 <= letters;
    }
}
