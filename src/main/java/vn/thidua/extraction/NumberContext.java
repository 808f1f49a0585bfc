package vn.thidua.extraction;

import org.jspecify.annotations.Nullable;
import vn.thidua.directive.DirectiveKind;

/** What stands right before a number and tells what sort of number it is. */
final class NumberContext {

    /** Words before a number that make it the number of a form, an annex, an invoice. */
    private static final PhraseTrie<Boolean> NO_DOCUMENT = PhraseTrie.marked(
            "mẫu số",
            "mẫu",
            "biểu số",
            "biểu mẫu số",
            "biểu",
            "biểu mẫu",
            "phụ lục số",
            "phụ lục",
            "tài khoản số",
            "tài khoản",
            "điện thoại",
            "hóa đơn số",
            "fax",
            "mã số");

    private final TextView view;

    NumberContext(TextView view) {
        this.view = view;
    }

    /** Whether "số" stands here or what scanners make of it: "sé", "s6", "sb", "s§", "5ố". */
    static boolean isNumberWord(TextView view, int index) {
        char first = view.folded(index);
        char second = view.folded(index + 1);
        if (first == '5') {
            return second == 'o' && view.chars[index + 1] > 'z' && !Letters.isDigit(view.at(index + 2));
        }
        return first == 's'
                && (second == 'o'
                        || second == 'e'
                        || second == 'b'
                        || second == '6'
                        || second == '0'
                        || second == '\u00a7'
                        || (view.noisy() && !Letters.isBlank(second)));
    }

    /** What a scanner makes of the mark of "số": "sô'". */
    private static boolean isApostrophe(char c) {
        return c == '\'' || c == '\u2019' || c == '\u2018' || c == '\u00B4' || c == '`';
    }

    /** Past "số", ":" and blanks, also as scanners render it; the same place when another word stands here. */
    int numberWordEnd(int index) {
        boolean isWord = isNumberWord(view, index) && !Letters.isLetter(view.at(index + 2));
        if (!isWord) {
            return index;
        }
        int word = index + (isApostrophe(view.at(index + 2)) ? 3 : 2);
        int i = view.skipBlanks(word);
        return view.at(i) == ':' || view.at(i) == '.' ? i + 1 : word;
    }

    /** Where "số" begins before a number that begins here, or -1. */
    int numberWordBefore(int start) {
        int i = view.skipBlanksBack(start);
        if (i > 0 && (view.chars[i - 1] == ':' || view.chars[i - 1] == '.')) {
            i = view.skipBlanksBack(i - 1);
        }
        int word = i - (isApostrophe(view.at(i - 1)) ? 3 : 2);
        return word >= 0 && view.startsWord(word) && numberWordEnd(word) >= i ? word : -1;
    }

    /** Whether what ends here makes the number one of a form: "mẫu số", "phụ lục". */
    boolean isForm(int end) {
        int i = view.skipBlanksBack(end);
        int first = view.wordStart(i, 10);
        int second = view.wordStart(view.skipBlanksBack(first), 10);
        var one = NO_DOCUMENT.match(view, first);
        var two = NO_DOCUMENT.match(view, second);
        return (one != null && one.end() >= i) || (two != null && two.end() >= i);
    }

    /** Whether nothing but a comma, a semicolon or "và" stands between. */
    boolean onlyListing(int from, int to) {
        if (to - from > 12) {
            return false;
        }
        for (int i = from; i < to; i++) {
            char c = view.folded(i);
            if (!Letters.isBlank(c) && c != ',' && c != ';' && c != 'v' && c != 'a') {
                return false;
            }
        }
        return true;
    }

    record Abbreviated(int start, DirectiveKind kind) {}

    /** "NĐ 98/2023/NĐ-CP", "QĐ số 12/QĐ-UBND". */
    @Nullable
    Abbreviated abbreviatedBefore(int start) {
        int end = view.skipBlanksBack(start);
        int from = view.wordStart(end, 6);
        if (end == start || end - from < 2 || end - from > 4) {
            return null;
        }
        DirectiveKind kind = KindWords.abbreviated(view.words(from, end));
        return kind == null ? null : new Abbreviated(from, kind);
    }
}
