package vn.thidua.plan;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.thidua.contract.Api;
import vn.thidua.nomination.SomeNominations;
import vn.thidua.organization.OrgUnit;
import vn.thidua.organization.Units;
import vn.thidua.plan.PlanDocuments.Town;
import vn.thidua.time.MovableClock;

/** The plan of seed 004, from its draft in March 2024 to the decision on its awards, over HTTP alone. */
@QuarkusTest
class PlanStoryTest {

    private static final String AWARD = "PROVINCE_MERIT_CERTIFICATE";
    private static final String PUPIL = "Nguyễn Bảo Châu";

    @Inject
    ObjectMapper json;

    private final Town town = Town.create();
    private final OrgUnit school = Units.school(town.office());
    private final String officer = town.officer();
    private final String teacher = Api.unitOf(school);
    private final String provinceOfficer = Api.officeOf(town.province());
    private final String code = SamplePlanFiles.freshCode("KH");

    @AfterEach
    void letTheClockRun() {
        MovableClock.reset();
    }

    @Test
    void aPlanRunsFromItsDraftToTheDecisionOnItsAwards() {
        MovableClock.setTo(LocalDate.of(2024, 3, 25));
        var plan = town.plan();
        putTwice(plan);
        var campaign = readWhatWasMade();
        launch(campaign);
        reviseACriterion(campaign, plan);

        MovableClock.setTo(LocalDate.of(2024, 5, 6));
        var collectives = nominate(campaign, 6, "COLLECTIVE", "COLLECTIVE");
        var people = nominate(campaign, 9, "INDIVIDUAL", "TEACHER");
        var pupil = nominate(campaign, PUPIL, "INDIVIDUAL", "STUDENT");
        returnAndSendAgain(pupil);

        MovableClock.setTo(LocalDate.of(2024, 5, 18));
        refuseALateOne(campaign);

        MovableClock.setTo(LocalDate.of(2024, 7, 1));
        var sixteen = new ArrayList<>(collectives);
        sixteen.addAll(people);
        sixteen.add(pupil);
        refuseSixteen(campaign, sixteen);

        var fifteen = new ArrayList<>(sixteen);
        fifteen.remove(people.get(0));
        decideOnFifteen(campaign, fifteen);
        showTheAwardsToAnybody(campaign);
        refuseOneMore(campaign, people.get(0));
        tellTheOneRefused(people.get(0));
        handOver(campaign);
        revokeOne(campaign);
    }

    /** The number is blank, the day is missing, and the same document again changes nothing. */
    private void putTwice(ObjectNode plan) {
        var first = put(plan).statusCode(201).extract();

        var again = put(plan)
                .statusCode(200)
                .body("directive.number", nullValue())
                .body("directive.numberAsWritten", equalTo("/KH-PGD&ĐT"))
                .body("directive.issuedOn", equalTo("2024-03"))
                .extract();

        assertEquals(first.header("ETag"), again.header("ETag"));
        assertEquals(first.asString(), again.asString());
    }

    private String readWhatWasMade() {
        var made = Api.as(officer)
                .get("/plans/{code}/resources", code)
                .then()
                .statusCode(200)
                .body("campaign.status", equalTo("DRAFT"))
                .extract();
        var directive = made.<String>path("directive.id");
        var campaign = made.<String>path("campaign.id");

        Api.as(officer)
                .get("/directives/{id}", directive)
                .then()
                .statusCode(200)
                .body("number", nullValue())
                .body("symbol", equalTo("KH-PGD&ĐT"))
                .body("issuedOnBounds.earliest", equalTo("2024-03-18"))
                .body("issuedOnBounds.latest", equalTo("2024-03-31"));
        Api.as(officer)
                .get("/directives/{id}/citations", directive)
                .then()
                .statusCode(200)
                .body("items", hasSize(8))
                .body("items[0].relation", equalTo("IMPLEMENTS"))
                .body("items[0].resolution.directive.number", equalTo("528/KH-SGDĐT"))
                .body("items[0].resolution.directive.issuedOn", equalTo("2024-03-18"));
        Api.as(officer)
                .get("/campaigns/{id}/criteria", campaign)
                .then()
                .statusCode(200)
                .body("items", hasSize(30))
                .body(
                        "items.category.unique()",
                        containsInAnyOrder("COLLECTIVE", "MANAGER", "TEACHER", "STAFF", "STUDENT"));
        Api.as(officer)
                .get("/campaigns/{id}/award-quotas", campaign)
                .then()
                .statusCode(200)
                .body("items[0].max", equalTo(15))
                .body("items[0].categories", hasSize(0))
                .body("items[0].scopeClarity", equalTo("UNCLEAR"));
        Api.anonymous().get("/campaigns/{id}", campaign).then().statusCode(404);
        return campaign;
    }

    private void launch(String campaign) {
        Api.as(officer)
                .header("If-Match", "*")
                .post("/campaigns/{id}/launch", campaign)
                .then()
                .statusCode(200)
                .body("status", equalTo("LAUNCHED"))
                .body("launchedOn", equalTo("2024-03-25"));
        Api.as(officer)
                .header("If-Match", "*")
                .post("/campaigns/{id}/launch", campaign)
                .then()
                .statusCode(409);
        Api.anonymous().get("/campaigns/{id}", campaign).then().statusCode(200);
    }

    /** Frozen for the plan and for edits; a revision replaces the set and keeps the one before. */
    private void reviseACriterion(String campaign, ObjectNode plan) {
        var read = Api.as(officer)
                .get("/campaigns/{id}/criteria", campaign)
                .then()
                .statusCode(200)
                .extract();
        var criterion = read.<String>path("items.find { it.code == 'GV-3' }.id");
        Api.as(officer)
                .contentType("application/merge-patch+json")
                .header("If-Match", "*")
                .body(Map.of("title", "Có giải pháp mới"))
                .patch("/campaigns/{id}/criteria/{criterion}", campaign, criterion)
                .then()
                .statusCode(409)
                .body("type", endsWith("/campaign-frozen"));
        put(PlanDocuments.withOtherCriterion(plan))
                .statusCode(409)
                .body("type", endsWith("/plan-frozen"))
                .body("errors.pointer", hasItem("#/campaign/criteria"));

        var criteria =
                PlanDocuments.withOtherCriterion(plan).at("/campaign/criteria").deepCopy();
        Api.as(officer)
                .header("If-Match", "*")
                .body(json.createObjectNode()
                        .put("reason", "Nói rõ tiêu chí của tập thể")
                        .<ObjectNode>set("criteria", criteria)
                        .toString())
                .post("/campaigns/{id}/criteria-revisions", campaign)
                .then()
                .statusCode(201)
                .body("number", equalTo(2))
                .body("items[0].title", equalTo("Tổ chức phong trào sâu rộng"));
        Api.anonymous()
                .queryParam("revision", 1)
                .get("/campaigns/{id}/criteria", campaign)
                .then()
                .statusCode(200)
                .body("status", equalTo("SUPERSEDED"))
                .body("items[0].title", not(equalTo("Tổ chức phong trào sâu rộng")));
        put(plan).statusCode(200);
    }

    private List<String> nominate(String campaign, int count, String kind, String category) {
        var nominations = new ArrayList<String>();
        for (int i = 1; i <= count; i++) {
            nominations.add(
                    nominate(campaign, category.equals("TEACHER") ? "Giáo viên " + i : "Tổ " + i, kind, category));
        }
        return nominations;
    }

    private String nominate(String campaign, String name, String kind, String category) {
        var nomination = draft(campaign, name, kind, category);
        step(teacher, nomination, "submit", null).statusCode(200).body("state", equalTo("SUBMITTED"));
        return nomination;
    }

    private String draft(String campaign, String name, String kind, String category) {
        var input = new LinkedHashMap<String, Object>();
        input.put("campaignId", campaign);
        input.put("awardCode", AWARD);
        input.put("category", category);
        input.put("proposingUnitId", school.id);
        input.put("nomineeKind", kind);
        input.put("nomineeName", name);
        return Api.as(teacher)
                .body(input)
                .post("/nominations")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private void returnAndSendAgain(String nomination) {
        var reason = Map.of("reason", "Thiếu bản xác nhận thành tích");
        step(officer, nomination, "return", reason).statusCode(200).body("state", equalTo("RETURNED"));
        step(teacher, nomination, "submit", null).statusCode(200);
        Api.as(officer)
                .get("/nominations/{id}/history", nomination)
                .then()
                .statusCode(200)
                .body("items.action", equalTo(List.of("CREATE", "SUBMIT", "RETURN", "SUBMIT")))
                .body("items.reason", hasItem("Thiếu bản xác nhận thành tích"));
    }

    /** "Before 18/5/2024" has ended with 17/5/2024. */
    private void refuseALateOne(String campaign) {
        var late = draft(campaign, "Giáo viên trễ hạn", "INDIVIDUAL", "TEACHER");
        step(teacher, late, "submit", null)
                .statusCode(409)
                .body("type", endsWith("/nomination-window-closed"))
                .body("detail", containsString("trước ngày 18/5/2024"));
    }

    private void refuseSixteen(String campaign, List<String> nominations) {
        decide(campaign, "1025/QĐ-UBND", nominations, List.of())
                .statusCode(422)
                .body("errors.code", equalTo(List.of("STAGE_UNKNOWN", "QUOTA_UNCLEAR")))
                .body("errors[0].detail", containsString("Thẩm định"))
                .body("errors[1].detail", containsString("không quá 15 tập thể, cá nhân"));
        nominations.forEach(
                id -> step(officer, id, "endorse", null).statusCode(200).body("state", equalTo("ENDORSED")));
        decide(campaign, "1025/QĐ-UBND", nominations)
                .statusCode(409)
                .body("type", endsWith("/quota-exceeded"))
                .body("detail", allOf(containsString("15"), containsString("16")));
        Api.anonymous()
                .queryParam("campaignId", campaign)
                .get("/awards")
                .then()
                .statusCode(200)
                .body("items", hasSize(0));
        Api.as(provinceOfficer)
                .queryParam("campaignId", campaign)
                .queryParam("state", "AWARDED")
                .get("/nominations")
                .then()
                .statusCode(200)
                .body("items", hasSize(0));
    }

    private void decideOnFifteen(String campaign, List<String> nominations) {
        decide(campaign, "1025/QĐ-UBND", nominations).statusCode(201);
        Api.anonymous()
                .get("/campaigns/{id}/award-quotas", campaign)
                .then()
                .statusCode(200)
                .body("items[0].used", equalTo(15))
                .body("items[0].remaining", equalTo(0));
    }

    private void showTheAwardsToAnybody(String campaign) {
        Api.anonymous()
                .queryParam("campaignId", campaign)
                .get("/awards")
                .then()
                .statusCode(200)
                .body("items", hasSize(15))
                .body("items.findAll { it.nomineeKind == 'COLLECTIVE' }", hasSize(6))
                .body("items.findAll { it.nomineeKind == 'INDIVIDUAL' }", hasSize(9))
                .body("items.laureate", hasItems("Tổ 1", "Giáo viên 9"))
                .body("items.laureate", not(hasItem(PUPIL)))
                .body("items.findAll { it.category == 'STUDENT' }.masked", everyItem(equalTo(true)))
                .body("items.findAll { it.category == 'STUDENT' }.unit", everyItem(nullValue()))
                .body("items.findAll { it.masked }", hasSize(1));
    }

    private void refuseOneMore(String campaign, String nomination) {
        decide(campaign, "1026/QĐ-UBND", List.of(nomination)).statusCode(409).body("type", endsWith("/quota-exceeded"));
    }

    private void tellTheOneRefused(String nomination) {
        step(provinceOfficer, nomination, "refuse", Map.of("reason", "Hết chỉ tiêu"))
                .statusCode(200);
        Api.as(provinceOfficer)
                .queryParam("state", "REFUSED")
                .queryParam("notified", false)
                .get("/nominations")
                .then()
                .statusCode(200)
                .body("items.id", equalTo(List.of(nomination)));
        Api.as(provinceOfficer)
                .header("If-Match", "*")
                .body(Map.of("number", "988/UBND-NV", "issuedOn", "2024-06-28", "sentOn", "2024-07-01"))
                .put("/nominations/{id}/refusal-notice", nomination)
                .then()
                .statusCode(200);
    }

    private void handOver(String campaign) {
        MovableClock.setTo(LocalDate.of(2024, 7, 20));
        var awards = Api.anonymous().queryParam("campaignId", campaign).get("/awards");
        var number = 451;
        for (var award : awards.jsonPath().<String>getList("items.id")) {
            Api.as(provinceOfficer)
                    .header("If-Match", "*")
                    .body(Map.of("conferredOn", "2024-07-20", "certificateNumber", "0" + number++ + "/2024"))
                    .put("/awards/{id}/conferral", award)
                    .then()
                    .statusCode(200)
                    .body("conferral.conferredOn", equalTo("2024-07-20"));
        }
    }

    private void revokeOne(String campaign) {
        MovableClock.setTo(LocalDate.of(2024, 9, 12));
        var award = Api.anonymous()
                .queryParam("campaignId", campaign)
                .get("/awards")
                .jsonPath()
                .getString("items.find { it.laureate == 'Giáo viên 9' }.id");
        Api.as(provinceOfficer)
                .header("If-Match", "*")
                .body(Map.of(
                        "number", "2051/QĐ-UBND",
                        "issuedOn", "2024-09-12",
                        "decidingUnitId", town.province().id,
                        "reason", "Kê khai thành tích không đúng sự thật",
                        "moneyRecovery", Map.of("due", true)))
                .post("/awards/{id}/revoke", award)
                .then()
                .statusCode(200)
                .body("state", equalTo("REVOKED"));
        Api.anonymous().get("/campaigns/{id}/award-quotas", campaign).then().body("items[0].used", equalTo(14));
        Api.anonymous()
                .queryParam("campaignId", campaign)
                .queryParam("groupBy", "YEAR")
                .get("/award-statistics")
                .then()
                .statusCode(200)
                .body("total.awards", equalTo(14))
                .body("total.collectives", equalTo(6));
        Api.anonymous()
                .queryParam("campaignId", campaign)
                .get("/awards")
                .then()
                .body("items", hasSize(15))
                .body("items.findAll { it.state == 'REVOKED' }.laureate", equalTo(List.of("Giáo viên 9")));
    }

    private ValidatableResponse put(ObjectNode plan) {
        return Api.as(officer).body(plan.toString()).put("/plans/{code}", code).then();
    }

    private static ValidatableResponse step(String subject, String nomination, String step, Map<String, String> body) {
        var request = Api.as(subject).header("If-Match", "*");
        if (body != null) {
            request.body(body);
        }
        return request.post("/nominations/{id}/" + step, nomination).then();
    }

    /** With the explicit word that a quota without a clear scope needs. */
    private ValidatableResponse decide(String campaign, String number, List<String> nominations) {
        var quota =
                Api.anonymous().get("/campaigns/{id}/award-quotas", campaign).jsonPath();
        var word = Map.of("quotaId", quota.getString("items[0].id"), "statement", "Cả tỉnh còn đủ 15 Bằng khen");
        return decide(campaign, number, nominations, List.of(word));
    }

    private ValidatableResponse decide(
            String campaign, String number, List<String> nominations, List<Map<String, String>> words) {
        return Api.as(provinceOfficer)
                .body(Map.of(
                        "campaignId",
                        campaign,
                        "number",
                        number,
                        "issuedOn",
                        "2024-07-01",
                        "decidingUnitId",
                        town.province().id,
                        "signer",
                        "Phạm Minh Khôi",
                        "signerRole",
                        "Chủ tịch",
                        "nominationIds",
                        nominations,
                        "quotaAcknowledgements",
                        words,
                        "stageAcknowledgements",
                        SomeNominations.words(
                                town.province(),
                                LocalDate.of(2024, 7, 1),
                                nominations.stream().map(UUID::fromString).toList())))
                .post("/award-decisions")
                .then();
    }
}
