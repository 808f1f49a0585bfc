package vn.thidua.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import vn.thidua.picture.Layout.Area;
import vn.thidua.picture.Layout.Point;
import vn.thidua.text.Language;

class PictureTest {

    private static final String HOSTILE =
            "\"</text><script>alert(1)</script> | #quot; \\ \n\r\u0001 ]] --> ' & \uD800 %s $1 `x` end";

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 5, 50, 300})
    void nothingCoversAnythingElse(int documents) {
        var layout = Layout.of(Sketch.of(SomeChains.of(documents), Language.VI));
        var areas = new ArrayList<Area>();
        layout.boxes().forEach(box -> areas.add(box.area()));
        layout.ways().forEach(way -> areas.add(way.labelArea()));

        for (int i = 0; i < areas.size(); i++) {
            assertTrue(areas.get(i).x() >= 0 && areas.get(i).y() >= 0);
            assertTrue(areas.get(i).x() + areas.get(i).width() <= layout.width());
            assertTrue(areas.get(i).y() + areas.get(i).height() <= layout.height());
            for (int j = 0; j < i; j++) {
                assertFalse(areas.get(i).overlaps(areas.get(j)), areas.get(i) + " and " + areas.get(j));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {5, 50, 300})
    void noArrowRunsThroughADocumentOrTheLabelOfAnotherArrow(int documents) {
        var layout = Layout.of(Sketch.of(SomeChains.of(documents), Language.VI));

        for (var way : layout.ways()) {
            for (int i = 1; i < way.points().size(); i++) {
                var segment = segment(way.points().get(i - 1), way.points().get(i));
                layout.boxes().forEach(box -> assertFalse(segment.overlaps(box.area())));
                layout.ways().stream()
                        .filter(other -> other != way)
                        .forEach(other -> assertFalse(segment.overlaps(other.labelArea())));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {5, 50, 300})
    void textStaysWithinItsBox(int documents) {
        var layout = Layout.of(Sketch.of(SomeChains.of(documents), Language.VI));

        for (var box : layout.boxes()) {
            assertTrue(Layout.PADDING + box.lines().size() * Layout.LINE
                    <= box.area().height());
            for (var line : box.lines()) {
                var width = Lettering.width(line.text(), Layout.FONT, line.style() != Layout.Style.PLAIN);
                assertTrue(Layout.BADGE + Layout.PADDING + width <= box.area().width(), line.text());
            }
        }
    }

    @Test
    void breaksLongWordsAndEndsWhatIsCutWithAnEllipsis() {
        assertEquals(List.of("Thi đua"), Lettering.lines(" Thi \n đua ", 100, 2, 12, false));
        assertEquals(List.of(), Lettering.lines("", 100, 2, 12, false));
        var lines = Lettering.lines("Ă".repeat(50), 100, 2, 12, false);
        assertEquals(2, lines.size());
        assertTrue(lines.get(1).endsWith("…"));
        lines.forEach(line -> assertTrue(Lettering.width(line, 12, false) <= 100));
        assertEquals(
                Lettering.width("Thi đua khen thưởng", 12, false),
                Lettering.width(
                        java.text.Normalizer.normalize("Thi đua khen thưởng", java.text.Normalizer.Form.NFD),
                        12,
                        false));
    }

    @Test
    void showsTheNearestAndSaysThatThereAreMore() throws Exception {
        var sketch = Sketch.of(SomeChains.of(450), Language.VI);

        assertEquals(300, sketch.boxes().size());
        assertEquals(150, sketch.hidden());
        var notice = "Chỉ hiển thị 300 văn bản gần nhất; còn 150 văn bản không hiển thị.";
        assertTrue(Svg.of(sketch).contains(notice));
        assertTrue(Graphviz.of(sketch).contains(notice));
        assertTrue(Mermaid.of(sketch).contains("Chỉ hiển thị 300 văn bản gần nhất#59; còn 150"));
        parsed(Svg.of(sketch));
    }

    @Test
    void hostileWordsStayWordsInSvg() throws Exception {
        var svg = Svg.of(Sketch.of(SomeChains.saying(HOSTILE), Language.EN));

        var document = parsed(svg);
        assertEquals(0, document.getElementsByTagName("script").getLength());
        assertTrue(
                document.getElementsByTagName("title").item(1).getTextContent().contains("<script>alert(1)"));
    }

    @Test
    void hostileWordsStayWordsInGraphviz() {
        var text = Graphviz.of(Sketch.of(SomeChains.saying(HOSTILE), Language.EN));

        for (var line : text.split("\n")) {
            var bare = line.replace("\\\\", "").replace("\\\"", "");
            assertEquals(0, bare.chars().filter(one -> one == '"').count() % 2, line);
        }
        assertEquals(
                2,
                text.lines()
                        .filter(line -> line.matches("  n\\d \\[label=.*];"))
                        .count());
        assertFalse(text.contains("\u0001"));
    }

    @Test
    void hostileWordsStayWordsInMermaid() {
        var text = Mermaid.of(Sketch.of(SomeChains.saying(HOSTILE), Language.EN));

        assertFalse(text.contains("<script"));
        assertTrue(text.contains("#60;script#62;"));
        assertTrue(text.contains("#35;quot#59;"));
        for (var line : text.split("\n")) {
            assertTrue(line.chars().filter(one -> one == '"').count() <= 2, line);
            assertTrue(line.startsWith("flowchart") || line.startsWith("  "), line);
        }
    }

    private static Area segment(Point from, Point to) {
        return new Area(
                Math.min(from.x(), to.x()) + 0.01,
                Math.min(from.y(), to.y()) + 0.01,
                Math.abs(from.x() - to.x()) - 0.02,
                Math.abs(from.y() - to.y()) - 0.02);
    }

    private static Document parsed(String svg) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(svg)));
    }
}
