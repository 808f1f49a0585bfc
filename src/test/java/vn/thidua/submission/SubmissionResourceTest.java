package vn.thidua.submission;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static vn.thidua.submission.SomeSubmissions.given;

import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.thidua.access.Role;
import vn.thidua.contract.Api;
import vn.thidua.nomination.NominationState;
import vn.thidua.nomination.SomeNominations;
import vn.thidua.organization.Units;

@QuarkusTest
class SubmissionResourceTest {

    private static final String PATCH = "application/merge-patch+json";

    private final SomeSubmissions letters = new SomeSubmissions();
    private final SomeNominations some = letters.some;
    private final String school = Api.unitOf(some.school);
    private final String office = Api.officeOf(some.office);

    @Test
    void draftsALetterAndReadsItBack() {
        String id = Api.as(school)
                .body(letters.input())
                .post("/submissions")
                .then()
                .statusCode(201)
                .header("ETag", notNullValue())
                .header("Location", notNullValue())
                .body("state", equalTo("DRAFT"))
                .body("minutes.present", equalTo(6))
                .body("items", empty())
                .body("allowedActions.findAll { it.allowed }.action", contains("CHANGE", "DELETE", "SEND"))
                .extract()
                .path("id");

        var tag = Api.as(school).get("/submissions/{id}", id).header("ETag");
        Api.as(school)
                .header("If-None-Match", tag)
                .get("/submissions/{id}", id)
                .then()
                .statusCode(304);
        Api.as(Api.unitOf(Units.school(some.office)))
                .get("/submissions/{id}", id)
                .then()
                .statusCode(404);
        Api.as(Api.somebody(Role.COLLECTOR, some.school.id))
                .get("/submissions/{id}", id)
                .then()
                .statusCode(403);
        Api.wronglyAs(school)
                .queryParam("x", 1)
                .get("/submissions/{id}", id)
                .then()
                .statusCode(400);
    }

    @Test
    void refusesADraftThatCannotBe() {
        var foreign = letters.input(some.office, some.province);
        var unknown = letters.input();
        unknown.put("toUnitId", UUID.randomUUID());
        var itself = letters.input(some.school, some.school);
        itself.put("minutes", Map.of("members", 7));
        var nowhere = letters.input();
        nowhere.put("minutes", Map.of("minutesId", UUID.randomUUID(), "number", "03/BB"));
        var numbered = letters.input();

        Api.as(school).body(foreign).post("/submissions").then().statusCode(403);
        Api.as(school)
                .body(unknown)
                .post("/submissions")
                .then()
                .statusCode(422)
                .body("type", endsWith("/reference-unknown"));
        Api.as(school)
                .body(itself)
                .post("/submissions")
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("#/toUnitId", "#/minutes/heldOn", "#/minutes/present"));
        Api.as(school)
                .body(nowhere)
                .post("/submissions")
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("#/minutes/number", "#/minutes/minutesId"));
        Api.wronglyAs(school)
                .body(Map.of("fromUnitId", some.school.id))
                .post("/submissions")
                .then()
                .statusCode(400);
        Api.as(school).body(numbered).post("/submissions").then().statusCode(201);
        Api.as(school)
                .body(numbered)
                .post("/submissions")
                .then()
                .statusCode(409)
                .body("errors.pointer", contains("#/number"));
    }

    @Test
    void changesADraft() {
        var id = letters.draft(1);

        Api.as(school)
                .header("If-Match", SomeSubmissions.read(id).header("ETag"))
                .contentType(PATCH)
                .body("{\"note\": \"Gửi kèm hồ sơ\", \"signerRole\": null, \"minutes\": {\"number\": null}}")
                .patch("/submissions/{id}", id)
                .then()
                .statusCode(200)
                .body("note", equalTo("Gửi kèm hồ sơ"))
                .body("signerRole", nullValue())
                .body("minutes.number", nullValue())
                .body("minutes.members", equalTo(7))
                .body("number", notNullValue());

        Api.as(school)
                .contentType(PATCH)
                .body("{}")
                .patch("/submissions/{id}", id)
                .then()
                .statusCode(428);
        Api.as(school)
                .header("If-Match", "\"77\"")
                .contentType(PATCH)
                .body("{}")
                .patch("/submissions/{id}", id)
                .then()
                .statusCode(412);
        given(Api.somebody(Role.AUDITOR, some.school.id))
                .contentType(PATCH)
                .body("{}")
                .patch("/submissions/{id}", id)
                .then()
                .statusCode(403);
        given(Api.unitOf(Units.school(some.office)))
                .contentType(PATCH)
                .body("{}")
                .patch("/submissions/{id}", id)
                .then()
                .statusCode(404);
        Api.wronglyAs(school)
                .header("If-Match", "*")
                .contentType(PATCH)
                .body("{\"title\": 1}")
                .patch("/submissions/{id}", id)
                .then()
                .statusCode(400);
        given(school)
                .contentType(PATCH)
                .body(Map.of("toUnitId", UUID.randomUUID()))
                .patch("/submissions/{id}", id)
                .then()
                .statusCode(422);
        SomeSubmissions.step("send", id);
        given(school)
                .contentType(PATCH)
                .body("{}")
                .patch("/submissions/{id}", id)
                .then()
                .statusCode(409);
    }

    @Test
    void keepsSenderAndAddresseeOfALetterThatWasReturned() {
        var id = SomeSubmissions.returned(letters.sent(1));

        given(school)
                .contentType(PATCH)
                .body(Map.of("toUnitId", some.province.id))
                .patch("/submissions/{id}", id)
                .then()
                .statusCode(422)
                .body("errors.code", contains("FROZEN"));
        given(school)
                .contentType(PATCH)
                .body(Map.of("signerRole", "Phó Hiệu trưởng"))
                .patch("/submissions/{id}", id)
                .then()
                .statusCode(200);
    }

    @Test
    void deletesADraftAndNothingElse() {
        var id = letters.draft(2);

        Api.wronglyAs(school)
                .header("If-Match", "*")
                .queryParam("x", 1)
                .delete("/submissions/{id}", id)
                .then()
                .statusCode(400);
        Api.as(school).delete("/submissions/{id}", id).then().statusCode(428);
        Api.as(school)
                .header("If-Match", "\"77\"")
                .delete("/submissions/{id}", id)
                .then()
                .statusCode(412);
        given(Api.somebody(Role.AUDITOR, some.school.id))
                .delete("/submissions/{id}", id)
                .then()
                .statusCode(403);
        given(Api.unitOf(Units.school(some.office)))
                .delete("/submissions/{id}", id)
                .then()
                .statusCode(404);
        given(school).delete("/submissions/{id}", id).then().statusCode(204);
        Api.as(school).get("/submissions/{id}", id).then().statusCode(404);
        given(school).delete("/submissions/{id}", letters.sent(1)).then().statusCode(409);
    }

    @Test
    void replacesTheListAsOne() {
        var id = letters.draft(2);
        var first = SomeSubmissions.items(id);
        var third = some.teacher(NominationState.DRAFT);
        var foreign = new SomeNominations().teacher(NominationState.DRAFT);

        given(school)
                .body(Map.of("items", SomeSubmissions.itemsInput(List.of(third, first.get(0)))))
                .put("/submissions/{id}/items", id)
                .then()
                .statusCode(200)
                .body(
                        "items.nominationId",
                        contains(third.toString(), first.get(0).toString()))
                .body("items.ordinal", contains(0, 1))
                .body("itemCount", equalTo(2));
        given(school)
                .body(Map.of("items", SomeSubmissions.itemsInput(List.of(third, third, foreign))))
                .put("/submissions/{id}/items", id)
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("#/items/1/nominationId", "#/items/2/nominationId"))
                .body("errors.code", contains("NAMED_TWICE", "UNKNOWN_REFERENCE"));
        Api.as(school)
                .body(Map.of("items", List.of()))
                .put("/submissions/{id}/items", id)
                .then()
                .statusCode(428);
        Api.as(school)
                .header("If-Match", "\"77\"")
                .body(Map.of("items", List.of()))
                .put("/submissions/{id}/items", id)
                .then()
                .statusCode(412);
        given(Api.somebody(Role.AUDITOR, some.school.id))
                .body(Map.of("items", List.of()))
                .put("/submissions/{id}/items", id)
                .then()
                .statusCode(403);
        given(Api.unitOf(Units.school(some.office)))
                .body(Map.of("items", List.of()))
                .put("/submissions/{id}/items", id)
                .then()
                .statusCode(404);
        Api.wronglyAs(school)
                .header("If-Match", "*")
                .body(Map.of("items", List.of(Map.of("votesFor", -1))))
                .put("/submissions/{id}/items", id)
                .then()
                .statusCode(400);
        SomeSubmissions.step("send", id);
        given(school)
                .body(Map.of("items", List.of()))
                .put("/submissions/{id}/items", id)
                .then()
                .statusCode(409);
    }

    @Test
    void showsAnInboxAndAnOutbox() {
        var draft = letters.draft(1);
        var sent = letters.sent(1);
        var own = SomeSubmissions.draft(letters.input(some.office, some.province), List.of());

        Api.as(office)
                .queryParam("toUnitId", some.office.id)
                .queryParam("total", true)
                .get("/submissions")
                .then()
                .statusCode(200)
                .body("items.id", contains(sent))
                .body("total.count", equalTo(1));
        Api.as(office)
                .queryParam("fromUnitId", some.office.id)
                .get("/submissions")
                .then()
                .body("items.id", contains(draft, sent, own));
        Api.as(school)
                .queryParam("total", true)
                .get("/submissions")
                .then()
                .body("items.id", contains(draft, sent))
                .body("total.count", equalTo(2));
        Api.as(school)
                .queryParam("state", "SENT")
                .queryParam("campaignId", some.campaign.id)
                .get("/submissions")
                .then()
                .body("items.id", contains(sent));
        Api.as(school)
                .queryParam("toUnitId", some.office.id)
                .get("/submissions")
                .then()
                .body("items.id", contains(sent));
        Api.as(Api.unitOf(Units.school(some.office))).get("/submissions").then().body("items", empty());
        Api.as(Api.administrator())
                .queryParam("campaignId", some.campaign.id)
                .queryParam("toUnitId", some.office.id)
                .get("/submissions")
                .then()
                .body("items.id", contains(sent));
        Api.as(Api.administrator())
                .queryParam("fromUnitId", some.school.id)
                .get("/submissions")
                .then()
                .body("items.id", contains(draft, sent));
        Api.as(Api.somebody(Role.COLLECTOR, some.office.id))
                .get("/submissions")
                .then()
                .statusCode(403);
        Api.wronglyAs(school)
                .queryParam("overdue", false)
                .get("/submissions")
                .then()
                .statusCode(400);
    }

    @Test
    void goesOnFromPageToPageWithoutShowingALetterTwice() {
        var made = List.of(letters.sent(1), letters.sent(1), letters.sent(1));

        var first =
                Api.as(office).queryParam("limit", 2).get("/submissions").then().extract();
        Api.as(office)
                .queryParam("limit", 2)
                .queryParam("cursor", first.<String>path("next"))
                .get("/submissions")
                .then()
                .body("items.id", contains(made.get(2)))
                .body("next", nullValue());
    }

    @Test
    void followsUnitsThatMove() {
        var sent = letters.sent(1);
        var other = Units.educationOffice(some.province);
        Units.moved(some.school, other, LocalDate.of(2024, 1, 1));

        Api.as(Api.officeOf(other)).get("/submissions").then().body("items.id", contains(sent));
        Api.as(office).get("/submissions").then().body("items.id", contains(sent));
    }

    @Test
    void masksPupilsForThoseWhoOnlyRead() {
        var pupil = some.pupil("Nguyễn Bảo Châu", NominationState.DRAFT);
        var id = SomeSubmissions.step("receive", SomeSubmissions.step("send", letters.draft(List.of(pupil))));
        SomeSubmissions.answer(id, pupil, "ACCEPTED");
        var council = Api.somebody(Role.COUNCIL_MEMBER, some.office.id);

        Api.as(council)
                .get("/submissions/{id}", id)
                .then()
                .body("items[0].nomineeName", equalTo("N. B. C."))
                .body("items[0].masked", equalTo(true))
                .body("items[0].reason", nullValue());
        Api.as(council)
                .get("/submissions/{id}/history", id)
                .then()
                .statusCode(200)
                .body("items[-1].reason", nullValue());
        Api.as(office).get("/submissions/{id}", id).then().body("items[0].nomineeName", equalTo("Nguyễn Bảo Châu"));
    }

    @Test
    void hidesDraftsFromTheAddressee() {
        var id = SomeSubmissions.draft(letters.input(some.school, Units.educationOffice(some.province)), List.of());

        Api.as(Api.officeOf(some.office)).get("/submissions/{id}", id).then().statusCode(200);
        var addressee = SomeSubmissions.read(id).<String>path("toUnit.id");
        var stranger = Api.somebody(Role.OFFICE, UUID.fromString(addressee));
        Api.as(stranger).get("/submissions/{id}", id).then().statusCode(404);
        Api.as(stranger).get("/submissions").then().body("items.id", not(hasItem(id)));
        Api.as(stranger).get("/submissions/{id}/history", id).then().statusCode(404);
        Api.as(Api.somebody(Role.COLLECTOR, some.school.id))
                .get("/submissions/{id}/history", id)
                .then()
                .statusCode(403);
        Api.wronglyAs(school)
                .queryParam("limit", 0)
                .get("/submissions/{id}/history", id)
                .then()
                .statusCode(400);
    }

    @Test
    void keepsANominationThatIsOnAList() {
        var id = letters.draft(1);

        given(school)
                .delete("/nominations/{id}", SomeSubmissions.items(id).get(0))
                .then()
                .statusCode(409)
                .body("type", endsWith("/in-use"));
        Api.as(school).get("/submissions").then().body("items.id", containsInAnyOrder(id));
    }
}
