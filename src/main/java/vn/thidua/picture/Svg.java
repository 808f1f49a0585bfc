package vn.thidua.picture;

import static vn.thidua.picture.Escapes.xml;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import vn.thidua.picture.Layout.Area;
import vn.thidua.picture.Layout.Place;
import vn.thidua.picture.Layout.Point;
import vn.thidua.picture.Layout.Way;
import vn.thidua.text.Text;

/**
 * Draws a chain. Kinds differ by colour, by outline and by the abbreviation in the badge, so that a black-and-white
 * print tells as much; what does not count on the day has a dashed outline, its number struck through, and says why.
 */
final class Svg {

    private static final double MARGIN = 20;
    private static final double TITLE_HEIGHT = 40;
    private static final double LEGEND_ROW = 26;
    private static final double LEGEND_COLUMN = 310;
    private static final double CORNER = 9;

    private static final Text COUNTS = Text.of(
            "%d văn bản, %d quan hệ; mũi tên chỉ đến văn bản được dẫn.",
            "%d documents, %d relations; arrows point to what is cited.");

    private static final Text ROOT = Text.of("Viền đậm: văn bản gốc", "Thick outline: the document asked about");
    private static final Text DASHED = Text.of(
            "Viền đứt, gạch ngang: không có hiệu lực vào ngày này", "Dashed, struck through: not in force on this day");

    private final Sketch sketch;
    private final Layout layout;
    private final StringBuilder out = new StringBuilder();

    private Svg(Sketch sketch, Layout layout) {
        this.sketch = sketch;
        this.layout = layout;
    }

    static String of(Sketch sketch) {
        return of(sketch, Layout.of(sketch));
    }

    static String of(Sketch sketch, Layout layout) {
        return new Svg(sketch, layout).drawn();
    }

    private String drawn() {
        var notice = Notices.of(sketch);
        var families = Arrays.stream(Family.values())
                .filter(family -> sketch.boxes().stream().anyMatch(box -> box.family() == family))
                .toList();
        var titleWidth = Lettering.width(sketch.title(), 16, true);
        var width = Math.max(Math.max(layout.width(), titleWidth), 2 * LEGEND_COLUMN) + 2 * MARGIN;
        int columns = Math.max(1, (int) ((width - 2 * MARGIN) / LEGEND_COLUMN));
        int rows = (families.size() + 2 + columns - 1) / columns;
        var height =
                TITLE_HEIGHT + layout.height() + rows * LEGEND_ROW + (notice.isEmpty() ? 0 : LEGEND_ROW) + 2 * MARGIN;
        out.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        add("""
                <svg xmlns="http://www.w3.org/2000/svg" width="%s" height="%s" viewBox="0 0 %1$s %2$s" role="img" \
                aria-labelledby="title desc" font-family="'DejaVu Sans', Verdana, Arial, Helvetica, sans-serif" font-size="12" fill="#111">
                """, number(width), number(height));
        var counts = COUNTS.in(sketch.language())
                .formatted(sketch.boxes().size(), sketch.arrows().size());
        add("<title id=\"title\">%s</title>\n", xml(sketch.title()));
        add("<desc id=\"desc\">%s</desc>\n", xml(notice.isEmpty() ? counts : counts + " " + notice));
        out.append("<defs><marker id=\"tip\" viewBox=\"0 0 8 8\" refX=\"8\" refY=\"4\" markerWidth=\"8\" "
                + "markerHeight=\"8\" orient=\"auto\"><path d=\"M0 0L8 4L0 8z\" fill=\"#333\"/></marker></defs>\n");
        out.append("<rect width=\"100%\" height=\"100%\" fill=\"#fff\"/>\n");
        add(
                "<text x=\"%s\" y=\"%s\" font-size=\"16\" font-weight=\"bold\">%s</text>\n",
                number(MARGIN), number(MARGIN + 14), xml(sketch.title()));
        add("<g transform=\"translate(%s %s)\">\n", number(MARGIN), number(MARGIN + TITLE_HEIGHT - 10));
        layout.ways().forEach(this::line);
        layout.ways().forEach(this::label);
        for (int i = 0; i < sketch.boxes().size(); i++) {
            box(sketch.boxes().get(i), layout.boxes().get(i));
        }
        out.append("</g>\n");
        legend(families, columns, MARGIN + TITLE_HEIGHT + layout.height());
        if (!notice.isEmpty()) {
            add(
                    "<text x=\"%s\" y=\"%s\" font-weight=\"bold\">%s</text>\n",
                    number(MARGIN), number(height - MARGIN), xml(notice));
        }
        return out.append("</svg>\n").toString();
    }

    private void line(Way way) {
        add(
                "<polyline points=\"%s\" fill=\"none\" stroke=\"#333\" marker-end=\"url(#tip)\"/>\n",
                way.points().stream().map(Svg::pair).collect(Collectors.joining(" ")));
        for (var point : way.junctions()) {
            add("<circle cx=\"%s\" cy=\"%s\" r=\"3\" fill=\"#333\"/>\n", number(point.x()), number(point.y()));
        }
    }

    private void label(Way way) {
        var area = way.labelArea();
        add(
                "<rect x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\" fill=\"#fff\"/>\n",
                number(area.x()), number(area.y()), number(area.width()), number(area.height()));
        add("<text font-size=\"%s\" text-anchor=\"middle\">", number(Layout.LABEL_FONT));
        for (int i = 0; i < way.label().size(); i++) {
            add(
                    "<tspan x=\"%s\" y=\"%s\">%s</tspan>",
                    number(area.x() + area.width() / 2),
                    number(area.y() + 10 + i * 13),
                    xml(way.label().get(i)));
        }
        out.append("</text>\n");
    }

    private void box(Sketch.Box box, Place place) {
        var area = place.area();
        var counts = box.state().isEmpty();
        add("<g><title>%s</title>\n", xml(String.join("\n", box.heading(), box.date(), box.subject(), box.state())));
        outline(box.family(), area, counts, box.root() ? 3 : 1.2);
        add(
                "<text x=\"%s\" y=\"%s\" text-anchor=\"middle\" font-weight=\"bold\" fill=\"%s\">%s</text>\n",
                number(area.x() + Layout.BADGE / 2 + 3),
                number(area.y() + area.height() / 2 + 4),
                box.family().stroke,
                xml(box.badge()));
        for (int i = 0; i < place.lines().size(); i++) {
            var line = place.lines().get(i);
            var style = switch (line.style()) {
                case HEADING ->
                    counts ? " font-weight=\"bold\"" : " font-weight=\"bold\" text-decoration=\"line-through\"";
                case STATE -> " font-weight=\"bold\"";
                case PLAIN -> "";
            };
            add(
                    "<text x=\"%s\" y=\"%s\"%s>%s</text>\n",
                    number(area.x() + Layout.BADGE + Layout.PADDING),
                    number(area.y() + Layout.PADDING + 12 + i * Layout.LINE),
                    style,
                    xml(line.text()));
        }
        out.append("</g>\n");
    }

    private void outline(Family family, Area area, boolean counts, double thickness) {
        var dashes = counts ? "" : " stroke-dasharray=\"6 4\"";
        var drawing = String.format(
                " fill=\"%s\" stroke=\"%s\" stroke-width=\"%s\"%s/>",
                family.fill, family.stroke, number(thickness), dashes);
        switch (family) {
            case LAW -> {
                out.append(rectangle(area, 0)).append(drawing);
                var inner = new Area(area.x() + 3, area.y() + 3, area.width() - 6, area.height() - 6);
                out.append(rectangle(inner, 0));
                add(" fill=\"none\" stroke=\"%s\"/>", family.stroke);
            }
            case DECREE -> {
                out.append(rectangle(area, 6)).append(drawing);
                var bar = area.x() + Math.min(Layout.BADGE, area.width() / 4);
                add(
                        "<line x1=\"%s\" y1=\"%s\" x2=\"%1$s\" y2=\"%s\" stroke=\"%s\"/>\n",
                        number(bar), number(area.y()), number(area.y() + area.height()), family.stroke);
            }
            case PARTY ->
                out.append(rectangle(area, Math.min(area.height() / 2, 24))).append(drawing);
            case DECISION -> out.append(cut(area, true)).append(drawing);
            case PLAN -> out.append(rectangle(area, 0)).append(drawing);
            case OTHER -> out.append(cut(area, false)).append(drawing);
        }
        out.append('\n');
    }

    private static String rectangle(Area area, double radius) {
        return "<rect x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\" rx=\"%s\""
                .formatted(
                        number(area.x()),
                        number(area.y()),
                        number(area.width()),
                        number(area.height()),
                        number(radius));
    }

    /** All corners cut off, or only the upper right one. */
    private static String cut(Area area, boolean all) {
        double left = area.x();
        double top = area.y();
        double right = left + area.width();
        double bottom = top + area.height();
        var points = all
                ? List.of(
                        new Point(left + CORNER, top),
                        new Point(right - CORNER, top),
                        new Point(right, top + CORNER),
                        new Point(right, bottom - CORNER),
                        new Point(right - CORNER, bottom),
                        new Point(left + CORNER, bottom),
                        new Point(left, bottom - CORNER),
                        new Point(left, top + CORNER))
                : List.of(
                        new Point(left, top),
                        new Point(right - 1.6 * CORNER, top),
                        new Point(right, top + 1.6 * CORNER),
                        new Point(right, bottom),
                        new Point(left, bottom));
        return "<polygon points=\"%s\"".formatted(points.stream().map(Svg::pair).collect(Collectors.joining(" ")));
    }

    private void legend(List<Family> families, int columns, double top) {
        for (int i = 0; i < families.size() + 2; i++) {
            var x = MARGIN + i % columns * LEGEND_COLUMN;
            var y = top + i / columns * LEGEND_ROW;
            var sample = new Area(x, y, 34, 18);
            Text words;
            if (i < families.size()) {
                outline(families.get(i), sample, true, 1.2);
                words = families.get(i).label;
            } else {
                var root = i == families.size();
                outline(Family.PLAN, sample, root, root ? 3 : 1.2);
                words = root ? ROOT : DASHED;
            }
            add(
                    "<text x=\"%s\" y=\"%s\" font-size=\"10\">%s</text>\n",
                    number(x + 42), number(y + 13), xml(words.in(sketch.language())));
        }
    }

    private void add(String pattern, Object... values) {
        out.append(String.format(pattern, values));
    }

    private static String pair(Point point) {
        return number(point.x()) + "," + number(point.y());
    }

    private static String number(double value) {
        return value == Math.rint(value) ? String.valueOf((long) value) : String.format(Locale.ROOT, "%.1f", value);
    }
}
