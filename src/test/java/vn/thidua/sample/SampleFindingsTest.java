package vn.thidua.sample;

import static java.util.stream.Collectors.joining;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.thidua.contract.Api;

/**
 * What is found about the five real plans without their texts: all of it, so that nothing is found that is no fault.
 */
@QuarkusTest
class SampleFindingsTest {

    @Inject
    SampleLoader loader;

    @BeforeEach
    void load() {
        loader.load();
    }

    @Test
    void findsWhatTheFirstPlanLacks() {
        assertFound(
                "KH-2023-HCM-Q1",
                "NUMBER_MISSING",
                "DATE_MISSING from 2023-02-24 to null",
                "ADDRESSEE_NOT_A_RECIPIENT Ủy ban nhân dân Quận 1",
                "SAME_ISSUER_SAME_SUBJECT 06/CT-UBND",
                "ISSUER_CODE_UNUSUAL 774/KH-GD&ĐT => 774/KH-SGD&ĐT",
                "CITED_WITHOUT_DATE 01-KL/TW",
                "DEADLINE_NOT_SET Báo cáo thi đua 06 tháng của cơ sở giáo dục",
                "DEADLINE_NOT_SET Báo cáo tổng kết năm của cơ sở giáo dục",
                "BASES_OUT_OF_ORDER 06/CT-UBND");
    }

    @Test
    void findsTheWrongNotationOfTheSecondPlan() {
        assertFound(
                "KH-2022-BD-PG",
                "NUMBER_MISSING",
                "DATE_MISSING from 2022-03-03 to null",
                "PARTY_NOTATION_FOR_STATE_ISSUER 01-NQ/CP => 01/NQ-CP",
                "NUMBER_SPLIT_BY_NOISE 42/NQ-HĐND => 42/NQ-HĐND",
                "LAW_WITHOUT_NUMBER Luật Thi đua, khen thưởng => 15/2003/QH11");
    }

    @Test
    void findsThatTheThirdPlanCitesALaterOneAndALawNotYetInForce() {
        assertFound(
                "KH-2023-QN-DT-XUAN-SON",
                "CITES_LATER_DOCUMENT 199/KH-PGD&ĐT",
                "NOT_YET_IN_FORCE 06/2022/QH15",
                "GUIDES_ANOTHER_LAW 91/2017/NĐ-CP",
                "NOTATION_SPACING 91/2017/NĐ - CP => 91/2017/NĐ-CP",
                "NOTATION_SPACING 630/QĐ- UBND => 630/QĐ-UBND",
                "CAMPAIGN_NAME_VARIANTS Đổi mới, sáng tạo trong quản lý, giảng dạy và học tập",
                "REGISTER_AGAINST_DATES 1497/KH-UBND",
                "REGISTER_AGAINST_DATES 1586/KH-PGD&ĐT",
                "CITED_WITHOUT_ISSUER 188/PGD&ĐT");
        findings("KH-2023-QN-DT-XUAN-SON")
                .body(
                        "items[0].explanation",
                        equalTo("Kế hoạch 27/KH-TrTHCSXS ngày 27/2/2023 dẫn Kế hoạch 199/KH-PGD&ĐT"
                                + " ngày 20/3/2023, ban hành sau ngày 27/2/2023."))
                .body("items[0].span.start", equalTo(347))
                .body("items[0].of.directive.issuedOn", equalTo("2023-03-20"))
                .body("items.find { it.code == 'GUIDES_ANOTHER_LAW' }.related.number", hasItem("15/2003/QH11"));
    }

    @Test
    void findsNoMoreOfAScanThanItsMissingParts() {
        assertFound("KH-2024-HCM-Q12", "NUMBER_MISSING", "DATE_MISSING from 2024-02-21 to null");
    }

    @Test
    void findsTheDayAndTheQuotaOfTheFifthPlan() {
        assertFound(
                "KH-2024-HY-MH",
                "NUMBER_MISSING",
                "DAY_MISSING from 2024-03-18 to 2024-03-31",
                "QUOTA_SCOPE_UNCLEAR không quá 15 tập thể, cá nhân",
                "DUE_BEFORE_PERIOD_ENDS 18/5/2024");
    }

    private static void assertFound(String plan, String... expected) {
        List<Map<String, Object>> items = findings(plan).extract().path("items");
        var found = new ArrayList<String>();
        items.forEach(item -> found.add(line(item)));
        assertEquals(
                List.of(expected).stream().sorted().collect(joining("\n")),
                found.stream().sorted().collect(joining("\n")));
    }

    private static ValidatableResponse findings(String plan) {
        var directive = Api.as(Api.administrator())
                .get("/plans/{code}/resources", plan)
                .then()
                .statusCode(200)
                .extract()
                .<String>path("directive.id");
        return Api.anonymous()
                .get("/directives/{id}/findings", directive)
                .then()
                .statusCode(200)
                .body("textRead", equalTo(false))
                .body("truncated", equalTo(false));
    }

    @SuppressWarnings("unchecked")
    private static String line(Map<String, Object> item) {
        var of = (Map<String, Object>) item.get("of");
        var bounds = (Map<String, Object>) item.get("bounds");
        var suggestion = (String) item.get("suggestion");
        var line = item.get("code") + subject(String.valueOf(item.get("code")), of);
        line += bounds == null ? "" : " from " + bounds.get("earliest") + " to " + bounds.get("latest");
        return suggestion == null
                        || List.of("CITED_WITHOUT_DATE", "CITED_WITHOUT_ISSUER").contains(item.get("code"))
                ? line
                : line + " => " + suggestion;
    }

    /** The number of the document cited, where the finding is not about how the words write it. */
    @SuppressWarnings("unchecked")
    private static String subject(String code, Map<String, Object> of) {
        var directive = (Map<String, @Nullable Object>) of.get("directive");
        var number = directive == null ? null : directive.get("number");
        var asWritten = List.of(
                        "NOTATION_SPACING",
                        "ISSUER_CODE_UNUSUAL",
                        "PARTY_NOTATION_FOR_STATE_ISSUER",
                        "LAW_WITHOUT_NUMBER")
                .contains(code);
        if (number != null && !asWritten) {
            return " " + number;
        }
        return of.get("words") == null ? "" : " " + of.get("words");
    }
}
