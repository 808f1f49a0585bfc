package vn.thidua.consultation;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.thidua.access.Role;
import vn.thidua.contract.Api;
import vn.thidua.contract.Refusals;
import vn.thidua.nomination.NominationState;
import vn.thidua.organization.Statements;
import vn.thidua.organization.Units;
import vn.thidua.rule.RuleContent;
import vn.thidua.rule.SomeRules;
import vn.thidua.time.MovableClock;

@QuarkusTest
class PublicConsultationResourceTest {

    private static final String ONE = "/public-consultations/{id}";

    private final SomeConsultations some = new SomeConsultations();
    private final String auditor = Api.somebody(Role.AUDITOR, some.some.office.id);

    @AfterEach
    void letTimePass() {
        MovableClock.reset();
    }

    @Test
    void showsAnOpenListToEverybodyWithPupilsMasked() {
        var teacher = some.some.teacher(NominationState.SUBMITTED);
        var pupil = some.some.pupil("Nguyễn Bảo Châu", NominationState.SUBMITTED);
        var id = some.draft(teacher, pupil);
        Api.anonymous().get(ONE, id).then().statusCode(404);

        Api.as(some.office)
                .header("If-Match", "*")
                .post(ONE + "/open", id)
                .then()
                .statusCode(200)
                .body("state", equalTo("OPEN"))
                .body("objections.open", equalTo(0))
                .body("nominations[1].nomineeName", equalTo("Nguyễn Bảo Châu"));

        var tag = Api.anonymous()
                .get(ONE, id)
                .then()
                .statusCode(200)
                .body("nominations.nominationId", contains(teacher.toString(), pupil.toString()))
                .body("nominations[0].nomineeName", equalTo("Vũ Hải Đăng"))
                .body("nominations[0].proposingUnit", notNullValue())
                .body("nominations[1].nomineeName", equalTo("N. B. C."))
                .body("nominations[1].proposingUnit", nullValue())
                .body("objections", nullValue())
                .body("allowedActions.findAll { it.allowed }", empty())
                .extract()
                .header("ETag");
        Api.anonymous().header("If-None-Match", tag).get(ONE, id).then().statusCode(304);
        Api.anonymous()
                .queryParam("unitId", some.some.office.id)
                .get("/public-consultations")
                .then()
                .statusCode(200)
                .body("items.id", contains(id))
                .body("items[0].nominationCount", equalTo(2));
    }

    @Test
    void hidesWhatIsOverFromThePublic() {
        var id = some.open();
        MovableClock.setTo(SomeConsultations.today().plusDays(21));

        Api.anonymous().get(ONE, id).then().statusCode(404);
        Api.anonymous().get("/public-consultations").then().body("items.id", not(hasItem(id)));
        Api.as(some.office)
                .queryParam("unitId", some.some.office.id)
                .queryParam("state", "OPEN")
                .get("/public-consultations")
                .then()
                .body("items.id", contains(id));
    }

    @Test
    void listsEveryStateToThoseWhoReadAtTheUnit() {
        var draft = some.draft();
        var open = some.open();

        Api.as(auditor)
                .queryParam("unitId", some.some.office.id)
                .get("/public-consultations")
                .then()
                .body("items.id", containsInAnyOrder(draft, open));
        Api.as(Api.officeOf(Units.school(some.some.office)))
                .queryParam("unitId", some.some.office.id)
                .get("/public-consultations")
                .then()
                .body("items.id", contains(open));
        Api.wronglyAs(auditor)
                .queryParam("state", "LOST")
                .get("/public-consultations")
                .then()
                .statusCode(400);
        Api.wronglyAnonymous().queryParam("soon", 1).get(ONE, open).then().statusCode(400);
    }

    @Test
    void findsEveryFaultOfADraftAtOnce() {
        var foreign = new SomeConsultations().some.teacher(NominationState.SUBMITTED);
        var withdrawn = some.some.teacher(NominationState.WITHDRAWN);
        var good = some.some.teacher(NominationState.DRAFT);
        var body = some.input(good, foreign, withdrawn, good);
        body.put("closesOn", SomeConsultations.today().minusDays(1).toString());

        Api.as(some.office)
                .body(body)
                .post("/public-consultations")
                .then()
                .statusCode(422)
                .body(
                        "errors.code",
                        containsInAnyOrder(
                                "UNKNOWN_REFERENCE", "ALREADY_DECIDED", "DUPLICATE", "ENDS_BEFORE_IT_BEGINS"));
        body = some.input(good);
        body.put("nominationIds", List.of());
        Api.wronglyAs(some.office)
                .body(body)
                .post("/public-consultations")
                .then()
                .statusCode(400);
        Api.as(auditor)
                .body(some.input(good))
                .post("/public-consultations")
                .then()
                .statusCode(403);
    }

    @Test
    void needsALastDayWhereNoRuleSaysHowLong() {
        var body = some.input(some.some.teacher(NominationState.SUBMITTED));
        body.remove("closesOn");

        Api.as(some.office)
                .body(body)
                .post("/public-consultations")
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("#/closesOn"));
    }

    @Test
    void runsAsLongAsTheRuleOfTheAwardAsks() {
        var province = some.some.province;
        SomeRules.stored(some.some.award, new RuleContent.Consultation(10), province);
        var body = some.input(some.some.teacher(NominationState.SUBMITTED));
        body.put("opensOn", "2030-05-06");
        body.remove("closesOn");

        Api.as(some.office)
                .body(body)
                .post("/public-consultations")
                .then()
                .statusCode(201)
                .body("closesOn", equalTo("2030-05-20"))
                .body("warnings.code", contains("HOLIDAYS_UNVERIFIED"));
        body.put("closesOn", "2030-05-19");
        Api.as(some.office)
                .body(body)
                .post("/public-consultations")
                .then()
                .statusCode(422)
                .body("errors.code", contains("CONSULTATION_TOO_SHORT"));
    }

    @Test
    void onlyWarnsWhereNobodyHasCheckedTheRule() {
        var province = some.some.province;
        SomeRules.stored(some.some.award, new RuleContent.Consultation(10), province, rule -> rule.verified = false);
        var body = some.input(some.some.teacher(NominationState.SUBMITTED));
        body.put("closesOn", SomeConsultations.today().plusDays(1).toString());

        Api.as(some.office)
                .body(body)
                .post("/public-consultations")
                .then()
                .statusCode(201)
                .body("warnings.code", contains("PERHAPS_TOO_SHORT", "HOLIDAYS_UNVERIFIED"));
    }

    @Test
    void changesADraftAndNothingElse() {
        var draft = some.draft();
        var other = some.some.teacher(NominationState.SUBMITTED);
        var patch = Refusals.of("PATCH", ONE, Map.of("place", "Nơi khác"));
        patch.general(some.office, auditor, draft);

        patched(draft, Map.of("place", "Nơi khác", "nominationIds", List.of(other)))
                .then()
                .statusCode(200)
                .body("place", equalTo("Nơi khác"))
                .body("nominations.nominationId", contains(other.toString()))
                .body("revision", equalTo(1));
        patched(draft, Map.of("nominationIds", List.of(UUID.randomUUID())))
                .then()
                .statusCode(422);
        patched(some.open(), Map.of("place", "Nơi khác")).then().statusCode(409);
    }

    @Test
    void deletesADraftAndNothingElse() {
        var draft = some.draft();
        Refusals.of("DELETE", ONE, null).general(some.office, auditor, draft);

        Api.as(some.office).header("If-Match", "*").delete(ONE, draft).then().statusCode(204);
        Api.as(some.office)
                .header("If-Match", "*")
                .delete(ONE, some.open())
                .then()
                .statusCode(409);
    }

    @Test
    void opensOnce() {
        var draft = some.draft();
        Refusals.of("POST", ONE + "/open", null)
                .general(some.office, auditor, draft)
                .onceOnly(some.office, new Object[] {draft}, new Object[] {some.draft()});
    }

    @Test
    void withdrawsOnce() {
        var open = some.open();
        Refusals.of("POST", ONE + "/withdraw", Map.of("reason", "Có sai sót"))
                .general(some.office, auditor, open)
                .onceOnly(some.office, new Object[] {open}, new Object[] {some.open()});
        Api.as(some.office).get(ONE, open).then().body("stateReason", equalTo("Có sai sót"));
    }

    @Test
    void closesAfterTheLastDayAndNotBefore() {
        var open = some.open();
        var other = some.open();
        Api.as(some.office)
                .header("If-Match", "*")
                .post(ONE + "/close", open)
                .then()
                .statusCode(409)
                .body("type", endsWith("/conflict"));
        MovableClock.setTo(SomeConsultations.today().plusDays(21));

        Refusals.of("POST", ONE + "/close", null)
                .general(some.office, auditor, open)
                .onceOnly(some.office, new Object[] {open}, new Object[] {other});
    }

    @Test
    void refusesToOpenOnceTheFirstDayHasPassed() {
        var draft = some.draft();
        MovableClock.setTo(SomeConsultations.today().plusDays(1));

        Api.as(some.office)
                .header("If-Match", "*")
                .post(ONE + "/open", draft)
                .then()
                .statusCode(409)
                .body("type", endsWith("/conflict"));
    }

    @Test
    void listsFiftyWithTheStatementsOfOne() {
        var teacher = some.some.teacher(NominationState.SUBMITTED);
        some.open(teacher);
        Runnable list = () -> Api.as(auditor)
                .queryParam("unitId", some.some.office.id)
                .get("/public-consultations")
                .then()
                .statusCode(200);
        var one = Statements.of(list);
        for (int i = 0; i < 20; i++) {
            some.draft(teacher);
        }

        assertEquals(one, Statements.of(list));
    }

    private Response patched(String id, Map<String, Object> patch) {
        return Api.as(some.office)
                .header("If-Match", "*")
                .contentType("application/merge-patch+json")
                .body(patch)
                .patch(ONE, id);
    }
}
