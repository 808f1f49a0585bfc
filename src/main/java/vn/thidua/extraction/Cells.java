package vn.thidua.extraction;

/** The cells and rows of a table in plain text: cells are parted by a tab, a bar or wide room, rows by a line end. */
final class Cells {

    /** The first cell of a row is looked for so far behind the line's beginning. */
    private static final int LONGEST_FIRST = 60;

    private static final int LONGEST_ROW_NUMBER = 4;
    private static final int WIDEST_ROOM = 40;

    private Cells() {}

    /** Whether a cell or a row ends between these two places. */
    static boolean part(TextView view, int from, int to) {
        for (int i = from; i < to; i++) {
            if (isSign(view.chars[i])) {
                return true;
            }
        }
        return partRows(view, from, to);
    }

    /** Whether a line end between these two places is that of a row. */
    static boolean partRows(TextView view, int from, int to) {
        for (int i = from; i < to; i++) {
            if (view.chars[i] == '\n' && isRow(view, i + 1)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the line that begins here is a row: its first cell ends at a sign, or holds the row's number alone. */
    static boolean isRow(TextView view, int line) {
        int first = view.skipBlanks(line);
        if (view.at(first) == '|') {
            return true;
        }
        for (int i = first; i < first + LONGEST_FIRST && view.at(i) != '\n'; i++) {
            if (isSign(view.chars[i])) {
                return true;
            }
        }
        return isNumbered(view, first);
    }

    /** Whether a row begins here with its number: "12", a point perhaps, and the end of the cell. */
    static boolean isNumbered(TextView view, int start) {
        int first = view.at(start) == '|' ? view.skipBlanks(start + 1) : start;
        int end = first;
        while (end - first <= LONGEST_ROW_NUMBER && Letters.isDigit(view.at(end))) {
            end++;
        }
        if (end == first || end - first > LONGEST_ROW_NUMBER) {
            return false;
        }
        end += view.at(end) == '.' ? 1 : 0;
        int next = view.skipBlanks(end);
        boolean sameLine = next < view.length && !view.hasLineEnd(end, next);
        return sameLine && (next - end > 2 || hasSign(view, end, next + 1));
    }

    /** Past the bar that ends the cell here, and the room round it; the same place when no cell does. */
    static int pastBar(TextView view, int index) {
        int i = room(view, index);
        return view.at(i) == '|' && Letters.isBlank(view.at(i + 1)) && (i > index || view.at(index) == '|')
                ? room(view, i + 1)
                : index;
    }

    private static int room(TextView view, int index) {
        int i = index;
        while (i - index < WIDEST_ROOM && view.at(i) != '\n' && Letters.isBlank(view.at(i))) {
            i++;
        }
        return i;
    }

    private static boolean hasSign(TextView view, int from, int to) {
        for (int i = from; i < to; i++) {
            if (isSign(view.chars[i])) {
                return true;
            }
        }
        return false;
    }

    static boolean isSign(char c) {
        return c == '\t' || c == '|';
    }
}
