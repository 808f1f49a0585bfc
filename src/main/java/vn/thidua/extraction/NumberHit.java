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
        List<String> notes) {}
