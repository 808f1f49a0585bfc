package vn.thidua.extraction.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import vn.thidua.extraction.Span;

/** A stretch of a paragraph: a sentence or a clause of one. */
record Words(Block block, int start, int end) {

    private static final Pattern SENTENCE_END = Pattern.compile("[.!?…] +(?=[\\p{Lu}“\"(])|; ?");
    private static final Pattern FULL_STOP = Pattern.compile("[.!?…] +(?=[\\p{Lu}“\"(])");

    String text() {
        return block.text().substring(start, end);
    }

    Span span() {
        return block.span(start, end);
    }

    Span span(MatchResult match, int group) {
        return block.span(match.start(group), match.end(group));
    }

    /** Matches; places in them are places in the paragraph. */
    java.util.regex.Matcher matcher(Pattern pattern) {
        return pattern.matcher(block.text()).region(start, end).useTransparentBounds(true);
    }

    boolean has(Pattern pattern) {
        return matcher(pattern).find();
    }

    /** The sentences of a paragraph. */
    static List<Words> sentences(Block block) {
        return split(new Words(block, block.from(), block.text().length()), FULL_STOP);
    }

    /** The clauses between semicolons and full stops. */
    static List<Words> clauses(Block block) {
        return split(new Words(block, block.from(), block.text().length()), SENTENCE_END);
    }

    List<Words> clauses() {
        return split(this, SENTENCE_END);
    }

    private static List<Words> split(Words whole, Pattern at) {
        var parts = new ArrayList<Words>();
        var matcher = at.matcher(whole.block.text()).region(whole.start, whole.end);
        var from = whole.start;
        while (matcher.find()) {
            add(parts, whole.block, from, matcher.start());
            from = matcher.end();
        }
        add(parts, whole.block, from, whole.end);
        return parts;
    }

    private static void add(List<Words> parts, Block block, int from, int to) {
        var start = from;
        var end = to;
        while (start < end && block.text().charAt(start) == ' ') {
            start++;
        }
        while (end > start && " .;,:".indexOf(block.text().charAt(end - 1)) >= 0) {
            end--;
        }
        if (start < end) {
            parts.add(new Words(block, start, end));
        }
    }
}
