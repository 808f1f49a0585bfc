package vn.thidua.picture;

import static vn.thidua.picture.Escapes.mermaid;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A chain in the language of Mermaid. */
final class Mermaid {

    private Mermaid() {}

    static String of(Sketch sketch) {
        var text = new StringBuilder("flowchart LR\n");
        text.append("  accTitle: ").append(mermaid(sketch.title())).append('\n');
        for (int i = 0; i < sketch.boxes().size(); i++) {
            var box = sketch.boxes().get(i);
            text.append("  n").append(i).append(outlined(box.family(), label(box)));
            text.append(":::").append(box.family()).append('\n');
        }
        for (var arrow : sketch.arrows()) {
            text.append(String.format("  n%d -->|\"%s\"| n%d\n", arrow.from(), mermaid(arrow.label()), arrow.to()));
        }
        var notice = Notices.of(sketch);
        if (!notice.isEmpty()) {
            text.append("  notice[\"").append(mermaid(notice)).append("\"]\n");
        }
        for (var family : Family.values()) {
            text.append(
                    String.format("  classDef %s fill:%s,stroke:%s,color:#111\n", family, family.fill, family.stroke));
        }
        for (int i = 0; i < sketch.boxes().size(); i++) {
            var box = sketch.boxes().get(i);
            if (box.root() || !box.state().isEmpty()) {
                text.append("  style n").append(i).append(box.root() ? " stroke-width:3px" : " stroke-dasharray:5 3");
                text.append(box.root() && !box.state().isEmpty() ? ",stroke-dasharray:5 3\n" : "\n");
            }
        }
        return text.toString();
    }

    private static String label(Sketch.Box box) {
        return Stream.of(box.heading(), box.date(), box.subject(), box.state())
                .filter(part -> !part.isBlank())
                .flatMap(part -> Lettering.lines(part, Layout.TEXT_WIDTH, 3, Layout.FONT, false).stream())
                .map(Escapes::mermaid)
                .collect(Collectors.joining("<br/>"));
    }

    private static String outlined(Family family, String label) {
        return switch (family) {
            case LAW -> "[[\"" + label + "\"]]";
            case DECREE -> "{{\"" + label + "\"}}";
            case PARTY -> "([\"" + label + "\"])";
            case DECISION -> "(\"" + label + "\")";
            case PLAN -> "[\"" + label + "\"]";
            case OTHER -> ">\"" + label + "\"]";
        };
    }
}
