package vn.thidua.extraction.draft;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import vn.thidua.contract.Api;
import vn.thidua.document.SomeFiles;
import vn.thidua.plan.PlanDocuments.Town;
import vn.thidua.plan.SamplePlanFiles;

/** From the text of a plan to the plan itself: what a person has to add to a draft are codes and names of issuers. */
@QuarkusTest
class DraftedPlanTest {

    private static final String TEXT = """
            PHÒNG GIÁO DỤC VÀ ĐÀO TẠO
            Số:      /KH-PGDĐT

            Bến Đò, ngày     tháng 9 năm 2031

            KẾ HOẠCH
            Tổ chức phong trào thi đua “Thư viện mở” năm học 2031 - 2032

            Thực hiện Kế hoạch số 71/KH-SGDĐT ngày 12/8/2031 của Sở Giáo dục và Đào tạo tỉnh Sông Lam về tổ chức phong trào thi đua “Thư viện mở” năm học 2031 - 2032; Phòng Giáo dục và Đào tạo huyện Bến Đò xây dựng kế hoạch như sau:

            I. MỤC ĐÍCH

            Phấn đấu tỷ lệ học sinh đọc sách hằng tuần đạt 92,5%.

            II. ĐỐI TƯỢNG, THỜI GIAN

            1. Đối tượng

            - Tập thể: Các trường tiểu học.

            - Cá nhân: Giáo viên, học sinh các trường.

            2. Thời gian thi đua: Từ ngày 05/9/2031 đến ngày 31/5/2032.

            3. Số lượng khen thưởng: Chủ tịch Ủy ban nhân dân huyện tặng Giấy khen cho không quá 12 tập thể, cá nhân.

            4. Tiêu chí

            4.1. Đối với tập thể

            Mở cửa thư viện cả ngày; có góc đọc ở mỗi lớp.

            4.2. Đối với cá nhân

            Giáo viên: Có một bài giới thiệu sách mỗi học kỳ.

            Học sinh: Đọc và kể lại ít nhất mười cuốn sách.

            III. TỔ CHỨC THỰC HIỆN

            Các trường:

            - Lồng ghép phong trào thi đua “Lớp học xanh” trong năm học.

            - Tổng hợp báo cáo kết quả thực hiện và gửi hồ sơ đề nghị khen thưởng về Phòng Giáo dục và Đào tạo trước ngày 18/5/2032.

            Nơi nhận:
            - Các trường tiểu học (t/h);
            - Lưu: VT.

            TRƯỞNG PHÒNG

            Trần Thị Mẫu
            """;

    @Inject
    ObjectMapper json;

    @Test
    void becomesAPlanOnceAPersonHasAddedTheCodes() throws Exception {
        var town = Town.create();
        var answer = Api.as(town.officer())
                .contentType("text/plain; charset=UTF-8")
                .body(TEXT)
                .post("/citation-extractions")
                .then()
                .statusCode(200)
                .body("draftPlan.plan.campaign.period.from", equalTo("2031-09-05"))
                .extract()
                .asString();
        var plan = (ObjectNode) json.readTree(answer).at("/draftPlan/plan");
        complete(plan, town);

        Api.as(town.officer())
                .queryParam("dryRun", true)
                .body(plan)
                .put("/plans/{code}", SamplePlanFiles.freshCode("KH"))
                .then()
                .statusCode(201)
                .body("campaign.quotas[0].max", equalTo(12))
                .body("campaign.nominationWindows[0].due.date", equalTo("2032-05-18"))
                .body("campaign.criteria.size()", equalTo(4));
    }

    @Test
    void isTheSameFromAWordFile() throws Exception {
        var town = Town.create();
        var plain = json.readTree(Api.as(town.officer())
                .contentType("text/plain; charset=UTF-8")
                .body(TEXT)
                .post("/citation-extractions")
                .asString());
        var word = json.readTree(Api.as(town.officer())
                .contentType(vn.thidua.document.DocumentFormat.DOCX_TYPE)
                .body(SomeFiles.docx(
                        TEXT.lines().filter(line -> !line.isBlank()).toList()))
                .post("/citation-extractions")
                .asString());

        for (var part : new String[] {"period", "criteria", "quotas", "nominationWindows", "reportDuties", "links"}) {
            var pointer = "/draftPlan/plan/campaign/" + part;
            assertEquals(plain.at(pointer), word.at(pointer), part);
        }
    }

    static void complete(ObjectNode plan, Town town) {
        plan.withObject("/directive/issuer").put("unit", town.office().code);
        var campaign = plan.withObject("/campaign");
        campaign.put("code", SamplePlanFiles.freshCode("PT"));
        campaign.withObject("/organizer").put("unit", town.office().code);
        campaign.withArray("/reportDuties").forEach(duty -> {
            ((ObjectNode) duty).withObject("/reporters").put("below", town.office().code);
            ((ObjectNode) duty).withObject("/addressee").put("unit", town.office().code);
        });
    }
}
