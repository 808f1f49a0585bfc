package vn.thidua.extraction;

import java.text.Normalizer;
import java.util.Locale;

/**
 * Characters as the rules see them: Latin letters fold to lower case without marks, one for one, so that offsets stay;
 * blanks fold to a space, dashes to a hyphen. The cent sign is what scanners make of "ơ".
 */
final class Letters {

    /** Characters from here on have no folded form but themselves. */
    private static final int TABLE = 0x2240;

    private static final int ALL = Character.MAX_VALUE + 1;

    private static final byte LETTER = 1;
    private static final byte DIGIT = 2;
    private static final byte BLANK = 4;
    private static final byte CAPITAL = 8;
    private static final byte VIETNAMESE = 16;
    private static final byte SPECIAL = 32;
    private static final byte LOOSE = 64;

    /** The place of a gap between two words, behind those of the letters. */
    static final int GAP = 26;

    /* The tables have a place for every character, so that reading them needs no test of bounds. */
    private static final char[] FOLDED = table();
    private static final char[] LOWER = lower();
    private static final byte[] SORTS = sorts();
    private static final byte[] PLACES = places();

    private Letters() {}

    /** The folded character; {@code '\n'} stays, everything unknown stays. */
    static char fold(char c) {
        return FOLDED[c];
    }

    /** As {@link Character#toLowerCase(char)}. */
    static char lower(char c) {
        return LOWER[c];
    }

    /** The place of the folded letter in the alphabet, {@link #GAP} for a blank, or -1. */
    static int place(char c) {
        return PLACES[c];
    }

    static boolean isBlank(char c) {
        return (SORTS[c] & BLANK) != 0;
    }

    /** Whether three characters are blanks, all looked at: single blanks are too many to branch at each. */
    static boolean areBlank(char first, char second, char third) {
        return (SORTS[first] & SORTS[second] & SORTS[third] & BLANK) != 0;
    }

    /** Whether the character is a blank that cannot stand behind this one when runs of blanks are one space. */
    static boolean isLooseBlank(char before, char c) {
        return (SORTS[c] & (LOOSE | SORTS[before] & BLANK)) != 0;
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    static boolean isDash(char c) {
        return c == '-' || (c >= 0x2010 && fold(c) == '-');
    }

    /** A letter that has a folded form, that is one of the Latin alphabet. */
    static boolean isLetter(char c) {
        return (SORTS[c] & LETTER) != 0;
    }

    static boolean isWord(char c) {
        return (SORTS[c] & (LETTER | DIGIT)) != 0;
    }

    static boolean isCapital(char c) {
        return (SORTS[c] & CAPITAL) != 0;
    }

    /** Whether all characters stand for themselves: no combining mark, no half of a pair, nothing invisible. */
    static boolean arePlain(char[] chars) {
        int sorts = 0;
        for (char c : chars) {
            sorts |= SORTS[c];
        }
        return (sorts & SPECIAL) == 0;
    }

    /**
     * The share of letters that hardly any language but Vietnamese has (those with two marks or the dot below, ă, đ, ơ,
     * ư) among the letters of the first characters; 1 when there is no letter.
     */
    static double vietnameseShare(char[] chars, int length) {
        int letters = 0;
        int marked = 0;
        for (int i = 0; i < length; i++) {
            byte sort = SORTS[chars[i]];
            letters += sort & LETTER;
            marked += (sort & VIETNAMESE) >> 4;
        }
        return letters == 0 ? 1 : (double) marked / letters;
    }

    private static byte[] sorts() {
        byte[] sorts = new byte[ALL];
        for (int i = 0; i < ALL; i++) {
            char c = (char) i;
            char folded = FOLDED[c];
            int sort = c < TABLE && folded >= 'a' && folded <= 'z' ? LETTER : 0;
            sort |= isDigit(c) ? DIGIT : 0;
            sort |= isAnyBlank(c, folded) ? BLANK : 0;
            sort |= Character.isUpperCase(c) ? CAPITAL : 0;
            sort |= isMarkedTwice(c) ? VIETNAMESE : 0;
            sort |= c != ' ' && isAnyBlank(c, folded) ? LOOSE : 0;
            sort |= isSpecial(c) ? SPECIAL : 0;
            sorts[c] = (byte) sort;
        }
        return sorts;
    }

    private static boolean isAnyBlank(char c, char folded) {
        boolean wide = c >= 0x2000 && c < TABLE && (folded == ' ' || folded == '\n');
        return c <= ' ' || c == 0xA0 || c == 0x3000 || wide;
    }

    private static boolean isMarkedTwice(char c) {
        return (c >= 0x1EA0 && c <= 0x1EF9)
                || c == 0x102
                || c == 0x103
                || c == 0x110
                || c == 0x111
                || (c >= 0x1A0 && c <= 0x1A1)
                || (c >= 0x1AF && c <= 0x1B0);
    }

    private static boolean isSpecial(char c) {
        int type = Character.getType(c);
        return type == Character.FORMAT || type == Character.NON_SPACING_MARK || type == Character.SURROGATE;
    }

    private static byte[] places() {
        byte[] places = new byte[ALL];
        for (int c = 0; c < ALL; c++) {
            char folded = FOLDED[c];
            boolean letter = folded >= 'a' && folded <= 'z';
            places[c] = (byte) (folded == ' ' || folded == '\n' ? GAP : letter ? folded - 'a' : -1);
        }
        return places;
    }

    private static char[] lower() {
        char[] lower = new char[ALL];
        for (int c = 0; c < ALL; c++) {
            lower[c] = Character.toLowerCase((char) c);
        }
        return lower;
    }

    static boolean isVowel(char folded) {
        return switch (folded) {
            case 'a', 'e', 'i', 'o', 'u', 'y' -> true;
            default -> false;
        };
    }

    private static char[] table() {
        char[] table = new char[ALL];
        for (int c = 0; c < ALL; c++) {
            table[c] = c < TABLE ? folded((char) c) : (char) c;
        }
        return table;
    }

    private static char folded(char c) {
        if (c == '\n' || c == '\u2028' || c == '\u2029' || c == '\f') {
            return '\n';
        }
        if (c <= ' ' || Character.isSpaceChar(c)) {
            return ' ';
        }
        if (c == '\u2212' || Character.getType(c) == Character.DASH_PUNCTUATION) {
            return '-';
        }
        switch (c) {
            case '\u0110', '\u0111', '\u00D0', '\u00F0', '\u0189' -> {
                return 'd';
            }
            case '\u00A2' -> {
                return 'o';
            }
            default -> {
                if (!Character.isLetter(c)) {
                    return c;
                }
            }
        }
        String bare =
                Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
        return bare.charAt(0);
    }
}
