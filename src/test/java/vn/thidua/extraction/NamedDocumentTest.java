package vn.thidua.extraction;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NamedDocumentTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
        TEXT | CITATIONS
        theo Luật Thi đua, khen thưởng và các quy định khác | L:Luật Thi đua, khen thưởng
        Luật Thi đua, khen thưởng năm 2022, được công bố | L:Luật Thi đua, khen thưởng năm 2022
        Luật Phòng, chống tham nhũng ngày 20/11/2018 của Quốc hội | L:Luật Phòng, chống tham nhũng ngày 20/11/2018 của Quốc hội
        Bộ luật Lao động năm 2019; Hiến pháp năm 2013 | L:Bộ luật Lao động năm 2019, HIEN_PHAP:Hiến pháp năm 2013
        Luật Trồng cây xanh được áp dụng | L:Luật Trồng cây xanh
        Nghị quyết Đại hội Đảng bộ tỉnh lần thứ XI, nhiệm kỳ 2020-2025 và chương trình | NQ:Nghị quyết Đại hội Đảng bộ tỉnh lần thứ XI, nhiệm kỳ 2020-2025
        Nghị quyết Đại hội XIII của Đảng đã đề ra | NQ:Nghị quyết Đại hội XIII của Đảng
        Nghị quyết Hội nghị lần thứ tư Ban Chấp hành Trung ương khóa XII về xây dựng Đảng | NQ:Nghị quyết Hội nghị lần thứ tư Ban Chấp hành Trung ương khóa XII
        Nghị quyết Trung ương 8 (khóa XI) về đổi mới | NQ:Nghị quyết Trung ương 8 (khóa XI)
        đề án “Mỗi xã một sản phẩm” của huyện | DE_AN:đề án “Mỗi xã một sản phẩm”
        đề án văn hóa đọc do Thủ tướng Chính phủ phê duyệt, | DE_AN:đề án văn hóa đọc do Thủ tướng Chính phủ phê duyệt
        kế hoạch 5 năm (2021-2025) của tỉnh | KH:kế hoạch 5 năm (2021-2025) của tỉnh
        Kế hoạch 5 năm 2021-2025 và Kế hoạch 3 năm 2024 - 2026 | KH:Kế hoạch 5 năm 2021-2025, KH:Kế hoạch 3 năm 2024 - 2026
        Chương trình 05 năm 2021–2025 của tỉnh | CTR:Chương trình 05 năm 2021–2025 của tỉnh
        Điều lệ Công đoàn Việt Nam quy định | OTHER:Điều lệ Công đoàn Việt Nam
        Quyết định ngày 12/3/2020 của Ủy ban nhân dân tỉnh | QD:Quyết định ngày 12/3/2020 của Ủy ban nhân dân tỉnh
        Nghị quyết của Huyện ủy về nhiệm vụ năm 2022, đã nêu | NQ:Nghị quyết của Huyện ủy về nhiệm vụ năm 2022, đã nêu
        """)
    void readsADocumentByItsName(String text, String expected) {
        assertEquals(expected, names(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Nghị quyết của Tỉnh ủy, Huyện ủy và Hội đồng nhân dân",
                "Kế hoạch thực hiện với các nội dung sau",
                "kế hoạch năm học, đề án của đơn vị, quy chế chi tiêu nội bộ",
                "Quyết định của Hiệu trưởng",
                "Chương trình giáo dục phổ thông"
            })
    void takesAKindWithoutAnIdentifyingTailForNone(String text) {
        assertEquals("", names(text));
    }

    private static String names(String text) {
        return CitationExtractor.extract(text).citations().stream()
                .map(citation -> citation.kind() + ":" + citation.words())
                .collect(Collectors.joining(", "));
    }
}
