package vn.thidua.extraction.draft;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.text.Normalizer;
import java.time.Duration;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.thidua.extraction.CitationExtractor;

/** Every sentence here was written for its test. */
class DraftPlanTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
                    1. Thời gian thi đua: Năm 2031.                                        | 2031       | 2031       | Năm 2031
                    2. Thời gian: Từ ngày 05/9/2031 đến ngày 31/5/2032.                    | 2031-09-05 | 2032-05-31 | Từ ngày 05/9/2031 đến ngày 31/5/2032
                    Thời gian thực hiện: từ tháng 9 năm 2031 đến hết tháng 5/2032.         | 2031-09    | 2032-05    | từ tháng 9 năm 2031 đến hết tháng 5/2032
                    Thời gian tổ chức: Từ ngày ban hành kế hoạch đến tháng 6 năm 2032.     | -          | 2032-06    | Từ ngày ban hành kế hoạch đến tháng 6 năm 2032
                    Thời gian thực hiện phong trào: giai đoạn 2031 - 2035.                 | 2031       | 2035       | giai đoạn 2031 - 2035
                    """)
    void readsThePeriod(String text, String from, String to, String asWritten) {
        var period = plan(text).at("/campaign/period");

        assertEquals(from, period.path("from").asText(null));
        assertEquals(to, period.path("to").asText(null));
        assertEquals(asWritten, period.path("asWritten").asText(null));
    }

    @Test
    void takesThePeriodFromTheParagraphBelowItsHeading() {
        var plan = plan("II. THỜI GIAN THỰC HIỆN\n\nTừ ngày 15/10/2031 đến hết ngày 15/4/2032 trên toàn huyện.");

        assertEquals("2031-10-15", plan.at("/campaign/period/from").asText());
        assertEquals("2032-04-15", plan.at("/campaign/period/to").asText());
    }

    @Test
    void readsThemeAndSlogan() {
        var plan = plan(
                "Nhà trường phát động đợt thi đua với chủ đề “Trang sách nối nhịp cầu” và khẩu hiệu “Mỗi ngày một trang”.");

        assertEquals("Trang sách nối nhịp cầu", plan.at("/campaign/theme").asText());
        assertEquals("Mỗi ngày một trang", plan.at("/campaign/slogan").asText());
    }

    @Test
    void doesNotTakeTheThemeOfSomebodyElsesYear() {
        assertTrue(plan("Bám sát chủ đề năm 2031 của tỉnh “Nước trong, đường sạch”, nhà trường xây dựng kế hoạch.")
                .at("/campaign/theme")
                .isMissingNode());
    }

    @Test
    void readsForWhomItIs() {
        var plan = plan("""
                1. Đối tượng thi đua

                - Tập thể: Các tổ và nhà trường.

                - Cá nhân: Cán bộ quản lý, giáo viên, nhân viên đang công tác; học sinh khối 4 và 5.
                """);

        assertEquals(
                List.of("COLLECTIVE", "MANAGER", "TEACHER", "STAFF", "STUDENT"),
                all(plan.at("/campaign/subjectCategories"), "/category"));
        assertEquals(
                List.of(
                        "Các tổ và nhà trường",
                        "Cán bộ quản lý",
                        "giáo viên",
                        "nhân viên đang công tác",
                        "học sinh khối 4 và 5"),
                all(plan.at("/campaign/subjectCategories"), "/asWritten"));
    }

    @Test
    void readsCriteriaByCategory() {
        var plan = plan("""
                3. Tiêu chí bình xét

                3.1. Đối với tập thể

                Có góc đọc ở mỗi lớp; mượn trả sách đều đặn hằng tuần.

                3.2. Đối với cá nhân

                Giáo viên: Đọc cùng học sinh ít nhất một giờ mỗi tuần; có một bài giới thiệu sách (10 điểm).

                Học sinh: Giữ gìn sách của thư viện.

                4. Kinh phí

                Từ nguồn xã hội hóa; không thu của học sinh.
                """);

        var criteria = plan.at("/campaign/criteria");
        assertEquals(List.of("TT-1", "TT-2", "GV-1", "GV-2", "HS-1"), all(criteria, "/code"));
        assertEquals("COLLECTIVE", criteria.at("/0/category").asText());
        assertEquals("SCORED", criteria.at("/3/kind").asText());
        assertEquals(10, criteria.at("/3/maxPoints").asInt());
    }

    @Test
    void readsAQuotaForEverybodyTogether() {
        var quota = plan("Chủ tịch Ủy ban nhân dân huyện tặng Giấy khen cho không quá 12 tập thể, cá nhân tiêu biểu.")
                .at("/campaign/quotas/0");

        assertEquals("COMMENDATION_CERTIFICATE", quota.at("/award").asText());
        assertEquals("Chủ tịch Ủy ban nhân dân huyện", quota.at("/grantor/text").asText());
        assertEquals(12, quota.at("/max").asInt());
        assertEquals("GRANT", quota.at("/stage").asText());
        assertEquals("UNCLEAR", quota.at("/scopeClarity").asText());
        assertTrue(quota.at("/categories").isEmpty());
    }

    @Test
    void readsAQuotaOfEachUnitByCategory() {
        var quotas = plan("Mỗi trường được đề nghị tặng Bằng khen tối đa 02 tập thể và 5 cá nhân.")
                .at("/campaign/quotas");

        assertEquals(List.of("2", "5"), all(quotas, "/max"));
        assertEquals("PROVINCE_MERIT_CERTIFICATE", quotas.at("/0/award").asText());
        assertEquals("COLLECTIVE", quotas.at("/0/categories/0").asText());
        assertEquals("CLEAR", quotas.at("/0/scopeClarity").asText());
        assertEquals("PROPOSE", quotas.at("/0/stage").asText());
    }

    @Test
    void takesNoOtherLimitForAQuota() {
        for (var text : List.of(
                "Báo cáo thành tích đề nghị tặng Bằng khen không quá 05 trang.",
                "Tỷ lệ tặng Giấy khen không quá 15% tổng số người.",
                "Mỗi lớp không quá 35 học sinh.")) {
            assertTrue(plan(text).at("/campaign/quotas").isMissingNode(), text);
        }
    }

    @Test
    void readsTargetsWithADecimalComma() {
        var targets =
                plan("Phấn đấu tỷ lệ học sinh đọc sách hằng tuần đạt 92,5%; học sinh nghỉ học giữa chừng dưới 0,2%.")
                        .at("/campaign/targets");

        assertEquals(List.of("92.5", "0.2"), all(targets, "/value"));
        assertEquals(List.of("AT_LEAST", "AT_MOST"), all(targets, "/comparison"));
        assertEquals("92,5%", targets.at("/0/wording").asText());
        assertEquals("tỷ lệ học sinh đọc sách hằng tuần", targets.at("/0/name").asText());
    }

    @Test
    void readsTargetsThatAreCountedOrOnlyWorded() {
        var targets =
                plan("Hoàn thành ít nhất 7 mô hình thư viện xanh. Nâng cao tỷ lệ sách được mượn, mở rộng giờ đọc.")
                        .at("/campaign/targets");

        assertEquals(7, targets.at("/0/value").asInt());
        assertEquals("COUNT", targets.at("/0/unit").asText());
        assertEquals("RAISE", targets.at("/1/comparison").asText());
        assertFalse(targets.at("/1").has("value"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Các trường gửi hồ sơ đề nghị khen thưởng về Phòng Nội vụ huyện trước ngày 18/5/2031. | 2031-05-18 | BEFORE
                    Các trường gửi hồ sơ đề nghị khen thưởng chậm nhất ngày 18 tháng 5 năm 2031.         | 2031-05-18 | BY
                    Các trường nộp danh sách đề nghị khen thưởng đến hết ngày 20-5-2031.                 | 2031-05-20 | BY
                    """)
    void readsUntilWhenProposalsAreTaken(String text, String date, String bound) {
        var window = plan(text).at("/campaign/nominationWindows/0");

        assertEquals(date, window.at("/due/date").asText());
        assertEquals(bound, window.at("/due/bound").asText());
        assertEquals("INSTITUTION", window.at("/level").asText());
    }

    @Test
    void readsDueDatesStepByStep() {
        var windows =
                plan("Các trường gửi hồ sơ khen thưởng trước ngày 10/5/2031; Phòng Giáo dục và Đào tạo thẩm định, trình hồ sơ"
                                + " về Sở Giáo dục và Đào tạo trước ngày 25/5/2031.")
                        .at("/campaign/nominationWindows");

        assertEquals(List.of("2031-05-10", "2031-05-25"), all(windows, "/due/date"));
        assertEquals(List.of("INSTITUTION", "DISTRICT"), all(windows, "/level"));
        assertEquals("Sở Giáo dục và Đào tạo", windows.at("/1/addressee/text").asText());
    }

    @Test
    void readsReportsAndTheirRoutesAndInventsNoDay() {
        var duties =
                plan("Các trường báo cáo định kỳ 6 tháng và hằng năm gửi về Ủy ban nhân dân huyện (qua Phòng Nội vụ và"
                                + " Phòng Giáo dục và Đào tạo).")
                        .at("/campaign/reportDuties");

        assertEquals(List.of("HALF_YEAR", "YEAR"), all(duties, "/period"));
        assertEquals(List.of("NOT_SET", "NOT_SET"), all(duties, "/due/kind"));
        assertEquals("Ủy ban nhân dân huyện", duties.at("/0/addressee/text").asText());
        assertEquals(List.of("Phòng Nội vụ", "Phòng Giáo dục và Đào tạo"), all(duties.at("/0/via"), "/text"));
        assertFalse(duties.at("/0/viaOrdered").asBoolean());
        assertEquals("SCHOOL", duties.at("/0/reporters/kinds/0").asText());
    }

    @Test
    void readsReportsThatAreDueOnADay() {
        var duty = plan("- Tổng hợp, báo cáo kết quả thực hiện về Phòng Giáo dục và Đào tạo trước ngày 30/5/2031.")
                .at("/campaign/reportDuties/0");

        assertEquals("ONE_OFF", duty.at("/period").asText());
        assertEquals("2031-05-30", duty.at("/due/date").asText());
        assertEquals("BEFORE", duty.at("/due/bound").asText());
    }

    @Test
    void readsReportsOnOccasionAndThoseWithoutInterval() {
        var duties =
                plan("Báo cáo định kỳ, đột xuất về Sở Nội vụ theo quy định.").at("/campaign/reportDuties");

        assertEquals(List.of("PERIODIC", "AD_HOC"), all(duties, "/regime"));
        assertFalse(duties.at("/0").has("period"));
        assertEquals("theo quy định", duties.at("/0/due/wording").asText());
    }

    @Test
    void readsOtherMovementsUnderTheirNames() {
        var links =
                plan("Lồng ghép phong trào thi đua “Lớp học xanh”, “Cổng trường an toàn” với cuộc vận động “Mỗi nhà một tủ sách”;"
                                + " tiếp tục phong trào “Áo ấm mùa đông”.")
                        .at("/campaign/links");

        assertEquals(
                List.of("Lớp học xanh", "Cổng trường an toàn", "Mỗi nhà một tủ sách", "Áo ấm mùa đông"),
                all(links, "/name"));
        assertEquals(List.of("INCORPORATES", "INCORPORATES", "INCORPORATES", "CONTINUES"), all(links, "/relation"));
    }

    @Test
    void tellsWhereEachValueWasRead() {
        for (var form : List.of(Normalizer.Form.NFC, Normalizer.Form.NFD)) {
            var text = "😀\n\n"
                    + Normalizer.normalize("Thời gian thi đua: Năm 2031.\n\nTối đa 3 Giấy khen cho giáo viên.", form);
            var draft = DraftPlan.of(text, CitationExtractor.extract(text));

            assertFalse(draft.values().isEmpty());
            for (var value : draft.values()) {
                assertEquals(value.words(), value.span().of(text));
                assertFalse(draft.plan().at(value.pointer()).isMissingNode(), value.pointer());
            }
            var asWritten = draft.values().stream()
                    .filter(value -> value.pointer().equals("/campaign/period/asWritten"))
                    .findFirst()
                    .orElseThrow();
            assertEquals("Năm 2031", Normalizer.normalize(asWritten.words(), Normalizer.Form.NFC));
        }
    }

    @Test
    void takesTimeInProportionWhateverTheText() {
        for (var piece : List.of(
                "a ",
                "“",
                "báo cáo ",
                "từ ngày ",
                "không quá 1 ",
                "- \n",
                "phong trào “",
                "(((",
                "1.1.1.",
                "trước ngày 1/1/2031; ",
                "trước ngày 1/1, năm ",
                "100% a, ",
                "- có 3 a\n",
                "tối đa 3 giấy khen; ",
                "Chủ tịch UBND ",
                "I. Tiêu chí\n- a 1 điểm\n")) {
            var text = piece.repeat(400_000 / piece.length());
            var extracted = CitationExtractor.extract("Kế hoạch");
            Assertions.assertTimeout(Duration.ofSeconds(5), () -> DraftPlan.of(text, extracted), piece);
        }
    }

    private static JsonNode plan(String text) {
        return DraftPlan.of(text, CitationExtractor.extract(text)).plan();
    }

    static List<String> all(JsonNode list, String pointer) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(one -> one.at(pointer).asText())
                .toList();
    }
}
