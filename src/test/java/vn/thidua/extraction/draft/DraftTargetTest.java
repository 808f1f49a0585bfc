package vn.thidua.extraction.draft;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.thidua.extraction.CitationExtractor;

/** Every sentence here was written for its test. */
class DraftTargetTest {

    @Test
    void readsPercentagesThatStandBeforeTheirNames() {
        var targets = targets("""
                CHỈ TIÊU
                - 100% cán bộ, giáo viên đăng ký thi đua.
                - 95% học sinh đạt hạnh kiểm tốt.
                - Phấn đấu 85% giáo viên giỏi.
                - Dưới 0,5% học sinh bỏ học.
                """);

        assertEquals(
                List.of(
                        "cán bộ, giáo viên đăng ký thi đua",
                        "học sinh đạt hạnh kiểm tốt",
                        "giáo viên giỏi",
                        "học sinh bỏ học"),
                all(targets, "/name"));
        assertEquals(List.of("100", "95", "85", "0.5"), all(targets, "/value"));
        assertEquals("AT_MOST", targets.at("/3/comparison").asText());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Có trên 90% phụ huynh hài lòng.                                       | 90   | phụ huynh hài lòng
                    Mỗi trường có 100% giáo viên đạt chuẩn.                               | 100  | giáo viên đạt chuẩn
                    Học sinh biết bơi: 60%.                                               | 60   | Học sinh biết bơi
                    Tỷ lệ chuyên cần: đạt từ 98% trở lên.                                 | 98   | Tỷ lệ chuyên cần
                    Tỷ lệ lên lớp đạt 99,5 phần trăm.                                     | 99.5 | Tỷ lệ lên lớp
                    Mức độ hài lòng của người dân đạt ≥ 95%.                              | 95   | Mức độ hài lòng của người dân
                    Học sinh khá giỏi đạt từ 55% đến 60%.                                 | 55   | Học sinh khá giỏi
                    Tỷ lệ trẻ đến trường tăng từ 80% lên 85%.                             | 85   | Tỷ lệ trẻ đến trường tăng
                    """)
    void readsPercentages(String text, String value, String name) {
        var targets = targets(text);

        assertEquals(List.of(value), all(targets, "/value"));
        assertEquals(List.of(name), all(targets, "/name"));
    }

    @Test
    void tellsPercentagesInOneSentenceApart() {
        var targets = targets("Phấn đấu 100% giáo viên đạt chuẩn, trong đó có 30% trên chuẩn, 98% học sinh lên lớp và"
                + " tỷ lệ chuyên cần đạt 99%.");

        assertEquals(List.of("100", "30", "98", "99"), all(targets, "/value"));
        assertEquals(
                List.of("giáo viên đạt chuẩn", "trên chuẩn", "học sinh lên lớp", "tỷ lệ chuyên cần"),
                all(targets, "/name").stream().map(String::strip).toList());
    }

    @Test
    void readsCountsOfAnyThing() {
        var targets = targets("""
                II. CÁC CHỈ TIÊU THI ĐUA
                1. Có ít nhất 02 trường đạt chuẩn quốc gia.
                2. Số giáo viên giỏi cấp huyện: 25 người.
                3. Mỗi giáo viên có 01 sáng kiến.
                4. Trồng 1.500 cây xanh; vận động 2,5 tỷ đồng.
                5. Học sinh giỏi: 12 em trở lên.
                6. Không có học sinh vi phạm pháp luật.
                7. Duy trì kết quả phổ cập.
                """);

        assertEquals(List.of("2", "25", "1", "1500", "2.5", "12", "", ""), all(targets, "/value"));
        assertEquals("trường đạt chuẩn quốc gia", targets.at("/0/name").asText());
        assertEquals("Số giáo viên giỏi cấp huyện", targets.at("/1/name").asText());
        assertEquals("Mỗi giáo viên có 01 sáng kiến", targets.at("/2/name").asText());
        assertEquals("tỷ đồng", targets.at("/4/unit").asText());
        assertEquals("AT_MOST", targets.at("/6/comparison").asText());
        assertEquals("Duy trì kết quả phổ cập", targets.at("/7/wording").asText());
    }

    @Test
    void readsCountsOutsideAList() {
        var targets = targets("Toàn huyện phấn đấu có 04 thư viện tiên tiến. Số học sinh được cấp thẻ: 900 em.");

        assertEquals(List.of("4", "900"), all(targets, "/value"));
        assertEquals("thư viện tiên tiến", targets.at("/0/name").asText());
    }

    @Test
    void readsWordedTargetsInARow() {
        var targets = targets(
                "Nâng cao chất lượng chỉ số cải cách hành chính, chỉ số hài lòng của người dân, mở rộng giờ đọc.");

        assertEquals(
                List.of("Nâng cao chất lượng chỉ số cải cách hành chính", "chỉ số hài lòng của người dân"),
                all(targets, "/name"));
        assertEquals(
                "Hoàn thành tốt chương trình lớp ba",
                targets("Thực hiện chỉ tiêu “Hoàn thành tốt chương trình lớp ba; tỷ lệ lên lớp đạt 99%”.")
                        .at("/1/name")
                        .asText());
    }

    @Test
    void takesNoOtherNumberForATarget() {
        for (var text : List.of(
                "Cá nhân được ít nhất 80% số phiếu đồng ý.",
                "Tỷ lệ tặng Giấy khen không quá 15%.",
                "Không quá 20% viên chức được đề nghị danh hiệu thi đua.",
                "Ít nhất 2 năm công tác.",
                "Số: 27/KH-UBND",
                "III. TIÊU CHÍ\n1. Có ít nhất 02 bằng chứng.\n",
                "II. CHỈ TIÊU KHEN THƯỞNG\n- Giấy khen: 20 tập thể.\n- Tập thể: 5 trường.\n")) {
            assertTrue(targets(text).isMissingNode(), text);
        }
        assertFalse(targets("Có 100% giáo viên dự thi.").isMissingNode());
    }

    private static JsonNode targets(String text) {
        return DraftPlan.of(text, CitationExtractor.extract(text)).plan().at("/campaign/targets");
    }

    private static List<String> all(JsonNode list, String pointer) {
        return DraftPlanTest.all(list, pointer);
    }
}
