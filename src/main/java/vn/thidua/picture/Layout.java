package vn.thidua.picture;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.elk.alg.layered.LayeredLayoutProvider;
import org.eclipse.elk.alg.layered.options.LayeredMetaDataProvider;
import org.eclipse.elk.alg.layered.options.LayeredOptions;
import org.eclipse.elk.core.data.LayoutMetaDataService;
import org.eclipse.elk.core.options.CoreOptions;
import org.eclipse.elk.core.options.Direction;
import org.eclipse.elk.core.options.EdgeLabelPlacement;
import org.eclipse.elk.core.options.EdgeRouting;
import org.eclipse.elk.core.util.BasicProgressMonitor;
import org.eclipse.elk.graph.ElkEdge;
import org.eclipse.elk.graph.ElkLabel;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.util.ElkGraphUtil;

/**
 * Where everything of a picture stands, in pixels: layers from left to right, arrows pointing to what is cited, so that
 * the law is at the right edge. Nothing covers anything else but an arrow's label its own arrow.
 */
record Layout(double width, double height, List<Place> boxes, List<Way> ways) {

    static final double FONT = 12;
    static final double LABEL_FONT = 10;
    static final double LINE = 16;
    static final double TEXT_WIDTH = 210;
    static final double BADGE = 44;
    static final double PADDING = 8;
    private static final double LABEL_WIDTH = 110;
    private static final double LABEL_LINE = 13;
    private static final int MOST_LABEL_LINES = 3;

    /** A rectangle; y grows downwards. */
    record Area(double x, double y, double width, double height) {

        boolean overlaps(Area other) {
            return x < other.x + other.width
                    && other.x < x + width
                    && y < other.y + other.height
                    && other.y < y + height;
        }
    }

    /** A line of text in a box. */
    record Line(String text, Style style) {}

    enum Style {
        HEADING,
        PLAIN,
        STATE
    }

    /** A document's box. */
    record Place(Area area, List<Line> lines) {}

    record Point(double x, double y) {}

    /**
     * An arrow, and its label's lines in their area.
     *
     * @param junctions where it leaves the trunk that it shares; lines that cross elsewhere have nothing in common
     */
    record Way(List<Point> points, List<Point> junctions, Area labelArea, List<String> label) {}

    static {
        // ELK clones the defaults of its options with what this registers
        LayoutMetaDataService.getInstance(LayeredMetaDataProvider.class.getClassLoader());
    }

    static Layout of(Sketch sketch) {
        var graph = graph();
        var nodes = new ArrayList<ElkNode>();
        var texts = new ArrayList<List<Line>>();
        for (var box : sketch.boxes()) {
            var lines = lines(box);
            var node = ElkGraphUtil.createNode(graph);
            node.setDimensions(BADGE + TEXT_WIDTH + 2 * PADDING, lines.size() * LINE + 2 * PADDING);
            nodes.add(node);
            texts.add(lines);
        }
        var edges = new ArrayList<ElkEdge>();
        var labels = new ArrayList<List<String>>();
        for (var arrow : sketch.arrows()) {
            var edge = ElkGraphUtil.createSimpleEdge(nodes.get(arrow.from()), nodes.get(arrow.to()));
            var lines = Lettering.lines(arrow.label(), LABEL_WIDTH, MOST_LABEL_LINES, LABEL_FONT, false);
            ElkLabel label = ElkGraphUtil.createLabel(arrow.label(), edge);
            label.setProperty(CoreOptions.EDGE_LABELS_PLACEMENT, EdgeLabelPlacement.CENTER);
            label.setProperty(CoreOptions.EDGE_LABELS_INLINE, true);
            label.setDimensions(widest(lines) + PADDING, lines.size() * LABEL_LINE + 2);
            edges.add(edge);
            labels.add(lines);
        }
        new LayeredLayoutProvider().layout(graph, new BasicProgressMonitor());

        var places = new ArrayList<Place>();
        for (int i = 0; i < nodes.size(); i++) {
            var node = nodes.get(i);
            var area = new Area(node.getX(), node.getY(), node.getWidth(), node.getHeight());
            places.add(new Place(area, texts.get(i)));
        }
        var ways = new ArrayList<Way>();
        for (int i = 0; i < edges.size(); i++) {
            ways.add(way(edges.get(i), labels.get(i)));
        }
        return new Layout(graph.getWidth(), graph.getHeight(), places, ways);
    }

    private static ElkNode graph() {
        var graph = ElkGraphUtil.createGraph();
        graph.setProperty(CoreOptions.DIRECTION, Direction.RIGHT);
        graph.setProperty(CoreOptions.EDGE_ROUTING, EdgeRouting.ORTHOGONAL);
        // one trunk for all that leave, or reach, a document; each has its label on the way, so none can be confused
        graph.setProperty(LayeredOptions.MERGE_EDGES, true);
        graph.setProperty(CoreOptions.SPACING_NODE_NODE, 22.0);
        graph.setProperty(CoreOptions.SPACING_EDGE_NODE, 12.0);
        graph.setProperty(CoreOptions.SPACING_EDGE_EDGE, 8.0);
        graph.setProperty(CoreOptions.SPACING_EDGE_LABEL, 3.0);
        graph.setProperty(LayeredOptions.SPACING_NODE_NODE_BETWEEN_LAYERS, 26.0);
        graph.setProperty(LayeredOptions.SPACING_EDGE_NODE_BETWEEN_LAYERS, 12.0);
        graph.setProperty(LayeredOptions.SPACING_EDGE_EDGE_BETWEEN_LAYERS, 8.0);
        return graph;
    }

    private static List<Line> lines(Sketch.Box box) {
        var lines = new ArrayList<Line>();
        add(lines, box.heading(), 2, Style.HEADING);
        add(lines, box.date(), 1, Style.PLAIN);
        add(lines, box.subject(), 3, Style.PLAIN);
        add(lines, box.state(), 3, Style.STATE);
        return lines;
    }

    private static void add(List<Line> lines, String text, int most, Style style) {
        if (!text.isBlank()) {
            Lettering.lines(text, TEXT_WIDTH, most, FONT, style != Style.PLAIN)
                    .forEach(line -> lines.add(new Line(line, style)));
        }
    }

    private static double widest(List<String> lines) {
        return lines.stream()
                .mapToDouble(line -> Lettering.width(line, LABEL_FONT, false))
                .max()
                .orElse(0);
    }

    private static Way way(ElkEdge edge, List<String> lines) {
        var points = new ArrayList<Point>();
        for (var section : edge.getSections()) {
            points.add(new Point(section.getStartX(), section.getStartY()));
            section.getBendPoints().forEach(bend -> points.add(new Point(bend.getX(), bend.getY())));
            points.add(new Point(section.getEndX(), section.getEndY()));
        }
        var label = edge.getLabels().get(0);
        var area = new Area(label.getX(), label.getY(), label.getWidth(), label.getHeight());
        var junctions = edge.getProperty(CoreOptions.JUNCTION_POINTS).stream()
                .map(point -> new Point(point.x, point.y))
                .toList();
        return new Way(points, junctions, area, lines);
    }
}
