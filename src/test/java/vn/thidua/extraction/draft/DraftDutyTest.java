package vn.thidua.extraction.draft;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.thidua.extraction.CitationExtractor;

/** Every sentence here was written for its test. */
class DraftDutyTest {

    @Test
    void keepsTheWordsOfDaysWithoutAYear() {
        var duties =
                duties("Các trường báo cáo về Phòng Nội vụ định kỳ 6 tháng trước ngày 10/6, năm trước ngày 10/12.");

        assertEquals(List.of("HALF_YEAR", "YEAR"), all(duties, "/period"));
        assertEquals(List.of("NOT_SET", "NOT_SET"), all(duties, "/due/kind"));
        assertEquals(List.of("trước ngày 10/6", "trước ngày 10/12"), all(duties, "/due/wording"));
        assertEquals(List.of("Phòng Nội vụ", "Phòng Nội vụ"), all(duties, "/addressee/text"));
        assertEquals(List.of("SCHOOL", "SCHOOL"), all(duties, "/reporters/kinds/0"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Các trường báo cáo kết quả trước ngày 30/5 hằng năm.                       | YEAR        | trước ngày 30/5 hằng năm
                    Các trường gửi báo cáo trước ngày 20 hằng tháng.                           | MONTH       | trước ngày 20 hằng tháng
                    Báo cáo định kỳ hằng quý chậm nhất ngày 25 của tháng cuối quý.             | QUARTER     | chậm nhất ngày 25 của tháng cuối quý
                    Báo cáo định kỳ 6 tháng trước ngày 10/6 hằng năm.                          | HALF_YEAR   | trước ngày 10/6 hằng năm
                    Báo cáo kết quả chậm nhất 05 ngày làm việc sau khi kết thúc đợt thi đua.   | ONE_OFF     | chậm nhất 05 ngày làm việc sau khi kết thúc đợt thi đua
                    Báo cáo kết quả trước tháng 6/2031.                                        | ONE_OFF     | trước tháng 6/2031
                    Báo cáo kết quả vào cuối năm học.                                          | SCHOOL_YEAR | vào cuối năm học
                    Báo cáo kết quả trước ngày 31/11/2031.                                     | ONE_OFF     | trước ngày 31/11/2031
                    """)
    void keepsTheWordsOfADueDay(String text, String period, String wording) {
        var duty = duties(text).at("/0");

        assertEquals(1, duties(text).size());
        assertEquals(period, duty.path("period").asText());
        assertEquals("NOT_SET", duty.at("/due/kind").asText());
        assertEquals(wording, duty.at("/due/wording").asText());
    }

    @Test
    void readsADutyForEachDay() {
        var duties = duties(
                "Các trường gửi báo cáo sơ kết trước ngày 15/01/2031 và tổng kết trước ngày 25/5/2031 về Sở Nội vụ.");

        assertEquals(List.of("Báo cáo sơ kết", "Báo cáo tổng kết"), all(duties, "/name"));
        assertEquals(List.of("2031-01-15", "2031-05-25"), all(duties, "/due/date"));
        assertEquals(List.of("Sở Nội vụ", "Sở Nội vụ"), all(duties, "/addressee/text"));
    }

    @Test
    void readsDaysThatStandBeforeWhatTheyAreFor() {
        var duties = duties("Các trường gửi báo cáo trước ngày 10/6 đối với 6 tháng, trước ngày 10/12 đối với năm.");

        assertEquals(List.of("HALF_YEAR", "YEAR"), all(duties, "/period"));
        assertEquals(List.of("trước ngày 10/6", "trước ngày 10/12"), all(duties, "/due/wording"));
    }

    @Test
    void readsDaysInBracketsAndInAList() {
        assertEquals(
                List.of("QUARTER", "HALF_YEAR", "YEAR"),
                all(
                        duties(
                                "Báo cáo định kỳ hằng quý (trước ngày 20 của tháng cuối quý), 6 tháng (trước ngày 10/6) và năm"
                                        + " (trước ngày 10/12)."),
                        "/period"));
        var duties = duties("""
                3. Chế độ báo cáo
                - Định kỳ 6 tháng: trước ngày 10/6/2031.
                - Năm: trước ngày 10/12/2031.
                """);
        assertEquals(List.of("HALF_YEAR", "YEAR"), all(duties, "/period"));
        assertEquals(List.of("2031-06-10", "2031-12-10"), all(duties, "/due/date"));
    }

    @Test
    void setsNoDayForReportsOnRequestAndNoPeriodForASemester() {
        var duties = duties("Báo cáo định kỳ hằng năm, đột xuất trước ngày 10/5/2031. Báo cáo định kỳ mỗi học kỳ.");

        assertEquals(List.of("DATE", "NOT_SET", "NOT_SET"), all(duties, "/due/kind"));
        assertEquals(List.of("YEAR", "ON_REQUEST", ""), all(duties, "/period"));
    }

    @Test
    void takesNoOtherDayForAReport() {
        assertEquals(
                1,
                duties("Các trường báo cáo kết quả trước ngày 10/5/2031, gửi hồ sơ khen thưởng trước ngày 15/5/2031.")
                        .size());
        assertTrue(duties("Tổ chức sơ kết trước ngày 15/01 và tổng kết trước ngày 25/5.")
                .isMissingNode());
    }

    private static JsonNode duties(String text) {
        return DraftPlan.of(text, CitationExtractor.extract(text)).plan().at("/campaign/reportDuties");
    }

    private static List<String> all(JsonNode list, String pointer) {
        return DraftPlanTest.all(list, pointer);
    }
}
