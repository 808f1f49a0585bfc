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
class DraftQuotaTest {

    private static final String CATEGORIES = "1. Đối tượng\n- Tập thể: Các trường.\n- Cá nhân: Giáo viên, học sinh.\n";

    @Test
    void givesEachNumberItsOwnAwardAndGrantor() {
        var quotas =
                quotas("Tặng Cờ thi đua của Chính phủ cho không quá 02 tập thể; tặng Cờ thi đua của UBND tỉnh cho không"
                        + " quá 05 tập thể.");

        assertEquals(List.of("GOVERNMENT_EMULATION_FLAG", "PROVINCIAL_EMULATION_FLAG"), all(quotas, "/award"));
        assertEquals(List.of("Chính phủ", "UBND tỉnh"), all(quotas, "/grantor/text"));
        assertEquals(List.of("2", "5"), all(quotas, "/max"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
                    Thủ tướng Chính phủ tặng Bằng khen cho không quá 03 tập thể.               | PRIME_MINISTER_MERIT_CERTIFICATE | Thủ tướng Chính phủ
                    Tặng Bằng khen của Thủ tướng Chính phủ cho tối đa 3 tập thể.                | PRIME_MINISTER_MERIT_CERTIFICATE | Thủ tướng Chính phủ
                    Bộ trưởng Bộ Nội vụ tặng Bằng khen cho không quá 03 tập thể.                | PROVINCE_MERIT_CERTIFICATE       | Bộ trưởng Bộ Nội vụ
                    Phòng Nội vụ đề nghị Chủ tịch UBND tỉnh xem xét, tặng Bằng khen tối đa 3 cá nhân. | PROVINCE_MERIT_CERTIFICATE | Chủ tịch UBND tỉnh
                    Bằng khen của Ban Chấp hành Tỉnh đoàn: không quá 2 cá nhân.                 | -                                | Ban Chấp hành Tỉnh đoàn
                    Đề nghị tặng Cờ thi đua không quá 2 tập thể.                                | -                                | -
                    UBND huyện tặng Cờ thi đua cho không quá 2 tập thể.                         | -                                | UBND huyện
                    Danh hiệu Chiến sĩ thi đua cấp tỉnh: không quá 2 cá nhân.                   | PROVINCIAL_EMULATION_FIGHTER     | -
                    Danh hiệu Chiến sỹ thi đua cơ sở không quá 2 người.                         | GRASSROOTS_EMULATION_FIGHTER     | -
                    Danh hiệu Chiến sĩ thi đua không quá 2 người.                               | -                                | -
                    Hiệu trưởng tặng Giấy khen cho không quá mười cá nhân.                      | COMMENDATION_CERTIFICATE         | Hiệu trưởng
                    Không quá 02 tập thể được tặng Giấy khen của Giám đốc Sở Nội vụ năm 2031.   | COMMENDATION_CERTIFICATE         | Giám đốc Sở Nội vụ
                    """)
    void tellsTheAwardByWhoGrantsIt(String text, String award, String grantor) {
        var quota = quotas(text).at("/0");

        assertEquals(award, quota.path("award").asText(null));
        assertEquals(grantor, quota.at("/grantor/text").asText(null));
        assertFalse(quota.path("awardAsWritten").isMissingNode());
    }

    @Test
    void leavesCategoriesOpenThatThePlanDoesNotName() {
        var quotas = quotas("Mỗi xã được đề nghị tặng Giấy khen tối đa 02 tập thể, 03 cá nhân.");

        assertEquals(List.of("2", "3"), all(quotas, "/max"));
        assertEquals("COLLECTIVE", quotas.at("/0/categories/0").asText());
        assertFalse(quotas.at("/1").has("categories"));
        assertEquals("tối đa 02 tập thể, 03 cá nhân", quotas.at("/1/wording").asText());
    }

    @Test
    void countsIndividualsAsThePlanNamesThem() {
        var quotas = quotas(CATEGORIES + "2. Khen thưởng: tặng Giấy khen cho không quá 5 cá nhân, không quá 2 đơn vị.");

        assertEquals("TEACHER", quotas.at("/0/categories/0").asText());
        assertEquals("STUDENT", quotas.at("/0/categories/1").asText());
        assertEquals("COLLECTIVE", quotas.at("/1/categories/0").asText());
    }

    @Test
    void cutsNoWordOfTheWording() {
        var wording = quotas(
                        "Mỗi trường chọn không quá 02 giáo viên tiêu biểu nhất trong năm học được tặng Giấy khen của Chủ tịch"
                                + " UBND huyện theo quy định của pháp luật về thi đua và khen thưởng hiện hành.")
                .at("/0/wording")
                .asText();

        assertTrue(wording.endsWith("hiện hành"), wording);
    }

    @Test
    void readsNumbersWithoutALimit() {
        var quotas = quotas(CATEGORIES
                + "2. Chủ tịch UBND huyện tặng Giấy khen cho 20 tập thể và 50 cá nhân.\n"
                + "3. Số lượng: 02 Cờ thi đua của UBND tỉnh, 05 Bằng khen và 10 Giấy khen.\n"
                + "4. Khen thưởng 3 tập thể, 4 học sinh.\n");

        assertEquals(List.of("20", "50", "2", "5", "10", "3", "4"), all(quotas, "/max"));
        assertEquals("GRANT", quotas.at("/0/stage").asText());
        assertEquals("TEACHER", quotas.at("/1/categories/0").asText());
        assertEquals(
                List.of(
                        "COMMENDATION_CERTIFICATE",
                        "COMMENDATION_CERTIFICATE",
                        "PROVINCIAL_EMULATION_FLAG",
                        "PROVINCE_MERIT_CERTIFICATE",
                        "COMMENDATION_CERTIFICATE",
                        "",
                        ""),
                all(quotas, "/award"));
        assertEquals("Khen thưởng", quotas.at("/5/awardAsWritten").asText());
        assertEquals("STUDENT", quotas.at("/6/categories/0").asText());
    }

    @Test
    void readsNumbersBelowTheHeadingOfAnAward() {
        var quotas = quotas("""
                IV. KHEN THƯỞNG
                1. Giấy khen của Chủ tịch UBND huyện
                - Tập thể: không quá 05 đơn vị.
                - Học sinh: 12 em.
                2. Đối với tập thể
                - Không quá 3.
                """);

        assertEquals(List.of("5", "12", "3"), all(quotas, "/max"));
        assertEquals(List.of("COMMENDATION_CERTIFICATE", "COMMENDATION_CERTIFICATE", ""), all(quotas, "/award"));
        assertEquals("Chủ tịch UBND huyện", quotas.at("/1/grantor/text").asText());
        assertEquals(List.of("COLLECTIVE", "STUDENT", "COLLECTIVE"), all(quotas, "/categories/0"));
    }

    @Test
    void takesNoOtherNumberForAQuota() {
        for (var text : List.of(
                "Năm 2030 đã tặng Giấy khen cho 20 tập thể.",
                "Hội đồng Thi đua - Khen thưởng gồm 9 người.",
                "Tiền thưởng kèm Giấy khen cho 1 tập thể là 500.000 đồng.",
                "Hồ sơ tặng Giấy khen không quá 02 bộ.",
                "Giấy khen được xét không quá năm 2031.",
                "Chọn 5 giáo viên dự thi; tặng Giấy khen cho người đoạt giải.",
                "Tặng quà cho 20 học sinh nghèo trong buổi lễ trao học bổng và khen thưởng cuối năm.")) {
            assertTrue(quotas(text).isMissingNode(), text);
        }
    }

    private static JsonNode quotas(String text) {
        return DraftPlan.of(text, CitationExtractor.extract(text)).plan().at("/campaign/quotas");
    }

    private static List<String> all(JsonNode list, String pointer) {
        return DraftPlanTest.all(list, pointer);
    }
}
