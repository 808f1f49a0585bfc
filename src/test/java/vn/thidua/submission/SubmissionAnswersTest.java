package vn.thidua.submission;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static vn.thidua.submission.SomeSubmissions.given;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.thidua.access.Role;
import vn.thidua.contract.Api;
import vn.thidua.nomination.SomeNominations;
import vn.thidua.organization.Units;

/** Many answers in one request; and nobody goes past a letter. */
@QuarkusTest
class SubmissionAnswersTest {

    private final SomeSubmissions letters = new SomeSubmissions();
    private final SomeNominations some = letters.some;
    private final String school = Api.unitOf(some.school);
    private final String office = Api.officeOf(some.office);

    @Test
    void answersAllItemsInOneStep() {
        var letter = letters.received(3);
        var items = SomeSubmissions.items(letter);

        answer(letter, one(items.get(0), "ACCEPTED", 2), one(items.get(1), "RETURNED"), one(items.get(2), "ACCEPTED", 1))
                .statusCode(200)
                .body("state", equalTo("ANSWERED"))
                .body("pendingCount", equalTo(0))
                .body("items.outcome", contains("ACCEPTED", "RETURNED", "ACCEPTED"))
                .body("items.rank", contains(2, null, 1))
                .body("items.nominationState", contains("ENDORSED", "RETURNED", "ENDORSED"));
        Api.as(school)
                .get("/submissions/{id}/history", letter)
                .then()
                .body("items.number", contains(1, 2, 3, 4, 5, 6))
                .body("items[-3].toState", equalTo("RECEIVED"))
                .body("items[-1].toState", equalTo("ANSWERED"));
        Api.as(school)
                .get("/nominations/{id}/history", items.get(1))
                .then()
                .body("items[-1].action", equalTo("RETURN"))
                .body("items[-1].reason", equalTo("Lý do " + items.get(1)));
        answer(letter, one(items.get(0), "ACCEPTED", 1), one(items.get(2), "ACCEPTED", 2))
                .statusCode(200)
                .body("items.rank", contains(1, null, 2));
    }

    @Test
    void namesEveryFaultOfEveryAnswerAndTakesNone() {
        var letter = letters.received(4);
        var items = SomeSubmissions.items(letter);
        SomeSubmissions.answer(letter, items.get(3), "STRUCK_OUT");

        answer(
                        letter,
                        one(items.get(0), "ACCEPTED", 1),
                        one(items.get(1), "ACCEPTED", 1),
                        one(items.get(2), "RETURNED", 3),
                        one(items.get(0), "ACCEPTED"),
                        one(UUID.randomUUID(), "ACCEPTED"),
                        one(items.get(3), "ACCEPTED"))
                .statusCode(422)
                .body(
                        "errors.collect { it.pointer + ' ' + it.code }",
                        containsInAnyOrder(
                                "#/answers/1/rank RANK_TAKEN",
                                "#/answers/2/rank NOT_ALLOWED",
                                "#/answers/3/nominationId NAMED_TWICE",
                                "#/answers/4/nominationId UNKNOWN_REFERENCE",
                                "#/answers/5 ALREADY_ANSWERED"));
        answer(letter, one(items.get(0), "ACCEPTED"), one(items.get(3), "ACCEPTED"))
                .statusCode(409)
                .body("type", endsWith("/conflict"))
                .body("errors.pointer", contains("#/answers/1"));
        SomeSubmissions.read(letter)
                .then()
                .body("pendingCount", equalTo(3))
                .body("items[0].outcome", equalTo("PENDING"));
    }

    @Test
    void leavesTheAnswersToTheAddressee() {
        var letter = letters.received(1);
        var body = SomeSubmissions.answers(letter, "ACCEPTED");
        var path = "/submissions/" + letter + "/answers";

        Api.as(office).body(body).post(path).then().statusCode(428);
        Api.as(office).header("If-Match", "\"99\"").body(body).post(path).then().statusCode(412);
        given(school).body(body).post(path).then().statusCode(403);
        given(Api.somebody(Role.AUDITOR, some.office.id)).body(body).post(path).then().statusCode(403);
        given(Api.officeOf(Units.educationOffice(some.province)))
                .body(body)
                .post(path)
                .then()
                .statusCode(404);
        Api.wronglyAs(office)
                .header("If-Match", "*")
                .body(Map.of("answers", List.of()))
                .post(path)
                .then()
                .statusCode(400);
    }

    @Test
    void refusesSingleStepsOfWhatIsUnderWayAndNamesTheLetter() {
        var letter = letters.sent(1);
        var item = SomeSubmissions.items(letter).get(0);
        String number = SomeSubmissions.read(letter).path("number");

        for (var step : List.of("return", "endorse", "refuse")) {
            given(office)
                    .body(Map.of("reason", "Lý do"))
                    .post("/nominations/{id}/" + step, item)
                    .then()
                    .statusCode(409)
                    .body("type", endsWith("/conflict"))
                    .body("detail", allOf(containsString(number), containsString(some.office.code)));
        }
        given(school)
                .body(Map.of("reason", "Lý do"))
                .post("/nominations/{id}/withdraw", item)
                .then()
                .statusCode(409)
                .body("detail", containsString(number));
        Api.as(office)
                .get("/nominations/{id}", item)
                .then()
                .body(
                        "allowedActions.findAll { it.action in ['RETURN', 'ENDORSE', 'WITHDRAW', 'REFUSE'] }.allowed",
                        everyItem(equalTo(false)))
                .body("allowedActions.find { it.action == 'REFUSE' }.reason.detail", containsString(number));

        SomeSubmissions.step("receive", letter);
        SomeSubmissions.answer(letter, item, "RETURNED");
        given(school)
                .body(Map.of("reason", "Lý do"))
                .post("/nominations/{id}/withdraw", item)
                .then()
                .statusCode(200);
    }

    @SafeVarargs
    private ValidatableResponse answer(String letter, Map<String, Object>... answers) {
        return given(office)
                .body(Map.of("answers", new ArrayList<>(List.of(answers))))
                .post("/submissions/{id}/answers", letter)
                .then();
    }

    private static Map<String, Object> one(UUID item, String outcome) {
        return new HashMap<>(Map.of("nominationId", item, "outcome", outcome, "reason", "Lý do " + item));
    }

    private static Map<String, Object> one(UUID item, String outcome, int rank) {
        var answer = one(item, outcome);
        answer.put("rank", rank);
        return answer;
    }
}
