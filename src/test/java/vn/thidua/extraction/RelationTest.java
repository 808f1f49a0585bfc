package vn.thidua.extraction;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.thidua.directive.CitationRelation;

class RelationTest {

    /** Each citation with its relation and, behind an arrow, who states it. */
    private static String relations(String text) {
        return CitationExtractor.extract(text).citations().stream()
                .map(citation -> citation.relation() + (citation.sourceKey() == null ? "" : "<" + citation.sourceKey()))
                .collect(Collectors.joining(" "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
        TEXT | RELATIONS
        Căn cứ Quyết định số 15/QĐ-UBND ngày 03/02/2021; | BASED_ON
        Thực hiện Công văn số 15/UBND-NV về báo cáo; | IMPLEMENTS
        Tổ chức triển khai có hiệu quả Kế hoạch số 15/KH-UBND. | IMPLEMENTS
        Tiếp tục thực hiện nghiêm Chỉ thị số 18/CT-TTg. | CONTINUES
        Tiếp tục duy trì phong trào "Dạy tốt" theo Kế hoạch số 15/KH-UBND. | CONTINUES
        Tiếp tục học tập và làm theo tấm gương theo Chỉ thị số 05-CT/TW. | IMPLEMENTS
        Quán triệt và thực hiện nghiêm túc Chỉ thị số 34-CT/TW. | STUDIES
        theo quy định tại khoản 2 Điều 5 Thông tư số 21/2020/TT-BGDĐT | BASED_ON
        tuyên truyền Luật An ninh mạng | CITES
        Theo đề nghị của Trưởng phòng Nội vụ tại Tờ trình số 123/TTr-PNV. | CITES
        Hướng dẫn thi hành Nghị định số 98/2023/NĐ-CP | GUIDES
        Sửa đổi, bổ sung một số điều của Quyết định số 12/2020/QĐ-UBND | AMENDS
        Quyết định này thay thế Quyết định số 12/2020/QĐ-UBND | REPLACES
        Bãi bỏ Quyết định số 12/2020/QĐ-UBND | REPEALS
        Đính chính Thông tư số 21/2020/TT-BGDĐT | CORRECTS
        Quy định ban hành kèm theo Quyết định số 12/2020/QĐ-UBND | ISSUED_WITH
        Xem Quyết định số 12/2020/QĐ-UBND | CITES
        """)
    void readsWhatIsSaidOfADocument(String text, String expected) {
        assertEquals(expected, relations(text));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
        TEXT | RELATIONS
        Thực hiện Chỉ thị số 1/CT-TTg, Chỉ thị số 2/CT-UBND và Kế hoạch số 3/KH-UBND. | IMPLEMENTS IMPLEMENTS IMPLEMENTS
        Căn cứ Nghị định số 1/2020/NĐ-CP về khen thưởng; Thông tư số 2/2020/TT-BNV; | BASED_ON BASED_ON
        Thực hiện Kết luận số 21-KL/TW về tiếp tục thực hiện Chỉ thị số 05-CT/TW. | IMPLEMENTS CONTINUES<c1
        Căn cứ Nghị định số 1/2020/NĐ-CP quy định chi tiết một số điều của Luật Thi đua, khen thưởng | BASED_ON GUIDES<c1
        Quyết định số 1/QĐ-UBND sửa đổi Quyết định số 2/QĐ-UBND và thay thế Quyết định số 3/QĐ-UBND | CITES AMENDS<c1 REPLACES<c1
        Thực hiện Chỉ thị số 1/CT-TTg về thi đua. Căn cứ Quyết định số 2/QĐ-UBND để chấm điểm. | IMPLEMENTS BASED_ON
        Quyết định số 1/QĐ-TTg phê duyệt Đề án “Dạy tốt, học tốt” | CITES ISSUED_WITH<c1
        Hướng dẫn số 1/HD-SNV thực hiện Quyết định số 2/QĐ-UBND | CITES GUIDES<c1
        """)
    void tellsTheTextFromTheDocumentsThatItCites(String text, String expected) {
        assertEquals(expected, relations(text));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
        TEXT | RELATIONS
        Thông tư số 8/2017/TT-BNV hướng dẫn Nghị định số 91/2017/NĐ-CP. Quyết định số 5/QĐ-UBND ban hành sau. | CITES GUIDES<c1 CITES
        Các trường quán triệt Chỉ thị số 05-CT/TW. Công văn số 62/PGDĐT ngày 3/4/2020 đã được gửi. | STUDIES CITES
        Thực hiện Kế hoạch số 5-KH/HU. Quyết định số 6/QĐ-UBND đã gửi. | IMPLEMENTS CITES
        Thực hiện Kế hoạch số 5/KH-SGD&ĐT. Quyết định số 6/QĐ-UBND đã gửi. | IMPLEMENTS CITES
        Thực hiện Kế hoạch số 5/UBND-NC. Quyết định số 6/QĐ-UBND đã gửi. | IMPLEMENTS CITES
        Thực hiện Kế hoạch số 5/KH-UBND của TW. Quyết định số 6/QĐ-UBND đã gửi. | IMPLEMENTS CITES
        Thực hiện Kế hoạch số 5/KH-UBND của UBND TP. Hồ Chí Minh, Quyết định số 6/QĐ-UBND. | IMPLEMENTS IMPLEMENTS
        Thực hiện Kế hoạch số 5/KH-UBND của UBND TP. Quyết Thắng, Kế hoạch số 6/KH-UBND. | IMPLEMENTS IMPLEMENTS
        """)
    void endsASentenceBehindACode(String text, String expected) {
        assertEquals(expected, relations(text));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
        TEXT | RELATIONS
        Thay thế cụm từ “Bộ Nội vụ” bằng cụm từ “Bộ” tại khoản 1 Điều 5 Thông tư số 29/2023/TT-BNV. | AMENDS
        Bãi bỏ khoản 2 Điều 7 của Nghị định số 98/2023/NĐ-CP. | AMENDS
        Bãi bỏ điểm a, b khoản 1 Điều 3 Nghị định số 98/2023/NĐ-CP và Điều 4 Nghị định số 91/2017/NĐ-CP. | AMENDS AMENDS
        Thay thế Phụ lục II ban hành kèm theo Quyết định số 6/QĐ-UBND. | AMENDS
        Bãi bỏ một số điều của Nghị định số 98/2023/NĐ-CP. | AMENDS
        Bãi bỏ các quy định tại Điều 3 Quyết định số 5/QĐ-UBND. | AMENDS
        Thay thế mẫu số 01 tại Thông tư số 29/2023/TT-BNV. | AMENDS
        Bãi bỏ Chương IV Quyết định số 5/QĐ-UBND. | AMENDS
        Điều 2. Bãi bỏ Quyết định số 5/QĐ-UBND. | REPEALS
        Điều 2. Bãi bỏ toàn bộ Quyết định số 5/QĐ-UBND. | REPEALS
        Thông tư này thay thế Thông tư số 29/2023/TT-BNV theo Điều 7. | REPLACES
        """)
    void takesWhatIsDoneToAPartForAnAmendment(String text, String expected) {
        assertEquals(expected, relations(text));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
        TEXT | RELATIONS
        Các quy định tại Nghị định số 91/2017/NĐ-CP hết hiệu lực kể từ ngày Nghị định này có hiệu lực. | REPEALS
        Nghị định số 85/2014/NĐ-CP của Chính phủ hết hiệu lực kể từ ngày Nghị định này có hiệu lực. | REPEALS
        Nghị định số 85/2014/NĐ-CP quy định chi tiết Luật Thi đua, khen thưởng hết hiệu lực kể từ ngày Nghị định này có hiệu lực. | REPEALS GUIDES<c1
        Kể từ ngày Thông tư này có hiệu lực, Thông tư số 5/2010/TT-BNV và Thông tư số 6/2010/TT-BNV hết hiệu lực. | REPEALS REPEALS
        Khoản 2 Điều 7 Nghị định số 98/2023/NĐ-CP hết hiệu lực kể từ ngày Nghị định này có hiệu lực. | AMENDS
        Quyết định số 5/QĐ-UBND bị bãi bỏ kể từ ngày Quyết định này có hiệu lực. | REPEALS
        Quyết định số 5/QĐ-UBND đã hết hiệu lực từ năm 2020. | CITES
        Quyết định số 5/QĐ-UBND đã hết hiệu lực. Quyết định này có hiệu lực từ ngày ký. | CITES
        """)
    void readsWhatEndsADocumentBehindIt(String text, String expected) {
        assertEquals(expected, relations(text));
    }

    @Test
    void readsAListOfWhatEnds() {
        assertEquals(
                "REPEALS AMENDS REPEALS",
                relations("Các văn bản sau đây hết hiệu lực kể từ ngày Nghị định này có hiệu lực:\n"
                        + "a) Nghị định số 1/2010/NĐ-CP;\nb) Điều 5 Nghị định số 2/2010/NĐ-CP;\n"
                        + "c) Nghị định số 3/2010/NĐ-CP."));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
        CITED | NOTE | LINK
        Quyết định số 12/QĐ-UBND[1] ngày 5/6/2023 của UBND tỉnh về thi đua | [1] Được sửa đổi bởi | AMENDS
        Quyết định số 12/QĐ-UBND ngày 5/6/2023 của UBND tỉnh2 về thi đua | [2] Đã được thay thế bởi | REPLACES
        Quyết định số 12/QĐ-UBND ngày 5/6/2023 của UBND tỉnh (3) về thi đua | [3] Bị bãi bỏ bởi | REPEALS
        Quyết định số 12/QĐ-UBND ngày 5/6/2023 của UBND tỉnh về thi đua¹ | ¹ Được sửa đổi, bổ sung bởi | AMENDS
        Quyết định số 12/QĐ-UBND ngày 5/6/2023 của UBND tỉnh về thi đua[1] | [1] Quyết định này được đính chính tại | CORRECTS
        """)
    void turnsWhatAFootnoteSaysToItsDocument(String cited, String note, String relation) {
        var read = CitationExtractor.extract("Căn cứ Luật Giáo dục;\nCăn cứ " + cited + ";\n\n" + note
                + " Quyết định số 15/QĐ-UBND ngày 1/7/2023.\n");

        assertEquals(
                List.of("c3 " + relation + " c2"),
                read.links().stream()
                        .map(link -> link.from() + " " + link.relation() + " " + link.to())
                        .toList());
        assertEquals(CitationRelation.CITES, read.citations().get(2).relation());
    }

    @Test
    void endsALineBehindACode() {
        assertEquals(
                "CITES CONTINUES<c1 CITES",
                relations("Kết luận số 14-KL/TW về tiếp tục thực hiện Chỉ thị số 34-CT/TW.\n"
                        + "Công văn số 80/SGDĐT-VP ngày 3/4/2020."));
    }

    @Test
    void inheritsTheWordAtTheHeadOfAList() {
        assertEquals(
                "BASED_ON BASED_ON BASED_ON",
                relations(
                        "Căn cứ:\n- Luật Viên chức năm 2010;\n- Nghị định số 115/2020/NĐ-CP;\n- Công văn số 2/UBND-NV."));
    }

    @Test
    void readsOnOverAPageBreak() {
        assertEquals(
                "IMPLEMENTS", relations("Góp phần thực hiện thắng lợi các mục\n\ntiêu của Nghị quyết số 2/NQ-HĐND."));
    }

    @Test
    void linksAmendedDocumentsBothWays() {
        var active = CitationExtractor.extract("Quyết định số 1/QĐ-UBND sửa đổi, bổ sung Quyết định số 2/QĐ-UBND");
        var passive =
                CitationExtractor.extract("Quyết định số 2/QĐ-UBND được sửa đổi, bổ sung bởi Quyết định số 1/QĐ-UBND");

        assertEquals(
                List.of(edge("c1", "c2", "sửa đổi, bổ sung")),
                active.links().stream().map(RelationTest::bare).toList());
        assertEquals(
                List.of(edge("c2", "c1", "được sửa đổi, bổ sung bởi")),
                passive.links().stream().map(RelationTest::bare).toList());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
        TEXT | LINKS
        Nghị định số 1/2020/NĐ-CP được sửa đổi, bổ sung bởi Nghị định số 2/2021/NĐ-CP và Nghị định số 3/2022/NĐ-CP | c2 AMENDS c1, c3 AMENDS c1
        Thông tư số 1/2020/TT-BNV (sửa đổi bởi Thông tư số 2/2021/TT-BNV, Thông tư số 3/2022/TT-BNV) | c2 AMENDS c1, c3 AMENDS c1
        Căn cứ Nghị định số 1/2020/NĐ-CP (sửa đổi bởi Nghị định số 2/2021/NĐ-CP) và Nghị định số 3/2022/NĐ-CP | c2 AMENDS c1
        Căn cứ Nghị định số 1/2020/NĐ-CP được sửa đổi bởi Nghị định số 2/2021/NĐ-CP và Thông tư số 3/2022/TT-BNV | c2 AMENDS c1
        Quyết định số 1/QĐ-UBND (sửa đổi bởi Quyết định số 2/QĐ-UBND) nay được thay thế bằng Quyết định số 3/QĐ-UBND | c2 AMENDS c1, c3 REPLACES c1
        Nghị định số 91/2017/NĐ-CP (Luật Thi đua, khen thưởng) nay được thay thế bằng Nghị định số 98/2023/NĐ-CP | c3 REPLACES c1
        Thông tư số 21/2020/TT-BGDĐT được đính chính tại CV 88. | c2 CORRECTS c1
        Thông tư số 21/2020/TT-BGDĐT được đính chính tại Công văn số 88/BGDĐT-TĐKT | c2 CORRECTS c1
        """)
    void linksWhatIsSaidInThePassiveToTheDocumentItIsSaidOf(String text, String expected) {
        assertEquals(
                expected,
                CitationExtractor.extract(text).links().stream()
                        .filter(edge -> edge.relation() != CitationRelation.CITES)
                        .map(edge -> edge.from() + " " + edge.relation() + " " + edge.to())
                        .collect(Collectors.joining(", ")));
    }

    @Test
    void endsWhatIsSaidAtALineEndThatNothingLeadsOver() {
        var plan = "Thực hiện Kế hoạch số 5/KH-UBND ngày 03/4/2023 của Ủy ban nhân dân tỉnh Bình Minh";

        assertEquals("IMPLEMENTS CITES", relations(plan + "\nCông văn số 6/SNV-TĐKT"));
        assertEquals("IMPLEMENTS CITES", relations("- " + plan + "\n- Công văn số 6/SNV-TĐKT"));
        assertEquals("IMPLEMENTS IMPLEMENTS", relations(plan + ",\nCông văn số 6/SNV-TĐKT"));
        assertEquals("IMPLEMENTS IMPLEMENTS", relations("Thực hiện Kế hoạch số 5/KH-UBND và\nCông văn số 6/SNV-TĐKT"));
        assertEquals("CITES IMPLEMENTS<c1", relations("Kế hoạch số 5/KH-UBND thực hiện\nChỉ thị số 7/CT-TTg"));
    }

    @Test
    void carriesTheVerbOverASemicolonToItsFurtherObjects() {
        assertEquals(
                "STUDIES STUDIES",
                relations(
                        "Tiếp tục quán triệt tư tưởng của Bác về thi đua;\ncác nội dung Chỉ thị số 34-CT/TW về đổi mới"
                                + " công tác thi đua; Chỉ thị số 25-CT/TU."));
    }

    @Test
    void givesThePhraseAndItsPlace() {
        var text = "Nhà trường tiếp tục triển khai thực hiện Chỉ thị số 1/CT-TTg.";
        var citation = CitationExtractor.extract(text).citations().get(0);
        var span = citation.relationSpan();

        assertEquals("tiếp tục triển khai thực hiện", citation.relationPhrase());
        assertEquals(citation.relationPhrase(), span == null ? null : span.of(text));
    }

    @Test
    void namesTheLawThatAnotherLawAmends() {
        assertEquals(
                "BASED_ON BASED_ON AMENDS<c2 AMENDS<c2",
                relations(
                        "Căn cứ Luật Thanh niên năm 2020; Luật sửa đổi, bổ sung một số điều của Luật Tổ chức Chính phủ và"
                                + " Luật Tổ chức chính quyền địa phương ngày 22 tháng 11 năm 2019;"));
    }

    private static CitationEdge edge(String from, String to, String phrase) {
        return new CitationEdge(from, to, CitationRelation.AMENDS, phrase, new Span(0, 0));
    }

    private static CitationEdge bare(CitationEdge edge) {
        return new CitationEdge(edge.from(), edge.to(), edge.relation(), edge.phrase(), new Span(0, 0));
    }
}
