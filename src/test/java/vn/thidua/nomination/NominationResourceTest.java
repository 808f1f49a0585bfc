package vn.thidua.nomination;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.thidua.access.Role;
import vn.thidua.award.AwardHolder;
import vn.thidua.award.NomineeKind;
import vn.thidua.campaign.CampaignStatus;
import vn.thidua.contract.Api;
import vn.thidua.organization.Units;

@QuarkusTest
class NominationResourceTest {

    private static final String PATCH = "application/merge-patch+json; charset=UTF-8";

    private final SomeNominations some = new SomeNominations();
    private final String unit = Api.unitOf(some.school);

    @Test
    void createsADraftThatTheUnitMaySubmit() {
        var location = Api.as(unit)
                .body(some.teacherInput())
                .when()
                .post("/nominations")
                .then()
                .statusCode(201)
                .header("ETag", notNullValue())
                .body("state", equalTo("DRAFT"))
                .body("revision", equalTo(0))
                .body("allowedActions.find { it.action == 'SUBMIT' }.allowed", equalTo(true))
                .body("allowedActions.find { it.action == 'ENDORSE' }.reason.code", equalTo("role-required"))
                .body("allowedActions.find { it.action == 'WITHDRAW' }.reason.code", equalTo("transition-not-allowed"))
                .extract()
                .header("Location");

        Api.as(unit).basePath("").get(location).then().statusCode(200).body("nomineeName", equalTo("Vũ Hải Đăng"));
    }

    @Test
    void namesACollectiveAfterItsUnit() {
        var group = Units.subUnit(some.school);
        var input = new NominationInput(
                null,
                some.award,
                some.collective.code,
                some.school.id,
                NomineeKind.COLLECTIVE,
                null,
                group.id,
                null,
                null,
                null,
                null,
                null,
                null);

        Api.as(unit)
                .body(input)
                .post("/nominations")
                .then()
                .statusCode(201)
                .body("nomineeName", equalTo(group.name))
                .body("collectiveUnit.code", equalTo(group.code))
                .body("campaign", nullValue());
    }

    @Test
    void namesEveryFaultOfADraft() {
        some.onlyFor(some.teacher);
        var input = new NominationInput(
                UUID.randomUUID(),
                SomeNominations.award(AwardHolder.COLLECTIVE),
                some.collective.code,
                some.school.id,
                NomineeKind.INDIVIDUAL,
                null,
                some.office.id,
                null,
                null,
                null,
                null,
                null,
                null);

        Api.as(unit)
                .body(input)
                .post("/nominations")
                .then()
                .statusCode(422)
                .body(
                        "errors.pointer",
                        containsInAnyOrder(
                                "#/campaignId", "#/nomineeKind", "#/category", "#/collectiveUnitId", "#/nomineeName"));
    }

    @Test
    void refusesACategoryThatTheCampaignIsNotFor() {
        some.onlyFor(some.collective);

        Api.as(unit)
                .body(some.teacherInput())
                .post("/nominations")
                .then()
                .statusCode(422)
                .body("errors.code", contains("CATEGORY_NOT_IN_CAMPAIGN"));
    }

    @Test
    void refusesACollectiveOutsideTheProposingUnit() {
        var input = new NominationInput(
                some.campaign.id,
                some.award,
                some.collective.code,
                some.school.id,
                NomineeKind.COLLECTIVE,
                null,
                some.office.id,
                null,
                null,
                null,
                null,
                null,
                null);

        Api.as(unit)
                .body(input)
                .post("/nominations")
                .then()
                .statusCode(422)
                .body("errors.code", contains("OUTSIDE_THE_PROPOSING_UNIT"));
    }

    @Test
    void refusesANominationForAForeignUnit() {
        Api.as(Api.unitOf(Units.school(some.office)))
                .body(some.teacherInput())
                .post("/nominations")
                .then()
                .statusCode(403)
                .body("type", endsWith("/foreign-unit"));
    }

    @Test
    void refusesANominationInAClosedCampaign() {
        var closed = some.campaign(CampaignStatus.CLOSED);

        Api.as(unit)
                .body(some.input(some.teacher, NomineeKind.INDIVIDUAL, "Lê Văn Khải", some.school, closed))
                .post("/nominations")
                .then()
                .statusCode(409)
                .body("type", endsWith("/campaign-not-open"));
    }

    @Test
    void hidesACampaignThatIsNotLaunchedFromASchool() {
        var draft = some.campaign(CampaignStatus.DRAFT);
        var input = some.input(some.teacher, NomineeKind.INDIVIDUAL, "Lê Văn Khải", some.school, draft);

        Api.as(unit)
                .body(input)
                .post("/nominations")
                .then()
                .statusCode(422)
                .body("type", endsWith("/reference-unknown"));
        Api.as(Api.officeOf(some.office))
                .body(input)
                .post("/nominations")
                .then()
                .statusCode(201);
    }

    @Test
    void keepsNothingOfADryRun() {
        Api.as(unit)
                .queryParam("dryRun", true)
                .body(some.teacherInput())
                .post("/nominations")
                .then()
                .statusCode(201)
                .header("Dry-Run", "true");

        Api.as(unit).get("/nominations").then().statusCode(200).body("items", empty());
    }

    @Test
    void namesAWrongField() {
        Api.wronglyAs(unit)
                .body(Map.of("awardCode", "x y", "nominee", "A"))
                .post("/nominations")
                .then()
                .statusCode(400);
    }

    @Test
    void answersNotModifiedToAReaderWhoHasTheCurrentNomination() {
        var id = some.teacher(NominationState.DRAFT);
        var tag = Api.as(unit).get("/nominations/{id}", id).header("ETag");

        Api.as(unit)
                .header("If-None-Match", tag)
                .get("/nominations/{id}", id)
                .then()
                .statusCode(304);
    }

    @Test
    void hidesANominationFromOtherUnits() {
        var id = some.teacher(NominationState.DRAFT);
        var stranger = Api.unitOf(Units.school(some.office));

        Api.as(stranger).get("/nominations/{id}", id).then().statusCode(404);
        Api.as(stranger).get("/nominations/{id}/history", id).then().statusCode(404);
        Api.as(stranger)
                .contentType(PATCH)
                .header("If-Match", "*")
                .body(Map.of("position", "X"))
                .patch("/nominations/{id}", id)
                .then()
                .statusCode(404);
        Api.as(stranger)
                .header("If-Match", "*")
                .delete("/nominations/{id}", id)
                .then()
                .statusCode(404);
        Api.as(stranger).get("/nominations").then().statusCode(200).body("items", empty());
    }

    @Test
    void refusesCollectorsWhoHaveNoNeedOfNames() {
        var id = some.teacher(NominationState.DRAFT);
        var collector = Api.somebody(Role.COLLECTOR, some.school.id);

        Api.as(collector).get("/nominations").then().statusCode(403);
        Api.as(collector).get("/nominations/{id}", id).then().statusCode(403);
        Api.as(collector).get("/nominations/{id}/history", id).then().statusCode(403);
    }

    @Test
    void refusesUnknownParameters() {
        var id = some.teacher(NominationState.DRAFT);

        for (var path : List.of("/nominations", "/nominations/" + id, "/nominations/" + id + "/history")) {
            Api.wronglyAs(unit).queryParam("nothing", 1).get(path).then().statusCode(400);
        }
        Api.wronglyAs(unit)
                .queryParam("nothing", 1)
                .header("If-Match", "*")
                .delete("/nominations/" + id)
                .then()
                .statusCode(400);
    }

    @Test
    void changesADraft() {
        var id = some.teacher(NominationState.DRAFT);
        var tag = Api.as(unit).get("/nominations/{id}", id).header("ETag");
        var patch = new HashMap<String, Object>();
        patch.put("position", "Tổ trưởng");
        patch.put("achievement", null);
        patch.put("nomineeName", "Vũ Hải Yến");

        Api.as(unit)
                .contentType(PATCH)
                .header("If-Match", tag)
                .body(patch)
                .patch("/nominations/{id}", id)
                .then()
                .statusCode(200)
                .body("revision", equalTo(1))
                .body("nomineeName", equalTo("Vũ Hải Yến"))
                .body("achievement", nullValue());

        Api.as(unit)
                .contentType(PATCH)
                .header("If-Match", tag)
                .body(patch)
                .patch("/nominations/{id}", id)
                .then()
                .statusCode(412);
    }

    @Test
    void refusesWrongChanges() {
        var draft = some.teacher(NominationState.DRAFT);
        var submitted = some.teacher(NominationState.SUBMITTED);
        var patch = Map.of("position", "Tổ phó");

        Api.as(unit)
                .contentType(PATCH)
                .body(patch)
                .patch("/nominations/{id}", draft)
                .then()
                .statusCode(428);
        Api.as(unit)
                .contentType(PATCH)
                .header("If-Match", "*")
                .body(patch)
                .patch("/nominations/{id}", submitted)
                .then()
                .statusCode(409);
        Api.as(unit)
                .contentType(PATCH)
                .header("If-Match", "*")
                .body(Map.of("category", some.collective.code))
                .patch("/nominations/{id}", draft)
                .then()
                .statusCode(422)
                .body("errors.code", hasItem("NATURE_DOES_NOT_FIT"));
        Api.wronglyAs(unit)
                .contentType(PATCH)
                .header("If-Match", "*")
                .body(Map.of("state", "AWARDED"))
                .patch("/nominations/{id}", draft)
                .then()
                .statusCode(400);
        Api.as(Api.somebody(Role.AUDITOR, some.school.id))
                .contentType(PATCH)
                .header("If-Match", "*")
                .body(patch)
                .patch("/nominations/{id}", draft)
                .then()
                .statusCode(403);
    }

    @Test
    void deletesADraftAndOnlyADraft() {
        var draft = some.teacher(NominationState.DRAFT);
        var submitted = some.teacher(NominationState.SUBMITTED);
        var auditor = Api.somebody(Role.AUDITOR, some.school.id);

        Api.as(auditor)
                .header("If-Match", "*")
                .delete("/nominations/{id}", draft)
                .then()
                .statusCode(403);
        Api.as(unit).delete("/nominations/{id}", draft).then().statusCode(428);
        Api.as(unit)
                .header("If-Match", "\"7\"")
                .delete("/nominations/{id}", draft)
                .then()
                .statusCode(412);
        Api.as(unit)
                .header("If-Match", "*")
                .delete("/nominations/{id}", draft)
                .then()
                .statusCode(204);
        Api.as(unit).get("/nominations/{id}", draft).then().statusCode(404);
        Api.as(unit)
                .header("If-Match", "*")
                .delete("/nominations/{id}", submitted)
                .then()
                .statusCode(409);
    }

    @Test
    void listsWhatLiesBelowTheCallersUnitsPageByPage() {
        var expected = new ArrayList<String>();
        some.teachers(5, NominationState.SUBMITTED).forEach(id -> expected.add(id.toString()));
        some.teacher(NominationState.DRAFT);
        var office = Api.officeOf(some.office);

        var found = new ArrayList<String>();
        String cursor = null;
        do {
            var request = Api.as(office)
                    .queryParam("campaignId", some.campaign.id)
                    .queryParam("state", "SUBMITTED")
                    .queryParam("limit", 2)
                    .queryParam("total", true);
            var page = (cursor == null ? request : request.queryParam("cursor", cursor)).get("/nominations");
            page.then().statusCode(200).body("total.count", equalTo(5));
            found.addAll(page.jsonPath().getList("items.id", String.class));
            cursor = page.jsonPath().getString("next");
        } while (cursor != null);

        assertEquals(expected, found);
    }

    @Test
    void filtersByUnitAndAward() {
        var id = some.teacher(NominationState.DRAFT).toString();
        var other = new SomeNominations();
        other.teacher(NominationState.DRAFT);
        var administrator = Api.administrator();

        for (var filter : List.of(
                Map.of("unitId", some.office.id.toString()),
                Map.of("awardCode", some.award),
                Map.of("campaignId", some.campaign.id.toString()),
                Map.of("unitId", some.province.id.toString(), "awardCode", some.award, "state", "DRAFT"))) {
            Api.as(administrator)
                    .queryParams(filter)
                    .get("/nominations")
                    .then()
                    .statusCode(200)
                    .body("items.id", contains(id));
        }
        Api.as(unit)
                .queryParam("unitId", some.province.id)
                .get("/nominations")
                .then()
                .body("items.id", contains(id));
        Api.as(unit)
                .queryParam("unitId", other.province.id)
                .get("/nominations")
                .then()
                .body("items", empty());
    }

    @Test
    void joinsTheListsOfSeveralUnitsOfOneCaller() {
        var other = new SomeNominations();
        var ids = new ArrayList<String>();
        for (int i = 0; i < 3; i++) {
            ids.add(some.teacher(NominationState.DRAFT).toString());
            ids.add(other.teacher(NominationState.DRAFT).toString());
        }
        var both = Api.somebody(Role.OFFICE, some.office.id);
        NominationStatementsTest.alsoOf(both, Role.UNIT, some.school.id);
        NominationStatementsTest.alsoOf(both, Role.UNIT, other.school.id);

        var first =
                Api.as(both).queryParam("limit", 4).queryParam("total", true).get("/nominations");
        first.then()
                .statusCode(200)
                .body("items.id", equalTo(ids.subList(0, 4)))
                .body("total.count", equalTo(6));
        Api.as(both)
                .queryParam("limit", 4)
                .queryParam("cursor", first.jsonPath().getString("next"))
                .get("/nominations")
                .then()
                .statusCode(200)
                .body("items.id", equalTo(ids.subList(4, 6)))
                .body("next", nullValue());
    }

    @Test
    void masksPupilsForThoseWhoOnlyRead() {
        var id = some.pupil("Nguyễn Bảo Châu", NominationState.SUBMITTED);
        var council = Api.somebody(Role.COUNCIL_MEMBER, some.office.id);

        Api.as(council)
                .get("/nominations/{id}", id)
                .then()
                .statusCode(200)
                .body("masked", equalTo(true))
                .body("nomineeName", equalTo("N. B. C."))
                .body("achievement", nullValue())
                .body("position", nullValue());
        Api.as(council).get("/nominations").then().body("items.nomineeName", contains("N. B. C."));
        for (var full : List.of(unit, Api.officeOf(some.province), Api.administrator())) {
            Api.as(full)
                    .get("/nominations/{id}", id)
                    .then()
                    .body("masked", equalTo(false))
                    .body("nomineeName", equalTo("Nguyễn Bảo Châu"));
        }
        NominationStatementsTest.alsoOf(council, Role.UNIT, some.school.id);
        Api.as(council).get("/nominations").then().body("items.nomineeName", contains("Nguyễn Bảo Châu"));
    }

    @Test
    void withholdsTheReasonsOfAPupil() {
        var id = some.pupil("Nguyễn Bảo Châu", NominationState.REFUSED);
        var council = Api.somebody(Role.COUNCIL_MEMBER, some.office.id);

        Api.as(council).get("/nominations/{id}", id).then().body("stateReason", nullValue());
        Api.as(council)
                .get("/nominations/{id}/history", id)
                .then()
                .statusCode(200)
                .body("items.action", hasItem("REFUSE"))
                .body("items.reason", everyItem(nullValue()));
        Api.as(unit).get("/nominations/{id}", id).then().body("stateReason", equalTo("Lý do thử"));
        Api.as(unit).get("/nominations/{id}/history", id).then().body("items.reason", hasItem("Lý do thử"));
    }

    @Test
    void refusesAUnitOutsideTheCampaign() {
        var other = Units.school(Units.educationOffice(some.province));
        var input = some.input(some.teacher, NomineeKind.INDIVIDUAL, "Lê Văn Khải", other, some.campaign);

        Api.as(Api.unitOf(other))
                .body(input)
                .post("/nominations")
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("#/campaignId"))
                .body("errors.code", contains("NOT_OF_THE_CAMPAIGN"));
    }

    @Test
    void keepsPeopleOutOfTheAudit() {
        var id = Api.as(unit).body(some.teacherInput()).post("/nominations").<String>path("id");
        Api.as(unit)
                .contentType(PATCH)
                .header("If-Match", "*")
                .body(Map.of("position", "Tổ phó"))
                .patch("/nominations/{id}", id)
                .then()
                .statusCode(200);

        Api.as(Api.somebody(Role.AUDITOR, null))
                .queryParam("entityId", id)
                .get("/audit-entries")
                .then()
                .statusCode(200)
                .body(
                        "items.changes.flatten().findAll { it.entityId == '" + id + "' }.fields.position",
                        contains(List.of("•••", "•••"), "•••"))
                .body(
                        "items.changes.flatten().findAll { it.entityId == '" + id + "' }.fields.nomineeName",
                        hasItem("•••"));
    }

    @Test
    void saysInWordsWhatIsNotPossible() {
        var id = some.teacher(NominationState.SUBMITTED);

        Api.as(unit)
                .get("/nominations/{id}", id)
                .then()
                .body(
                        "allowedActions.find { it.action == 'UPDATE' }.reason.detail",
                        equalTo("Không thể Sửa khi đang ở trạng thái Đã trình."));
    }
}
