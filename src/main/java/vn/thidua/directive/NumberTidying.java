package vn.thidua.directive;

import java.text.Normalizer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes the signs of a written number plain: one sort of blank, hyphen, stroke and digit, no label and no dots. */
final class NumberTidying {

    private static final Pattern D_LOOK_ALIKE = Pattern.compile("[\\u00D0\\u0189]");
    private static final Pattern SMALL_D_LOOK_ALIKE = Pattern.compile("[\\u00F0\\u0256]");
    private static final Pattern DASH = Pattern.compile("[\\p{Pd}\\u2212]");
    private static final Pattern INVISIBLE = Pattern.compile("\\p{Cf}");
    private static final Pattern STROKE = Pattern.compile("[\\u2044\\u2215\\u29F8]");
    private static final Pattern FULL_WIDTH = Pattern.compile("[\\uFF01-\\uFF5E]");
    private static final Pattern BLANK_BEFORE_TERM =
            Pattern.compile("(?<=QH) (?=[0-9]{1,2}$)", Pattern.CASE_INSENSITIVE);
    private static final int FULL_WIDTH_BEYOND_PLAIN = 0xFEE0;
    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern BLANK_AROUND_SIGN = Pattern.compile(" ?([-/&]) ?");
    private static final Pattern LABEL =
            Pattern.compile("^s[ốo] ?:? ?", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern BLANK_SERIAL = Pattern.compile("^[.…_ ]+(?=[-/])");
    private static final Pattern TRAILING_POINT = Pattern.compile("[.,;: ]$");

    private NumberTidying() {}

    static String tidy(String text) {
        return isTidy(text) ? text : tidied(text);
    }

    /** Whether nothing is to be tidied: a number in composed letters from its serial to its last code, no blanks. */
    private static boolean isTidy(String text) {
        int last = text.length() - 1;
        for (int i = 0; i <= last; i++) {
            char c = text.charAt(i);
            boolean digit = c >= '0' && c <= '9';
            boolean sign = c == '-' || c == '/' || c == '&';
            if ((i == 0 && !digit) || !(digit || isComposedLetter(c) || (sign && i < last))) {
                return false;
            }
        }
        return last >= 0;
    }

    private static boolean isComposedLetter(char c) {
        return (c >= 'A' && c <= 'Z')
                || (c >= 'a' && c <= 'z')
                || c == '\u0110'
                || c == '\u0111'
                || c == '\u01AF'
                || c == '\u01B0'
                || (c >= 0x1EA0 && c <= 0x1EF9);
    }

    private static String tidied(String text) {
        String tidy = Normalizer.normalize(text, Normalizer.Form.NFC);
        tidy = FULL_WIDTH
                .matcher(tidy)
                .replaceAll(wide -> Matcher.quoteReplacement(
                        String.valueOf((char) (wide.group().charAt(0) - FULL_WIDTH_BEYOND_PLAIN))));
        tidy = STROKE.matcher(tidy).replaceAll("/");
        tidy = D_LOOK_ALIKE.matcher(tidy).replaceAll("Đ");
        tidy = SMALL_D_LOOK_ALIKE.matcher(tidy).replaceAll("đ");
        tidy = INVISIBLE.matcher(tidy).replaceAll("");
        tidy = DASH.matcher(tidy).replaceAll("-");
        tidy = BLANKS.matcher(tidy).replaceAll(" ").strip();
        tidy = LABEL.matcher(tidy).replaceFirst("");
        tidy = BLANK_BEFORE_TERM.matcher(tidy).replaceFirst("");
        tidy = BLANK_SERIAL.matcher(tidy).replaceFirst("");
        tidy = BLANK_AROUND_SIGN.matcher(tidy).replaceAll("$1");
        return TRAILING_POINT.matcher(tidy).replaceFirst("");
    }
}
