package vn.thidua.extraction;

/** Letters that scanners give for digits: "2O25", "l2/3/2018", "30S". */
final class Misread {

    private static final int ASCII = 0x80;
    private static final byte[] DIGITS = digits();

    private Misread() {}

    /** The digit that this character is or was, or -1. */
    static int digit(char c) {
        return c < ASCII ? DIGITS[c] : -1;
    }

    static boolean isNumeral(char c) {
        return digit(c) >= 0;
    }

    /** The text with every misread digit mended. */
    static String mended(String text) {
        var digits = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            int digit = digit(text.charAt(i));
            digits.append(digit < 0 ? text.charAt(i) : (char) ('0' + digit));
        }
        return digits.toString();
    }

    private static byte[] digits() {
        byte[] digits = new byte[ASCII];
        for (int c = 0; c < ASCII; c++) {
            digits[c] = (byte) (c >= '0' && c <= '9' ? c - '0' : -1);
        }
        digits['O'] = 0;
        digits['o'] = 0;
        digits['l'] = 1;
        digits['I'] = 1;
        digits['|'] = 1;
        digits['S'] = 5;
        digits['B'] = 8;
        digits['Z'] = 2;
        return digits;
    }
}
