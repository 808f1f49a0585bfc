package vn.thidua.extraction;

import static java.util.stream.Collectors.toList;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thidua.finding.Finding;
import vn.thidua.finding.FindingCode;

/** Findings of texts alone: the committed corpus and its truth, then single faults and what is none. */
class TextFindingsTest {

    private static final Path CORPUS = Path.of("src", "test", "resources", "corpus");

    @TestFactory
    List<DynamicTest> findsInTheCorpusWhatIsListedAndNoMore() throws IOException {
        var truth = new ObjectMapper().readTree(CORPUS.resolve("findings.json").toFile());
        Set<String> codes = Set.copyOf(texts(truth.path("codes")));
        var tests = new ArrayList<DynamicTest>();
        truth.path("seeds")
                .properties()
                .forEach(seed -> tests.add(DynamicTest.dynamicTest(seed.getKey(), () -> {
                    var expected = new ArrayList<String>();
                    seed.getValue().forEach(finding -> {
                        int times = Math.max(1, finding.path("of").size());
                        for (int i = 0; i < times; i++) {
                            expected.add(finding.path("code").asText());
                        }
                    });
                    var found = findings(corpus(seed.getKey())).stream()
                            .map(finding -> finding.code().name())
                            .filter(codes::contains)
                            .sorted()
                            .collect(toList());
                    assertEquals(expected.stream().sorted().toList(), found);
                })));
        return tests;
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Quyết định số 45/QĐ-UBND ngày 31/11/2022 của UBND tỉnh | CITED_WITHOUT_DATE | không có thật: 31/11/2022
        Quyết định số 45/QĐ-UBND ngày 30 tháng 02 năm 2023 của UBND tỉnh | CITED_WITHOUT_DATE | không có thật: 30 tháng 02
        Quyết định số 45/QĐ-UBND của UBND tỉnh | CITED_WITHOUT_DATE | không ghi ngày
        Kế hoạch số 900/KH-SGD&ĐT ngày 1/2/2023 của UBND tỉnh | ISSUER_CODE_UNUSUAL | SGD&ĐT không phải của UBND tỉnh
        Quyết định số 9/QĐ-UBND ngày 1/2/2023 của Sở Nội vụ | ISSUER_CODE_UNUSUAL | UBND không phải của Sở Nội vụ
        Nghị quyết số 9/NQ-HĐND ngày 1/2/2023 của UBND tỉnh | ISSUER_CODE_UNUSUAL | HĐND không phải của UBND tỉnh
        Nghị định số 98/NĐ-CP ngày 31/12/2023 của Chính phủ | NOTATION_UNFIT_FOR_KIND | thiếu năm
        Thông tư số 21/TT-BGDĐT ngày 1/2/2020 | NOTATION_UNFIT_FOR_KIND | thiếu năm
        Công văn số 12/CV-PGDĐT ngày 1/2/2020 của Phòng Giáo dục và Đào tạo | NOTATION_UNFIT_FOR_KIND | không có ký hiệu loại
        Nghị định số 91/2017/NĐ-CP ngày 31/7/2018 | REGISTER_AGAINST_DATES | mang năm 2017
        Thông tư số 08/2017/TT-BNV ngày 1/2/2016 | REGISTER_AGAINST_DATES | mang năm 2017
        """)
    void tellsWhatIsWrongWithACitation(String citation, FindingCode code, String said) {
        var finding = only("Thực hiện " + citation + ";");

        assertEquals(code, finding.code());
        assertTrue(
                finding.explanation().vi().contains(said), finding.explanation().vi());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Kế hoạch số 48/KH.UBND ngày 1/2/2022 của UBND tỉnh",
                "Kế hoạch số 48/KH-UBND ngày 1/2/2022 của Chủ tịch UBND tỉnh",
                "Nghị quyết số 48/NQ-CP ngày 1/2/2022 của Thủ tướng Chính phủ",
                "Chỉ thị số 05-CT/TW ngày 15/5/2016 của Bộ Chính trị",
                "Công văn số 988/UBND-NV ngày 1/2/2022 của Phòng Nội vụ",
                "Công văn số 12-CV/TU ngày 1/2/2022 của Tỉnh ủy",
                "Nghị định số 24/NĐ-CP ngày 1/2/1996 của Chính phủ",
                "Thông tư liên tịch số 47/2011/TTLT-BGDĐT-BNV ngày 19/10/2011 của Bộ Giáo dục và Đào tạo",
                "Luật Giáo dục số 43/2019/QH14 ngày 14 tháng 6 năm 2019"
            })
    void findsNothingWrongWithUsualNotation(String citation) {
        assertEquals(List.of(), findings("Thực hiện " + citation + ";"));
    }

    @Test
    void suggestsTheNumberOfYears() {
        var finding = only("Tổ chức kỷ niệm 95 năm Ngày thành lập Đảng (03/02/1930 - 03/02/2026).");

        assertEquals(FindingCode.ANNIVERSARY_ARITHMETIC, finding.code());
        assertEquals("96", finding.suggestion());
    }

    @Test
    void suggestsTheYearThatStandsElsewhere() {
        var finding = only("Kỷ niệm 49 năm Ngày Giải phóng (30/4/1978 - 30/4/2024).\n\n"
                + "Chào mừng 50 năm Ngày Giải phóng (30/4/1975 - 30/4/2025).");

        assertEquals("1975", finding.suggestion());
    }

    @Test
    void countsSpansInCodePointsOfTheTextAsGiven() {
        var text = Normalizer.normalize(
                "\uD83C\uDF89 Kỷ niệm 95 năm Ngày thành lập Đảng (03/02/1930 - 03/02/2026).", Normalizer.Form.NFD);
        var span = only(text).span();

        assertTrue(span != null);
        var from = text.offsetByCodePoints(0, span.start());
        var to = text.offsetByCodePoints(0, span.end());
        assertTrue(text.substring(from, to).startsWith("95 "));
        assertTrue(text.substring(from, to).endsWith("2026)"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Kỷ niệm 79 năm Ngày Quốc khánh (02/9/1945 - 02/9/2024).",
                "Thực hiện kế hoạch 5 năm (01/01/2021 - 31/12/2025).",
                "Giai đoạn 5 năm (2021 - 2025) và 10 năm (2021 - 2030).",
                "I. MỤC ĐÍCH, YÊU CẦU\n\n1. Mục đích\n\nMột.\n\n2. Yêu cầu\n\nHai.\n\nII. NỘI DUNG\n\nBa.",
                "I. NỘI DUNG\n\na) Một;\n\nb) Hai;\n\nc) Ba;\n\nd) Bốn;\n\nđ) Năm;\n\ne) Sáu;\n\ng) Bảy.",
                "I. NỘI DUNG\n\na) Một;\n\nb) Hai;\n\nc) Ba;\n\nd) Bốn;\n\ne) Năm;\n\nf) Sáu.",
                "Điều 1. Phạm vi\n\n1. Một.\n\n2. Hai.\n\nĐiều 2. Đối tượng\n\n1. Một.\n\n2. Hai."
            })
    void findsNothingInOrdinaryTexts(String text) {
        assertEquals(List.of(), findings(text));
    }

    @Test
    void findsAGapInTheLettersOfAList() {
        assertEquals(
                FindingCode.HEADING_SEQUENCE,
                only("I. NỘI DUNG\n\na) Một việc;\n\nb) Hai việc;\n\nd) Bốn việc;\n\nđ) Năm việc.")
                        .code());
    }

    @Test
    void findsWhatAHeadingPromises() {
        var finding =
                only("II. PHẠM VI, ĐỐI TƯỢNG, TIÊU CHÍ\n\n1. Đối tượng\n\nCác đơn vị.\n\n2. Tiêu chí\n\nHoàn thành.\n\n"
                        + "III. TỔ CHỨC THỰC HIỆN\n\nCác đơn vị thực hiện.");

        assertEquals(FindingCode.HEADING_PROMISES_MISSING_ITEM, finding.code());
        assertEquals("PHẠM VI", finding.of().words());
    }

    @Test
    void findsAParagraphThatStandsTwiceUnlessTwoAreToDoTheSame() {
        var paragraph =
                "- Xây dựng kế hoạch và triển khai phong trào thi đua bảo đảm chất lượng, đúng tiến độ đã đề ra.";

        assertEquals(
                List.of(FindingCode.PARAGRAPH_REPEATED),
                codes("I. NỘI DUNG\n\n1. Giải pháp\n\n" + paragraph + "\n\n2. Nhiệm vụ\n\n" + paragraph));
        assertEquals(
                List.of(),
                codes("I. TỔ CHỨC\n\n1. Đối với phòng\n\n" + paragraph + "\n\n2. Các trường\n\n" + paragraph));
    }

    @Test
    void takesLinearTimeOnHostileTexts() {
        for (var piece : List.of(
                "“",
                "a) ",
                "I. A, B\n\n",
                "75 năm (1/1/2000 - 1/1/2024) ",
                "12/KH-PGDĐT ngày ",
                "của tại ",
                "1.\n\n",
                "- - - ")) {
            var text = piece.repeat(400_000 / piece.length());
            assertTimeout(Duration.ofSeconds(10), () -> findings(text), piece);
        }
    }

    private static Finding only(String text) {
        var found = findings(text);
        assertEquals(1, found.size(), () -> found.toString());
        return found.get(0);
    }

    private static List<FindingCode> codes(String text) {
        return findings(text).stream().map(Finding::code).toList();
    }

    private static List<Finding> findings(String text) {
        return TextFindings.of(text, CitationExtractor.extract(text));
    }

    private static String corpus(String key) throws IOException {
        try (var files = Files.list(CORPUS)) {
            var file = files.filter(one -> one.getFileName().toString().startsWith(key + "-"))
                    .filter(one -> !one.getFileName().toString().endsWith("-ocr.txt"))
                    .findFirst()
                    .orElseThrow();
            return Files.readString(file);
        }
    }

    private static List<String> texts(JsonNode array) {
        var texts = new ArrayList<String>();
        array.forEach(one -> texts.add(one.asText()));
        return texts;
    }
}
