package vn.thidua.plan;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.hibernate.SessionFactory;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.thidua.access.Role;
import vn.thidua.audit.AuditEntry;
import vn.thidua.campaign.Campaign;
import vn.thidua.campaign.SomeCampaigns;
import vn.thidua.contract.Api;
import vn.thidua.directive.CitationRelation;
import vn.thidua.directive.Directive;
import vn.thidua.directive.SomeDirectives;
import vn.thidua.organization.Units;
import vn.thidua.patch.MergePatch;
import vn.thidua.plan.PlanDocuments.Town;
import vn.thidua.time.PartialDate;

@QuarkusTest
class PlanResourceTest {

    @Inject
    ObjectMapper json;

    @Inject
    SessionFactory sessions;

    private final Town town = Town.create();
    private final String officer = town.officer();
    private final String code = SamplePlanFiles.freshCode("KH");

    @Test
    void createsAPlanAndGivesItBack() {
        var plan = town.plan();

        put(plan)
                .statusCode(201)
                .header("Location", endsWith("/api/v1/plans/" + code))
                .header("ETag", notNullValue());

        var read = Api.as(officer)
                .get("/plans/{code}", code)
                .then()
                .statusCode(200)
                .extract();
        assertEquals(canonical(plan), canonical(read.asString()));
        Api.as(officer)
                .header("If-None-Match", read.header("ETag"))
                .get("/plans/{code}", code)
                .then()
                .statusCode(304);
    }

    @Test
    void makesADirectiveACampaignAndReportDuties() {
        put(town.plan()).statusCode(201);

        var made = Api.as(officer)
                .get("/plans/{code}/resources", code)
                .then()
                .statusCode(200)
                .body("owner.code", equalTo(town.office().code))
                .body("campaign.status", equalTo("DRAFT"))
                .body("directive.issuedOn", equalTo("2024-03"))
                .body("reportDuties.code", contains("BC-KQ"))
                .body("reportDuties.status", contains("DRAFT"))
                .extract();

        Api.as(officer)
                .get("/directives/{id}", made.<String>path("directive.id"))
                .then()
                .statusCode(200)
                .body("status", equalTo("REGISTERED"))
                .body("issuedOnBounds.earliest", equalTo("2024-03-18"))
                .body("issuedOnBounds.latest", equalTo("2024-03-31"));
        Api.as(officer)
                .get("/campaigns/{id}", made.<String>path("campaign.id"))
                .then()
                .statusCode(200)
                .body("organizer.code", equalTo(town.office().code));
    }

    @Test
    void changesNothingWhenTheSamePlanComesAgain() {
        var plan = town.plan();
        var first = put(plan).statusCode(201).extract();
        var campaign = campaignOf(code);
        var revision = revisionOf(campaign);
        var entries = auditEntriesOf(officer);

        var second = put(plan).statusCode(200).extract();
        var third = put(code, plan, Api.as(officer).header("If-Match", "\"99\""))
                .statusCode(200)
                .extract();

        assertEquals(first.header("ETag"), second.header("ETag"));
        assertEquals(first.header("ETag"), third.header("ETag"));
        assertEquals(revision, revisionOf(campaign));
        assertEquals(entries, auditEntriesOf(officer));
    }

    @Test
    void createsOnceWhatComesSeveralTimesAtOnce() {
        var plan = town.plan();

        var statuses = Stream.generate(() -> CompletableFuture.supplyAsync(
                        () -> put(code, plan, Api.as(officer)).extract().statusCode()))
                .limit(4)
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .sorted()
                .toList();

        assertEquals(List.of(200, 200, 200, 201), statuses);
    }

    @Test
    void replacesADraftWhole() {
        var plan = town.plan();
        put(plan).statusCode(201);
        var shortened = PlanDocuments.shortened(plan);

        put(code, shortened, Api.as(officer).header("If-Match", tag())).statusCode(200);

        var made = Api.as(officer)
                .get("/plans/{code}/resources", code)
                .then()
                .statusCode(200)
                .extract();
        assertEquals(
                canonical(shortened),
                canonical(Api.as(officer).get("/plans/{code}", code).asString()));
        assertTrue(made.<List<?>>path("reportDuties").isEmpty());
        Api.as(officer)
                .queryParam("limit", 200)
                .get("/directives/{id}/citations", made.<String>path("directive.id"))
                .then()
                .statusCode(200)
                .body("items", hasSize(2));
        Api.as(officer)
                .get("/campaigns/{id}/award-quotas", made.<String>path("campaign.id"))
                .then()
                .statusCode(200)
                .body("items", hasSize(0));
        Api.as(officer)
                .get("/campaigns/{id}/criteria", made.<String>path("campaign.id"))
                .then()
                .statusCode(200)
                .body("items", hasSize(29));
    }

    @Test
    void needsTheCurrentRevisionToReplaceADraft() {
        var plan = town.plan();
        put(plan).statusCode(201);
        var other = PlanDocuments.withOtherCriterion(plan);
        var read = tag();

        put(other).statusCode(428);
        put(code, other, Api.as(officer).header("If-Match", read)).statusCode(200);
        put(code, plan, Api.as(officer).header("If-Match", read))
                .statusCode(412)
                .body("type", endsWith("/revision-stale"));
    }

    @Test
    void createsOnlyWhatIsNewWhenAskedTo() {
        var plan = town.plan();
        put(code, plan, Api.as(officer).header("If-None-Match", "*")).statusCode(201);

        put(code, plan, Api.as(officer).header("If-None-Match", "*")).statusCode(412);
        put(code, plan, Api.wronglyAs(officer).header("If-None-Match", "\"1\""))
                .statusCode(400)
                .body("errors.header", contains("If-None-Match"));
        put(SamplePlanFiles.freshCode("KH"), town.plan(), Api.as(officer).header("If-Match", "\"0\""))
                .statusCode(412);
    }

    @Test
    void freezesThePlanAtTheLaunch() {
        var plan = town.plan();
        put(plan).statusCode(201);
        launch();
        var other = PlanDocuments.withOtherCriterion(plan);
        ((ObjectNode) other.at("/campaign/quotas/0")).put("max", 16);

        put(plan).statusCode(200);
        put(code, other, Api.as(officer).header("If-Match", tag()))
                .statusCode(409)
                .body("type", endsWith("/plan-frozen"))
                .body("errors.pointer", contains("#/campaign/criteria", "#/campaign/quotas"))
                .body("errors.code", contains("FROZEN", "FROZEN"));
    }

    @Test
    void activatesTheReportDutiesAtTheLaunch() {
        put(town.plan()).statusCode(201);

        launch();

        Api.anonymous()
                .get("/plans/{code}/resources", code)
                .then()
                .statusCode(200)
                .body("campaign.status", equalTo("LAUNCHED"))
                .body("reportDuties.status", contains("ACTIVE"));
    }

    @Test
    void showsTheTextOfAPlanWithoutNumberFromItsLaunchOn() {
        put(town.plan()).statusCode(201);
        String directive = Api.as(officer)
                .get("/plans/{code}/resources", code)
                .then()
                .extract()
                .path("directive.id");
        Api.as(officer)
                .contentType("text/plain; charset=UTF-8")
                .body("Kế hoạch tổ chức phong trào thi đua")
                .put("/directives/{id}/text", directive)
                .then()
                .statusCode(201);
        Api.anonymous().get("/directives/{id}/text", directive).then().statusCode(404);

        launch();

        Api.anonymous().get("/directives/{id}/text", directive).then().statusCode(200);
    }

    @Test
    void showsADraftOnlyToThoseOfItsOwner() {
        put(town.plan()).statusCode(201);
        var stranger = Api.unitOf(Units.province());

        for (var path : new String[] {"/plans/{code}", "/plans/{code}/resources"}) {
            Api.anonymous().get(path, code).then().statusCode(404);
            Api.as(stranger).get(path, code).then().statusCode(404);
            Api.as(Api.somebody(Role.AUDITOR, town.province().id))
                    .get(path, code)
                    .then()
                    .statusCode(200);
        }
        put(code, town.plan(), Api.as(stranger)).statusCode(409).body("type", endsWith("/already-exists"));

        launch();

        Api.anonymous().get("/plans/{code}", code).then().statusCode(200);
    }

    @Test
    void listsThePlansThatTheCallerMaySee() {
        put(town.plan()).statusCode(201);
        var draft = code;
        var launched = SamplePlanFiles.freshCode("KH");
        put(launched, town.plan(), Api.as(officer)).statusCode(201);
        launch(launched);

        list(Api.anonymous()).body("items.code", contains(launched));
        list(Api.as(Api.unitOf(Units.province()))).body("items.code", contains(launched));
        list(Api.as(officer))
                .body("items.code", containsInAnyOrder(draft, launched))
                .body("items.campaign.status", containsInAnyOrder("DRAFT", "LAUNCHED"))
                .body("total.count", equalTo(2));
        list(Api.as(Api.administrator())).body("items.code", containsInAnyOrder(draft, launched));
        Api.wronglyAnonymous().queryParam("limit", 0).get("/plans").then().statusCode(400);
    }

    @Test
    void readsAPageInOneStatementHoweverLong() {
        put(town.plan()).statusCode(201);
        launch();
        var other = SamplePlanFiles.freshCode("KH");
        put(other, town.plan(), Api.as(officer)).statusCode(201);
        launch(other);

        assertEquals(statements(1), statements(50));
    }

    @Test
    void namesAllFaultsOfADocumentAtOnce() {
        var plan = town.plan();
        ((ObjectNode) plan.at("/citations/3")).put("cites", "NO-SUCH-KEY");
        ((ObjectNode) plan.at("/campaign/criteria/0")).put("category", "NO-SUCH-CATEGORY");
        ((ObjectNode) plan.at("/campaign/quotas/0")).put("award", "NO-SUCH-AWARD");
        ((ObjectNode) plan.at("/campaign/links/0")).put("campaign", "NO-SUCH-CAMPAIGN");
        ((ObjectNode) plan.at("/campaign/reportDuties/0/reporters")).put("below", "NO-SUCH-UNIT");

        put(plan)
                .statusCode(422)
                .body("type", endsWith("/rule-violated"))
                .body(
                        "errors.pointer",
                        containsInAnyOrder(
                                "#/citations/3/cites",
                                "#/campaign/criteria/0/category",
                                "#/campaign/quotas/0/award",
                                "#/campaign/links/0/campaign",
                                "#/campaign/reportDuties/0/reporters/below"));
    }

    @Test
    void refusesWhatBreaksTheContract() {
        var plan = town.plan();
        plan.put("subtitle", "?");
        put(code, plan, Api.wronglyAs(officer)).statusCode(400).body("errors.pointer", contains("#/subtitle"));

        var other = town.plan();
        ((ObjectNode) other.at("/campaign/quotas/0")).put("max", 0);
        ((ObjectNode) other.at("/citations/0")).remove("relation");
        put(code, other, Api.wronglyAs(officer))
                .statusCode(400)
                .body("errors.pointer", containsInAnyOrder("#/campaign/quotas/0/max", "#/citations/0/relation"));

        put("không-mã", town.plan(), Api.wronglyAs(officer)).statusCode(400);
        Api.wronglyAs(officer).get("/plans/{code}", "không mã").then().statusCode(400);
        Api.wronglyAs(officer).get("/plans/{code}/resources", "không mã").then().statusCode(400);
    }

    @Test
    void keepsNothingOfAPlanThatIsRefused() {
        var plan = town.plan();
        ((ObjectNode) plan.at("/campaign/reportDuties/0/due")).put("date", "2020-01-01");
        plan.withObject("/campaign/reportDuties/0").put("period", "MONTH").put("from", "2024-02-01");

        put(plan).statusCode(422).body("errors.pointer", hasItem("#/campaign/reportDuties/0/due/date"));

        assertTrue(byCampaignCode(plan).isEmpty());
    }

    @Test
    void refusesAPlanForAnotherUnit() {
        var stranger = Api.officeOf(Units.province());

        put(code, town.plan(), Api.as(stranger)).statusCode(403).body("type", endsWith("/foreign-unit"));
        put(code, town.plan(), Api.as(Api.somebody(Role.COLLECTOR, town.office().id)))
                .statusCode(403)
                .body("type", endsWith("/role-required"));
    }

    @Test
    void refusesACampaignThatStandsAlready() {
        var plan = town.plan();
        put(plan).statusCode(201);

        put(SamplePlanFiles.freshCode("KH"), plan, Api.as(officer))
                .statusCode(409)
                .body("type", endsWith("/already-exists"))
                .body("errors.pointer", hasItem("#/campaign/code"));
    }

    @Test
    void triesAPlanWithoutKeepingIt() {
        var plan = town.plan();

        put(code, plan, Api.as(officer).queryParam("dryRun", true))
                .statusCode(201)
                .header("Dry-Run", "true")
                .header("Location", nullValue())
                .header("ETag", nullValue());

        Api.as(officer).get("/plans/{code}", code).then().statusCode(404);
        assertTrue(byCampaignCode(plan).isEmpty());
    }

    @Test
    void findsADocumentAgainThatAnotherPlanHasNamed() {
        put(town.plan()).statusCode(201);
        var other = SamplePlanFiles.freshCode("KH");
        put(other, town.plan(), Api.as(officer)).statusCode(201);

        var cited = citedBy(code);
        assertEquals(cited, citedBy(other));
        assertEquals(8, cited.size());
    }

    private List<String> citedBy(String plan) {
        var directive = Api.as(officer).get("/plans/{code}/resources", plan).<String>path("directive.id");
        return Api.as(officer).get("/directives/{id}/citations", directive).path("items.resolution.directive.id");
    }

    @Test
    void governsItsDirectiveAndCampaign() {
        put(town.plan()).statusCode(201);
        var made = Api.as(officer).get("/plans/{code}/resources", code);

        change("/directives/" + made.<String>path("directive.id"), Map.of("place", "Hưng Yên"))
                .statusCode(409)
                .body("type", endsWith("/plan-governs"));
        var campaign = "/campaigns/" + made.<String>path("campaign.id");
        change(campaign, Map.of("slogan", "Dạy tốt – học tốt")).statusCode(409).body("type", endsWith("/plan-governs"));
        Api.as(officer)
                .header("If-Match", "*")
                .delete(campaign)
                .then()
                .statusCode(409)
                .body("type", endsWith("/plan-governs"));
        Api.as(officer)
                .get(campaign)
                .then()
                .body("allowedActions.findAll { it.allowed }.action", contains("LAUNCH", "CANCEL"))
                .body(
                        "allowedActions.findAll { it.reason?.code == 'plan-governs' }.action",
                        contains("EDIT", "DELETE"));
    }

    @Test
    void leavesTheDescriptionOfItsCampaignToThePortal() {
        var plan = town.plan();
        put(plan).statusCode(201);
        var campaign = "/campaigns/" + campaignOf(code);

        change(campaign, Map.of("description", "Hỏi đáp: liên hệ tổ thi đua."))
                .statusCode(200)
                .body("description", equalTo("Hỏi đáp: liên hệ tổ thi đua."));
        put(code, PlanDocuments.withOtherCriterion(plan), Api.as(officer).header("If-Match", tag()))
                .statusCode(200);
        launch();

        Api.anonymous().get(campaign).then().body("description", equalTo("Hỏi đáp: liên hệ tổ thi đua."));
        change(campaign, Map.of("description", "Đã phát động.")).statusCode(200);
    }

    @Test
    void takesADraftBackWithAllThatWasMadeOfIt() {
        var plan = town.plan();
        put(plan).statusCode(201);
        var made = Api.as(officer).get("/plans/{code}/resources", code);

        remove(code, officer, null).statusCode(428);
        remove(code, officer, "\"99\"").statusCode(412);
        Api.wronglyAs(officer)
                .header("If-Match", tag())
                .queryParam("force", true)
                .delete("/plans/{code}", code)
                .then()
                .statusCode(400);
        remove(code, Api.unitOf(Units.province()), tag()).statusCode(404);
        remove(code, officer, tag()).statusCode(204);

        for (var path : List.of(
                "/plans/" + code,
                "/campaigns/" + made.<String>path("campaign.id"),
                "/directives/" + made.<String>path("directive.id"),
                "/report-duties/" + made.<String>path("reportDuties[0].id"))) {
            Api.as(officer).get(path).then().statusCode(404);
        }
        put(plan).statusCode(201);
    }

    @Test
    void leavesAStubOfAPlanThatIsCitedElsewhere() {
        put(town.plan()).statusCode(201);
        var directive = directiveOf(code);
        var citing = SomeDirectives.registered(town.committee());
        QuarkusTransaction.requiringNew()
                .run(() -> SomeDirectives.cites(citing, Directive.existing(directive), CitationRelation.CITES));

        remove(code, officer, tag()).statusCode(204);

        Api.as(officer)
                .get("/directives/{id}", directive)
                .then()
                .statusCode(200)
                .body("status", equalTo("STUB"));
        Api.as(officer).get("/directives/{id}/citations", directive).then().body("items", hasSize(0));
    }

    @Test
    void leavesADirectiveThatWasRegisteredBeforeThePlan() {
        var plan = town.plan();
        var directive = (ObjectNode) plan.path("directive");
        directive.put("number", "4711/KH-PGDĐT").put("issuedOn", "2024-03-20");
        directive.putNull("numberAsWritten").putNull("symbol").putNull("issuedOnBounds");
        var before = SomeDirectives.registered(town.office(), "4711/KH-PGDĐT", PartialDate.parse("2024-03-20"));
        put(plan).statusCode(201);
        assertEquals(before.id, directiveOf(code));

        remove(code, officer, tag()).statusCode(204);

        Api.as(officer)
                .get("/directives/{id}", before.id)
                .then()
                .statusCode(200)
                .body("status", equalTo("REGISTERED"));
    }

    @Test
    void takesNothingBackThatIsLaunchedOrUsed() {
        put(town.plan()).statusCode(201);
        var linking = SomeCampaigns.draft(town.office());
        link(linking, List.of(Map.of("relation", "ADOPTS", "name", "Đổi mới", "campaignId", campaignOf(code))));
        remove(code, officer, tag()).statusCode(409).body("type", endsWith("/in-use"));
        link(linking, List.of());

        var school = Units.school(town.office());
        Api.as(officer)
                .body(Map.of(
                        "campaignId", campaignOf(code),
                        "awardCode", "PROVINCE_MERIT_CERTIFICATE",
                        "category", "TEACHER",
                        "proposingUnitId", school.id,
                        "nomineeKind", "INDIVIDUAL",
                        "nomineeName", "Nguyễn Thị Hạnh"))
                .post("/nominations")
                .then()
                .statusCode(201);
        remove(code, officer, tag()).statusCode(409).body("type", endsWith("/in-use"));

        launch();
        remove(code, officer, tag()).statusCode(409).body("type", endsWith("/transition-not-allowed"));
        remove(code, Api.unitOf(Units.province()), tag()).statusCode(403);
    }

    @Test
    void bindsNoUnitsAboveItsOrganizer() {
        var plan = town.plan();
        ((ObjectNode) plan.at("/campaign/reportDuties/0/reporters")).put("below", town.committee().code);

        put(plan).statusCode(422).body("errors.code", hasItem("FOREIGN_UNIT"));
    }

    private ValidatableResponse change(String path, Map<String, String> patch) {
        return Api.as(officer)
                .contentType(MergePatch.MEDIA_TYPE)
                .header("If-Match", "*")
                .body(patch)
                .patch(path)
                .then();
    }

    private static ValidatableResponse remove(String code, String caller, @Nullable String tag) {
        var request = Api.as(caller);
        if (tag != null) {
            request.header("If-Match", tag);
        }
        return request.delete("/plans/{code}", code).then();
    }

    private void link(Campaign campaign, List<Map<String, Object>> links) {
        Api.as(officer)
                .header("If-Match", "*")
                .body(Map.of("items", links))
                .put("/campaigns/{id}/links", campaign.id)
                .then()
                .statusCode(200);
    }

    private UUID directiveOf(String plan) {
        return UUID.fromString(
                Api.as(officer).get("/plans/{code}/resources", plan).path("directive.id"));
    }

    private ValidatableResponse put(ObjectNode plan) {
        return put(code, plan, Api.as(officer));
    }

    private static ValidatableResponse put(String code, ObjectNode plan, RequestSpecification caller) {
        return caller.body(plan.toString()).when().put("/plans/{code}", code).then();
    }

    private String tag() {
        return Api.as(officer).get("/plans/{code}", code).header("ETag");
    }

    private void launch() {
        launch(code);
    }

    private void launch(String plan) {
        var campaign = campaignOf(plan);
        Api.as(officer)
                .header("If-Match", "*")
                .post("/campaigns/{id}/launch", campaign)
                .then()
                .statusCode(200);
    }

    private UUID campaignOf(String plan) {
        return UUID.fromString(
                Api.as(officer).get("/plans/{code}/resources", plan).path("campaign.id"));
    }

    private ValidatableResponse list(RequestSpecification caller) {
        return caller.queryParam("ownerId", town.office().id)
                .queryParam("total", true)
                .get("/plans")
                .then()
                .statusCode(200);
    }

    private long statements(int limit) {
        var statistics = sessions.getStatistics();
        var before = statistics.getPrepareStatementCount();
        Api.anonymous()
                .queryParam("ownerId", town.office().id)
                .queryParam("limit", limit)
                .get("/plans")
                .then()
                .statusCode(200);
        return statistics.getPrepareStatementCount() - before;
    }

    private static int revisionOf(UUID campaign) {
        return QuarkusTransaction.requiringNew().call(() -> Campaign.existing(campaign).revision);
    }

    private static long auditEntriesOf(String subject) {
        return QuarkusTransaction.requiringNew().call(() -> AuditEntry.count("subject", subject));
    }

    private static Optional<Campaign> byCampaignCode(ObjectNode plan) {
        return QuarkusTransaction.requiringNew()
                .call(() -> Campaign.byCode(plan.at("/campaign/code").asText()));
    }

    private String canonical(ObjectNode plan) {
        return canonical(plan.toString());
    }

    private String canonical(String plan) {
        try {
            return json.writeValueAsString(json.readValue(plan, PlanDocument.class));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
