package vn.thidua.campaign;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static vn.thidua.contract.Api.anonymous;
import static vn.thidua.contract.Api.as;
import static vn.thidua.contract.Api.officeOf;
import static vn.thidua.contract.Api.wronglyAnonymous;
import static vn.thidua.contract.Api.wronglyAs;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class CriteriaResourceTest {

    private static final String PATCH = "application/merge-patch+json";

    private final Campaign draft = SomeCampaigns.draftWithCriteria();
    private final String officer = officeOf(draft.organizer);

    @Test
    void replacesTheCriteriaOfADraftAndKeepsTheIdsOfThoseThatStay() {
        var before = SomeCampaigns.firstCriterion(draft);

        changing(draft)
                .body(Map.of("items", List.of(scored("TT-3", 12.5), input("TT-1"))))
                .when()
                .put("/campaigns/{id}/criteria", draft.id)
                .then()
                .statusCode(200)
                .header("ETag", notNullValue())
                .body("items.code", contains("TT-3", "TT-1"))
                .body("items[0].maxPoints", equalTo(12.5f))
                .body("items[1].id", equalTo(before.toString()));
    }

    @Test
    void raisesTheRevisionOfTheCampaignWithEachChangeAndOnlyThen() {
        var tag = SomeCampaigns.tag(draft);
        var same = Map.of("items", List.of(input("TT-1"), input("TT-2")));
        changing(draft)
                .body(same)
                .put("/campaigns/{id}/criteria", draft.id)
                .then()
                .statusCode(200);
        assertEquals(tag, SomeCampaigns.tag(draft));

        changing(draft)
                .body(Map.of("items", List.of()))
                .put("/campaigns/{id}/criteria", draft.id)
                .then()
                .statusCode(200);
        assertNotEquals(tag, SomeCampaigns.tag(draft));
    }

    @Test
    void namesEveryFaultOfAList() {
        var faulty = new HashMap<>(input("TT-2"));
        faulty.put("maxPoints", 5);
        var foreign = new HashMap<>(input("TT-1"));
        foreign.put("category", "GHOST");

        changing(draft)
                .body(Map.of("items", List.of(input("TT-1"), faulty, foreign)))
                .when()
                .put("/campaigns/{id}/criteria", draft.id)
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("#/items/1/maxPoints", "#/items/2", "#/items/2/category"))
                .body("errors.code", contains("ONLY_IF_SCORED", "DUPLICATE", "UNKNOWN_REFERENCE"));
    }

    @Test
    void pointsAtTheItemThatBreaksTheContract() {
        wronglyAs(officer)
                .header("If-Match", SomeCampaigns.tag(draft))
                .body(Map.of("items", List.of(input("TT-1"), Map.of("code", "TT-2", "kind", "REQUIRED"))))
                .when()
                .put("/campaigns/{id}/criteria", draft.id)
                .then()
                .statusCode(400)
                .body("errors.pointer", hasItem("#/items/1/title"));
    }

    @Test
    void addsChangesAndRemovesACriterionOfADraft() {
        var location = changing(draft)
                .body(scored("TT-3", 20))
                .when()
                .post("/campaigns/{id}/criteria", draft.id)
                .then()
                .statusCode(201)
                .body("revision", notNullValue())
                .extract()
                .header("Location");

        changing(draft)
                .basePath("")
                .contentType(PATCH)
                .body(Map.of("maxPoints", 25))
                .when()
                .patch(location)
                .then()
                .statusCode(200)
                .body("maxPoints", equalTo(25));
        as(officer)
                .get("/campaigns/{id}/criteria", draft.id)
                .then()
                .body("items.code", contains("TT-1", "TT-2", "TT-3"));
        changing(draft).basePath("").when().delete(location).then().statusCode(204);
        as(officer).basePath("").get(location).then().statusCode(404);
    }

    @Test
    void refusesASecondCriterionWithACode() {
        changing(draft)
                .body(input("TT-1"))
                .when()
                .post("/campaigns/{id}/criteria", draft.id)
                .then()
                .statusCode(409)
                .body("type", endsWith("/already-exists"));
    }

    @Test
    void refusesACriterionThatNamesAnUnknownCategory() {
        var foreign = new HashMap<>(input("TT-3"));
        foreign.put("category", "GHOST");
        changing(draft)
                .body(foreign)
                .when()
                .post("/campaigns/{id}/criteria", draft.id)
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("#/category"));

        changing(draft)
                .contentType(PATCH)
                .body(Map.of("category", "GHOST"))
                .when()
                .patch("/campaigns/{id}/criteria/{criterion}", draft.id, SomeCampaigns.firstCriterion(draft))
                .then()
                .statusCode(422)
                .body("type", endsWith("/reference-unknown"));
    }

    @Test
    void doesNotKnowACriterionOfAnotherCampaign() {
        var other = SomeCampaigns.launched();

        anonymous()
                .get("/campaigns/{id}/criteria/{criterion}", other.id, SomeCampaigns.firstCriterion(draft))
                .then()
                .statusCode(404);
    }

    @Test
    void pointsToARevisionOnceLaunched() {
        var launched = SomeCampaigns.launched();

        changing(launched)
                .body(Map.of("items", List.of()))
                .when()
                .put("/campaigns/{id}/criteria", launched.id)
                .then()
                .statusCode(409)
                .body("type", endsWith("/campaign-frozen"))
                .body("detail", containsString("criteria"))
                .body("nextStep", containsString("sửa đổi"));
    }

    @Test
    void revisesTheCriteriaOfALaunchedCampaignAndKeepsTheFormerReadable() {
        var launched = SomeCampaigns.launched();

        var location = changing(launched)
                .body(Map.of("reason", "Bổ sung tiêu chí", "criteria", List.of(input("TT-1"), scored("TT-5", 10))))
                .when()
                .post("/campaigns/{id}/criteria-revisions", launched.id)
                .then()
                .statusCode(201)
                .header("ETag", notNullValue())
                .body("number", equalTo(2))
                .body("status", equalTo("FROZEN"))
                .body("reason", equalTo("Bổ sung tiêu chí"))
                .extract()
                .header("Location");

        anonymous().basePath("").get(location).then().statusCode(200).body("number", equalTo(2));
        anonymous().get("/campaigns/{id}/criteria", launched.id).then().body("items.code", contains("TT-1", "TT-5"));
        anonymous()
                .queryParam("revision", 1)
                .get("/campaigns/{id}/criteria", launched.id)
                .then()
                .statusCode(200)
                .body("status", equalTo("SUPERSEDED"))
                .body("items.code", contains("TT-1", "TT-2"));
        anonymous().get("/campaigns/{id}", launched.id).then().body("criteriaRevision", equalTo(2));
    }

    @Test
    void listsTheSetsOfCriteria() {
        var launched = SomeCampaigns.launched();
        changing(launched)
                .body(Map.of("reason", "Bổ sung tiêu chí", "criteria", List.of(input("TT-1"))))
                .post("/campaigns/{id}/criteria-revisions", launched.id)
                .then()
                .statusCode(201);

        anonymous()
                .queryParam("total", true)
                .get("/campaigns/{id}/criteria-revisions", launched.id)
                .then()
                .statusCode(200)
                .body("items.number", contains(1, 2))
                .body("items.status", contains("SUPERSEDED", "FROZEN"))
                .body("items.criteria", contains(2, 1))
                .body("total.count", equalTo(2));
        wronglyAnonymous()
                .queryParam("limit", 0)
                .get("/campaigns/{id}/criteria-revisions", launched.id)
                .then()
                .statusCode(400);
    }

    @Test
    void refusesARevisionWithoutCriteriaOrWithUnknownCategories() {
        var launched = SomeCampaigns.launched();
        var foreign = new HashMap<>(input("TT-1"));
        foreign.put("category", "GHOST");

        wronglyAs(officeOf(launched.organizer))
                .header("If-Match", SomeCampaigns.tag(launched))
                .body(Map.of("reason", "Bổ sung", "criteria", List.of()))
                .post("/campaigns/{id}/criteria-revisions", launched.id)
                .then()
                .statusCode(400);
        changing(launched)
                .body(Map.of("reason", "Bổ sung", "criteria", List.of(foreign)))
                .post("/campaigns/{id}/criteria-revisions", launched.id)
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("#/criteria/0/category"));
    }

    @Test
    void doesNotKnowASetThatWasNeverMade() {
        var launched = SomeCampaigns.launched();

        anonymous()
                .queryParam("revision", 7)
                .get("/campaigns/{id}/criteria", launched.id)
                .then()
                .statusCode(404);
        wronglyAnonymous()
                .queryParam("revision", 0)
                .get("/campaigns/{id}/criteria", launched.id)
                .then()
                .statusCode(400);
    }

    @Test
    void doesNotKnowAnIdThatIsNone() {
        wronglyAnonymous()
                .get("/campaigns/{id}/criteria/{criterion}", draft.id, "x")
                .then()
                .statusCode(404);
        anonymous()
                .get("/campaigns/{id}/criteria/{criterion}", UUID.randomUUID(), UUID.randomUUID())
                .then()
                .statusCode(404);
    }

    private static RequestSpecification changing(Campaign campaign) {
        return as(officeOf(campaign.organizer)).header("If-Match", SomeCampaigns.tag(campaign));
    }

    private static Map<String, Object> input(String code) {
        return Map.of(
                "code", code, "category", "TEACHER", "kind", "REQUIRED", "title", "Tổ chức phong trào thiết thực");
    }

    private static Map<String, Object> scored(String code, double points) {
        return Map.of("code", code, "kind", "SCORED", "title", "Có sáng kiến", "maxPoints", new BigDecimal(points));
    }
}
