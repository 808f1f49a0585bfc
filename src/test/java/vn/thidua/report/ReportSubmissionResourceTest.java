package vn.thidua.report;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.thidua.access.Role;
import vn.thidua.contract.Api;
import vn.thidua.time.MovableClock;

@QuarkusTest
class ReportSubmissionResourceTest {

    private final SomeReports some = new SomeReports();

    @AfterEach
    void resetClock() {
        MovableClock.reset();
    }

    @Test
    void writesReadsAndReplacesADraft() {
        var deadline = some.deadline(some.active(withIndicator()));
        var value = Map.of("indicators", List.of(Map.of("code", "CT-1", "value", 97.35)));

        Api.as(some.teacher)
                .get("/report-deadlines/{id}/submission", deadline)
                .then()
                .statusCode(404);
        var tag = put(deadline, null, "*", Map.of("narrative", "Đã thực hiện.", "content", value))
                .statusCode(201)
                .header("Location", endsWith("/submission"))
                .body("status", equalTo("DRAFT"))
                .extract()
                .header("ETag");
        Api.as(some.teacher)
                .get("/report-deadlines/{id}/submission", deadline)
                .then()
                .statusCode(200)
                .body("content.indicators[0].value", equalTo(97.35f))
                .body("firstSentAt", nullValue());
        var read = Api.as(some.teacher)
                .get("/report-deadlines/{id}/submission", deadline)
                .header("ETag");
        Api.as(some.teacher)
                .header("If-None-Match", read)
                .get("/report-deadlines/{id}/submission", deadline)
                .then()
                .statusCode(304);
        put(deadline, tag, null, Map.of("narrative", "Đã thực hiện xong."))
                .statusCode(200)
                .body("narrative", equalTo("Đã thực hiện xong."))
                .body("content", nullValue());
    }

    @Test
    void asksForTheConditionThatFits() {
        var deadline = some.deadline(some.active(some.oneOff()));
        var body = Map.of("narrative", "Đã thực hiện.");

        put(deadline, null, null, body).statusCode(428);
        put(deadline, "\"0\"", null, body).statusCode(412);
        put(deadline, null, "*", body).statusCode(201);
        put(deadline, null, "*", body).statusCode(412);
        put(deadline, null, null, body).statusCode(428);
        put(deadline, "\"99\"", null, body).statusCode(412);
        Api.wronglyAs(some.teacher)
                .header("If-None-Match", "\"1\"")
                .body(body)
                .put("/report-deadlines/{id}/submission", deadline)
                .then()
                .statusCode(400);
    }

    @Test
    void raisesTheRevisionOfTheDeadlineToo() {
        var deadline = some.deadline(some.active(some.oneOff()));
        var before = some.tag(deadline);
        some.written(deadline);

        Api.as(some.officer)
                .header("If-Match", before)
                .body(Map.of("reason", "Không cần nữa."))
                .post("/report-deadlines/{id}/waive", deadline)
                .then()
                .statusCode(412);
    }

    @Test
    void refusesCodesThatTheDutyDoesNotAskFor() {
        var deadline = some.deadline(some.active(withIndicator()));
        var content = Map.of(
                "sections", List.of(Map.of("code", "M-1", "text", "…")),
                "indicators", List.of(Map.of("code", "CT-1"), Map.of("code", "CT-1"), Map.of("code", "CT-2")));

        put(deadline, null, "*", Map.of("content", content))
                .statusCode(422)
                .body(
                        "errors.pointer",
                        contains(
                                "#/content/sections/0/code",
                                "#/content/indicators/1/code",
                                "#/content/indicators/2/code"));
    }

    @ParameterizedTest
    @CsvSource({
        // the last moment of 17/5/2024 in Vietnam, and the first after it
        "2024-05-17T16:59:59Z, false, ON_TIME",
        "2024-05-17T17:00:00Z, true, LATE"
    })
    void isLateFromTheMidnightAfterTheLastDay(Instant moment, boolean late, String timeliness) {
        var deadline = some.deadline(some.active(some.oneOff()));
        MovableClock.setTo(moment);
        some.sent(deadline);
        MovableClock.setTo(Instant.parse("2024-06-01T00:00:00Z"));

        Api.as(some.teacher)
                .get("/report-deadlines/{id}", deadline)
                .then()
                .body("late", equalTo(late))
                .body("timeliness", equalTo(timeliness))
                .body("submission.timesSent", equalTo(1));
    }

    @Test
    void staysOnTimeWhenSentAgainLater() {
        var deadline = some.deadline(some.active(some.oneOff()));
        MovableClock.setTo(Instant.parse("2024-05-10T02:00:00Z"));
        var tag = some.sent(deadline);
        MovableClock.setTo(Instant.parse("2024-06-01T02:00:00Z"));
        tag = put(deadline, tag, null, Map.of("narrative", "Bổ sung."))
                .statusCode(200)
                .body("status", equalTo("DRAFT"))
                .extract()
                .header("ETag");

        send(some.teacher, deadline, tag)
                .statusCode(200)
                .body("status", equalTo("SENT"))
                .body("timesSent", equalTo(2))
                .body("firstSentAt", equalTo("2024-05-10T02:00:00Z"))
                .body("lastSentAt", equalTo("2024-06-01T02:00:00Z"))
                .body("sentBy", equalTo(some.teacher));
        Api.as(some.teacher).get("/report-deadlines/{id}", deadline).then().body("late", equalTo(false));
    }

    @Test
    void sendsOnceForTheSameKey() {
        var deadline = some.deadline(some.active(some.oneOff()));
        var tag = some.written(deadline);
        var key = UUID.randomUUID().toString();

        for (int i = 0; i < 2; i++) {
            Api.as(some.teacher)
                    .header("If-Match", tag)
                    .header("Idempotency-Key", key)
                    .post("/report-deadlines/{id}/submission/send", deadline)
                    .then()
                    .statusCode(200)
                    .body("timesSent", equalTo(1));
        }
    }

    @Test
    void sendsNothingThatIsEmptyStaleOrMissing() {
        var deadline = some.deadline(some.active(some.oneOff()));
        send(some.teacher, deadline, "\"0\"").statusCode(404);
        var tag = put(deadline, null, "*", Map.of()).statusCode(201).extract().header("ETag");

        send(some.teacher, deadline, tag).statusCode(422).body("errors.code", contains("NOTHING_TO_SEND"));
        send(some.teacher, deadline, "\"99\"").statusCode(412);
        send(some.teacher, deadline, null).statusCode(428);
        Api.wronglyAs(some.teacher)
                .header("If-Match", "7")
                .post("/report-deadlines/{id}/submission/send", deadline)
                .then()
                .statusCode(400);
    }

    @Test
    void letsACollectorSendForTheUnitsBelow() {
        var deadline = some.deadline(some.active(some.oneOff()));
        var collector = Api.somebody(Role.COLLECTOR, some.office.id);
        var tag = Api.as(collector)
                .header("If-None-Match", "*")
                .body(Map.of("narrative", "Đã thực hiện."))
                .put("/report-deadlines/{id}/submission", deadline)
                .then()
                .statusCode(201)
                .extract()
                .header("ETag");

        send(collector, deadline, tag).statusCode(200).body("lastSentAt", notNullValue());
    }

    @Test
    void letsAReceivingOfficeReadButNotWrite() {
        var deadline = some.deadline(some.active(some.oneOff()));
        var tag = some.sent(deadline);
        var receiver = Api.officeOf(some.homeAffairs);

        Api.as(receiver)
                .get("/report-deadlines/{id}/submission", deadline)
                .then()
                .statusCode(200);
        send(receiver, deadline, tag).statusCode(403);
        Api.as(receiver)
                .header("If-Match", tag)
                .body(Map.of("narrative", "Khác."))
                .put("/report-deadlines/{id}/submission", deadline)
                .then()
                .statusCode(403);
    }

    @Test
    void answersNotFoundForADeadlineThatDoesNotExist() {
        put(UUID.randomUUID(), null, "*", Map.of("narrative", "Đã thực hiện.")).statusCode(404);
    }

    private Map<String, Object> withIndicator() {
        return some.with(
                some.oneOff(),
                "content",
                Map.of("indicators", List.of(Map.of("code", "CT-1", "name", "Tỷ lệ", "unit", "%", "decimals", 2))));
    }

    private ValidatableResponse put(UUID deadline, String ifMatch, String ifNoneMatch, Map<String, ?> body) {
        var request = Api.as(some.teacher).body(body);
        if (ifMatch != null) {
            request.header("If-Match", ifMatch);
        }
        if (ifNoneMatch != null) {
            request.header("If-None-Match", ifNoneMatch);
        }
        return request.put("/report-deadlines/{id}/submission", deadline).then();
    }

    private static ValidatableResponse send(String caller, UUID deadline, String tag) {
        var request = Api.as(caller);
        if (tag != null) {
            request.header("If-Match", tag);
        }
        return request.post("/report-deadlines/{id}/submission/send", deadline).then();
    }
}
