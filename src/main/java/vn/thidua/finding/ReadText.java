package vn.thidua.finding;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was read from a text.
 *
 * @param header what the document says of itself
 * @param complete whether the text has a heading of its kind and an end, so that what it lacks is missing
 */
public record ReadText(
        String text, @Nullable KnownDocument header, boolean complete, List<Item> outline, List<Mention> mentions) {

    public ReadText {
        outline = List.copyOf(outline);
        mentions = List.copyOf(mentions);
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
}
