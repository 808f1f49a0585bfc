package vn.thidua.extraction;

import java.util.List;

/**
 * A line of the outline.
 *
 * @param level 1 for the highest in use, growing downwards
 * @param label its own mark without signs: "II", "3.1", "a", "Điều 4"
 * @param path the labels from the highest level down to this one
 * @param title the words after the mark; of an item that is running text only its beginning
 * @param span the line from its mark to the end of the title
 * @param runningText whether the line is a numbered paragraph and no mere title
 */
public record Heading(int level, String label, List<String> path, String title, Span span, boolean runningText) {

    public Heading {
        path = List.copyOf(path);
    }
}
