package vn.thidua.picture;

import java.util.function.IntFunction;

/** Text that others wrote, made harmless in the languages of pictures. */
final class Escapes {

    private static final int REPLACEMENT = 0xFFFD;

    private Escapes() {}

    /** For the content and the attributes of XML 1.0, which has no way at all to write some characters. */
    static String xml(String text) {
        return mapped(text, one -> switch (one) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '"' -> "&quot;";
            case '\'' -> "&#39;";
            default -> Character.toString(one);
        });
    }

    /** For a string of Graphviz within its quotes, where a backslash begins an escape. */
    static String dot(String text) {
        return mapped(text, one -> switch (one) {
            case '"' -> "\\\"";
            case '\\' -> "\\\\";
            default -> Character.toString(one);
        });
    }

    /** For a string of Mermaid within its quotes: signs that it or HTML might take for its own become numbers. */
    static String mermaid(String text) {
        return mapped(
                text,
                one -> one < 128 && !Character.isLetterOrDigit(one) && " .,-/:%+=!?".indexOf(one) < 0
                        ? "#" + one + ";"
                        : Character.toString(one));
    }

    private static String mapped(String text, IntFunction<String> mapping) {
        var harmless = new StringBuilder();
        text.codePoints().map(Escapes::printable).forEach(one -> harmless.append(mapping.apply(one)));
        return harmless.toString();
    }

    /** Line ends and other controls are blanks; halves of characters and what is no character are replaced. */
    private static int printable(int one) {
        if (Character.isISOControl(one) || one == 0x2028 || one == 0x2029) {
            return ' ';
        }
        var broken = one >= Character.MIN_SURROGATE && one <= Character.MAX_SURROGATE;
        return broken || (one & 0xFFFE) == 0xFFFE ? REPLACEMENT : one;
    }
}
