package vn.thidua.finding;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.thidua.contract.Api.anonymous;
import static vn.thidua.contract.Api.wronglyAnonymous;

import io.quarkus.arc.Arc;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.Test;
import vn.thidua.contract.Api;
import vn.thidua.directive.CitationRelation;
import vn.thidua.directive.Directive;
import vn.thidua.directive.SomeDirectives;
import vn.thidua.organization.OrgUnit;
import vn.thidua.organization.Units;
import vn.thidua.plan.PlanDocuments.Town;
import vn.thidua.plan.SamplePlanFiles;
import vn.thidua.time.PartialDate;

@QuarkusTest
class FindingResourceTest {

    private static final String TEXT = """
            ỦY BAN NHÂN DÂN
            Số: 77/KH-UBND
            Mỹ Hào, ngày 18 tháng 3 năm 2024

            KẾ HOẠCH
            Về phong trào thi đua năm 2024

            Căn cứ Nghị định số 91/2017/NĐ-CP ngày 31/7/2017 của Chính phủ;

            I. NỘI DUNG

            Kỷ niệm 94 năm Ngày thành lập (26/3/1931 - 26/3/2024).

            III. TỔ CHỨC THỰC HIỆN

            Các đơn vị thực hiện.

            CHỦ TỊCH

            Nguyễn Văn Mẫu
            """;

    private final OrgUnit committee = Units.district(Units.province());
    private final String officer = Api.officeOf(committee);

    @Test
    void findsNothingInACompletePlan() {
        findings(SomeDirectives.registered(committee))
                .body("items", empty())
                .body("asOf", nullValue())
                .body("textRead", equalTo(false))
                .body("truncated", equalTo(false));
    }

    @Test
    void tellsTheNeighboursInTheRegisterOfAMissingNumber() {
        SomeDirectives.registered(committee, "41/KH-UBND", PartialDate.of(2024, 3, 15));
        SomeDirectives.registered(committee, "44/KH-UBND", PartialDate.of(2024, 3, 25));
        var draft = SomeDirectives.registered(committee, "/KH-UBND", PartialDate.of(2024, 3));

        findings(draft)
                .body("items.code", contains("NUMBER_MISSING", "DAY_MISSING"))
                .body("items[1].pointer", equalTo("#/directive/issuedOn"))
                .body("items[1].source.document", equalTo("Nghị định 30/2020/NĐ-CP"))
                .body("items[1].of.directive.id", equalTo(draft.id.toString()));
        var known = SomeDirectives.registered(committee, "/KH-UBND", PartialDate.of(2024, 3, 20));
        findings(known).body("items[0].related.number", contains("41/KH-UBND", "44/KH-UBND"));
    }

    @Test
    void findsNumbersThatRunAgainstTheirDates() {
        SomeDirectives.registered(committee, "41/KH-UBND", PartialDate.of(2024, 3, 15));
        var later = SomeDirectives.registered(committee, "42/KH-UBND", PartialDate.of(2024, 3, 1));

        findings(later)
                .body("items.code", contains("REGISTER_AGAINST_DATES"))
                .body("items[0].severity", equalTo("HINT"))
                .body("items[0].explanation", containsString("41/KH-UBND"));
    }

    @Test
    void explainsInTheLanguageOfTheCaller() {
        var plan = SomeDirectives.registered(committee);
        SomeDirectives.cites(
                plan,
                SomeDirectives.stub(committee, "9/KH-UBND", PartialDate.of(2025, 1, 9)),
                CitationRelation.BASED_ON);

        anonymous()
                .header("Accept-Language", "en")
                .get("/directives/{id}/findings", plan.id)
                .then()
                .statusCode(200)
                .body("items.code", contains("CITES_LATER_DOCUMENT"))
                .body("items[0].severity", equalTo("ERROR"))
                .body("items[0].of.citationId", notNullValue())
                .body(
                        "items[0].explanation",
                        endsWith("cites Plan 09/KH-UBND of 9/1/2025, which was issued after 18/3/2024."));
    }

    @Test
    void findsDocumentsThatRestOnEachOtherThroughAThird() {
        var one = SomeDirectives.registered(committee);
        var two = SomeDirectives.registered(committee);
        var three = SomeDirectives.registered(committee);
        SomeDirectives.cites(one, two, CitationRelation.BASED_ON);
        SomeDirectives.cites(two, three, CitationRelation.IMPLEMENTS);
        SomeDirectives.cites(three, one, CitationRelation.BASED_ON);

        findings(one)
                .body("items.code", contains("CIRCULAR_BASIS"))
                .body("items[0].related.id", contains(three.id.toString()));
    }

    @Test
    void readsTheStoredTextAndFindsWhatItCites() {
        var plan = SomeDirectives.registered(committee, "77/KH-UBND", PartialDate.of(2024, 3, 18));
        store(plan, TEXT);

        findings(plan)
                .body("textRead", equalTo(true))
                .body("items.code", contains("NO_LONGER_IN_FORCE", "ANNIVERSARY_ARITHMETIC", "HEADING_SEQUENCE"))
                .body("items[0].suggestion", equalTo("98/2023/NĐ-CP"))
                .body("items[0].of.directive.number", equalTo("91/2017/NĐ-CP"))
                .body("items[1].suggestion", equalTo("93"))
                .body("items[1].span.start", equalTo(TEXT.indexOf("94 năm")));
        anonymous()
                .queryParam("asOf", "2023-12-31")
                .queryParam("code", "NO_LONGER_IN_FORCE")
                .get("/directives/{id}/findings", plan.id)
                .then()
                .statusCode(200)
                .body("asOf", equalTo("2023-12-31"))
                .body("items", empty());
        anonymous()
                .queryParam("severity", "WARNING")
                .get("/directives/{id}/findings", plan.id)
                .then()
                .body("items.severity", everyItem(equalTo("WARNING")));
    }

    @Test
    void keepsTheTextOfADraftFromOthers() {
        var draft = SomeDirectives.registered(committee, "/KH-UBND", PartialDate.of(2024, 3));
        store(draft, TEXT);

        findings(draft).body("textRead", equalTo(false)).body("items.code", not(hasItem("HEADING_SEQUENCE")));
        Api.as(officer)
                .get("/directives/{id}/findings", draft.id)
                .then()
                .statusCode(200)
                .body("textRead", equalTo(true))
                .body("items.code", hasItem("HEADING_SEQUENCE"));
    }

    @Test
    void keepsWhatADraftCampaignSaysFromOthers() {
        var town = Town.create();
        var code = SamplePlanFiles.freshCode("KH");
        Api.as(town.officer())
                .contentType("application/json")
                .header("If-None-Match", "*")
                .body(town.plan())
                .put("/plans/{code}", code)
                .then()
                .statusCode(201);
        var plan = Api.as(town.officer())
                .get("/plans/{code}/resources", code)
                .then()
                .extract()
                .<String>path("directive.id");

        findings(UUID.fromString(plan)).body("items.code", contains("NUMBER_MISSING", "DAY_MISSING"));
        Api.as(town.officer())
                .get("/directives/{id}/findings", plan)
                .then()
                .statusCode(200)
                .body(
                        "items.code",
                        contains("NUMBER_MISSING", "DAY_MISSING", "QUOTA_SCOPE_UNCLEAR", "DUE_BEFORE_PERIOD_ENDS"))
                .body("items[1].bounds.earliest", equalTo("2024-03-18"))
                .body("items[1].bounds.latest", equalTo("2024-03-31"));
    }

    @Test
    void judgesFiftyCitationsWithTheStatementsOfOne() {
        var small = SomeDirectives.registered(committee);
        var large = SomeDirectives.registered(Units.district(Units.province()));
        cite(small, 1);
        cite(large, 50);

        var one = statements(small);

        assertEquals(one, statements(large));
    }

    @Test
    void leadsFromAMergedRecordToTheSurvivor() {
        var survivor = SomeDirectives.registered(committee);
        var record = SomeDirectives.registered(committee);
        SomeDirectives.merged(record, survivor);

        anonymous()
                .redirects()
                .follow(false)
                .get("/directives/{id}/findings", record.id)
                .then()
                .statusCode(308)
                .header("Location", endsWith("/directives/" + survivor.id + "/findings"));
    }

    @Test
    void refusesUnknownDirectivesDaysAndCodes() {
        var plan = SomeDirectives.registered(committee);

        anonymous().get("/directives/{id}/findings", UUID.randomUUID()).then().statusCode(404);
        wronglyAnonymous()
                .queryParam("asOf", "2024-02-30")
                .get("/directives/{id}/findings", plan.id)
                .then()
                .statusCode(400);
        wronglyAnonymous()
                .queryParam("code", "NO_SUCH_CODE")
                .get("/directives/{id}/findings", plan.id)
                .then()
                .statusCode(400);
    }

    private void store(Directive directive, String text) {
        Api.as(officer)
                .contentType("text/plain; charset=UTF-8")
                .header("If-None-Match", "*")
                .body(text)
                .put("/directives/{id}/text", directive.id)
                .then()
                .statusCode(201);
    }

    private static void cite(Directive directive, int times) {
        for (int i = 0; i < times; i++) {
            var cited =
                    SomeDirectives.stub(null, SomeDirectives.freshSerial() + "/KH-UBND", PartialDate.of(2023, 5, 18));
            SomeDirectives.cites(directive, cited, CitationRelation.BASED_ON);
        }
    }

    private static long statements(Directive directive) {
        var statistics = Arc.container().instance(SessionFactory.class).get().getStatistics();
        var before = statistics.getPrepareStatementCount();
        findings(directive);
        return statistics.getPrepareStatementCount() - before;
    }

    private static ValidatableResponse findings(Directive directive) {
        return findings(directive.id);
    }

    private static ValidatableResponse findings(UUID directive) {
        return anonymous().get("/directives/{id}/findings", directive).then().statusCode(200);
    }
}
