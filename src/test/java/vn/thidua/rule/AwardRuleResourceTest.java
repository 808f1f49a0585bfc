package vn.thidua.rule;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.arc.Arc;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.thidua.access.Role;
import vn.thidua.contract.Api;
import vn.thidua.directive.SomeDirectives;
import vn.thidua.organization.OrgUnit;
import vn.thidua.organization.Units;

@QuarkusTest
class AwardRuleResourceTest {

    private final OrgUnit province = Units.province();
    private final String administrator = Api.administrator();

    @Test
    void addsALocalRuleAndEndsIt() {
        var created = Api.as(administrator)
                .body(SomeRules.cap(province))
                .post("/award-rules")
                .then()
                .statusCode(201)
                .body("revision", equalTo(0))
                .body("unit.code", equalTo(province.code))
                .body("validTo", nullValue())
                .body("source.article", equalTo("Điều 7"))
                .extract();
        String id = created.path("id");

        Api.as(administrator)
                .header("If-Match", created.header("ETag"))
                .body(Map.of("validTo", "2025-06-30"))
                .post("/award-rules/{id}/end", id)
                .then()
                .statusCode(200)
                .body("validTo", equalTo("2025-06-30"))
                .body("revision", equalTo(1));
        Api.anonymous()
                .get("/award-rules/{id}", id)
                .then()
                .statusCode(200)
                .body("content.percent", equalTo(15))
                .body("validTo", equalTo("2025-06-30"));
        listed(Map.of("unitId", province.id, "asOf", "2025-06-30")).body("items.id", contains(id));
        listed(Map.of("unitId", province.id, "asOf", "2025-07-01")).body("items", empty());
        listed(Map.of("unitId", province.id, "kind", "STAGE")).body("items", empty());
    }

    @Test
    void listsRulesByKindAwardAndDay() {
        listed(Map.of("kind", "VOTE_THRESHOLD", "awardCode", "PROVINCIAL_EMULATION_FIGHTER", "asOf", "2023-05-31"))
                .body("items.source.directive.number", contains("91/2017/NĐ-CP"))
                .body("items.verified", contains(true));
        listed(Map.of("kind", "BASE_SALARY", "total", true))
                .body("items.content.amount", contains(1490000, 1800000, 2340000, 2530000))
                .body("total.count", equalTo(4));
        listed(Map.of("kind", "STANDARD", "asOf", "2024-06-01", "limit", 200))
                .body("items.kind", everyItem(equalTo("STANDARD")))
                .body("items.source.article", hasItem("Điều 28"))
                .body("items.source.article", not(hasItem("Điều 10")));
    }

    @Test
    void listsManyRulesWithTheStatementsOfOne() {
        var one = statements(() -> listed(Map.of("limit", 1)));

        assertEquals(one, statements(() -> listed(Map.of("limit", 100))));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'percent': 15}                                     | #/content/of       | 400",
                "{'percent': 115, 'of': 'NOMINATIONS'}               | #/content/percent  | 400",
                "{'percent': 15, 'of': 'NOBODY'}                     | #/content/of       | 400",
                "{'percent': 15, 'of': 'NOMINATIONS', 'more': 1}     | #/content/more     | 400",
                "{'workingDays': 15}                                 | #/content/workingDays | 400",
            })
    void refusesContentsInAnotherShape(String content, String pointer, int status) {
        var input = SomeRules.cap(province);
        input.put("content", parsed(content));

        Api.wronglyAs(administrator)
                .body(input)
                .post("/award-rules")
                .then()
                .statusCode(status)
                .body("errors.pointer", contains(pointer));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'requirement': 'HAS_TITLE'}                                          | #/content/parameters/award | REQUIRED",
                "{'requirement': 'AUTHORITY'}                                          | #/content/requirement | NOT_IN_A_STANDARD",
                "{'anyOf': [{'requirement': 'INITIATIVE', 'parameters': {}}]}          | #/content/anyOf/0/parameters/scope | REQUIRED",
                "{'allOf': [{'requirement': 'NOT_PENDING'}], 'requirement': 'NOT_PENDING'} | #/content | ONE_OF_THREE",
            })
    void refusesStandardsThatSayNothing(String content, String pointer, String code) {
        var input = SomeRules.cap(province);
        input.put("kind", "STANDARD");
        input.put("content", parsed(content));

        Api.as(administrator)
                .body(input)
                .post("/award-rules")
                .then()
                .statusCode(422)
                .body("errors.pointer", contains(pointer))
                .body("errors.code", contains(code));
    }

    @Test
    void refusesWhatHasNoSourceAndNamesEveryFault() {
        var input = SomeRules.cap(province);
        input.remove("sourceDirectiveId");
        input.put("validTo", "2023-01-01");

        Api.as(administrator)
                .body(input)
                .post("/award-rules")
                .then()
                .statusCode(422)
                .body("errors.pointer", hasItem("#/verified"))
                .body("errors.pointer", hasItem("#/sourceArticle"))
                .body("errors.pointer", hasItem("#/sourceDirectiveId"))
                .body("errors.pointer", hasItem("#/validTo"));
    }

    @Test
    void refusesUnknownReferences() {
        var input = SomeRules.cap(province);
        input.put("unitId", UUID.randomUUID());
        Api.as(administrator)
                .body(input)
                .post("/award-rules")
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("#/unitId"));

        input = SomeRules.cap(province);
        input.put("awardCode", "NO-SUCH-AWARD");
        input.put("sourceDirectiveId", UUID.randomUUID());
        Api.as(administrator)
                .body(input)
                .post("/award-rules")
                .then()
                .statusCode(422)
                .body("errors", hasSize(2));
    }

    @Test
    void takesAuthoritiesThatAreSomeOrNone() {
        var input = SomeRules.cap(province);
        input.put("kind", "DECIDING_AUTHORITY");
        input.put("content", Map.of("none", false));
        Api.as(administrator)
                .body(input)
                .post("/award-rules")
                .then()
                .statusCode(422)
                .body("errors.code", contains("LEVELS_OR_NONE"));

        input.put("content", Map.of("levels", List.of("PROVINCE"), "none", false));
        Api.as(administrator).body(input).post("/award-rules").then().statusCode(201);
    }

    @Test
    void letsUnitsAddLocalRulesOnly() {
        var local = Api.somebody(Role.ADMINISTRATOR, province.id);
        var input = SomeRules.cap(province);
        Api.as(local)
                .queryParam("dryRun", true)
                .body(input)
                .post("/award-rules")
                .then()
                .statusCode(201);

        input.remove("unitId");
        Api.as(local).body(input).post("/award-rules").then().statusCode(403);
        Api.as(local)
                .header("If-Match", "*")
                .body(Map.of("validTo", "2030-01-01"))
                .post("/award-rules/{id}/end", "0190a1b0-0000-7000-8000-000000010001")
                .then()
                .statusCode(403);
    }

    @Test
    void endsNothingBeforeItBeganOrUnseen() {
        var rule = created();
        Api.as(administrator)
                .header("If-Match", "*")
                .body(Map.of("validTo", "2023-12-31"))
                .post("/award-rules/{id}/end", rule)
                .then()
                .statusCode(422)
                .body("errors.code", contains("OUTSIDE_THE_VALIDITY"));
        Api.as(administrator)
                .header("If-Match", "\"9\"")
                .body(Map.of("validTo", "2024-12-31"))
                .post("/award-rules/{id}/end", rule)
                .then()
                .statusCode(412);
        Api.as(administrator)
                .body(Map.of("validTo", "2024-12-31"))
                .post("/award-rules/{id}/end", rule)
                .then()
                .statusCode(428);
        Api.as(administrator)
                .header("If-Match", "*")
                .body(Map.of("validTo", "2024-12-31"))
                .post("/award-rules/{id}/end", UUID.randomUUID())
                .then()
                .statusCode(404);
        Api.wronglyAs(administrator)
                .header("If-Match", "*")
                .body(Map.of())
                .post("/award-rules/{id}/end", rule)
                .then()
                .statusCode(400);
    }

    @Test
    void refusesFiltersThatAreNone() {
        Api.wronglyAnonymous()
                .queryParam("kind", "RULE")
                .get("/award-rules")
                .then()
                .statusCode(400);
        Api.anonymous().get("/award-rules/{id}", UUID.randomUUID()).then().statusCode(404);
    }

    @Test
    void answersUnchangedRulesWith304() {
        var rule = created();
        var tag = Api.anonymous().get("/award-rules/{id}", rule).header("ETag");

        Api.anonymous()
                .header("If-None-Match", tag)
                .get("/award-rules/{id}", rule)
                .then()
                .statusCode(304);
    }

    @Test
    void losesItsBasisWithTheDocumentAndFollowsAMerge() {
        var input = SomeRules.cap(province);
        var source = input.get("sourceDirectiveId");
        String rule = Api.as(administrator).body(input).post("/award-rules").path("id");

        Api.anonymous()
                .queryParam("on", "2025-06-30")
                .get("/directives/{id}/impact", source)
                .then()
                .statusCode(200)
                .body("affected.kind", contains("RULE"))
                .body("affected.id", contains(rule))
                .body("affected.name", contains("Tỷ lệ tối đa (Điều 7)"));

        var survivor = SomeDirectives.registered(province);
        Api.as(administrator)
                .header("If-Match", "*")
                .body(Map.of("into", survivor.id))
                .post("/directives/{id}/merge", source)
                .then()
                .statusCode(200);
        Api.anonymous()
                .get("/award-rules/{id}", rule)
                .then()
                .body("source.directive.id", equalTo(survivor.id.toString()))
                .body("source.directive.number", endsWith(survivor.number));
    }

    private String created() {
        return Api.as(administrator)
                .body(SomeRules.cap(province))
                .post("/award-rules")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static ValidatableResponse listed(Map<String, ?> filter) {
        return Api.anonymous().queryParams(filter).get("/award-rules").then().statusCode(200);
    }

    private static Object parsed(String json) {
        try {
            return new com.fasterxml.jackson.databind.ObjectMapper().readTree(json.replace('\'', '"'));
        } catch (com.fasterxml.jackson.core.JsonProcessingException fault) {
            throw new IllegalArgumentException(fault);
        }
    }

    private static long statements(Runnable call) {
        var statistics = Arc.container().instance(SessionFactory.class).get().getStatistics();
        var before = statistics.getPrepareStatementCount();
        call.run();
        return statistics.getPrepareStatementCount() - before;
    }
}
