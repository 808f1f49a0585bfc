package vn.thidua.finding;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What was read from a text. What all rules need of it is computed once, when it is made. */
public final class ReadText {

    private final String text;
    private final ComposedText composed;
    private final boolean misread;
    private final @Nullable KnownDocument header;
    private final boolean complete;
    private final List<Item> outline;
    private final List<Mention> mentions;

    /**
     * @param header what the document says of itself
     * @param complete whether the text has a heading of its kind and an end, so that what it lacks is missing
     */
    public ReadText(
            String text, @Nullable KnownDocument header, boolean complete, List<Item> outline, List<Mention> mentions) {
        this.text = text;
        this.composed = ComposedText.of(text);
        this.misread = LostMarks.in(text);
        this.header = header;
        this.complete = complete;
        this.outline = List.copyOf(outline);
        this.mentions = List.copyOf(mentions);
    }

    /**
     * A line of the outline.
     *
     * @param level 1 for the highest
     * @param label its mark without signs: "II", "3.1", "a"
     * @param path labels from the highest level down to this one
     * @param isParagraph running text with a mark, no mere title
     */
    public record Item(int level, String label, List<String> path, String title, TextSpan span, boolean isParagraph) {

        public Item {
            path = List.copyOf(path);
        }
    }

    /** As given. */
    public String text() {
        return text;
    }

    public ComposedText composed() {
        return composed;
    }

    /** Whether the marks of most letters are lost, as in a scan read by a program for another language. */
    public boolean isMisread() {
        return misread;
    }

    public @Nullable KnownDocument header() {
        return header;
    }

    public boolean complete() {
        return complete;
    }

    public List<Item> outline() {
        return outline;
    }

    public List<Mention> mentions() {
        return mentions;
    }
}
