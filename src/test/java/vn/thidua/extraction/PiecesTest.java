package vn.thidua.extraction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thidua.directive.DirectiveNumber;

/** The small pieces, each by itself. */
class PiecesTest {

    @Test
    void leadsBackFromComposedToGivenCharacters() {
        String given = Normalizer.normalize("Bộ\u00A0luật", Normalizer.Form.NFD);
        var view = TextView.of(given);

        assertEquals("Bộ\u00A0luật", new String(view.chars, 0, view.length));
        assertEquals(new Span(5, 11), view.span(3, 7));
        assertEquals(given.substring(5), view.words(3, 7));
        assertEquals("Bộ luật", view.joined(0, 7));
    }

    @Test
    void takesAnEmojiForOneCodePoint() {
        var view = TextView.of("\uD83D\uDCDC số");

        assertEquals(new Span(2, 4), view.span(2, 4));
        assertEquals("số", view.words(2, 4));
    }

    @ParameterizedTest
    @CsvSource({"Đ,d", "Ư,u", "ỗ,o", "–,-", "\u00A0,' '", "¢,o"})
    void foldsOneForOne(char given, char folded) {
        assertEquals(folded, Letters.fold(given));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        ngày 16 tháng 01 năm 2023 | 2023-01-16
        ngày 16/01/2023 | 2023-01-16
        ngày ngày 16-1-2023 | 2023-01-16
        , ngày 16.01.2023 | 2023-01-16
        16/01/2023 | 2023-01-16
        ngày 16/01/98 | 1998-01-16
        ngày   tháng 3 năm 2024 | 2024-03
        ngày … tháng … năm 2024 | 2024
        tháng 3/2024 | 2024-03
        năm 2013 | 2013
        ký ngày 05 tháng 6 năm 2020 | 2020-06-05
        """)
    void readsDays(String text, String expected) {
        var hit = new DateReader(TextView.of(text)).after(0);

        assertNotNull(hit);
        assertEquals(expected, String.valueOf(hit.date()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"16/01", "1/2", "ngày Chủ tịch", "ngày 16", "năm học 2022", "1/1/1/1", "tháng sau", "2022-2023"})
    void takesOtherNumbersForNoDay(String text) {
        assertNull(new DateReader(TextView.of(text)).after(0));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        của Ủy ban nhân dân Quận 1 về việc thi đua | Ủy ban nhân dân Quận 1
        của UBND tỉnh, Chỉ thị | UBND tỉnh
        của Sở Văn hóa, Thể thao và Du lịch V/v báo cáo | Sở Văn hóa, Thể thao và Du lịch
        của Bộ Chính trị khóa XII “Về đẩy mạnh” | Bộ Chính trị khóa XII
        của Bộ Chính trị (khóa XII) về | Bộ Chính trị (khóa XII)
        của Hội đồng Thi đua - Khen thưởng thị xã Phú Mỹ về | Hội đồng Thi đua - Khen thưởng thị xã Phú Mỹ
        của Chính phủ Quy định chi tiết | Chính phủ
        của Sở GD&ĐT tỉnh Long An hướng dẫn | Sở GD&ĐT tỉnh Long An
        của Sở Kế hoạch và Đầu tư phê duyệt | Sở Kế hoạch và Đầu tư
        của Quốc hội và Nghị định số 5 | Quốc hội
        của UBND TP. Hồ Chí Minh về | UBND TP. Hồ Chí Minh
        do Thủ tướng Chính phủ phê duyệt | Thủ tướng Chính phủ
        Ủy ban nhân dân huyện về | Ủy ban nhân dân huyện
        """)
    void readsIssuers(String text, String expected) {
        var view = TextView.of(text);
        var hit = new IssuerReader(view).after(0);

        assertNotNull(hit);
        assertEquals(expected, view.words(hit.start(), hit.end()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "98/2023/NĐ-CP", "1407/KH-PGD&ĐT", "5/CT-TTg", "05/CT-UBND", "988/UBND-NV", "2260/KH-UBND-NV",
                        "245/HĐTĐ-KT",
                "12/TT-BNV", "17/CTr-UBND", "06/2022/QH15", "34-CT/TW", "15a/QĐ-UBND", "123/BGDĐT-TĐKT", "7/BC-SGDĐT"
            })
    void readsNumbersAsTheGrammarDoes(String number) {
        var hit = new NumberScanner(TextView.of(number)).at(0);

        assertNotNull(hit);
        assertEquals(DirectiveNumber.parse(number).canonical(), hit.number());
        assertEquals(DirectiveNumber.parse(number).kind(), hit.kind());
        assertNull(hit.suggestion());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        II. MỤC ĐÍCH | II
        1. Yêu cầu | 1
        3.1. Nội dung | 3.1
        1.2 Nội dung | 1.2
        a) Thi đua | a
        đ) Thi đua | đ
        Điều 4. Thi đua | Điều 4
        Chương II QUY ĐỊNH | Chương II
        """)
    void readsMarksOfTheOutline(String line, String label) {
        var mark = HeadingMark.at(TextView.of(line), 0);

        assertNotNull(mark);
        assertEquals(label, mark.label());
    }

    @ParameterizedTest
    @ValueSource(strings = {"5 năm qua", "30/4 là ngày", "2023 là năm", "TP. Hồ Chí Minh", "- Thi đua", "1.234 đồng"})
    void takesOtherBeginningsForNoMark(String line) {
        assertNull(HeadingMark.at(TextView.of(line), 0));
    }

    @Test
    void matchesPhrasesWithTheirMarksOnly() {
        var phrases = PhraseTrie.marked("số", "hóa đơn");

        assertNotNull(phrases.match(TextView.of("số tiền của đơn vị"), 0));
        assertNull(phrases.match(TextView.of("Sở Nội vụ của tỉnh"), 0));
        assertNotNull(phrases.match(TextView.of("hoá\nđơn của đơn vị"), 0));
    }
}
