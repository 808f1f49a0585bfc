package vn.thidua.consultation;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.UUID;
import org.hamcrest.Matcher;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.thidua.access.Role;
import vn.thidua.contract.Api;
import vn.thidua.contract.Refusals;
import vn.thidua.nomination.NominationState;
import vn.thidua.organization.Statements;
import vn.thidua.organization.Units;

@QuarkusTest
class ObjectionResourceTest {

    private static final String ALL = "/public-consultations/{id}/objections";
    private static final String ONE = ALL + "/{objection}";

    private final SomeConsultations some = new SomeConsultations();
    private final String auditor = Api.somebody(Role.AUDITOR, some.some.office.id);
    private UUID nomination;
    private String consultation;

    @BeforeEach
    void openOne() {
        nomination = some.some.teacher(NominationState.SUBMITTED);
        consultation = some.open(nomination);
    }

    @Test
    void isPendingWithTheNominationUntilItIsRejected() {
        var rejected = some.objection(consultation, nomination);
        pending(contains("CONSULTATION_OPEN", "OBJECTION_OPEN"));
        answer(rejected, "REJECTED");
        pending(contains("CONSULTATION_OPEN"));

        answer(some.objection(consultation, nomination), "UPHELD");

        pending(contains("CONSULTATION_OPEN", "OBJECTION_UPHELD"));
        Api.as(some.office)
                .get("/public-consultations/{id}", consultation)
                .then()
                .body("objections.open", equalTo(0))
                .body("objections.upheld", equalTo(1))
                .body("objections.rejected", equalTo(1));
        Api.as(some.office)
                .queryParam("state", "UPHELD")
                .queryParam("nominationId", nomination)
                .get(ALL, consultation)
                .then()
                .statusCode(200)
                .body("items.size()", equalTo(1))
                .body("items[0].answer", equalTo("Đã xem xét"));
    }

    @Test
    void namesTheObjectorToNobodyElse() {
        var id = some.objection(consultation, nomination);
        var tag = Api.as(auditor)
                .get(ONE, consultation, id)
                .then()
                .statusCode(200)
                .body("objectorName", nullValue())
                .body("objectorContact", nullValue())
                .body("objectorWithheld", equalTo(true))
                .extract()
                .header("ETag");
        Api.as(auditor)
                .header("If-None-Match", tag)
                .get(ONE, consultation, id)
                .then()
                .statusCode(304);
        Api.as(some.office).get(ONE, consultation, id).then().body("objectorName", equalTo("Lê Thu Hà"));

        var audit = Api.as(Api.somebody(Role.AUDITOR, null))
                .queryParam("entityId", id)
                .get("/audit-entries")
                .then()
                .statusCode(200)
                .body("items.size()", equalTo(1))
                .extract()
                .asString();
        assertThat(audit, not(containsString("Lê Thu Hà")));
    }

    @Test
    void isReadByThoseWhoReadAtTheUnit() {
        var id = some.objection(consultation, nomination);
        var stranger = Api.officeOf(Units.educationOffice(Units.province()));

        Api.as(stranger).get(ALL, consultation).then().statusCode(403);
        Api.as(stranger).get(ONE, consultation, id).then().statusCode(403);
        Api.as(stranger).get(ALL, some.draft()).then().statusCode(404);
        Api.as(auditor).get(ONE, consultation, UUID.randomUUID()).then().statusCode(404);
        Api.wronglyAs(auditor)
                .queryParam("soon", 1)
                .get(ONE, consultation, id)
                .then()
                .statusCode(400);
        Api.wronglyAs(auditor)
                .queryParam("state", "LOST")
                .get(ALL, consultation)
                .then()
                .statusCode(400);
    }

    @Test
    void isTakenFromTheFirstDayOn() {
        var early = SomeConsultations.objection();
        early.put("receivedOn", SomeConsultations.today().minusDays(1).toString());
        var foreign = SomeConsultations.objection();
        foreign.put("nominationId", some.some.teacher(NominationState.SUBMITTED));
        var empty = SomeConsultations.objection();
        empty.put("text", " ");

        Api.as(some.office).body(early).post(ALL, consultation).then().statusCode(422);
        Api.as(some.office).body(foreign).post(ALL, consultation).then().statusCode(422);
        Api.wronglyAs(some.office).body(empty).post(ALL, consultation).then().statusCode(400);
        var good = SomeConsultations.objection();
        Api.as(some.office).body(good).post(ALL, some.draft()).then().statusCode(409);
        Api.as(some.office).body(good).post(ALL, UUID.randomUUID()).then().statusCode(404);
        Api.as(auditor).body(good).post(ALL, consultation).then().statusCode(403);
        Api.as(some.office)
                .body(good)
                .post(ALL, consultation)
                .then()
                .statusCode(201)
                .body("nominationId", nullValue());
    }

    @Test
    void isAnsweredOnce() {
        var id = some.objection(consultation, nomination);
        var other = some.objection(consultation, nomination);

        Refusals.of("POST", ONE + "/answer", answer("REJECTED"))
                .general(some.office, auditor, consultation, id)
                .onceOnly(some.office, new Object[] {consultation, id}, new Object[] {consultation, other});
    }

    @Test
    void isAssignedUntilItIsAnswered() {
        var id = some.objection(consultation, nomination);
        var other = some.objection(consultation, nomination);
        var step = Refusals.of("POST", ONE + "/assign", Map.of("assignedTo", "Tổ thẩm định"));
        step.general(some.office, auditor, consultation, id);
        answer(other, "REJECTED");

        Api.as(some.office)
                .header("If-Match", "*")
                .header("Idempotency-Key", "k-" + id)
                .body(Map.of("assignedTo", "Tổ thẩm định"))
                .post(ONE + "/assign", consultation, id)
                .then()
                .statusCode(200)
                .body("state", equalTo("ASSIGNED"));
        Api.as(some.office)
                .header("If-Match", "*")
                .header("Idempotency-Key", "k-" + id)
                .body(Map.of("assignedTo", "Tổ thẩm định"))
                .post(ONE + "/assign", consultation, other)
                .then()
                .statusCode(422);
        Api.as(some.office)
                .header("If-Match", "*")
                .body(Map.of("assignedTo", "Tổ thẩm định"))
                .post(ONE + "/assign", consultation, other)
                .then()
                .statusCode(409);
    }

    @Test
    void listsTwentyWithTheStatementsOfOne() {
        some.objection(consultation, nomination);
        Runnable list = () -> Api.as(auditor).get(ALL, consultation).then().statusCode(200);
        var one = Statements.of(list);
        for (int i = 0; i < 19; i++) {
            some.objection(consultation, nomination);
        }

        assertEquals(one, Statements.of(list));
    }

    private void answer(String objection, String outcome) {
        Api.as(some.office)
                .header("If-Match", "*")
                .body(answer(outcome))
                .post(ONE + "/answer", consultation, objection)
                .then()
                .statusCode(200)
                .body("state", equalTo(outcome));
    }

    private static Map<String, Object> answer(String outcome) {
        return Map.of(
                "outcome",
                outcome,
                "reason",
                "Đã xem xét",
                "answeredOn",
                SomeConsultations.today().toString());
    }

    private void pending(Matcher<?> kinds) {
        Api.as(auditor)
                .get("/nominations/{id}/pending-matters", nomination)
                .then()
                .statusCode(200)
                .body("items.kind", kinds);
    }
}
