package vn.thidua.extraction;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.directive.DirectiveKind;

/**
 * A document number found in a text.
 *
 * @param start of the serial, in characters of the view
 * @param end exclusive
 * @param number as it ought to be printed
 * @param kind the kind the number shows, or null
 * @param letter whether the number has the form of an official letter, which shows no kind
 * @param weak whether the same characters could well mean something else, so that words must confirm it
 * @param suggestion the corrected number where the text has it otherwise than by blanks and breaks, else null
 * @param notes what was assumed
 */
record NumberHit(
        int start,
        int end,
        String number,
        @Nullable DirectiveKind kind,
        boolean letter,
        boolean weak,
        @Nullable String suggestion,
        List<String> notes) {

    /** What a number in former notation is noted with. */
    static final String FORMER_NOTATION = "ký hiệu theo thể thức cũ";

    /** What a number is noted with that shows its kind and no issuer, as many did in former times. */
    static final String WITHOUT_ISSUER = "ký hiệu không ghi cơ quan ban hành";

    boolean former() {
        return notes.contains(FORMER_NOTATION) || notes.contains(WITHOUT_ISSUER);
    }

    /** The year inside the number, or null. */
    @Nullable
    Integer year() {
        int stroke = number.indexOf('/');
        boolean four = stroke > 0 && number.length() >= stroke + 5;
        if (!four || (number.length() > stroke + 5 && number.charAt(stroke + 5) != '/')) {
            return null;
        }
        for (int i = stroke + 1; i < stroke + 5; i++) {
            if (!Letters.isDigit(number.charAt(i))) {
                return null;
            }
        }
        return Integer.valueOf(number.substring(stroke + 1, stroke + 5));
    }
}
