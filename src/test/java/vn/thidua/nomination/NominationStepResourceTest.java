package vn.thidua.nomination;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.thidua.access.Role;
import vn.thidua.campaign.CampaignStatus;
import vn.thidua.contract.Api;
import vn.thidua.organization.Units;
import vn.thidua.time.DueBound;
import vn.thidua.time.MovableClock;

@QuarkusTest
class NominationStepResourceTest {

    @TestHTTPResource("/api/v1/nominations/")
    URI nominations;

    private final SomeNominations some = new SomeNominations();

    @AfterEach
    void letTimePass() {
        MovableClock.reset();
    }

    /** The steps over HTTP, each with a state from which it can be taken. */
    enum Step {
        SUBMIT(NominationState.DRAFT, "submit"),
        RETURN(NominationState.SUBMITTED, "return"),
        ENDORSE(NominationState.SUBMITTED, "endorse"),
        WITHDRAW(NominationState.SUBMITTED, "withdraw"),
        REFUSE(NominationState.ENDORSED, "refuse");

        final NominationState from;
        final String path;

        Step(NominationState from, String path) {
            this.from = from;
            this.path = "/nominations/{id}/" + path;
        }

        NominationAction action() {
            return NominationAction.valueOf(name());
        }

        RequestSpecification with(RequestSpecification request) {
            return this == SUBMIT ? request : request.body(Map.of("reason", "Thiếu minh chứng"));
        }
    }

    @ParameterizedTest
    @EnumSource
    void takesTheStepAndNotesIt(Step step) {
        var id = some.teacher(step.from);
        var office = Api.officeOf(some.office);
        var tag = Api.as(office).get("/nominations/{id}", id).header("ETag");

        step.with(Api.as(office).header("If-Match", tag))
                .post(step.path, id)
                .then()
                .statusCode(200)
                .header("ETag", notNullValue())
                .body("state", equalTo(step.action().result().name()));

        var count = SomeNominations.steps(id);
        Api.as(office)
                .get("/nominations/{id}/history", id)
                .then()
                .statusCode(200)
                .body("items.size()", equalTo(count))
                .body("items[-1].action", equalTo(step.name()))
                .body("items[-1].fromState", equalTo(step.from.name()))
                .body("items[-1].subject", equalTo(office));
        Api.as(office)
                .queryParam("state", step.action().result())
                .queryParam("unitId", some.school.id)
                .get("/nominations")
                .then()
                .body("items.id", contains(id.toString()));
    }

    @ParameterizedTest
    @EnumSource
    void refusesTheStepWhereItCannotBeTaken(Step step) {
        var id = some.teacher(step.from);
        var other = some.teacher(step.from);
        var office = Api.officeOf(some.office);
        var stranger = Api.officeOf(Units.educationOffice(some.province));
        var auditor = Api.somebody(Role.AUDITOR, some.office.id);

        step.with(Api.as(office)).post(step.path, id).then().statusCode(428);
        step.with(Api.as(office).header("If-Match", "\"99\""))
                .post(step.path, id)
                .then()
                .statusCode(412);
        step.with(Api.as(stranger).header("If-Match", "*"))
                .post(step.path, id)
                .then()
                .statusCode(404);
        step.with(Api.as(auditor).header("If-Match", "*"))
                .post(step.path, id)
                .then()
                .statusCode(403);
        step.with(Api.wronglyAs(office).queryParam("soon", 1).header("If-Match", "*"))
                .post(step.path, id)
                .then()
                .statusCode(400);
        step.with(Api.as(office).header("If-Match", "*").header("Idempotency-Key", "k-" + id))
                .post(step.path, id)
                .then()
                .statusCode(200);
        step.with(Api.as(office).header("If-Match", "*").header("Idempotency-Key", "k-" + id))
                .post(step.path, other)
                .then()
                .statusCode(422);
        step.with(Api.as(office).header("If-Match", "*"))
                .post(step.path, id)
                .then()
                .statusCode(409)
                .body("type", endsWith("/transition-not-allowed"));
    }

    @ParameterizedTest
    @CsvSource({"return", "refuse"})
    void asksForAReason(String step) {
        var id = some.teacher(NominationState.SUBMITTED);

        Api.wronglyAs(Api.officeOf(some.office))
                .header("If-Match", "*")
                .body(Map.of("reason", " "))
                .post("/nominations/{id}/" + step, id)
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("#/reason"));
    }

    @ParameterizedTest
    @CsvSource({"endorse", "withdraw"})
    void needsNoReasonForTheRest(String step) {
        var id = some.teacher(NominationState.SUBMITTED);

        Api.as(Api.officeOf(some.office))
                .header("If-Match", "*")
                .post("/nominations/{id}/" + step, id)
                .then()
                .statusCode(200)
                .body("stateReason", nullValue());
    }

    @ParameterizedTest
    @CsvSource({"endorse", "withdraw"})
    void needsNoContentTypeWithoutABody(String step) throws Exception {
        var id = some.teacher(NominationState.SUBMITTED);
        var request = HttpRequest.newBuilder(nominations.resolve(id + "/" + step))
                .header("Authorization", "Bearer " + Api.token(Api.officeOf(some.office)))
                .header("If-Match", "*")
                .POST(HttpRequest.BodyPublishers.noBody())
                .build();

        var answer = HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());

        assertEquals(200, answer.statusCode(), answer.body());
    }

    @ParameterizedTest
    @CsvSource({"return", "endorse", "refuse"})
    void leavesTheAnswerToTheOffice(String step) {
        var id = some.teacher(NominationState.SUBMITTED);
        var both = Api.unitOf(some.school);
        NominationStatementsTest.alsoOf(both, Role.OFFICE, Units.province().id);

        Api.as(Api.unitOf(some.school))
                .header("If-Match", "*")
                .body(Map.of("reason", "Vì sao"))
                .post("/nominations/{id}/" + step, id)
                .then()
                .statusCode(403)
                .body("type", endsWith("/role-required"));
        Api.as(both)
                .header("If-Match", "*")
                .body(Map.of("reason", "Vì sao"))
                .post("/nominations/{id}/" + step, id)
                .then()
                .statusCode(403)
                .body("type", endsWith("/foreign-unit"));
    }

    @ParameterizedTest
    @CsvSource({
        "2024-05-17T16:59:59.999Z, 200",
        "2024-05-17T17:00:00Z, 409",
    })
    void endsBeforeTheDueDayBeginsInVietnam(Instant moment, int status) {
        some.window(null, LocalDate.of(2024, 5, 18), DueBound.BEFORE);
        var id = some.teacher(NominationState.DRAFT);
        var unit = Api.unitOf(some.school);
        MovableClock.setTo(moment);

        var answer = Api.as(unit).header("If-Match", "*").post("/nominations/{id}/submit", id);

        answer.then().statusCode(status);
        if (status == 409) {
            answer.then().body("type", endsWith("/nomination-window-closed"));
            Api.as(unit)
                    .get("/nominations/{id}", id)
                    .then()
                    .body(
                            "allowedActions.find { it.action == 'SUBMIT' }.reason.code",
                            equalTo("nomination-window-closed"));
        }
    }

    @Test
    void notesTheCriteriaItIsSubmittedUnder() {
        var id = some.teacher(NominationState.DRAFT);

        Api.as(Api.unitOf(some.school))
                .header("If-Match", "*")
                .post("/nominations/{id}/submit", id)
                .then()
                .statusCode(200)
                .body("criteriaRevision", equalTo(1))
                .body("submittedAt", notNullValue());
    }

    @Test
    void refusesToSubmitBeforeTheLaunch() {
        var draft = some.campaign(CampaignStatus.DRAFT);
        var id = some.nominated(
                some.input(some.teacher, vn.thidua.award.NomineeKind.INDIVIDUAL, "Lê Khải", some.school, draft),
                NominationState.DRAFT);

        Api.as(Api.officeOf(some.office))
                .header("If-Match", "*")
                .post("/nominations/{id}/submit", id)
                .then()
                .statusCode(409)
                .body("type", endsWith("/campaign-not-open"))
                .body("detail", endsWith("“Dự thảo”."));
    }

    @Test
    void refusesToSubmitForAUnitThatHasEnded() {
        var id = some.teacher(NominationState.DRAFT);
        Units.ended(some.school, LocalDate.now().minusDays(2));
        var officer = Api.officeOf(some.office);

        Api.as(officer)
                .get("/nominations/{id}", id)
                .then()
                .body("allowedActions.find { it.action == 'SUBMIT' }.reason.code", equalTo("conflict"));
        Api.as(officer)
                .header("If-Match", "*")
                .post("/nominations/{id}/submit", id)
                .then()
                .statusCode(409)
                .body("type", endsWith("/conflict"));
    }

    @Test
    void numbersStepsWithoutAGapWhenManyActAtOnce() throws Exception {
        var id = some.teacher(NominationState.SUBMITTED);
        var token = Api.officeOf(some.office);
        Callable<Integer> attempt = () -> Api.as(token)
                .header("If-Match", "*")
                .body(Map.of("reason", "Vì sao"))
                .post("/nominations/{id}/return", id)
                .statusCode();

        var threads = Executors.newFixedThreadPool(8);
        List<Integer> statuses;
        try {
            statuses = threads.invokeAll(Stream.generate(() -> attempt).limit(8).toList()).stream()
                    .map(NominationStepResourceTest::get)
                    .toList();
        } finally {
            threads.shutdown();
        }

        assertEquals(1, statuses.stream().filter(status -> status == 200).count());
        assertTrue(statuses.stream().allMatch(status -> status == 200 || status == 409), statuses.toString());
        assertEquals(3, SomeNominations.steps(id));
    }

    static <T> T get(java.util.concurrent.Future<T> future) {
        try {
            return future.get();
        } catch (Exception failure) {
            throw new AssertionError(failure);
        }
    }
}
