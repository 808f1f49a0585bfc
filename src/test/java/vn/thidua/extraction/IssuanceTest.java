package vn.thidua.extraction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IssuanceTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "các Quyết định số 10/QĐ-UBND, 11/QĐ-UBND, 12/QĐ-UBND ngày 5/6/2023 của UBND tỉnh",
                "các Quyết định số 10/QĐ-UBND, số 11/QĐ-UBND và số 12/QĐ-UBND ngày 5/6/2023 của UBND tỉnh",
                "các Quyết định: 10/QĐ-UBND; 11/QĐ-UBND; 12/QĐ-UBND ngày 5/6/2023 của UBND tỉnh",
                "Quyết định số 10/QĐ-UBND và Quyết định số 11/QĐ-UBND cùng ngày 5/6/2023 của UBND tỉnh",
                "Kế hoạch số 10/KH-UBND, Quyết định số 11/QĐ-UBND và Kế hoạch số 12/KH-UBND cùng ngày 5/6/2023 của UBND tỉnh",
                "các Quyết định số 10, 11, 12/QĐ-UBND ngày 5/6/2023 của UBND tỉnh"
            })
    void sharesTheDayAndIssuerSaidOnce(String list) {
        var found = CitationExtractor.extract("Thực hiện " + list + ";").citations();

        assertTrue(found.size() > 1);
        for (var citation : found) {
            assertEquals("2023-06-05", String.valueOf(citation.issuedOn()));
            assertEquals("UBND tỉnh", citation.issuer());
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Quyết định số 12/QĐ-UBND ngày 9/5/2019 và Quyết định số 33/QĐ-UBND ngày 1/10/2021 của UBND tỉnh Hải Dương | UBND tỉnh Hải Dương
        Kế hoạch số 12/KH-UBND ngày 9/5/2019, Quyết định số 33/QĐ-UBND ngày 1/10/2021 của UBND huyện | UBND huyện
        Quyết định số 12/QĐ-SNV ngày 9/5/2019 và Quyết định số 33/QĐ-UBND ngày 1/10/2021 của UBND tỉnh |
        Quyết định số 12/QĐ-UBND ngày 9/5/2019; Quyết định số 33/QĐ-UBND ngày 1/10/2021 của UBND tỉnh |
        """)
    void sharesTheIssuerOfOneSymbol(String list, String issuer) {
        var found = CitationExtractor.extract("Thực hiện " + list + ".").citations();

        assertEquals(issuer, found.get(0).issuer());
        assertEquals("2019-05-09", String.valueOf(found.get(0).issuedOn()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Quyết định số 1/QĐ-UBND của UBND tỉnh bị bãi bỏ. | UBND tỉnh
        Quyết định số 1/QĐ-UBND của UBND tỉnh có hiệu lực. | UBND tỉnh
        Quyết định số 1/QĐ-UBND của UBND huyện vẫn còn giá trị. | UBND huyện
        Kế hoạch số 1-KH/TU của Ban Thường vụ Tỉnh ủy chỉ đạo các cấp. | Ban Thường vụ Tỉnh ủy
        Chỉ thị số 1/CT-TTg của Thủ tướng Chính phủ thay cho các chỉ thị trước. | Thủ tướng Chính phủ
        Quyết định số 1/QĐ-UBND của UBND huyện Tân Hòa chủ trì xây dựng. | UBND huyện Tân Hòa
        Quyết định số 1/QĐ-UBND của UBND tỉnh cho phép thành lập. | UBND tỉnh
        Quyết định số 1/QĐ-BNV của Bộ trưởng Bộ Nội vụ cũng nêu rõ. | Bộ trưởng Bộ Nội vụ
        Công văn số 1/SGDĐT-VP của Giám đốc Sở Giáo dục và Đào tạo tỉnh Hòa Bình nêu. | Giám đốc Sở Giáo dục và Đào tạo tỉnh Hòa Bình
        Quyết định số 1/QĐ-UBND của UBND huyện2 về thi đua. | UBND huyện
        Quyết định số 1/QĐ-UBND của Ủy ban nhân dân thành phố Hải Phòng còn hiệu lực. | Ủy ban nhân dân thành phố Hải Phòng
        Sắc lệnh số 195 ngày 11/6/1948 của Chủ tịch nước Việt Nam dân chủ cộng hòa về thi đua. | Chủ tịch nước Việt Nam dân chủ cộng hòa
        Lệnh số 1/2003/L-CTN của Chủ tịch nước Cộng hòa xã hội chủ nghĩa Việt Nam công bố luật. | Chủ tịch nước Cộng hòa xã hội chủ nghĩa Việt Nam
        """)
    void endsAnIssuerBeforeAVerb(String text, String issuer) {
        assertEquals(issuer, CitationExtractor.extract(text).citations().get(0).issuer());
    }

    @Test
    void readsAnIssuerOverALineEnd() {
        var found = CitationExtractor.extract("Nghị quyết số 3/NQ-HĐND\nngày 1/2/2020 của HĐND\ntỉnh về thi đua.")
                .citations();

        assertEquals("HĐND\ntỉnh", found.get(0).issuer());
    }

    @Test
    void givesTheIssuerBehindABracketToTheDocumentBeforeIt() {
        var found = CitationExtractor.extract("Thực hiện Quyết định số 99/QĐ-UBND (thay thế Quyết định số 15/QĐ-SNV "
                        + "ngày 4/4/2022) ngày 1/1/2023 của UBND tỉnh;")
                .citations();

        assertEquals("UBND tỉnh", found.get(0).issuer());
        assertEquals("2023-01-01", String.valueOf(found.get(0).issuedOn()));
        assertNull(found.get(1).issuer());
        assertTrue(found.get(1).words().endsWith("2022"));
    }

    @Test
    void readsALawOfFormerTimesByItsNameAndDay() {
        var name = "Luật tổ chức Hội đồng Chính phủ nước Việt Nam dân chủ cộng hòa ngày 14 tháng 7 năm 1960";

        assertEquals(
                name,
                CitationExtractor.extract("Căn cứ " + name + ";")
                        .citations()
                        .get(0)
                        .words());
    }

    private static List<ExtractedCitation> citations(String text) {
        return CitationExtractor.extract(text).citations();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Quyết định số 15/QĐ-UBND¹ ngày 03/4/2023 của UBND tỉnh",
                "Quyết định số 15/QĐ-UBND(1) ngày 03/4/2023 của UBND tỉnh",
                "Quyết định số 15/QĐ-UBND [12] ngày 03/4/2023 của UBND tỉnh",
                "Quyết định số 15/QĐ-UBND ngày 03/4/2023² của UBND tỉnh",
                "Quyết định số 15/QĐ-UBND ngày 03/4/2023 (*) của UBND tỉnh",
            })
    void readsOnBehindTheMarkOfAFootnote(String text) {
        var found = citations(text).get(0);

        assertEquals("2023-04-03", String.valueOf(found.issuedOn()));
        assertEquals("UBND tỉnh", found.issuer());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
        TEXT | DATE | WORDS | NOTE
        Quyết định số 15/2021/QĐ-UBND ngày 20/08 của UBND tỉnh | 2021-08-20 | ngày 20/08 | ngày không ghi năm, năm lấy theo số văn bản
        Quyết định số 15/2021/QĐ-UBND ngày 20 tháng 8 của UBND tỉnh | 2021-08-20 | ngày 20 tháng 8 | ngày không ghi năm, năm lấy theo số văn bản
        Quyết định số 15/QĐ-UBND ngày 20/08 của UBND tỉnh | null | ngày 20/08 | ngày không ghi năm
        Quyết định số 15/2021/QĐ-UBND ngày 31/02 của UBND tỉnh | null | ngày 31/02 | ngày ghi trong văn bản không tồn tại
        Quyết định số 15/QĐ-UBND ngày 31/02/2020 của UBND tỉnh | null | ngày 31/02/2020 | ngày ghi trong văn bản không tồn tại
        Quyết định số 15/QĐ-UBND ngày 30 tháng 02 năm 2020 của UBND tỉnh | null | ngày 30 tháng 02 năm 2020 | ngày ghi trong văn bản không tồn tại
        """)
    void givesNoDateThatIsNotWritten(String text, String date, String words, String note) {
        var found = citations(text).get(0);

        assertEquals(date, String.valueOf(found.issuedOn()));
        assertEquals(words, found.issuedOnAsWritten());
        assertEquals(List.of(note), found.notes());
        assertEquals("UBND tỉnh", found.issuer());
    }

    @Test
    void takesTheSameDayFromTheDocumentBefore() {
        var found =
                citations("Quyết định số 15/QĐ-UBND ngày 03/4/2023 và Quyết định số 16/QĐ-UBND cùng ngày của UBND tỉnh;"
                        + " Kế hoạch số 17/KH-UBND.");

        assertEquals("2023-04-03", String.valueOf(found.get(1).issuedOn()));
        assertEquals("cùng ngày", found.get(1).issuedOnAsWritten());
        assertEquals("UBND tỉnh", found.get(1).issuer());
        assertEquals("null", String.valueOf(found.get(2).issuedOn()));
    }

    @Test
    void readsAnIssuerOnOverThePageThatEndsInIt() {
        var found = citations("Chỉ thị số 25-CT/TU ngày 12/8/2014 của Ban\n\nThường vụ Thành ủy về thi đua");

        assertEquals("Ban\n\nThường vụ Thành ủy", found.get(0).issuer());
    }

    @Test
    void readsAbbreviatedKindsBeforeBareNumbers() {
        var found = citations("Theo NĐ 98/2023 và CV 88 ngày 03/4/2023 của Sở Nội vụ; tỷ lệ TT 2/3, cv 5.");

        assertEquals(
                "[98/2023/NĐ-CP, 88]",
                found.stream().map(ExtractedCitation::number).toList().toString());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
        TEXT | CITATION
        Nghị định số 24/NĐ ngày 2-3-1961 của Hội đồng Chính phủ | ND 24/NĐ 1961-03-02
        Công văn số 1.105-TTg/VG ngày 3-4-1964 của Thủ tướng Chính phủ | CV 1105-TTg/VG 1964-04-03
        Thông tư số 88-GD/TT ngày 3-4-1964 của Bộ Giáo dục | TT 88-GD/TT 1964-04-03
        Quyết định số 1366/QĐ năm 1990 của Bộ Giáo dục | QD 1366/QĐ 1990
        Nghị định số 30-CP ngày 3 tháng giêng năm 1962 | ND 30-CP 1962-01-03
        Nghị định số 30-CP ngày mồng 3 tháng Chạp năm 1962 | ND 30-CP 1962-12-03
        Kế hoạch số 12/KH năm 2024 | KH 12/KH null
        """)
    void readsFormerNotation(String text, String expected) {
        var found = citations(text).get(0);

        assertEquals(expected, found.kind() + " " + found.number() + " " + found.issuedOn());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
        TEXT | NUMBER
        Luật Thi đua, khen thưởng số 06/2022/QHl5 ngày 15/6/2022 | 06/2022/QH15
        Luật số 15/2OO3/QHl1 ngày 26/11/2003 | 15/2003/QH11
        Pháp lệnh số 04/2020/UBTVQHI4 | 04/2020/UBTVQH14
        Chỉ thị số 25-CTlTU ngày 12/8/2014 | 25-CT/TU
        Chỉ thị số 25-CTITU ngày 12/8/2014 | 25-CT/TU
        Chỉ thị số 05-CTITW ngày 15/5/2016 | 05-CT/TW
        """)
    void proposesWhatAScannerMisread(String text, String number) {
        var found = citations(text).get(0);

        assertEquals(number, found.number());
        assertEquals(number, found.suggestion());
        assertNotNull(found.numberAsWritten());
    }
}
