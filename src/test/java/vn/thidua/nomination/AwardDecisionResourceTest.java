package vn.thidua.nomination;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.thidua.campaign.CampaignStatus;
import vn.thidua.contract.Api;
import vn.thidua.directive.Directive;
import vn.thidua.directive.DirectiveStatus;
import vn.thidua.organization.SuccessionKind;
import vn.thidua.organization.Units;

@QuarkusTest
class AwardDecisionResourceTest {

    private final SomeNominations some = new SomeNominations();
    private final String office = Api.officeOf(some.province);

    @Test
    void refusesTheSixteenthOfFifteenAndTakesNineAndSix() {
        var quota = some.quota(15);
        var people = some.teachers(10, NominationState.SUBMITTED);
        var all = new ArrayList<>(people);
        for (int i = 0; i < 6; i++) {
            all.add(some.collective(NominationState.ENDORSED));
        }

        Api.as(office)
                .body(some.decisionInput(all))
                .post("/award-decisions")
                .then()
                .statusCode(409)
                .body("type", endsWith("/quota-exceeded"))
                .body("detail", containsString("15"))
                .body("detail", containsString("16"))
                .body("errors.pointer", contains("#/nominationIds"));
        assertEquals(0, some.used(quota));
        assertEquals(NominationState.SUBMITTED, SomeNominations.stateOf(people.get(0)));

        var fifteen = all.subList(1, 16);
        var decision = Api.as(office)
                .body(some.decisionInput(fifteen))
                .post("/award-decisions")
                .then()
                .statusCode(201)
                .header("ETag", notNullValue())
                .body("awardCount", equalTo(15))
                .extract();

        assertEquals(15, some.used(quota));
        fifteen.forEach(id -> assertEquals(NominationState.AWARDED, SomeNominations.stateOf(id)));
        assertEquals(3, SomeNominations.steps(fifteen.get(0)));
        Api.as(office)
                .queryParam("state", "AWARDED")
                .queryParam("total", true)
                .get("/nominations")
                .then()
                .body("total.count", equalTo(15));
        Api.anonymous()
                .queryParam("decisionId", decision.<String>path("id"))
                .get("/awards")
                .then()
                .statusCode(200)
                .body("items", hasSize(15));
        var directive = QuarkusTransaction.requiringNew()
                .call(() -> Directive.<Directive>findById(UUID.fromString(decision.path("directiveId"))));
        assertEquals(DirectiveStatus.REGISTERED, directive.status);
        assertEquals(decision.<String>path("number"), directive.number);
    }

    @Test
    void isTakenOnceUnderOneKeyWhateverTheHeaders() {
        var input = some.decisionInput(List.of(some.teacher(NominationState.SUBMITTED)));
        var key = UUID.randomUUID().toString();
        var first = Api.as(office)
                .header("Idempotency-Key", key)
                .body(input)
                .post("/award-decisions")
                .then()
                .statusCode(201)
                .extract()
                .<String>path("id");
        for (var language : List.of("en", "de;q=\"x\"")) {
            Api.as(office)
                    .header("Idempotency-Key", key)
                    .header("Accept-Language", language)
                    .body(input)
                    .post("/award-decisions")
                    .then()
                    .statusCode(201)
                    .body("id", equalTo(first));
        }
    }

    @Test
    void countsOnlyTheCategoriesOfAQuota() {
        var forPupils = some.quota(1, some.pupil);
        var forBoth = some.quota(2, some.pupil, some.teacher);
        var list = List.of(
                some.teacher(NominationState.SUBMITTED),
                some.pupil("Nguyễn Bảo Châu", NominationState.SUBMITTED),
                some.collective(NominationState.SUBMITTED));

        Api.as(office)
                .body(some.decisionInput(list))
                .post("/award-decisions")
                .then()
                .statusCode(201);

        assertEquals(1, some.used(forPupils));
        assertEquals(2, some.used(forBoth));
    }

    @Test
    void leavesAQuotaToTheUnitThatGrantsIt() {
        var other = Units.province();
        var third = Units.province();
        var quota = some.quotaOf(other);
        some.quotaOf(third);
        var list = List.of(some.teacher(NominationState.SUBMITTED));

        Api.as(office)
                .body(some.decisionInput(list))
                .post("/award-decisions")
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("#/decidingUnitId", "#/decidingUnitId"))
                .body("errors.code", contains("NOT_THE_GRANTOR", "NOT_THE_GRANTOR"))
                .body("errors.detail", containsInAnyOrder(containsString(other.code), containsString(third.code)));
        assertEquals(0, some.used(quota));

        Units.succeeded(third, SuccessionKind.MERGED, some.province, LocalDate.of(2025, 7, 1));
        Units.succeeded(other, SuccessionKind.MERGED, some.province, LocalDate.of(2025, 7, 1));
        Api.as(office)
                .body(some.decisionInput(list))
                .post("/award-decisions")
                .then()
                .statusCode(201);
        assertEquals(1, some.used(quota));
    }

    @Test
    void refusesADecisionOnADayOnWhichTheUnitDidNotExist() {
        var early = some.decisionInput(List.of(some.teacher(NominationState.SUBMITTED)));

        Api.as(office)
                .body(new AwardDecisionInput(
                        early.campaignId(),
                        early.number(),
                        LocalDate.of(2014, 12, 31),
                        early.decidingUnitId(),
                        early.signer(),
                        early.signerRole(),
                        early.nominationIds(),
                        List.of(),
                        List.of()))
                .post("/award-decisions")
                .then()
                .statusCode(422)
                .body("errors.find { it.code == 'UNIT_NOT_VALID' }.pointer", equalTo("#/issuedOn"));
    }

    @Test
    void namesEveryFaultOfTheList() {
        var good = some.teacher(NominationState.SUBMITTED);
        var stranger = new SomeNominations().teacher(NominationState.SUBMITTED);
        var outside = new SomeNominations();
        var ofOtherCampaign = some.nominated(
                some.input(
                        some.teacher,
                        vn.thidua.award.NomineeKind.INDIVIDUAL,
                        "Lê Khải",
                        some.school,
                        some.campaign(CampaignStatus.LAUNCHED)),
                NominationState.SUBMITTED);
        NominationStatementsTest.alsoOf(office, vn.thidua.access.Role.AUDITOR, outside.province.id);
        var list = List.of(
                good,
                UUID.randomUUID(),
                stranger,
                ofOtherCampaign,
                some.teacher(NominationState.DRAFT),
                good,
                outside.teacher(NominationState.SUBMITTED));

        Api.as(office)
                .body(some.decisionInput(list))
                .post("/award-decisions")
                .then()
                .statusCode(422)
                .body(
                        "errors.collect { it.pointer + ' ' + it.code }",
                        containsInAnyOrder(
                                "#/nominationIds/1 UNKNOWN_REFERENCE",
                                "#/nominationIds/2 UNKNOWN_REFERENCE",
                                "#/nominationIds/3 OTHER_CAMPAIGN",
                                "#/nominationIds/4 WRONG_STATE",
                                "#/nominationIds/5 NAMED_TWICE",
                                "#/nominationIds/6 OTHER_CAMPAIGN",
                                "#/nominationIds/6 OUTSIDE_THE_DECIDING_UNIT"));
        assertEquals(NominationState.SUBMITTED, SomeNominations.stateOf(good));
    }

    @Test
    void refusesASecondDecisionUnderOneNumber() {
        var first = some.decisionInput(some.teachers(1, NominationState.SUBMITTED));
        var second = new AwardDecisionInput(
                first.campaignId(),
                first.number().replace("QĐ", "QD"),
                first.issuedOn().minusMonths(1),
                first.decidingUnitId(),
                null,
                null,
                some.teachers(1, NominationState.SUBMITTED),
                List.of(),
                List.of());
        Api.as(office).body(first).post("/award-decisions").then().statusCode(201);

        Api.as(office)
                .body(second)
                .post("/award-decisions")
                .then()
                .statusCode(409)
                .body("type", endsWith("/already-exists"));
    }

    @Test
    void refusesADecisionOnWhatIsAlreadyDecided() {
        var list = some.teachers(2, NominationState.SUBMITTED);
        some.decided(list.subList(0, 1));

        Api.as(office)
                .body(some.decisionInput(list))
                .post("/award-decisions")
                .then()
                .statusCode(409)
                .body("type", endsWith("/nomination-not-decidable"))
                .body("errors.pointer", contains("#/nominationIds/0"));
    }

    @Test
    void refusesWrongNumbersDaysAndCallers() {
        var list = some.teachers(1, NominationState.SUBMITTED);
        var input = some.decisionInput(list);
        var notADecision = new AwardDecisionInput(
                input.campaignId(),
                "15/KH-UBND",
                input.issuedOn(),
                input.decidingUnitId(),
                null,
                null,
                list,
                List.of(),
                List.of());
        var tomorrow = new AwardDecisionInput(
                input.campaignId(),
                input.number(),
                LocalDate.now().plusDays(3),
                input.decidingUnitId(),
                null,
                null,
                list,
                List.of(),
                List.of());

        Api.as(office)
                .body(notADecision)
                .post("/award-decisions")
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("#/number"));
        Api.as(office)
                .body(tomorrow)
                .post("/award-decisions")
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("#/issuedOn"));
        Api.as(Api.officeOf(some.office))
                .body(input)
                .post("/award-decisions")
                .then()
                .statusCode(403)
                .body("type", endsWith("/foreign-unit"));
        Api.wronglyAs(office)
                .body(Map.of("nominationIds", List.of()))
                .post("/award-decisions")
                .then()
                .statusCode(400);
    }

    @Test
    void keepsNothingOfADryRun() {
        var quota = some.quota(15);
        var list = some.teachers(2, NominationState.SUBMITTED);

        Api.as(office)
                .queryParam("dryRun", true)
                .body(some.decisionInput(list))
                .post("/award-decisions")
                .then()
                .statusCode(201);

        assertEquals(0, some.used(quota));
        assertEquals(NominationState.SUBMITTED, SomeNominations.stateOf(list.get(0)));
    }

    @Test
    void readsAndListsDecisions() {
        var id = some.decided(some.teachers(1, NominationState.SUBMITTED)).toString();
        var reader = Api.unitOf(Units.province());

        var tag = Api.as(reader)
                .get("/award-decisions/{id}", id)
                .then()
                .statusCode(200)
                .extract()
                .header("ETag");
        Api.as(reader)
                .header("If-None-Match", tag)
                .get("/award-decisions/{id}", id)
                .then()
                .statusCode(304);
        Api.as(reader)
                .queryParam("campaignId", some.campaign.id)
                .queryParam("decidingUnitId", some.province.id)
                .get("/award-decisions")
                .then()
                .statusCode(200)
                .body("items.id", contains(id));
        Api.as(reader).get("/award-decisions/{id}", UUID.randomUUID()).then().statusCode(404);
        Api.wronglyAs(reader)
                .queryParam("x", 1)
                .get("/award-decisions/{id}", id)
                .then()
                .statusCode(400);
        Api.wronglyAs(reader).queryParam("x", 1).get("/award-decisions").then().statusCode(400);
    }

    @Test
    void holdsTheQuotaWhenTwentyDecideAtOnce() throws Exception {
        var quota = some.quota(15);
        var list = some.teachers(20, NominationState.SUBMITTED);
        var inputs = list.stream().map(id -> some.decisionInput(List.of(id))).toList();

        var statuses = atOnce(inputs);

        assertTrue(statuses.stream().allMatch(status -> status == 201 || status == 409), statuses.toString());
        var awarded = list.stream()
                .filter(id -> SomeNominations.stateOf(id) == NominationState.AWARDED)
                .count();
        assertTrue(awarded <= 15 && awarded > 0, awarded + " awarded");
        assertEquals(awarded, statuses.stream().filter(status -> status == 201).count());
        assertEquals(awarded, some.used(quota));
    }

    @Test
    void letsOneOfTwoDecisionsOnANominationWin() throws Exception {
        var list = some.teachers(1, NominationState.SUBMITTED);
        var inputs = Stream.generate(() -> some.decisionInput(list)).limit(6).toList();

        var statuses = atOnce(inputs);

        assertEquals(1, statuses.stream().filter(status -> status == 201).count(), statuses.toString());
        assertEquals(5, statuses.stream().filter(status -> status == 409).count(), statuses.toString());
        assertEquals(3, SomeNominations.steps(list.get(0)));
    }

    private List<Integer> atOnce(List<AwardDecisionInput> inputs) throws InterruptedException {
        var threads = Executors.newFixedThreadPool(inputs.size());
        try {
            return threads
                    .invokeAll(inputs.stream()
                            .<Callable<Integer>>map(input -> () -> Api.as(office)
                                    .body(input)
                                    .post("/award-decisions")
                                    .statusCode())
                            .toList())
                    .stream()
                    .map(NominationStepResourceTest::get)
                    .toList();
        } finally {
            threads.shutdown();
        }
    }
}
