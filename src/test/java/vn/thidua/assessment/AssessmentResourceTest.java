package vn.thidua.assessment;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.arc.Arc;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.thidua.access.Role;
import vn.thidua.contract.Api;
import vn.thidua.contract.Refusals;
import vn.thidua.eligibility.CriteriaAssessments;
import vn.thidua.nomination.NominationState;
import vn.thidua.organization.Statements;
import vn.thidua.organization.Units;

@QuarkusTest
class AssessmentResourceTest {

    private static final String ALL = SomeAssessments.ALL;
    private static final String ONE = SomeAssessments.ONE;

    private final SomeAssessments some = new SomeAssessments();
    private final String auditor = Api.somebody(Role.AUDITOR, some.some.office.id);
    private UUID nomination;

    @BeforeEach
    void nominate() {
        nomination = some.some.teacher(NominationState.SUBMITTED);
    }

    @Test
    void addsUpPointsTimesWeight() {
        Api.as(some.unit)
                .body(some.reportInput())
                .post(ALL, nomination)
                .then()
                .statusCode(201)
                .body("total", equalTo(17))
                .body("requiredMet", equalTo(1))
                .body("requiredCount", equalTo(1))
                .body("lines.criterion", contains("TT-1", "TT-2"));
    }

    @Test
    void appraisesAfterTheReportWhichIsThenAppraised() {
        Api.as(some.office)
                .body(some.appraisalInput(true, 8))
                .post(ALL, nomination)
                .then()
                .statusCode(409)
                .body("type", endsWith("/conflict"));

        var appraisal = some.appraised(nomination, true, 8);

        Api.as(some.unit)
                .get(ALL, nomination)
                .then()
                .statusCode(200)
                .body("items.state", contains("APPRAISED", "SUBMITTED"))
                .body("items[1].id", equalTo(appraisal));
    }

    @Test
    void keepsADraftOfTheOfficeFromTheUnit() {
        some.reported(nomination);
        var draft = SomeAssessments.created(some.office, nomination, some.appraisalInput(true, 8));

        Api.as(some.unit).get(ONE, nomination, draft).then().statusCode(404);
        Api.as(some.unit).get(ALL, nomination).then().body("items.kind", contains("SELF_REPORT"));
    }

    @Test
    void barsThoseWithAConflictFromAppraising() {
        some.reported(nomination);
        Api.as(some.office)
                .body(Map.of("kind", "DECLARED"))
                .post("/nominations/{id}/conflicts", nomination)
                .then()
                .statusCode(201);

        Api.as(some.office)
                .body(some.appraisalInput(true, 8))
                .post(ALL, nomination)
                .then()
                .statusCode(403)
                .body("type", endsWith("/conflict-of-interest"));
        Api.as(Api.officeOf(some.some.office))
                .body(some.appraisalInput(true, 8))
                .post(ALL, nomination)
                .then()
                .statusCode(201);
    }

    @Test
    void findsEveryFaultAtOnce() {
        var input = SomeAssessments.input(
                AssessmentKind.SELF_REPORT,
                some.some.school,
                List.of(
                        Map.of("criterion", "TT-1", "points", 3),
                        Map.of("criterion", "TT-2", "points", 10.5),
                        Map.of("criterion", "TT-2", "points", 1),
                        Map.of("criterion", "TT-9")));

        Api.as(some.unit)
                .body(input)
                .post(ALL, nomination)
                .then()
                .statusCode(422)
                .body(
                        "errors.code",
                        containsInAnyOrder("NOT_ALLOWED", "TOO_MANY_POINTS", "DUPLICATE", "UNKNOWN_REFERENCE"));
        input.put("unitId", some.some.office.id);
        Api.as(some.office)
                .body(input)
                .post(ALL, nomination)
                .then()
                .statusCode(422)
                .body("errors.code", contains("WRONG_UNIT"));
        input.remove("kind");
        Api.wronglyAs(some.unit).body(input).post(ALL, nomination).then().statusCode(400);
        Api.as(some.unit)
                .body(some.reportInput())
                .post(ALL, UUID.randomUUID())
                .then()
                .statusCode(404);
        some.report(nomination);
        Api.as(some.unit)
                .body(some.reportInput())
                .post(ALL, nomination)
                .then()
                .statusCode(409)
                .body("type", endsWith("/already-exists"));
    }

    @Test
    void changesADraftAndNothingElse() {
        var id = some.report(nomination);
        var other = some.some.teacher(NominationState.SUBMITTED);
        var frozen = some.reported(other);
        Refusals.of("PATCH", ONE, Map.of("remark", "Đã xem")).general(some.unit, auditor, nomination, id);

        patched(nomination, id, Map.of("remark", "Đã xem", "lines", SomeAssessments.lines(false, 1)), 200);
        Api.as(some.unit)
                .get(ONE, nomination, id)
                .then()
                .body("remark", equalTo("Đã xem"))
                .body("total", equalTo(2))
                .body("requiredMet", equalTo(0));
        patched(nomination, id, Map.of("lines", List.of(Map.of("criterion", "TT-9"))), 422);
        patched(other, frozen, Map.of("remark", "Đã xem"), 409);
    }

    @Test
    void deletesADraftAndNothingElse() {
        var id = some.report(nomination);
        var other = some.some.teacher(NominationState.SUBMITTED);
        var frozen = some.reported(other);
        Refusals.of("DELETE", ONE, null).general(some.unit, auditor, nomination, id);

        Api.as(some.unit)
                .header("If-Match", "*")
                .delete(ONE, nomination, id)
                .then()
                .statusCode(204);
        Api.as(some.unit)
                .header("If-Match", "*")
                .delete(ONE, other, frozen)
                .then()
                .statusCode(409);
        Api.as(some.unit).get(ALL, nomination).then().body("items", empty());
    }

    @Test
    void isSubmittedOnceAndWhole() {
        var id = some.report(nomination);
        var other = some.some.teacher(NominationState.SUBMITTED);
        Refusals.of("POST", ONE + "/submit", null)
                .general(some.unit, auditor, nomination, id)
                .onceOnly(some.unit, new Object[] {nomination, id}, new Object[] {other, some.report(other)});
        var third = some.some.teacher(NominationState.SUBMITTED);
        var half = SomeAssessments.created(
                some.unit,
                third,
                SomeAssessments.input(
                        AssessmentKind.SELF_REPORT,
                        some.some.school,
                        List.of(Map.of("criterion", "TT-2", "points", 1))));

        Api.as(some.unit)
                .header("If-Match", "*")
                .post(ONE + "/submit", third, half)
                .then()
                .statusCode(422)
                .body("errors.code", contains("CRITERION_MISSING"));
    }

    @Test
    void withholdsEvidenceAboutPupils() {
        var pupil = some.some.pupil("Nguyễn Bảo Châu", NominationState.SUBMITTED);
        var id = some.reported(pupil);

        var tag = Api.as(auditor)
                .get(ONE, pupil, id)
                .then()
                .statusCode(200)
                .body("masked", equalTo(true))
                .body("lines[0].evidence", nullValue())
                .extract()
                .header("ETag");
        Api.as(auditor).header("If-None-Match", tag).get(ONE, pupil, id).then().statusCode(304);
    }

    @Test
    void isHiddenFromOthers() {
        var id = some.report(nomination);
        var stranger = Api.officeOf(Units.educationOffice(some.some.province));
        var collector = Api.somebody(Role.COLLECTOR, some.some.office.id);

        Api.as(stranger).get(ALL, nomination).then().statusCode(404);
        Api.as(collector).get(ALL, nomination).then().statusCode(403);
        Api.as(collector).get(ONE, nomination, id).then().statusCode(403);
        Api.wronglyAs(auditor).queryParam("soon", 1).get(ALL, nomination).then().statusCode(400);
        Api.wronglyAs(auditor)
                .queryParam("soon", 1)
                .get(ONE, nomination, id)
                .then()
                .statusCode(400);
    }

    @Test
    void tellsEligibilityWhetherTheRequiredCriteriaAreMet() {
        var failing = some.some.teacher(NominationState.SUBMITTED);
        var unknown = some.some.teacher(NominationState.SUBMITTED);
        some.appraised(nomination, true, 1);
        some.appraised(failing, false, 9);
        some.reported(unknown);
        var assessments = Arc.container().instance(CriteriaAssessments.class).get();
        var all = List.of(nomination, failing, unknown);
        var today = LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh"));

        assertEquals(Map.of(nomination, true, failing, false), assessments.metOn(all, today));
        assertEquals(Map.of(), assessments.metOn(all, today.minusDays(1)));
    }

    @Test
    void ranksByTotalWithTies() {
        var second = some.some.teacher(NominationState.SUBMITTED);
        var third = some.some.teacher(NominationState.SUBMITTED);
        var fourth = some.some.teacher(NominationState.SUBMITTED);
        some.appraised(nomination, true, 7);
        some.appraised(second, false, 9);
        some.appraised(third, true, 9);
        some.appraised(fourth, true, 9.5);

        ranking(some.office)
                .statusCode(200)
                .body("items.rank", contains(1, 2, 2, 4))
                .body(
                        "items.nomination.id",
                        contains(fourth.toString(), third.toString(), second.toString(), nomination.toString()));
        Api.as(some.office)
                .queryParam("limit", 2)
                .queryParam("category", some.some.teacher.code)
                .queryParam("awardCode", some.some.award)
                .get("/campaigns/{id}/ranking", some.some.campaign.id)
                .then()
                .body("items.rank", contains(1, 2))
                .body("truncated", equalTo(true));
        ranking(Api.officeOf(some.some.school)).statusCode(403);
        Api.as(some.office)
                .get("/campaigns/{id}/ranking", UUID.randomUUID())
                .then()
                .statusCode(404);
        Api.wronglyAs(some.office)
                .queryParam("limit", 0)
                .get("/campaigns/{id}/ranking", some.some.campaign.id)
                .then()
                .statusCode(400);
    }

    @Test
    void ranksTenWithTheStatementsOfOne() {
        some.appraised(nomination, true, 7);
        var one = Statements.of(() -> ranking(some.office).statusCode(200));
        for (int i = 0; i < 9; i++) {
            some.appraised(some.some.teacher(NominationState.SUBMITTED), true, i);
        }

        assertEquals(one, Statements.of(() -> ranking(some.office).statusCode(200)));
    }

    private ValidatableResponse ranking(String subject) {
        return Api.as(subject)
                .get("/campaigns/{id}/ranking", some.some.campaign.id)
                .then();
    }

    private void patched(UUID of, String id, Map<String, Object> patch, int status) {
        Api.as(some.unit)
                .header("If-Match", "*")
                .contentType("application/merge-patch+json")
                .body(patch)
                .patch(ONE, of, id)
                .then()
                .statusCode(status);
    }
}
