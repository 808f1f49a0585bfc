package vn.thidua.nomination;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.thidua.award.NomineeKind;
import vn.thidua.contract.Api;
import vn.thidua.directive.SomeDirectives;
import vn.thidua.organization.Units;
import vn.thidua.person.SomePeople;

@QuarkusTest
class AwardRevocationTest {

    private final SomeNominations some = new SomeNominations();
    private final String office = Api.officeOf(some.province);
    private UUID nomination;

    @BeforeEach
    void nominate() {
        nomination = some.teacher(NominationState.SUBMITTED);
    }

    @Test
    void takesAnAwardBackAndKeepsItInTheRegister() {
        var quota = some.quota(15);
        var other = some.teacher(NominationState.SUBMITTED);
        var decision = some.decided(List.of(nomination, other));
        var award = SomeNominations.awardOf(nomination);
        assertEquals(2, some.used(quota));

        var directive = revoke(award, input())
                .statusCode(200)
                .body("state", equalTo("REVOKED"))
                .body("revocation.reason", equalTo("Kê khai thành tích không đúng"))
                .body("revocation.sourceArticle", equalTo("Điều 93"))
                .body("revocation.decidingUnit.code", equalTo(some.province.code))
                .body("revocation.moneyRecovery.due", equalTo(true))
                .extract()
                .<String>path("revocation.directiveId");

        assertEquals(1, some.used(quota));
        assertEquals(NominationState.REVOKED, SomeNominations.stateOf(nomination));
        assertEquals(4, SomeNominations.steps(nomination));
        var first = Api.as(office)
                .get("/award-decisions/{id}", decision)
                .then()
                .body("awardCount", equalTo(2))
                .body("revokedCount", equalTo(1))
                .body("money.unknown", equalTo(1))
                .extract()
                .<String>path("directiveId");
        Api.anonymous()
                .get("/directives/{id}/citations", directive)
                .then()
                .body("items.relation", contains("AMENDS"))
                .body("items.resolution.directive.id", contains(first));
        Api.as(office).get("/nominations/{id}/history", nomination).then().body("items.action", hasItem("REVOKE"));
        Api.as(office)
                .queryParam("state", "REVOKED")
                .get("/nominations")
                .then()
                .body("items.id", contains(nomination.toString()));
        for (var state : List.of("GRANTED", "REVOKED")) {
            Api.anonymous()
                    .queryParam("decisionId", decision)
                    .queryParam("state", state)
                    .get("/awards")
                    .then()
                    .statusCode(200)
                    .body("items.state", contains(state));
        }
        Api.anonymous()
                .queryParam("campaignId", some.campaign.id)
                .get("/award-statistics")
                .then()
                .statusCode(200)
                .body("total.awards", equalTo(1));
    }

    @Test
    void takesTheTitleFromThePerson() {
        var person = SomePeople.teacher(some.school, "Vũ Hải Đăng");
        var award = some.awarded(
                some.province,
                some.nominated(
                        new NominationInput(
                                some.campaign.id,
                                some.award,
                                some.teacher.code,
                                some.school.id,
                                NomineeKind.INDIVIDUAL,
                                null,
                                null,
                                null,
                                null,
                                null,
                                null,
                                null,
                                person.id),
                        NominationState.SUBMITTED));
        Api.as(office).get("/people/{id}/titles", person.id).then().body("items.awardCode", contains(some.award));

        revoke(award, input()).statusCode(200);

        Api.as(office)
                .get("/people/{id}/titles", person.id)
                .then()
                .statusCode(200)
                .body("items", empty());
    }

    @Test
    void revokesOnce() {
        var award = awarded();
        revoke(award, input()).statusCode(200);

        revoke(award, input()).statusCode(409).body("type", endsWith("/transition-not-allowed"));
        Api.as(office)
                .header("If-Match", "*")
                .body(Map.of("conferredOn", "2024-07-20", "certificateNumber", "1"))
                .put("/awards/{id}/conferral", award)
                .then()
                .statusCode(409);
    }

    @Test
    void revokesOnceWhenSixTryAtOnce() throws Exception {
        var quota = some.quota(15);
        var award = awarded();
        var threads = Executors.newFixedThreadPool(6);
        try {
            var statuses = threads
                    .invokeAll(Stream.generate(this::input)
                            .limit(6)
                            .<Callable<Integer>>map(input ->
                                    () -> revoke(award, input).extract().statusCode())
                            .toList())
                    .stream()
                    .map(NominationStepResourceTest::get)
                    .toList();
            assertEquals(1, statuses.stream().filter(status -> status == 200).count(), statuses.toString());
            assertEquals(5, statuses.stream().filter(status -> status == 409).count(), statuses.toString());
        } finally {
            threads.shutdown();
        }
        assertEquals(0, some.used(quota));
        assertEquals(4, SomeNominations.steps(nomination));
    }

    @Test
    void revokesSeveralByOneDecision() {
        var other = some.teacher(NominationState.SUBMITTED);
        some.decided(List.of(nomination, other));
        var input = input();

        revoke(SomeNominations.awardOf(nomination), input).statusCode(200);
        revoke(SomeNominations.awardOf(other), input).statusCode(200);
    }

    @Test
    void leavesItToTheUnitThatDecidedAndThoseAbove() {
        var award = some.awarded(some.office, nomination);
        var sibling = Units.educationOffice(some.province);

        Api.as(Api.officeOf(some.province))
                .header("If-Match", "*")
                .body(SomeNominations.revocationInput(sibling))
                .post("/awards/{id}/revoke", award)
                .then()
                .statusCode(422)
                .body("errors.code", contains("NOT_ABOVE_THE_DECIDING_UNIT"));
        Api.as(Api.officeOf(some.office))
                .header("If-Match", "*")
                .body(SomeNominations.revocationInput(some.province))
                .post("/awards/{id}/revoke", award)
                .then()
                .statusCode(403);
        revoke(award, input()).statusCode(200);
    }

    @Test
    void namesEveryFaultOfARevocation() {
        var award = awarded();
        var early = changed("issuedOn", "2024-06-19");
        early.put("moneyRecovery", Map.of("due", false, "recoveredOn", "2024-10-01"));
        early.put("sourceDirectiveId", UUID.randomUUID());

        revoke(award, early)
                .statusCode(422)
                .body(
                        "errors.collect { it.pointer + ' ' + it.code }",
                        containsInAnyOrder(
                                "#/issuedOn BEFORE_THE_DECISION",
                                "#/moneyRecovery/recoveredOn NOT_ALLOWED",
                                "#/sourceDirectiveId UNKNOWN_REFERENCE"));
        revoke(award, changed("number", "15/KH-UBND"))
                .statusCode(422)
                .body("errors.code", contains("NOT_A_DECISION_NUMBER"));
        revoke(award, changed("issuedOn", "2199-01-01")).statusCode(422).body("errors.code", hasItem("IN_THE_FUTURE"));
        assertEquals(NominationState.AWARDED, SomeNominations.stateOf(nomination));
    }

    @Test
    void doesNotTakeTheDecisionItselfForTheOneThatRevokes() {
        var decided = some.decisionInput(List.of(nomination));
        some.decided(decided);
        var same = changed("number", decided.number());
        same.put("issuedOn", decided.issuedOn().toString());

        revoke(SomeNominations.awardOf(nomination), same)
                .statusCode(422)
                .body("errors.code", contains("NOT_ANOTHER_DECISION"));
    }

    @Test
    void restsOnItsSource() {
        var source = SomeDirectives.registered(some.province);
        var directive = revoke(awarded(), changed("sourceDirectiveId", source.id))
                .statusCode(200)
                .body("revocation.sourceDirectiveId", equalTo(source.id.toString()))
                .extract()
                .<String>path("revocation.directiveId");

        Api.anonymous()
                .get("/directives/{id}/citations", directive)
                .then()
                .body("items.relation", contains("REPEALS", "BASED_ON"));
    }

    @Test
    void recordsThatTheMoneyWasPaidBack() {
        var award = awarded();
        var paid = Map.of("due", true, "recoveredOn", "2024-10-01");
        recover(award, paid).statusCode(409);
        revoke(award, input()).statusCode(200);

        recover(award, paid).statusCode(200).body("revocation.moneyRecovery.recoveredOn", equalTo("2024-10-01"));
        recover(award, Map.of("due", false)).statusCode(200).body("revocation.moneyRecovery.recoveredOn", nullValue());
        recover(award, Map.of("due", true, "recoveredOn", "2024-09-11"))
                .statusCode(422)
                .body("errors.pointer", contains("#/recoveredOn"));
        recover(UUID.randomUUID(), paid).statusCode(404);
        refusals("/awards/{id}/money-recovery", award, paid, "PUT");
    }

    @Test
    void withholdsTheReasonOfAPupil() {
        var award = some.awarded(some.province, some.pupil("Nguyễn Bảo Châu", NominationState.SUBMITTED));
        revoke(award, input()).statusCode(200).body("revocation.reason", equalTo("Kê khai thành tích không đúng"));

        Api.anonymous()
                .get("/awards/{id}", award)
                .then()
                .body("state", equalTo("REVOKED"))
                .body("laureate", equalTo("N. B. C."))
                .body("revocation.reason", nullValue());
    }

    @Test
    void refusesWrongCallersAndRevisions() {
        var award = awarded();
        revoke(UUID.randomUUID(), input()).statusCode(404);
        refusals("/awards/{id}/revoke", award, input(), "POST");
    }

    private void refusals(String path, UUID award, Map<String, ?> input, String method) {
        Api.as(office).body(input).request(method, path, award).then().statusCode(428);
        Api.as(office)
                .header("If-Match", "\"99\"")
                .body(input)
                .request(method, path, award)
                .then()
                .statusCode(412);
        Api.as(Api.officeOf(some.office))
                .header("If-Match", "*")
                .body(input)
                .request(method, path, award)
                .then()
                .statusCode(403);
        Api.wronglyAs(office)
                .header("If-Match", "*")
                .body(Map.of("recoveredOn", "2024-10-01"))
                .request(method, path, award)
                .then()
                .statusCode(400);
    }

    private UUID awarded() {
        return some.awarded(some.province, nomination);
    }

    private Map<String, Object> input() {
        return SomeNominations.revocationInput(some.province);
    }

    private Map<String, Object> changed(String field, Object value) {
        var input = new HashMap<>(input());
        input.put(field, value);
        return input;
    }

    private ValidatableResponse revoke(UUID award, Map<String, Object> input) {
        return Api.as(office)
                .header("If-Match", "*")
                .body(input)
                .post("/awards/{id}/revoke", award)
                .then();
    }

    private ValidatableResponse recover(UUID award, Map<String, ?> input) {
        return Api.as(office)
                .header("If-Match", "*")
                .body(input)
                .put("/awards/{id}/money-recovery", award)
                .then();
    }
}
