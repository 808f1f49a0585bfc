package vn.thidua.extraction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IssuanceTest {

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
