package vn.thidua.rate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import vn.thidua.organization.UnitRef;
import vn.thidua.text.Language;

class RatesChartTest {

    private static final UnitRef OFFICE =
            new UnitRef(UUID.randomUUID(), "HCM-Q1-PGDDT", "Phòng Giáo dục và Đào tạo Quận 1");

    private static ReportingRatesView rates(List<ReportingRatesView.Group> groups) {
        return new ReportingRatesView(
                RateGrouping.UNIT,
                OFFICE,
                null,
                null,
                null,
                null,
                LocalDate.of(2023, 12, 31),
                groups,
                false,
                RateCounts.sum(
                        groups.stream().map(ReportingRatesView.Group::counts).toList()));
    }

    private static ReportingRatesView.Group group(String name, RateCounts counts) {
        return new ReportingRatesView.Group(UUID.randomUUID(), "T", name, null, null, false, counts);
    }

    private static ReportingRatesView schools(int count) {
        return rates(IntStream.rangeClosed(1, count)
                .mapToObj(i -> group(
                        i % 4 == 0
                                ? "Trường Phổ thông dân tộc bán trú Tiểu học và Trung học cơ sở mẫu " + i
                                : "Trường Tiểu học mẫu " + i,
                        RateCounts.of(24, 24 - i % 25, Math.min(i % 25, 2 + i % 3), 3, 1, i % 5, i % 2)))
                .toList());
    }

    private static Document parsed(String svg) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)));
    }

    private static String drawn(String name, ReportingRatesView rates, Language language) throws Exception {
        var svg = RatesSvgWriter.svg(rates, language);
        var folder = Path.of("target", "charts");
        Files.createDirectories(folder);
        Files.writeString(folder.resolve(name + ".svg"), svg);
        return svg;
    }

    @Test
    void drawsABarForEachGroupWithVietnameseWords() throws Exception {
        var svg = drawn("schools", schools(12), Language.VI);
        var document = parsed(svg);

        var texts = document.getElementsByTagName("text");
        var words = IntStream.range(0, texts.getLength())
                .mapToObj(i -> texts.item(i).getTextContent())
                .toList();
        assertTrue(words.contains("Tình hình nộp báo cáo – Phòng Giáo dục và Đào tạo Quận 1"), words.toString());
        assertTrue(words.containsAll(List.of("Gửi đúng hạn", "Gửi muộn", "Chưa gửi")), words.toString());
        assertEquals(
                12,
                words.stream()
                        .filter(one -> one.contains("mẫu") || one.contains("…"))
                        .count());
        assertTrue(svg.contains("sans-serif"));
        assertTrue(
                document.getElementsByTagName("title").item(0).getTextContent().contains("Đã gửi"));
    }

    @Test
    void drawsNothingButSaysSoWhereNothingIsExpected() throws Exception {
        var svg = drawn("nothing", rates(List.of()), Language.VI);

        parsed(svg);
        assertTrue(svg.contains("Không có báo cáo nào phải nộp"));
    }

    @Test
    void drawsAsManyAsCanBeReadAndTellsOfTheOthers() throws Exception {
        var svg = drawn("many", schools(55), Language.EN);

        parsed(svg);
        assertTrue(svg.contains("15 more groups are not shown"));
    }

    @Test
    void drawsTwoGroupsOfOneName() throws Exception {
        var counts = RateCounts.of(2, 1, 0, 0, 0, 1, 0);
        var svg = drawn("same", rates(List.of(group("Trường mẫu", counts), group("Trường mẫu", counts))), Language.VI);

        assertEquals(2, svg.split("Trường mẫu", -1).length - 1);
    }

    @Test
    void takesNamesForNamesAndNotForMarkup() throws Exception {
        var counts = RateCounts.of(2, 1, 0, 0, 0, 1, 0);
        var unit = new UnitRef(UUID.randomUUID(), "X", "<script>alert(1)</script> & Co");
        var view = rates(List.of(group("<b>\"&amp;'", counts)));
        var svg = RatesSvgWriter.svg(
                new ReportingRatesView(
                        view.groupBy(), unit, null, null, null, null, view.asOf(), view.groups(), false, view.total()),
                Language.VI);

        parsed(svg);
        assertFalse(svg.contains("<script"));
    }
}
