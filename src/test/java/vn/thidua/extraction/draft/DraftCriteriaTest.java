package vn.thidua.extraction.draft;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.thidua.extraction.CitationExtractor;

/** Every sentence here was written for its test. */
class DraftCriteriaTest {

    @Test
    void readsLetteredCriteriaBelowNumberedCategories() {
        var criteria = criteria("""
                I. TIÊU CHÍ THI ĐUA
                1. Đối với tập thể
                a) Hoàn thành tốt nhiệm vụ được giao.
                b) Đoàn kết, giúp đỡ nhau.
                2. Đối với giáo viên
                a) Có sáng kiến.
                II. KINH PHÍ
                1. Từ nguồn xã hội hóa.
                """);

        assertEquals(List.of("TT-1", "TT-2", "GV-1"), all(criteria, "/code"));
        assertEquals("Đoàn kết, giúp đỡ nhau", criteria.at("/1/title").asText());
        assertEquals("TEACHER", criteria.at("/2/category").asText());
    }

    @Test
    void readsNumberedCriteria() {
        var criteria = criteria("""
                III. TIÊU CHUẨN
                1. Hoàn thành tốt nhiệm vụ.
                2. Tập thể đoàn kết.
                (3) Không có người vi phạm.
                4/ Giữ gìn trường lớp sạch đẹp;
                IV. HỒ SƠ
                1. Tờ trình.
                """);

        assertEquals(
                List.of(
                        "Hoàn thành tốt nhiệm vụ",
                        "Tập thể đoàn kết",
                        "Không có người vi phạm",
                        "Giữ gìn trường lớp sạch đẹp"),
                all(criteria, "/title"));
        assertFalse(criteria.at("/1").has("category"));
    }

    @Test
    void readsEveryItemOfALetteredList() {
        assertEquals(
                List.of("Mở cửa đúng giờ", "Có góc đọc", "Sách được mượn thường xuyên"), all(criteria("""
                        3. Tiêu chí bình xét:
                        a) Mở cửa đúng giờ;
                        b) Có góc đọc;
                        c) Sách được mượn thường xuyên.
                        4. Tổ chức thực hiện
                        a) Các trường triển khai kế hoạch.
                        """), "/title"));
    }

    @Test
    void readsPointsOfNumberedCriteriaAndOfGroups() {
        var criteria = criteria("""
                II. TIÊU CHÍ VÀ THANG ĐIỂM
                1. Công tác tổ chức (20 điểm)
                2. Công tác chuyên môn (50 điểm):
                - Dạy đúng chương trình (30 điểm);
                - Có giờ dạy tốt: 20 điểm.
                3. Nền nếp (30 điểm)
                - Đi học đều, mỗi buổi vắng trừ 2 điểm.
                - Đồng phục.
                """);

        assertEquals(List.of("20", "30", "20", "30", "", ""), all(criteria, "/maxPoints"));
        assertEquals(
                "Công tác chuyên môn (50 điểm)", criteria.at("/1/description").asText());
        assertEquals("REQUIRED", criteria.at("/4/kind").asText());
    }

    @Test
    void readsCriteriaThatCarryTheirOwnName() {
        var criteria = criteria("""
                PHỤ LỤC
                Tiêu chí 1: Tổ chức tốt ngày hội đọc.
                Tiêu chí số 2. Công tác thư viện
                - Có nội quy.
                - Có sổ mượn.
                """);

        assertEquals(List.of("Tổ chức tốt ngày hội đọc", "Có nội quy", "Có sổ mượn"), all(criteria, "/title"));
        assertEquals("Công tác thư viện", criteria.at("/1/description").asText());
    }

    @Test
    void readsCriteriaBelowHeadingsWithoutANumber() {
        for (var heading :
                List.of("TIÊU CHÍ THI ĐUA", "A. TIÊU CHÍ", "Điều 4. Tiêu chuẩn xét chọn", "Tiêu chí đánh giá:")) {
            var criteria =
                    criteria(heading + "\n- Học sinh:\n+ Đọc sách hằng ngày.\n+ Kể lại sách đã đọc.\n- Nhà trường:\n"
                            + "+ Có thư viện mở.\n");

            assertEquals(List.of("HS-1", "HS-2", "TC-1"), all(criteria, "/code"), heading);
        }
    }

    @Test
    void readsCriteriaInTheLineOfTheirHeading() {
        assertEquals(
                List.of("hoàn thành tốt nhiệm vụ", "không có đơn thư"),
                all(criteria("2. Tiêu chí: hoàn thành tốt nhiệm vụ; không có đơn thư."), "/title"));
    }

    @Test
    void namesNoCategoryWhereAHeadingNamesSeveral() {
        var criteria = criteria("""
                I. TIÊU CHÍ
                1. Đối với tập thể và cá nhân
                a) Chấp hành tốt pháp luật.
                2. Đối với cán bộ quản lý, giáo viên
                a) Gương mẫu, trách nhiệm.
                3. Đối với cá nhân
                a) Có lối sống lành mạnh.
                """);

        assertEquals(List.of("TC-1", "TC-2", "TC-3"), all(criteria, "/code"));
        assertEquals(List.of("", "", ""), all(criteria, "/category"));
    }

    @Test
    void takesNoOtherMatterForACriterion() {
        for (var text : List.of(
                "III. ĐỐI TƯỢNG, TIÊU CHÍ, HÌNH THỨC\n1. Đối tượng: Các trường tiểu học.\n2. Hình thức khen thưởng\na) Giấy khen.\n",
                "II. NHIỆM VỤ\n1. Xây dựng tiêu chí thi đua phù hợp.\n- Lấy ý kiến của giáo viên.\n",
                "II. NỘI DUNG\n1. Đẩy mạnh tuyên truyền.\n2. Phấn đấu đạt tiêu chuẩn quốc gia.\na) Rà soát cơ sở vật chất.\n",
                "IV. TIÊU CHÍ\n1. Đối với tập thể\n\nTrên đây là kế hoạch của nhà trường./.\n\nNơi nhận:\n- Các tổ;\n- Lưu: VT.\n\nHIỆU TRƯỞNG\n\nTrần Thị Mẫu\n")) {
            assertTrue(criteria(text).isMissingNode(), text);
        }
    }

    private static JsonNode criteria(String text) {
        return DraftPlan.of(text, CitationExtractor.extract(text)).plan().at("/campaign/criteria");
    }

    private static List<String> all(JsonNode list, String pointer) {
        return DraftPlanTest.all(list, pointer);
    }
}
