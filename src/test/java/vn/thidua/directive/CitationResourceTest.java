package vn.thidua.directive;

import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.thidua.contract.Api;
import vn.thidua.organization.Units;
import vn.thidua.time.PartialDate;

@QuarkusTest
class CitationResourceTest {

    @Test
    void keepsTheWordsApartFromWhatTheyResolveTo() {
        var unit = Units.province();
        var plan = SomeDirectives.registered(unit);
        var basis = SomeDirectives.registered(unit);
        var office = Api.officeOf(unit);

        var location = Api.as(office)
                .body(Map.of(
                        "relation",
                        "IMPLEMENTS",
                        "phrase",
                        "Thực hiện",
                        "words",
                        "Kế hoạch số 528",
                        "place",
                        Map.of("section", "I.1", "layer", "BODY", "start", 166, "end", 181)))
                .when()
                .post("/directives/{id}/citations", plan.id)
                .then()
                .statusCode(201)
                .body("citing.id", equalTo(plan.id.toString()))
                .body("place.layer", equalTo("BODY"))
                .body("resolution.status", equalTo("UNRESOLVED"))
                .extract()
                .header("Location");
        var tag = Api.anonymous().basePath("").get(location).header("ETag");

        patching(office)
                .basePath("")
                .header("If-Match", tag)
                .body(Map.of("citedId", basis.id))
                .when()
                .patch(location)
                .then()
                .statusCode(200)
                .body("words", equalTo("Kế hoạch số 528"))
                .body("resolution.status", equalTo("RESOLVED"))
                .body("resolution.directive.number", equalTo(basis.number))
                .body("resolution.by", equalTo(office))
                .body("resolution.at", notNullValue());
        Api.anonymous().basePath("").get(location).then().body("resolution.by", nullValue());

        var reopened = new HashMap<String, Object>();
        reopened.put("citedId", null);
        patching(office)
                .basePath("")
                .header("If-Match", "*")
                .body(reopened)
                .when()
                .patch(location)
                .then()
                .statusCode(200)
                .body("resolution.status", equalTo("UNRESOLVED"))
                .body("resolution.at", nullValue());
    }

    @Test
    void listsInTheOrderOfTheTextWithWhatOthersAreSaidToCite() {
        var unit = Units.province();
        var plan = SomeDirectives.registered(unit);
        var conclusion = SomeDirectives.registered(unit);
        var instruction = SomeDirectives.registered(unit);
        SomeDirectives.cites(plan, conclusion, CitationRelation.BASED_ON);
        Api.as(Api.officeOf(unit))
                .body(Map.of(
                        "citingId",
                        conclusion.id,
                        "citedId",
                        instruction.id,
                        "relation",
                        "CONTINUES",
                        "words",
                        "Chỉ thị 05-CT/TW"))
                .post("/directives/{id}/citations", plan.id)
                .then()
                .statusCode(201);

        var next = Api.anonymous()
                .queryParam("limit", 1)
                .queryParam("total", true)
                .when()
                .get("/directives/{id}/citations", plan.id)
                .then()
                .statusCode(200)
                .body("items.resolution.directive.id", equalTo(List.of(conclusion.id.toString())))
                .body("total.count", equalTo(2))
                .extract()
                .<String>path("next");
        Api.anonymous()
                .queryParam("limit", 1)
                .queryParam("cursor", next)
                .when()
                .get("/directives/{id}/citations", plan.id)
                .then()
                .statusCode(200)
                .body("items.citing.id", equalTo(List.of(conclusion.id.toString())))
                .body("next", nullValue());
    }

    @Test
    void refusesADirectiveThatCitesItself() {
        var unit = Units.province();
        var plan = SomeDirectives.registered(unit);
        var other = SomeDirectives.registered(unit);
        var office = Api.officeOf(unit);

        Api.as(office)
                .body(Map.of("citedId", plan.id, "relation", "CITES", "words", "Kế hoạch này"))
                .when()
                .post("/directives/{id}/citations", plan.id)
                .then()
                .statusCode(422)
                .body("errors.code", hasItem("CITES_ITSELF"))
                .body("errors.pointer", hasItem("#/citedId"));
        Api.as(office)
                .body(Map.of("citingId", other.id, "citedId", other.id, "relation", "CITES", "words", "x"))
                .when()
                .post("/directives/{id}/citations", plan.id)
                .then()
                .statusCode(422)
                .body("errors.code", hasItem("CITES_ITSELF"));
    }

    @Test
    void refusesCitationsThatSayTooLittleOrNonsense() {
        var unit = Units.province();
        var plan = SomeDirectives.registered(unit);
        var office = Api.officeOf(unit);
        var place = Map.of("start", 9, "end", 9);

        Api.as(office)
                .body(Map.of("relation", "CITES", "inferred", true, "words", "x", "place", place))
                .when()
                .post("/directives/{id}/citations", plan.id)
                .then()
                .statusCode(422)
                .body("errors.code", equalTo(List.of("INFERRED_HAS_NO_WORDS", "REQUIRED", "ENDS_BEFORE_IT_BEGINS")));
        Api.as(office)
                .body(Map.of("relation", "CITES"))
                .when()
                .post("/directives/{id}/citations", plan.id)
                .then()
                .statusCode(422)
                .body("errors.pointer", hasItem("#/words"));
        Api.as(office)
                .body(Map.of("relation", "CITES", "words", "x", "citedId", UUID.randomUUID()))
                .when()
                .post("/directives/{id}/citations", plan.id)
                .then()
                .statusCode(422)
                .body("type", endsWith("/reference-unknown"));
        Api.wronglyAs(office)
                .body(Map.of("words", "x", "place", Map.of("start", -1)))
                .when()
                .post("/directives/{id}/citations", plan.id)
                .then()
                .statusCode(400)
                .body("errors.pointer", hasItem("#/relation"))
                .body("errors.pointer", hasItem("#/place/start"));
        Api.as(Api.officeOf(Units.province()))
                .body(Map.of("relation", "CITES", "words", "x"))
                .post("/directives/{id}/citations", plan.id)
                .then()
                .statusCode(403);
        Api.as(office)
                .body(Map.of("relation", "CITES", "words", "x"))
                .post("/directives/{id}/citations", UUID.randomUUID())
                .then()
                .statusCode(404);
    }

    @Test
    void infersTheDayOfIssueFromWhatADraftRestsOn() {
        var unit = Units.province();
        var office = Api.officeOf(unit);
        var draft = SomeDirectives.registered(unit, "/KH-PGD&ĐT", PartialDate.of(2024, 3));
        var later = SomeDirectives.registered(unit, PartialDate.of(2024, 4, 2));
        var basis = SomeDirectives.registered(unit, PartialDate.of(2024, 3, 18));
        SomeDirectives.cites(draft, later, CitationRelation.BASED_ON);
        var citation = SomeDirectives.cites(draft, basis, CitationRelation.IMPLEMENTS);

        assertEarliest(draft, "2024-03-18");

        patching(office)
                .header("If-Match", "*")
                .body(Map.of("issuedOn", "2024-03-20"))
                .patch("/directives/{id}", basis.id)
                .then()
                .statusCode(200);
        assertEarliest(draft, "2024-03-20");

        Api.as(office)
                .header("If-Match", "*")
                .delete("/directives/{id}/citations/{citation}", draft.id, citation.id)
                .then()
                .statusCode(204);
        assertEarliest(draft, "2024-03-01");
    }

    @Test
    void refusesChangesThatAreUnsafeForeignOrUnknown() {
        var unit = Units.province();
        var office = Api.officeOf(unit);
        var foreign = Api.officeOf(Units.province());
        var plan = SomeDirectives.registered(unit);
        var citation = SomeDirectives.cites(plan, SomeDirectives.registered(unit), CitationRelation.CITES);
        var path = "/directives/%s/citations/%s".formatted(plan.id, citation.id);
        var elsewhere = "/directives/%s/citations/%s".formatted(plan.id, UUID.randomUUID());
        var change = Map.of("relation", "BASED_ON");

        patching(office).body(change).patch(path).then().statusCode(428);
        patching(office)
                .header("If-Match", "\"8\"")
                .body(change)
                .patch(path)
                .then()
                .statusCode(412);
        patching(foreign)
                .header("If-Match", "*")
                .body(change)
                .patch(path)
                .then()
                .statusCode(403);
        patching(office)
                .header("If-Match", "*")
                .body(change)
                .patch(elsewhere)
                .then()
                .statusCode(404);
        patching(office)
                .header("If-Match", "*")
                .body(Map.of("citedId", plan.id))
                .patch(path)
                .then()
                .statusCode(422);
        Api.wronglyAs(office)
                .contentType("application/merge-patch+json")
                .header("If-Match", "*")
                .body(Map.of("relation", "LIKES"))
                .patch(path)
                .then()
                .statusCode(400);
        Api.as(office).delete(path).then().statusCode(428);
        Api.as(office).header("If-Match", "\"8\"").delete(path).then().statusCode(412);
        Api.as(foreign).header("If-Match", "*").delete(path).then().statusCode(403);
        Api.as(office).header("If-Match", "*").delete(elsewhere).then().statusCode(404);
        Api.wronglyAs(office).header("If-Match", "?").delete(path).then().statusCode(400);
    }

    @Test
    void answersReadersWhoHaveItOrAskWrongly() {
        var unit = Units.province();
        var plan = SomeDirectives.registered(unit);
        var citation = SomeDirectives.cites(plan, SomeDirectives.registered(unit), CitationRelation.CITES);
        var path = "/directives/%s/citations/%s".formatted(plan.id, citation.id);
        var tag = Api.anonymous().get(path).header("ETag");

        Api.anonymous().header("If-None-Match", tag).get(path).then().statusCode(304);
        Api.wronglyAnonymous().queryParam("x", 1).get(path).then().statusCode(400);
        Api.anonymous()
                .get("/directives/{id}/citations/{citation}", plan.id, UUID.randomUUID())
                .then()
                .statusCode(404);
        Api.anonymous()
                .get("/directives/{id}/citations", UUID.randomUUID())
                .then()
                .statusCode(404);
        Api.wronglyAnonymous()
                .queryParam("limit", 0)
                .get("/directives/{id}/citations", plan.id)
                .then()
                .statusCode(400);
    }

    private static void assertEarliest(Directive directive, String day) {
        Api.anonymous()
                .get("/directives/{id}", directive.id)
                .then()
                .statusCode(200)
                .body("issuedOnBounds.earliest", equalTo(day))
                .body("issuedOnBounds.latest", equalTo("2024-03-31"));
    }

    private static RequestSpecification patching(String subject) {
        return Api.as(subject).contentType("application/merge-patch+json");
    }
}
