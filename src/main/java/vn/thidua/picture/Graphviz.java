package vn.thidua.picture;

import static vn.thidua.picture.Escapes.dot;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A chain in the language of Graphviz. */
final class Graphviz {

    private Graphviz() {}

    static String of(Sketch sketch) {
        var text = new StringBuilder();
        var notice = Notices.of(sketch);
        text.append("digraph \"").append(dot(sketch.title())).append("\" {\n");
        text.append("  graph [rankdir=LR fontname=\"sans-serif\" label=\"")
                .append(dot(notice.isEmpty() ? sketch.title() : sketch.title() + ". " + notice))
                .append("\"];\n");
        text.append("  node [fontname=\"sans-serif\" style=\"filled\"];\n");
        text.append("  edge [fontname=\"sans-serif\" fontsize=10];\n");
        for (int i = 0; i < sketch.boxes().size(); i++) {
            var box = sketch.boxes().get(i);
            var family = box.family();
            text.append(String.format(
                    "  n%d [label=\"%s\" shape=%s fillcolor=\"%s\" color=\"%s\"%s];\n",
                    i, label(box), shape(family), family.fill, family.stroke, style(box)));
        }
        for (var arrow : sketch.arrows()) {
            text.append(String.format("  n%d -> n%d [label=\"%s\"];\n", arrow.from(), arrow.to(), dot(arrow.label())));
        }
        return text.append("}\n").toString();
    }

    private static String label(Sketch.Box box) {
        return Stream.of(box.heading(), box.date(), box.subject(), box.state())
                .filter(part -> !part.isBlank())
                .flatMap(part -> Lettering.lines(part, Layout.TEXT_WIDTH, 3, Layout.FONT, false).stream())
                .map(Escapes::dot)
                .collect(Collectors.joining("\\n"));
    }

    private static String style(Sketch.Box box) {
        var style = box.state().isEmpty() ? "" : " style=\"filled,dashed\"";
        return box.root() ? style + " penwidth=3" : style;
    }

    private static String shape(Family family) {
        return switch (family) {
            case LAW -> "doubleoctagon";
            case DECREE -> "hexagon";
            case PARTY -> "ellipse";
            case DECISION -> "octagon";
            case PLAN -> "box";
            case OTHER -> "note";
        };
    }
}
