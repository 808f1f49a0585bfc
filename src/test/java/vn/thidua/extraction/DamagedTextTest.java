package vn.thidua.extraction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thidua.directive.CitationRelation;

class DamagedTextTest {

    private static List<ExtractedCitation> citations(String text) {
        return CitationExtractor.extract(text).citations();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
        TEXT | NUMBER | DATE
        Kế hoạch số 17/KH-UBND ngày 2O/4/2O25 của UBND huyện | 17/KH-UBND | 2025-04-20
        Chỉ thị số 08-CT/TU, ngãy l1 tháng 5 năm 20l7 | 08-CT/TU | 2017-05-11
        Quyết định sé 4S/QĐ-UBND ngày 3/6/2021 | 45/QĐ-UBND | 2021-06-03
        Nghị định số 73/202S/ NĐ-CP ngày O7/8/2025 | 73/2025/NĐ-CP | 2025-08-07
        Hướng dẫn s6 19/HD-SNV ngày 01/9/2022 | 19/HD-SNV | 2022-09-01
        Kế hoạch số 45/KH-U BND ngày 2/3/2023 | 45/KH-UBND | 2023-03-02
        Kế hoạch số 45/KH-UB ND ngày 2/3/2023 | 45/KH-UBND | 2023-03-02
        Kế hoạch số 46/K H-UBND ngày 2/3/2023 | 46/KH-UBND | 2023-03-02
        Kế hoạch số 46/KH-SGD ĐT ngày 2/3/2023 | 46/KH-SGDĐT | 2023-03-02
        Chỉ thị số 05-CT/T W ngày 15/5/2016 | 05-CT/TW | 2016-05-15
        Chỉ thị số 05-C T/TW ngày 15/5/2016 | 05-CT/TW | 2016-05-15
        Chỉ thị số 05-CT/7W ngày 15/5/2016 | 05-CT/TW | 2016-05-15
        Nghị quyết số 29-NQ/TVV ngày 4/11/2013 | 29-NQ/TW | 2013-11-04
        Quyết định số 2341/QĐ-UBMD ngày 1/2/2023 | 2341/QĐ-UBND | 2023-02-01
        Quyết định số 234/QĐ-BGDD7 ngày 1/2/2023 | 234/QĐ-BGDĐT | 2023-02-01
        Quyết định số 1Z/2O19/QĐ-UBND ngày 1/2/2019 | 12/2019/QĐ-UBND | 2019-02-01
        Kế hoạch sô' 12l/KH-UBND ngày 1 1/02/2022 | 121/KH-UBND | 2022-02-11
        Kế hoạch số 12/KH-UBND ngày 2 3 tháng 4 năm 2022 | 12/KH-UBND | 2022-04-23
        Kế hoạch số 12/KH-UBND ngày 11/0 2/2022 | 12/KH-UBND | 2022-02-11
        Kế hoạch số 12/KH-UBND ngày 11/02/202 2 | 12/KH-UBND | 2022-02-11
        Kế hoạch số 48/KH.UBND ngày 1/2/2022 | 48/KH-UBND | 2022-02-01
        Quyết định số 1059/QĐ.UBND ngày 1/2/2022 | 1059/QĐ-UBND | 2022-02-01
        Nghị quyết số 29-NQ/TW (khóa XI) ngày 4/11/2013 | 29-NQ/TW | 2013-11-04
        """)
    void readsLettersThatWereDigits(String text, String number, String date) {
        var citation = citations(text).get(0);

        assertEquals(number, citation.number());
        assertEquals(date, String.valueOf(citation.issuedOn()));
        assertEquals(text.indexOf(citation.words()), citation.span().start());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Quyết định số 12/QĐ-TMN ngày 5/6/2020 | 12/QĐ-TMN | 2020-06-05
        Kế hoạch số 5/KH-MN ngày 2/3/20 15 em | 05/KH-MN | 2020-03-02
        Công văn số 12/UBND V/v họp ngày 2/3/2020 | 12/UBND | null
        Quyết định số 7/QĐ-TTg A ngày 1/1/2020 | 07/QĐ-TTg | null
        """)
    void mendsNoMoreThanWasSpoilt(String text, String number, String date) {
        var citation = citations(text).get(0);

        assertEquals(number, citation.number());
        assertEquals(date, String.valueOf(citation.issuedOn()));
    }

    @Test
    void proposesTheDayThatWasMisread() {
        assertEquals(
                "ngày 20/4/2025",
                citations("Kế hoạch số 17/KH-UBND ngày 2O/4/2O25").get(0).suggestion());
        assertNull(citations("Kế hoạch số 17/KH-UBND ngày 20/4/2025").get(0).suggestion());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Học sinh lớp 10S/THPT và 12B/HS nộp bài ngày So sánh",
                "phòng 2O5, điện thoại O912/345678, tỷ lệ l/2",
                "mở cửa hàng ngay, bản vẽ số 12B"
            })
    void citesNothingWhereNoDocumentIsNamed(String text) {
        assertEquals(List.of(), citations(text));
    }

    @Test
    void readsWhatIsSaidThoughSomeMarksAreLost() {
        var citations = citations("Can cứ Luât Thi đua, khen thưởng cúa Quôc hội; quyêt định nay thay thê "
                + "Quyêt đinh số 15/QĐ-UBND ngãy 3/2/2020 cúa Uy ban nhan dân tỉnh.");

        assertEquals(CitationRelation.BASED_ON, citations.get(0).relation());
        assertEquals(CitationRelation.REPLACES, citations.get(1).relation());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Lệnh số 41-LCT/HĐNN8 ngày 2/3/1990 | LENH | 41-LCT/HĐNN8
        Nghị quyết liên tịch số 12/LT ngày 5/5/1993 | NQLT | 12/LT
        thông tư 31-VTĐ của Viện | TT | 31-VTĐ
        """)
    void readsNumbersOfFormerNotation(String text, String kind, String number) {
        var citation = citations(text).get(0);

        assertEquals(kind, citation.kind().name());
        assertEquals(number, citation.number());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Luật Thư viện ngày 21/11/2019 (số 46/2019/QH14)",
                "Luật Thư viện số 46/2019/QH14 được Quốc hội thông qua ngày 21/11/2019"
            })
    void readsADayApartFromTheNumber(String text) {
        var citations = citations("Căn cứ " + text + ";");

        assertEquals(1, citations.size());
        assertEquals(text, citations.get(0).words());
        assertEquals("2019-11-21", String.valueOf(citations.get(0).issuedOn()));
    }

    @Test
    void linksAnAmendmentInBracketsToTheDocumentBeforeThem() {
        var text = CitationExtractor.extract("Căn cứ Nghị định số 10/2018/NĐ-CP ngày 1/2/2018 quy định chi tiết "
                + "Luật Thư viện (được sửa đổi, bổ sung bởi Nghị định số 20/2021/NĐ-CP ngày 3/4/2021);");

        assertTrue(text.links().stream()
                .anyMatch(link -> link.relation() == CitationRelation.AMENDS
                        && link.from().equals("c3")
                        && link.to().equals("c1")));
    }

    @Test
    void keepsWhatIsSaidOfASecondListApart() {
        var citations = citations("Quyết định này thay thế Quyết định số 15/2019/QĐ-UBND ngày 6/6/2019 và bãi bỏ các "
                + "Quyết định số 20/2018/QĐ-UBND, số 21/2018/QĐ-UBND ngày 7/7/2018.");

        assertEquals(
                List.of(CitationRelation.REPLACES, CitationRelation.REPEALS, CitationRelation.REPEALS),
                citations.stream().map(ExtractedCitation::relation).toList());
    }
}
