package vn.thidua.extraction;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The mark at the beginning of a line that makes it an item of the outline: "II.", "3.1.", "a)", "Điều 4.".
 *
 * @param rank the place of this sort of mark among others, smaller being higher
 * @param label the mark without its signs
 * @param end exclusive, in characters of the view, blanks behind it included
 */
record HeadingMark(int rank, String label, int end) {

    private static final int LETTER_RANK = 4;
    private static final int ROMAN_RANK = 5;
    private static final int ARTICLE_RANK = 6;
    private static final int NUMBER_RANK = 7;
    private static final int SMALL_LETTER_RANK = 11;

    private static final Set<String> ROMAN = Set.of(
            "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII", "XIII", "XIV", "XV", "XVI",
            "XVII", "XVIII", "XIX", "XX");

    /** The mark that begins here, at the first character of a line that is no blank; or null. */
    static @Nullable HeadingMark at(TextView view, int start) {
        char c = view.at(start);
        if (Letters.isDigit(c)) {
            return number(view, start);
        }
        if (!Letters.isLetter(c)) {
            return null;
        }
        int end = view.wordEnd(start, 8);
        char sign = view.at(end);
        if (end - start <= 5 && isSign(sign) && Letters.isBlank(view.at(end + 1))) {
            return letters(view, start, end);
        }
        return Letters.isBlank(sign) && end - start >= 3 ? named(view, start, end) : null;
    }

    boolean isSmallLetter() {
        return rank == SMALL_LETTER_RANK;
    }

    /** Whether an item so marked can be a part of this one; "3.1" is a part of "3" and of no other number. */
    boolean isAbove(HeadingMark other) {
        boolean numbers = rank >= NUMBER_RANK && other.rank > NUMBER_RANK && other.rank < SMALL_LETTER_RANK;
        return rank < other.rank && (!numbers || other.label.startsWith(label + "."));
    }

    private static @Nullable HeadingMark letters(TextView view, int start, int end) {
        String label = view.words(start, end);
        int after = blanks(view, end + 1);
        if (ROMAN.contains(label)) {
            return new HeadingMark(ROMAN_RANK, label, after);
        }
        if (end - start > 1 || view.at(end) == '-') {
            return null;
        }
        boolean capital = Letters.isCapital(view.at(start));
        return new HeadingMark(capital ? LETTER_RANK : SMALL_LETTER_RANK, label, after);
    }

    private static @Nullable HeadingMark number(TextView view, int start) {
        int i = start;
        int parts = 0;
        int end = start;
        while (parts < 4) {
            int digits = i;
            while (i - digits < 3 && Letters.isDigit(view.at(i))) {
                i++;
            }
            if (i == digits || i - digits > 2) {
                break;
            }
            parts++;
            end = i;
            if (view.at(i) != '.') {
                break;
            }
            i++;
        }
        if (parts == 0 || Letters.isDigit(view.at(end))) {
            return null;
        }
        char sign = view.at(end);
        boolean closed = isSign(sign) && sign != '-';
        boolean blank = Letters.isBlank(view.at(closed ? end + 1 : end)) || Letters.isCapital(view.at(end + 1));
        if (!blank || (!closed && parts == 1)) {
            return null;
        }
        return new HeadingMark(NUMBER_RANK + parts - 1, view.words(start, end), blanks(view, closed ? end + 1 : end));
    }

    private static @Nullable HeadingMark named(TextView view, int start, int wordEnd) {
        int rank = rankOf(view, start, wordEnd);
        int from = blanks(view, wordEnd);
        int end = view.wordEnd(from, 8);
        if (rank == 0 || end == from) {
            return null;
        }
        String label = view.words(from, end);
        boolean numbered = ROMAN.contains(label) || Letters.isDigit(view.at(from)) || rank == 1;
        char sign = view.at(end);
        boolean closed = isSign(sign) || sign == ':' || sign == '\n' || (rank < ARTICLE_RANK && Letters.isBlank(sign));
        if (!numbered || !closed) {
            return null;
        }
        return new HeadingMark(
                rank, view.joined(start, end), blanks(view, isSign(sign) || sign == ':' ? end + 1 : end));
    }

    private static int rankOf(TextView view, int start, int end) {
        if (!Letters.isCapital(view.at(start))) {
            return 0;
        }
        return switch (end - start) {
            case 3 -> is(view, start, "muc") ? 3 : 0;
            case 4 -> is(view, start, "phan") ? 1 : is(view, start, "dieu") ? ARTICLE_RANK : 0;
            case 6 -> is(view, start, "chuong") ? 2 : 0;
            default -> 0;
        };
    }

    private static boolean is(TextView view, int start, String word) {
        for (int i = 0; i < word.length(); i++) {
            if (view.folded(start + i) != word.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isSign(char c) {
        return c == '.' || c == ')' || c == '-' || c == '/';
    }

    private static int blanks(TextView view, int index) {
        int i = index;
        while (i < view.length && Letters.isBlank(view.chars[i]) && view.chars[i] != '\n') {
            i++;
        }
        return i;
    }
}
