package vn.thidua.campaign;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static vn.thidua.contract.Api.anonymous;
import static vn.thidua.contract.Api.as;
import static vn.thidua.contract.Api.officeOf;
import static vn.thidua.contract.Api.somebody;
import static vn.thidua.contract.Api.unitOf;
import static vn.thidua.contract.Api.wronglyAs;

import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.thidua.access.Role;
import vn.thidua.organization.OrgUnit;
import vn.thidua.organization.Units;

@QuarkusTest
class CampaignResourceTest {

    private static final String PATCH = "application/merge-patch+json";

    private final OrgUnit province = Units.province();
    private final OrgUnit office = Units.educationOffice(province);

    @Test
    void createsADraftThatOnlyThoseWhoReachItsOrganiserSee() {
        var input = SomeCampaigns.input(office);

        var location = as(officeOf(office))
                .body(input)
                .when()
                .post("/campaigns")
                .then()
                .statusCode(201)
                .header("ETag", notNullValue())
                .body("code", equalTo(input.code()))
                .body("status", equalTo("DRAFT"))
                .body("organizer.code", equalTo(office.code))
                .body("period.from", equalTo("2024"))
                .body("period.to", equalTo("2024-12"))
                .body("launchedOn", nullValue())
                .extract()
                .header("Location");

        as(somebody(Role.AUDITOR, province.id))
                .basePath("")
                .get(location)
                .then()
                .statusCode(200);
        as(unitOf(Units.school(office))).basePath("").get(location).then().statusCode(404);
        anonymous().basePath("").get(location).then().statusCode(404);
    }

    @Test
    void refusesACodeThatIsTaken() {
        var input = SomeCampaigns.input(office);
        as(officeOf(office)).body(input).post("/campaigns").then().statusCode(201);

        as(officeOf(office))
                .body(input)
                .when()
                .post("/campaigns")
                .then()
                .statusCode(409)
                .body("type", endsWith("/already-exists"))
                .body("errors.pointer", contains("#/code"));
    }

    @Test
    void refusesAnOrganiserBeyondTheReachOfTheCaller() {
        as(unitOf(Units.school(office)))
                .body(SomeCampaigns.input(office))
                .when()
                .post("/campaigns")
                .then()
                .statusCode(403)
                .body("type", endsWith("/foreign-unit"));
    }

    @Test
    void namesAllThatIsUnknownOrWrong() {
        var period = Map.of("from", "2024-04", "to", "2024-03");

        as(officeOf(office))
                .body(input(Map.of("organizerId", UUID.randomUUID(), "launchingDirectiveId", UUID.randomUUID())))
                .when()
                .post("/campaigns")
                .then()
                .statusCode(422)
                .body("type", endsWith("/reference-unknown"))
                .body("errors.pointer", contains("#/organizerId", "#/launchingDirectiveId"));
        as(officeOf(office))
                .body(input(Map.of("organizerId", office.id, "period", period)))
                .when()
                .post("/campaigns")
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("#/period/to"))
                .body("errors.code", contains("ENDS_BEFORE_IT_BEGINS"));
    }

    @Test
    void refusesAChangeToADirectiveThatDoesNotExist() {
        var created = as(officeOf(office)).body(SomeCampaigns.input(office)).post("/campaigns");

        as(officeOf(office))
                .contentType("application/merge-patch+json")
                .header("If-Match", created.header("ETag"))
                .body(Map.of("launchingDirectiveId", UUID.randomUUID()))
                .when()
                .patch("/campaigns/{id}", created.<String>path("id"))
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("#/launchingDirectiveId"));
    }

    @Test
    void namesTheFieldsThatBreakTheContract() {
        wronglyAs(officeOf(office))
                .body(Map.of(
                        "code", "không", "kind", "MOVEMENT", "form", "PHASED", "period", Map.of("from", "2024-13")))
                .when()
                .post("/campaigns")
                .then()
                .statusCode(400)
                .body("errors", not(empty()));
        wronglyAs(officeOf(office))
                .body(Map.of("kind", "MOVEMENT", "form", "PHASED", "code", "A", "tên", "x"))
                .when()
                .post("/campaigns")
                .then()
                .statusCode(400)
                .body("errors.code", hasItem("UNKNOWN_FIELD"));
    }

    @Test
    void keepsNothingOfADryRun() {
        var input = SomeCampaigns.input(office);

        as(officeOf(office))
                .queryParam("dryRun", true)
                .body(input)
                .when()
                .post("/campaigns")
                .then()
                .statusCode(201)
                .header("Dry-Run", "true");

        as(officeOf(office)).body(input).post("/campaigns").then().statusCode(201);
    }

    @Test
    void changesADraftFreely() {
        var draft = SomeCampaigns.draft(office);
        var school = Units.school(office);

        as(officeOf(office))
                .contentType(PATCH)
                .header("If-Match", SomeCampaigns.tag(draft))
                .body(Map.of("slogan", "Dạy tốt – học tốt", "organizerId", school.id, "period", Map.of("to", "2025")))
                .when()
                .patch("/campaigns/{id}", draft.id)
                .then()
                .statusCode(200)
                .header("ETag", notNullValue())
                .body("slogan", equalTo("Dạy tốt – học tốt"))
                .body("organizer.code", equalTo(school.code))
                .body("period.from", equalTo("2024"))
                .body("period.to", equalTo("2025"));
    }

    @Test
    void refusesAChangeThatEndsADraftBeforeItBegins() {
        var draft = SomeCampaigns.draft(office);

        as(officeOf(office))
                .contentType(PATCH)
                .header("If-Match", SomeCampaigns.tag(draft))
                .body(Map.of("period", Map.of("to", "2023")))
                .when()
                .patch("/campaigns/{id}", draft.id)
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("#/period/to"));
    }

    @Test
    void changesOnlyTheDescriptionAfterTheLaunchAndNamesTheRest() {
        var campaign = SomeCampaigns.launched(office);
        var officer = officeOf(office);

        as(officer)
                .contentType(PATCH)
                .header("If-Match", SomeCampaigns.tag(campaign))
                .body(Map.of("name", "Tên khác", "period", Map.of("to", "2025"), "description", "Mô tả"))
                .when()
                .patch("/campaigns/{id}", campaign.id)
                .then()
                .statusCode(409)
                .body("type", endsWith("/campaign-frozen"))
                .body("detail", containsString("name, period"))
                .body("errors.pointer", containsInAnyOrder("#/name", "#/period"));
        as(officer)
                .contentType(PATCH)
                .header("If-Match", SomeCampaigns.tag(campaign))
                .body(Map.of("description", "Mô tả"))
                .when()
                .patch("/campaigns/{id}", campaign.id)
                .then()
                .statusCode(200)
                .body("description", equalTo("Mô tả"));
    }

    @Test
    void removesADraftWithAllItsParts() {
        var draft = SomeCampaigns.draftWithCriteria();
        SomeCampaigns.change(draft, campaign -> {
            SomeCampaigns.parts().replaceAliases(campaign, List.of(new AliasInput("Tên khác")), "#");
            SomeCampaigns.parts().replaceQuotas(campaign, List.of(SomeCampaigns.quota("BK-1", 15)), "#");
        });
        var officer = officeOf(draft.organizer);

        as(officer)
                .header("If-Match", SomeCampaigns.tag(draft))
                .when()
                .delete("/campaigns/{id}", draft.id)
                .then()
                .statusCode(204);

        as(officer).get("/campaigns/{id}", draft.id).then().statusCode(404);
    }

    @Test
    void launchesADraftForEverybodyToSee() {
        var draft = SomeCampaigns.draftWithCriteria();

        as(officeOf(draft.organizer))
                .header("If-Match", SomeCampaigns.tag(draft))
                .when()
                .post("/campaigns/{id}/launch", draft.id)
                .then()
                .statusCode(200)
                .body("status", equalTo("LAUNCHED"))
                .body(
                        "launchedOn",
                        equalTo(LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh")).toString()));

        anonymous().get("/campaigns/{id}", draft.id).then().statusCode(200);
        anonymous()
                .get("/campaigns/{id}/criteria", draft.id)
                .then()
                .statusCode(200)
                .body("status", equalTo("FROZEN"))
                .body("items.code", contains("TT-1", "TT-2"));
    }

    @Test
    void refusesToLaunchACampaignWithoutCriteria() {
        var draft = SomeCampaigns.draft(office);

        as(officeOf(office))
                .header("If-Match", SomeCampaigns.tag(draft))
                .when()
                .post("/campaigns/{id}/launch", draft.id)
                .then()
                .statusCode(409)
                .body("type", endsWith("/campaign-has-no-criteria"))
                .body("detail", containsString(draft.code));
    }

    @Test
    void refusesASecondLaunch() {
        var campaign = SomeCampaigns.launched(office);

        as(officeOf(office))
                .header("If-Match", SomeCampaigns.tag(campaign))
                .when()
                .post("/campaigns/{id}/launch", campaign.id)
                .then()
                .statusCode(409)
                .body("type", endsWith("/transition-not-allowed"));
    }

    @Test
    void closesALaunchedCampaignWithOrWithoutAReason() {
        for (var reason : List.of(Map.of("reason", "Đã tổng kết"), Map.of())) {
            var campaign = SomeCampaigns.launched(office);

            as(officeOf(office))
                    .header("If-Match", SomeCampaigns.tag(campaign))
                    .body(reason)
                    .when()
                    .post("/campaigns/{id}/close", campaign.id)
                    .then()
                    .statusCode(200)
                    .body("status", equalTo("CLOSED"))
                    .body("closedOn", notNullValue())
                    .body("stateReason", equalTo(reason.get("reason")));
        }
    }

    @Test
    void closesWithoutABody() {
        var campaign = SomeCampaigns.launched(office);

        as(officeOf(office))
                .header("If-Match", SomeCampaigns.tag(campaign))
                .when()
                .post("/campaigns/{id}/close", campaign.id)
                .then()
                .statusCode(200)
                .body("status", equalTo("CLOSED"));
    }

    @Test
    void cancelsOnlyWithAReason() {
        var campaign = SomeCampaigns.launched(office);
        var officer = officeOf(office);

        wronglyAs(officer)
                .header("If-Match", SomeCampaigns.tag(campaign))
                .body(Map.of())
                .when()
                .post("/campaigns/{id}/cancel", campaign.id)
                .then()
                .statusCode(400);
        as(officer)
                .header("If-Match", SomeCampaigns.tag(campaign))
                .body(Map.of("reason", "Lồng ghép vào phong trào của Sở"))
                .when()
                .post("/campaigns/{id}/cancel", campaign.id)
                .then()
                .statusCode(200)
                .body("status", equalTo("CANCELLED"));
        anonymous().get("/campaigns/{id}", campaign.id).then().statusCode(200);
    }

    @Test
    void keepsACancelledDraftHidden() {
        var draft = SomeCampaigns.draft(office);
        as(officeOf(office))
                .header("If-Match", SomeCampaigns.tag(draft))
                .body(Map.of("reason", "Không đủ điều kiện"))
                .post("/campaigns/{id}/cancel", draft.id)
                .then()
                .statusCode(200);

        anonymous().get("/campaigns/{id}", draft.id).then().statusCode(404);
    }

    @Test
    void repeatsTheFirstAnswerUnderTheSameKey() {
        var draft = SomeCampaigns.draftWithCriteria();
        var tag = SomeCampaigns.tag(draft);
        var officer = officeOf(draft.organizer);

        for (int attempt = 0; attempt < 2; attempt++) {
            as(officer)
                    .header("If-Match", tag)
                    .header("Idempotency-Key", "launch-" + draft.code)
                    .when()
                    .post("/campaigns/{id}/launch", draft.id)
                    .then()
                    .statusCode(200)
                    .body("status", equalTo("LAUNCHED"));
        }
    }

    @Test
    void saysWhatEachCallerMayDoAndWhyNotTheRest() {
        var draft = SomeCampaigns.draft(office);
        var launched = SomeCampaigns.launched(office);

        as(officeOf(office))
                .get("/campaigns/{id}", draft.id)
                .then()
                .body("allowedActions.findAll { it.allowed }.action", contains("EDIT", "DELETE", "CANCEL"))
                .body("allowedActions.find { it.action == 'LAUNCH' }.reason.code", equalTo("campaign-has-no-criteria"));
        as(officeOf(office))
                .get("/campaigns/{id}", launched.id)
                .then()
                .body("allowedActions.findAll { it.allowed }.action", contains("REVISE_CRITERIA", "CLOSE", "CANCEL"));
        as(unitOf(Units.school(office)))
                .get("/campaigns/{id}", launched.id)
                .then()
                .body("allowedActions.reason.code.unique()", contains("foreign-unit"));
        as(somebody(Role.AUDITOR, office.id))
                .get("/campaigns/{id}", launched.id)
                .then()
                .body("allowedActions.reason.code.unique()", contains("role-required"));
        anonymous()
                .header("Accept-Language", "en")
                .get("/campaigns/{id}", launched.id)
                .then()
                .body("allowedActions.reason.detail.unique()", contains("Authentication is required"));
    }

    private Map<String, Object> input(Map<String, Object> overrides) {
        var input = new java.util.HashMap<String, Object>(
                Map.of("code", Units.freshCode(), "name", "Phong trào thử", "kind", "MOVEMENT", "form", "PHASED"));
        input.putAll(overrides);
        return input;
    }
}
