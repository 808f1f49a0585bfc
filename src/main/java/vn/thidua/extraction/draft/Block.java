package vn.thidua.extraction.draft;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.thidua.extraction.Span;

/**
 * A paragraph: its lines joined, also across a page, and composed (NFC), with the way back to the text as given.
 *
 * @param level of its mark: 5 for "A.", 10 for "I.", 20 for "1.", 30 for "1.1", 35 for "Tiêu chí 1:", 40 for "a)", 45
 *     for a line that ends with a colon, 50 for "-", 55 for "+", 60 for none
 * @param from where the words begin behind the mark
 * @param above the marked paragraphs above it, the nearest last
 */
record Block(String text, int level, int from, List<Block> above, int[] starts, int[] ends) {

    static final int CRITERION = 35;
    static final int LABEL = 45;
    static final int DASH = 50;
    static final int PLUS = 55;
    static final int PLAIN = 60;

    Span span(int start, int end) {
        return new Span(starts[start], ends[Math.max(start, end - 1)]);
    }

    Span span(MatchResult match, int group) {
        return span(match.start(group), match.end(group));
    }

    Span span() {
        return span(from, text.length());
    }

    String words() {
        return text.substring(from);
    }

    Matcher matcher(Pattern pattern) {
        return pattern.matcher(text).region(from, text.length());
    }

    boolean has(Pattern pattern) {
        return matcher(pattern).find();
    }

    /** Whether a paragraph above is about this. */
    boolean isUnder(Pattern pattern) {
        return above.stream().anyMatch(one -> one.title().matcher(pattern).find());
    }

    /** The words before its first colon or end of sentence: what it is about. */
    Block title() {
        var end = from;
        while (end < text.length() && end - from < 160 && ".:;".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return end == text.length() ? this : new Block(text.substring(0, end), level, from, above, starts, ends);
    }
}
