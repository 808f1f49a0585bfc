package vn.thidua.report.bulk;

/** Texts in a table that a spreadsheet will open: none of them may be taken for a formula. */
final class CsvCells {

    private static final String FORMULA = "=+-@\t\r";
    private static final char GUARD = '\'';

    private CsvCells() {}

    static String guarded(String text) {
        return !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0 ? GUARD + text : text;
    }

    static boolean isGuarded(String text) {
        return text.length() > 1 && text.charAt(0) == GUARD && FORMULA.indexOf(text.charAt(1)) >= 0;
    }
}
