package vn.thidua.directive;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thidua.access.Role;
import vn.thidua.contract.Api;
import vn.thidua.organization.Units;
import vn.thidua.time.PartialDate;

@QuarkusTest
class DirectiveResourceTest {

    @Test
    void registersADraftWithoutNumberAndDay() {
        var office = Units.educationOffice(Units.district(Units.province()));
        var input = SomeDirectives.input(office);
        input.put("number", "Số: /KH-PGD & ĐT");
        input.put("issuedOn", "2024-03");

        var location = Api.as(Api.unitOf(office))
                .body(input)
                .when()
                .post("/directives")
                .then()
                .statusCode(201)
                .header("ETag", notNullValue())
                .body("status", equalTo("REGISTERED"))
                .body("number", nullValue())
                .body("numberAsWritten", equalTo("Số: /KH-PGD & ĐT"))
                .body("symbol", equalTo("KH-PGD&ĐT"))
                .body("issuedOnBounds.earliest", equalTo("2024-03-01"))
                .body("issuedOnBounds.latest", equalTo("2024-03-31"))
                .body("allowedActions.allowed", everyItem(equalTo(true)))
                .extract()
                .header("Location");

        Api.anonymous()
                .basePath("")
                .when()
                .get(location)
                .then()
                .statusCode(200)
                .body("issuer.unit.code", equalTo(office.code))
                .body("allowedActions.reason.code", everyItem(equalTo("authentication-required")));
    }

    @Test
    void fillsTheRecordOfADocumentThatHadOnlyBeenCited() {
        var unit = Units.province();
        var input = SomeDirectives.input(unit);
        var stub = SomeDirectives.stub(unit, input.get("number").toString(), PartialDate.of(2024));

        Api.as(Api.officeOf(unit))
                .body(input)
                .when()
                .post("/directives")
                .then()
                .statusCode(200)
                .body("id", equalTo(stub.id.toString()))
                .body("status", equalTo("REGISTERED"))
                .body("issuedOn", equalTo("2024-03-18"));
    }

    @Test
    void namesTheRecordThatIsAlreadyRegistered() {
        var unit = Units.province();
        var input = SomeDirectives.input(unit);
        var office = Api.officeOf(unit);
        var id = Api.as(office)
                .body(input)
                .post("/directives")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        input.put(
                "number",
                input.get("number").toString().toLowerCase(Locale.ROOT).replace("/", " / "));

        Api.as(office)
                .body(input)
                .when()
                .post("/directives")
                .then()
                .statusCode(409)
                .body("type", endsWith("/already-exists"))
                .body("detail", containsString(id.toString()));
    }

    @Test
    void findsOneDocumentWhetherItsIssuerIsNamedOrLinked() {
        var unit = Units.province();
        var input = SomeDirectives.input(unit);
        var linked = SomeDirectives.registered(unit, input.get("number").toString(), PartialDate.of(2024, 3, 18));
        input.put("issuer", Map.of("text", unit.name.toUpperCase(Locale.ROOT)));

        Api.as(Api.administrator())
                .body(input)
                .when()
                .post("/directives")
                .then()
                .statusCode(409)
                .body("detail", containsString(linked.id.toString()));
    }

    @ParameterizedTest
    @CsvSource({
        "QD, 12/KH-UBND, 2024-03-18, #/kind,   KIND_DIFFERS_FROM_NUMBER",
        "KH, 12/UBND-NV, 2024-03-18, #/kind,   KIND_DIFFERS_FROM_NUMBER",
        "ND, 98/2023/NĐ-CP, 2024-01, #/issuedOn, YEAR_DIFFERS_FROM_NUMBER",
        "KH, 20/3/2024,  2024-03-18, #/number, NOT_A_NUMBER",
    })
    void refusesANumberThatDoesNotFit(String kind, String number, String issuedOn, String pointer, String code) {
        var unit = Units.province();
        var input = SomeDirectives.input(unit);
        input.put("kind", kind);
        input.put("number", number);
        input.put("issuedOn", issuedOn);

        Api.as(Api.administrator())
                .body(input)
                .when()
                .post("/directives")
                .then()
                .statusCode(422)
                .body("errors.pointer", hasItem(pointer))
                .body("errors.code", hasItem(code));
    }

    @Test
    void suggestsTheKindThatTheNumberShows() {
        var unit = Units.province();
        var input = SomeDirectives.input(unit);
        input.put("kind", "QD");

        Api.as(Api.officeOf(unit))
                .header("Accept-Language", "en")
                .body(input)
                .when()
                .post("/directives")
                .then()
                .statusCode(422)
                .body("errors[0].detail", containsString("Plan (KH)"));
    }

    @Test
    void wantsAnIssuerAndDaysInOrder() {
        Api.as(Api.administrator())
                .body(Map.of("kind", "KH", "inForceFrom", "2024-03-02", "inForceTo", "2024-03-01"))
                .when()
                .post("/directives")
                .then()
                .statusCode(422)
                .body("errors.code", hasItems("REQUIRED", "ENDS_BEFORE_IT_BEGINS"));
    }

    @Test
    void refusesAnIssuerThatDoesNotExist() {
        Api.as(Api.administrator())
                .body(Map.of("kind", "KH", "issuer", Map.of("unitId", UUID.randomUUID())))
                .when()
                .post("/directives")
                .then()
                .statusCode(422)
                .body("errors.pointer", hasItem("#/issuer/unitId"));
    }

    @Test
    void refusesImpossibleDatesAndUnknownFields() {
        Api.wronglyAs(Api.administrator())
                .body(Map.of("kind", "KH", "issuedOn", "2024-13"))
                .when()
                .post("/directives")
                .then()
                .statusCode(400)
                .body("errors.pointer", hasItem("#/issuedOn"));
        Api.wronglyAs(Api.administrator())
                .body(Map.of("kind", "KH", "titel", "x"))
                .when()
                .post("/directives")
                .then()
                .statusCode(400)
                .body("errors.code", hasItem("UNKNOWN_FIELD"));
    }

    @Test
    void leavesForeignUnitsAndIssuersWithoutUnitAlone() {
        var unit = Units.province();
        var other = Units.province();

        Api.as(Api.unitOf(other))
                .body(SomeDirectives.input(unit))
                .when()
                .post("/directives")
                .then()
                .statusCode(403)
                .body("type", endsWith("/foreign-unit"));
        var byName = SomeDirectives.input(unit);
        byName.put("issuer", Map.of("text", "Sở Nội vụ " + UUID.randomUUID()));
        Api.as(Api.unitOf(unit))
                .body(byName)
                .when()
                .post("/directives")
                .then()
                .statusCode(403)
                .body("type", endsWith("/role-required"));
        Api.as(Api.officeOf(unit)).body(byName).post("/directives").then().statusCode(201);
    }

    @Test
    void keepsTheNumberWhenADraftIsSentAgainUnchanged() {
        var unit = Units.province();
        var draft = SomeDirectives.registered(unit, "/KH-PGD&ĐT", PartialDate.of(2024, 3));

        patching(Api.officeOf(unit))
                .header("If-Match", "\"0\"")
                .body(Map.of("place", "Mỹ Hào"))
                .when()
                .patch("/directives/{id}", draft.id)
                .then()
                .statusCode(200)
                .body("symbol", equalTo("KH-PGD&ĐT"))
                .body("place", equalTo("Mỹ Hào"))
                .body("revision", equalTo(1));
    }

    @Test
    void takesInAStubWhoseIdentityADraftComesToHave() {
        var unit = Units.province();
        var number = SomeDirectives.freshSerial() + "/KH-UBND";
        var stub = SomeDirectives.stub(unit, number, PartialDate.of(2024));
        var draft = SomeDirectives.registered(unit, "/KH-UBND", PartialDate.of(2024, 3));

        patching(Api.officeOf(unit))
                .header("If-Match", "\"0\"")
                .body(Map.of("number", number))
                .when()
                .patch("/directives/{id}", draft.id)
                .then()
                .statusCode(200)
                .body("number", equalTo(number));
        Api.anonymous()
                .redirects()
                .follow(false)
                .get("/directives/{id}", stub.id)
                .then()
                .statusCode(308)
                .header("Location", endsWith("/directives/" + draft.id));
    }

    @Test
    void refusesChangesThatAreUnsafeOrWrong() {
        var unit = Units.province();
        var office = Api.officeOf(unit);
        var plan = SomeDirectives.registered(unit);
        var change = Map.of("place", "Mỹ Hào");

        patching(office).body(change).patch("/directives/{id}", plan.id).then().statusCode(428);
        patching(office)
                .header("If-Match", "\"7\"")
                .body(change)
                .patch("/directives/{id}", plan.id)
                .then()
                .statusCode(412);
        patching(office)
                .header("If-Match", "\"0\"")
                .body(change)
                .patch("/directives/{id}", UUID.randomUUID())
                .then()
                .statusCode(404);
        patching(Api.officeOf(Units.province()))
                .header("If-Match", "\"0\"")
                .body(change)
                .patch("/directives/{id}", plan.id)
                .then()
                .statusCode(403);
        patching(office)
                .header("If-Match", "\"0\"")
                .body(Map.of("kind", "QD"))
                .patch("/directives/{id}", plan.id)
                .then()
                .statusCode(422);
        Api.wronglyAs(office)
                .contentType("application/merge-patch+json")
                .header("If-Match", "\"0\"")
                .body(Map.of("status", "STUB"))
                .patch("/directives/{id}", plan.id)
                .then()
                .statusCode(400);
        var twin = SomeDirectives.registered(unit);
        patching(office)
                .header("If-Match", "\"0\"")
                .body(Map.of("number", String.valueOf(twin.number)))
                .patch("/directives/{id}", plan.id)
                .then()
                .statusCode(409)
                .body("type", endsWith("/already-exists"));
    }

    @Test
    void deletesWhatNothingDependsOn() {
        var unit = Units.province();
        var office = Api.officeOf(unit);
        var plan = SomeDirectives.registered(unit);
        var basis = SomeDirectives.registered(unit);
        SomeDirectives.cites(plan, basis, CitationRelation.BASED_ON);
        SomeDirectives.recipients(plan, "Lưu VT");

        Api.as(office).delete("/directives/{id}", plan.id).then().statusCode(428);
        Api.as(office)
                .header("If-Match", "\"0\"")
                .delete("/directives/{id}", plan.id)
                .then()
                .statusCode(412);
        Api.as(office)
                .header("If-Match", "*")
                .delete("/directives/{id}", basis.id)
                .then()
                .statusCode(409)
                .body("type", endsWith("/in-use"));
        Api.as(Api.officeOf(Units.province()))
                .header("If-Match", "*")
                .delete("/directives/{id}", plan.id)
                .then()
                .statusCode(403);
        Api.wronglyAs(office)
                .header("If-Match", "x")
                .delete("/directives/{id}", plan.id)
                .then()
                .statusCode(400);
        Api.as(office)
                .header("If-Match", "*")
                .delete("/directives/{id}", plan.id)
                .then()
                .statusCode(204);
        Api.as(office)
                .header("If-Match", "*")
                .delete("/directives/{id}", plan.id)
                .then()
                .statusCode(404);
        Api.as(office)
                .header("If-Match", "*")
                .delete("/directives/{id}", basis.id)
                .then()
                .statusCode(204);
    }

    @Test
    void answersNotModifiedAndRefusesUnknownParameters() {
        var plan = SomeDirectives.registered(Units.province());
        var tag = Api.anonymous().get("/directives/{id}", plan.id).header("ETag");

        Api.anonymous()
                .header("If-None-Match", tag)
                .get("/directives/{id}", plan.id)
                .then()
                .statusCode(304);
        Api.wronglyAnonymous()
                .queryParam("asof", "2024-01-01")
                .get("/directives/{id}", plan.id)
                .then()
                .statusCode(400);
        Api.anonymous().get("/directives/{id}", UUID.randomUUID()).then().statusCode(404);
    }

    @Test
    void listsNewestFirstAndTheUndatedLast() {
        var unit = Units.province();
        var undated = SomeDirectives.stub(unit, null, null);
        var old = SomeDirectives.registered(unit, PartialDate.of(2023));
        var recent = SomeDirectives.registered(unit, PartialDate.of(2024, 3, 18));

        var first = Api.anonymous()
                .queryParam("issuerId", unit.id)
                .queryParam("limit", 2)
                .queryParam("total", true)
                .when()
                .get("/directives")
                .then()
                .statusCode(200)
                .body("items.id", equalTo(List.of(recent.id.toString(), old.id.toString())))
                .body("total.count", equalTo(3))
                .extract();
        Api.anonymous()
                .queryParam("issuerId", unit.id)
                .queryParam("limit", 2)
                .queryParam("cursor", first.<String>path("next"))
                .when()
                .get("/directives")
                .then()
                .statusCode(200)
                .body("items.id", equalTo(List.of(undated.id.toString())))
                .body("next", nullValue());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "number=%s",
                "kind=KH",
                "status=REGISTERED",
                "issuedFrom=2024-03-18",
                "issuedTo=2024-03-18",
                "inForceOn=2024-05-01",
                "q=doi moi sang"
            })
    void findsByEachFilter(String filter) {
        var unit = Units.province();
        var input = SomeDirectives.input(unit);
        input.put("inForceFrom", "2024-04-01");
        var other = SomeDirectives.registered(unit, PartialDate.of(2020, 1, 1));
        var id = Api.as(Api.officeOf(unit))
                .body(input)
                .post("/directives")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        var parts = filter.formatted(input.get("number").toString().toLowerCase(Locale.ROOT))
                .split("=");

        var found = Api.anonymous()
                .queryParam("issuerId", unit.id)
                .queryParam(parts[0], parts[1])
                .when()
                .get("/directives")
                .then()
                .statusCode(200)
                .body("items.id", hasItem(id.toString()));
        if (!Set.of("kind", "status", "issuedTo").contains(parts[0])) {
            found.body("items.id", not(hasItem(other.id.toString())));
        }
    }

    @Test
    void refusesAFilterThatIsNoNumber() {
        Api.anonymous()
                .queryParam("number", "20/3/2024")
                .when()
                .get("/directives")
                .then()
                .statusCode(400)
                .body("errors.parameter", hasItem("number"));
    }

    @Test
    void readsAndSetsTheWholeListOfRecipients() {
        var unit = Units.province();
        var office = Api.officeOf(unit);
        var plan = SomeDirectives.registered(unit);
        SomeDirectives.recipients(plan, "Như trên", "Sở Nội vụ", "Lưu VT");
        var tag = Api.anonymous().get("/directives/{id}/recipients", plan.id).header("ETag");
        var items = Map.of(
                "items",
                List.of(
                        Map.of("name", "Các xã", "unitId", unit.id, "purpose", "CARRY_OUT"),
                        Map.of("name", "Lưu VT", "purpose", "FILE")));

        Api.as(office)
                .header("If-Match", tag)
                .body(items)
                .when()
                .put("/directives/{id}/recipients", plan.id)
                .then()
                .statusCode(200)
                .body("items.name", equalTo(List.of("Các xã", "Lưu VT")))
                .body("items[0].unit.code", equalTo(unit.code));
        Api.anonymous()
                .get("/directives/{id}/recipients", plan.id)
                .then()
                .statusCode(200)
                .body("items", hasSize(2));
        Api.as(office)
                .header("If-Match", tag)
                .body(items)
                .put("/directives/{id}/recipients", plan.id)
                .then()
                .statusCode(412);
        Api.as(office)
                .body(items)
                .put("/directives/{id}/recipients", plan.id)
                .then()
                .statusCode(428);
        Api.as(Api.somebody(Role.OFFICE, Units.province().id))
                .header("If-Match", "*")
                .body(items)
                .put("/directives/{id}/recipients", plan.id)
                .then()
                .statusCode(403);
        Api.as(office)
                .header("If-Match", "*")
                .body(items)
                .put("/directives/{id}/recipients", UUID.randomUUID())
                .then()
                .statusCode(404);
        Api.as(office)
                .header("If-Match", "*")
                .body(Map.of("items", List.of(Map.of("name", "A", "unitId", UUID.randomUUID(), "purpose", "FILE"))))
                .put("/directives/{id}/recipients", plan.id)
                .then()
                .statusCode(422)
                .body("errors.pointer", hasItem("#/items/0/unitId"));
        Api.wronglyAs(office)
                .header("If-Match", "*")
                .body(Map.of("items", List.of(Map.of("name", " ", "purpose", "FILE"))))
                .put("/directives/{id}/recipients", plan.id)
                .then()
                .statusCode(400)
                .body("errors.pointer", hasItem("#/items/0/name"));
    }

    @Test
    void answersReadersOfRecipientsWhoHaveThemOrAskWrongly() {
        var plan = SomeDirectives.registered(Units.province());
        var tag = Api.anonymous().get("/directives/{id}/recipients", plan.id).header("ETag");

        Api.anonymous()
                .header("If-None-Match", tag)
                .get("/directives/{id}/recipients", plan.id)
                .then()
                .statusCode(304);
        Api.wronglyAnonymous()
                .queryParam("x", "1")
                .get("/directives/{id}/recipients", plan.id)
                .then()
                .statusCode(400);
        Api.anonymous()
                .get("/directives/{id}/recipients", UUID.randomUUID())
                .then()
                .statusCode(404);
    }

    @Test
    void leavesCentralNumbersToAdministrators() {
        var unit = Units.province();
        var input = SomeDirectives.input(unit);
        input.put("kind", "NQ");
        input.put("number", SomeDirectives.freshSerial() + "/NQ-CP");

        Api.as(Api.officeOf(unit))
                .body(input)
                .post("/directives")
                .then()
                .statusCode(403)
                .body("type", endsWith("/foreign-unit"));
        Api.as(Api.administrator()).body(input).post("/directives").then().statusCode(201);
    }

    private static RequestSpecification patching(String subject) {
        return Api.as(subject).contentType("application/merge-patch+json");
    }
}
