package vn.thidua.extraction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.text.Normalizer;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thidua.directive.CitationRelation;
import vn.thidua.directive.DirectiveKind;
import vn.thidua.directive.TextLayer;

class CitationExtractorTest {

    private static List<ExtractedCitation> citations(String text) {
        return CitationExtractor.extract(text).citations();
    }

    private static String numbers(String text) {
        return citations(text).stream()
                .map(citation -> citation.kind() + " " + citation.number() + " " + citation.issuedOn())
                .collect(Collectors.joining(", "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
        TEXT | CITATIONS
        Căn cứ Quyết định số 15/QĐ-UBND ngày 03 tháng 02 năm 2021 của UBND tỉnh; | QD 15/QĐ-UBND 2021-02-03
        theo Chỉ thị 9/CT-TTg, ngày 16-7-2021 của Thủ tướng Chính phủ | CT 09/CT-TTg 2021-07-16
        Chỉ thị số 34-CT/TW, ngày 07.4.2014 của Bộ Chính trị | CT 34-CT/TW 2014-04-07
        Nghị định 98/2023/NĐ-CP (ngày 31/12/2023) | ND 98/2023/NĐ-CP 2023-12-31
        Thông tư liên tịch số 47/2011/TTLT-BGDĐT-BNV ngày 19/10/2011 | TTLT 47/2011/TTLT-BGDĐT-BNV 2011-10-19
        Luật Giáo dục số 43/2019/QH14 ngày 14 tháng 6 năm 2019 | L 43/2019/QH14 2019-06-14
        Pháp lệnh số 04/2020/UBTVQH14 của Ủy ban Thường vụ Quốc hội | PL 04/2020/UBTVQH14 null
        Lệnh số 21/2003/L-CTN ngày 10/12/2003 của Chủ tịch nước | LENH 21/2003/L-CTN 2003-12-10
        Nghị quyết số 1211/2016/UBTVQH13 | NQ 1211/2016/UBTVQH13 null
        Quyết định số 217-HĐBT ngày 14-11-1987 của Hội đồng Bộ trưởng | QD 217-HĐBT 1987-11-14
        Sắc lệnh số 195 ngày 11/6/1948 | OTHER 195 1948-06-11
        công văn số 988/UBND-NV ngày 05/4/2024 | CV 988/UBND-NV 2024-04-05
        Công văn của Sở Nội vụ số 456/SNV-TĐKT ngày 4/5/2022 | CV 456/SNV-TĐKT 2022-05-04
        Thông báo kết luận số 158-TB/TW ngày 02/01/2020 của Ban Bí thư | TB 158-TB/TW 2020-01-02
        Chương trình hành động số 12-CTHĐ/TU ngày 15/9/2021 của Tỉnh ủy | CTR 12-CTHĐ/TU 2021-09-15
        Hướng dẫn liên ngành số 1234/HDLN-SNV-STC ngày 5/6/2018 | HD 1234/HDLN-SNV-STC 2018-06-05
        Quyết định số 15a/QĐ-THPT ngày 9/9/2020 | QD 15a/QĐ-THPT 2020-09-09
        Kế hoạch số  /KH-UBND ngày  tháng 3 năm 2024 | KH /KH-UBND 2024-03
        NĐ 98/2023/NĐ-CP | ND 98/2023/NĐ-CP null
        Nghị định 98/2023 của Chính phủ | ND 98/2023/NĐ-CP null
        Đề án 06 | DE_AN 06 null
        Nghị quyết 42 năm 2017 của Quốc hội | NQ 42 2017
        Kế hoạch số 5 năm 2021 của UBND huyện | KH 05 2021
        Chỉ thị 19 ngày 24/7/2021 của Thủ tướng Chính phủ | CT 19 2021-07-24
        THỰC HIỆN NGHỊ QUYẾT SỐ 29-NQ/TW NGÀY 04/11/2013 | NQ 29-NQ/TW 2013-11-04
        """)
    void readsKindNumberAndDay(String text, String expected) {
        assertEquals(expected, numbers(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Kế hoạch 5 năm 2021-2025",
                "Kế hoạch 10 năm của huyện",
                "Kế hoạch 6 tháng cuối năm 2024",
                "Kế hoạch 2 tuần cao điểm",
                "Đề án 3 năm 2024",
                "Nghị quyết 5 năm 2021-2025"
            })
    void takesHowLongAPlanRunsForNoNumber(String text) {
        assertTrue(citations("Thực hiện " + text + ";").stream().allMatch(citation -> citation.number() == null));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Quyết định số 226/2019 /QĐ- UBND",
                "Quyết định số 226/2019/QĐ -\nUBND",
                "Quyết định số 226/2019/\nQĐ-UBND",
                "Quyết định số: 226/2019/QĐ–UBND",
                "Quyết định số 226/2019/QĐ-\n\nPHÒ\nMOT\nĐẠC\n\nUBND",
                "Quyet dinh so 226/2019/QD-UBND",
                "Quyét djnh sé 226/2O19/QD-UBND",
                "Quyết định 226/2019/QĐ-UBND"
            })
    void readsANumberThroughBreaksStampsAndScanners(String number) {
        var found = citations(number + " ngày 05/6/2019 của UBND thành phố");

        assertEquals(1, found.size());
        assertEquals("226/2019/QĐ-UBND", found.get(0).number());
        assertEquals(DirectiveKind.QD, found.get(0).kind());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Nghị quyết số 01-NQ/CP ngày 08/01/2022 của Chính phủ | 01-NQ/CP | 01/NQ-CP
        Chỉ thị 25/CT-TU ngày 12/8/2014 của Thành ủy | 25/CT-TU | 25-CT/TU
        Nghị định số 91/2017/ND-CF ngày 31/7/2017 | 91/2017/ND-CF | 91/2017/NĐ-CP
        Quyết định số l2/QĐ-UBND ngày 31/7/2017 | l2/QĐ-UBND | 12/QĐ-UBND
        Quyết định số 12/QĐUBND ngày 31/7/2017 | 12/QĐUBND | 12/QĐ-UBND
        """)
    void proposesTheNumberThatWasMeant(String text, String written, String meant) {
        var citation = citations(text).get(0);

        assertEquals(written, citation.numberAsWritten());
        assertEquals(meant, citation.number());
        assertEquals(meant, citation.suggestion());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "theo khoản 2 Điều 5 và điểm a khoản 1 Điều 12/2",
                "tỷ lệ 95/100, 24/24 giờ, 1/3 số phiếu, lớp 9/1",
                "điện thoại 0243.8234/567, số nhà 12/3 đường Lê Lợi",
                "ngày 30/4/1975, 19/5/1890 - 19/5/2020, tháng 3/2024, quý 3/2023",
                "3 BC/tháng, 50.000.000đ/người, 10/ngày, 5 tiết/tuần",
                "năm học 2022-2023, giai đoạn 2021 - 2025",
                "theo mẫu số 01/TĐKT và biểu số 02/BC",
                "kế hoạch này, quyết định của hiệu trưởng, nghị quyết của chi bộ, quy định của pháp luật",
                "Luật sư Nguyễn Văn A, kỷ luật, pháp luật, luật pháp",
                "Sở Kế hoạch và Đầu tư, Phòng Tài chính - Kế hoạch, Bộ Kế hoạch và Đầu tư",
                "xây dựng kế hoạch và triển khai quyết định khen thưởng"
            })
    void findsNoCitationWhereNoneIs(String text) {
        assertEquals(
                List.of(),
                citations(text).stream().map(ExtractedCitation::words).toList());
    }

    @Test
    void sharesKindAndIssuerAmongDocumentsOfOnePlural() {
        var found =
                citations("Căn cứ các Nghị định số 91/2017/NĐ-CP ngày 31/7/2017 và số 145/2013/NĐ-CP ngày 29/10/2013"
                        + " của Chính phủ về nghi thức;");

        assertEquals(
                List.of(DirectiveKind.ND, DirectiveKind.ND),
                found.stream().map(ExtractedCitation::kind).toList());
        assertEquals(
                List.of("Chính phủ", "Chính phủ"),
                found.stream().map(ExtractedCitation::issuer).toList());
        assertEquals(
                List.of(CitationRelation.BASED_ON, CitationRelation.BASED_ON),
                found.stream().map(ExtractedCitation::relation).toList());
    }

    @Test
    void sharesADaySaidOnceForBoth() {
        assertEquals(
                "NQ 18-NQ/TW 2017-10-25, NQ 19-NQ/TW 2017-10-25",
                numbers("các Nghị quyết số 18-NQ/TW và số 19-NQ/TW ngày 25/10/2017 của Ban Chấp hành Trung ương"));
    }

    @Test
    void countsOffsetsInCodePointsOfTheTextAsGiven() {
        String text = "\uD83D\uDCDC Theo Quyết định số 15/QĐ-UBND ngày 03/02/2021 của Ủy ban nhân dân tỉnh.";
        for (var form : Normalizer.Form.values()) {
            String given = Normalizer.normalize(text, form);
            var citation = citations(given).get(0);
            String number =
                    citation.numberSpan() == null ? "" : citation.numberSpan().of(given);

            assertEquals(citation.words(), citation.span().of(given), form.name());
            assertEquals("15/QĐ-UBND", Normalizer.normalize(number, Normalizer.Form.NFC));
            assertEquals("15/QĐ-UBND", citation.number());
            assertTrue(
                    Normalizer.normalize(citation.words(), Normalizer.Form.NFC).endsWith("của Ủy ban nhân dân tỉnh"));
        }
    }

    @Test
    void readsSoftHyphensAndWidthlessBlanksAsNothing() {
        assertEquals("QD 15/QĐ-UBND null", numbers("Quyết\u200B định số 15/QĐ\u00AD-UBND"));
    }

    @Test
    void passesOverTheDocumentsOwnNumberAndName() {
        var text = """
            UBND HUYỆN TÂN HÒA
            PHÒNG GIÁO DỤC VÀ ĐÀO TẠO

            Số: 45/KH-PGDĐT

            Tân Hòa, ngày 02 tháng 3 năm 2021

            KẾ HOẠCH

            Phát động phong trào thi đua dạy tốt, học tốt năm 2021

            Căn cứ Kế hoạch số 12/KH-SGDĐT ngày 11/01/2021 của Sở Giáo dục và Đào tạo;

            Phòng Giáo dục và Đào tạo xây dựng Kế hoạch phát động phong trào thi đua dạy tốt, học tốt năm 2021 như sau:

            I. MỤC ĐÍCH

            1. Tiếp tục thực hiện Chỉ thị số 18/CT-TTg của Thủ tướng Chính phủ.

            Trên đây là Kế hoạch số 45/KH-PGDĐT ngày 02/3/2021 của Phòng.
            """;

        assertEquals("KH 12/KH-SGDĐT 2021-01-11, CT 18/CT-TTg null", numbers(text));
    }

    @Test
    void saysWhereACitationStands() {
        var text = """
            KẾ HOẠCH
            Thi đua năm 2021

            Căn cứ Quyết định số 1/QĐ-UBND;

            II. NHIỆM VỤ
            1. Triển khai Đề án theo Quyết định số 2/QĐ-UBND
            a) Thực hiện Quyết định số 3/QĐ-UBND.²

            ² Nghị định số 4/2020/NĐ-CP.

            PHỤ LỤC
            Kèm theo Quyết định số 5/QĐ-UBND
            """;

        var sites = citations(text).stream().map(ExtractedCitation::site).toList();

        assertEquals(
                List.of(TextLayer.PREAMBLE, TextLayer.HEADING, TextLayer.BODY, TextLayer.FOOTNOTE, TextLayer.ANNEX),
                sites.stream().map(CitationSite::layer).toList());
        assertEquals(
                List.of("Phần căn cứ", "II.1 (tiêu đề)", "II.1.a", "II.1.a (cước chú 2)", "Phụ lục"),
                sites.stream().map(CitationSite::section).toList());
    }

    @Test
    void givesNoDateForAnImpossibleDayAndSaysSo() {
        var citation = citations("Quyết định số 15/QĐ-UBND ngày 31/02/2021 của UBND tỉnh")
                .get(0);

        assertNull(citation.issuedOn());
        assertEquals("ngày 31/02/2021", citation.issuedOnAsWritten());
        assertEquals(1, citation.notes().size());
    }

    @Test
    void readsNothingIntoEmptyAndForeignTexts() {
        assertEquals(List.of(), citations(""));
        assertEquals(false, CitationExtractor.extract("").vietnamese());
        assertEquals(
                false,
                CitationExtractor.extract("The committee met on 3/4/2020 and adopted resolution 12/A of the assembly.")
                        .vietnamese());
        assertEquals(
                false,
                CitationExtractor.extract("Vu le décret n° 98/2023 du président, l'académie a décidé ce qui suit.")
                        .vietnamese());
        assertTrue(CitationExtractor.extract("Ke hoach thi dua nam 2021 cua nganh giao duc va dao tao tinh")
                .vietnamese());
        assertNull(CitationExtractor.extract("").header().kind());
    }
}
