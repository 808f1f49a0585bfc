package vn.thidua.extraction;

import java.text.Normalizer;
import java.util.Locale;

/**
 * Characters as the rules see them: Latin letters fold to lower case without marks, one for one, so that offsets stay;
 * blanks fold to a space, dashes to a hyphen. The cent sign is what scanners make of "ơ".
 */
final class Letters {

    private static final int TABLE = 0x2240;
    private static final char[] FOLDED = table();

    private static final byte LETTER = 1;
    private static final byte DIGIT = 2;
    private static final byte BLANK = 4;
    private static final byte CAPITAL = 8;
    private static final byte VIETNAMESE = 16;
    private static final byte[] SORTS = sorts();

    private Letters() {}

    /** The folded character; {@code '\n'} stays, everything unknown stays. */
    static char fold(char c) {
        return c < TABLE ? FOLDED[c] : c;
    }

    static boolean isBlank(char c) {
        return is(c, BLANK);
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    static boolean isDash(char c) {
        return c == '-' || (c >= 0x2010 && fold(c) == '-');
    }

    /** A letter that has a folded form, that is one of the Latin alphabet. */
    static boolean isLetter(char c) {
        return is(c, LETTER);
    }

    static boolean isWord(char c) {
        return is(c, (byte) (LETTER | DIGIT));
    }

    static boolean isCapital(char c) {
        return c < TABLE ? is(c, CAPITAL) : Character.isUpperCase(c);
    }

    /** Letters that hardly any language but Vietnamese has: those with two marks or the dot below, ă, đ, ơ, ư. */
    static boolean isVietnameseOnly(char c) {
        return is(c, VIETNAMESE);
    }

    private static boolean is(char c, byte sort) {
        return c < TABLE ? (SORTS[c] & sort) != 0 : sort == BLANK && c == 0x3000;
    }

    private static byte[] sorts() {
        byte[] sorts = new byte[TABLE];
        for (char c = 0; c < TABLE; c++) {
            char folded = FOLDED[c];
            int sort = folded >= 'a' && folded <= 'z' ? LETTER : 0;
            sort |= isDigit(c) ? DIGIT : 0;
            sort |= c <= ' ' || c == 0xA0 || (c >= 0x2000 && (folded == ' ' || folded == '\n')) ? BLANK : 0;
            sort |= Character.isUpperCase(c) ? CAPITAL : 0;
            sort |= isMarkedTwice(c) ? VIETNAMESE : 0;
            sorts[c] = (byte) sort;
        }
        return sorts;
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

    static boolean isVowel(char folded) {
        return switch (folded) {
            case 'a', 'e', 'i', 'o', 'u', 'y' -> true;
            default -> false;
        };
    }

    private static char[] table() {
        char[] table = new char[TABLE];
        for (char c = 0; c < TABLE; c++) {
            table[c] = folded(c);
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
