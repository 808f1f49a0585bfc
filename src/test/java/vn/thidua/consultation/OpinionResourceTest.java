package vn.thidua.consultation;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.thidua.access.Role;
import vn.thidua.contract.Api;
import vn.thidua.contract.Refusals;
import vn.thidua.nomination.NominationState;
import vn.thidua.organization.OrgUnit;
import vn.thidua.organization.Statements;
import vn.thidua.organization.Units;
import vn.thidua.time.MovableClock;

@QuarkusTest
class OpinionResourceTest {

    private static final String ONE = "/opinions/{id}";
    private static final Map<String, Object> AGREES =
            Map.of("answer", "AGREES", "documentNumber", "112/NV-TĐKT", "documentDate", "2024-05-13");

    private final SomeConsultations some = new SomeConsultations();
    private final OrgUnit agency = Units.educationOffice(Units.province());
    private final String agencyUnit = Api.unitOf(agency);
    private final String auditor = Api.somebody(Role.AUDITOR, some.some.office.id);

    @AfterEach
    void letTimePass() {
        MovableClock.reset();
    }

    @Test
    void isAnsweredByTheAgencyWhichSeesPupilsMasked() {
        var pupil = some.some.pupil("Nguyễn Bảo Châu", NominationState.SUBMITTED);
        var id = some.asked(agency, pupil);
        Api.as(agencyUnit).get("/nominations/{id}", pupil).then().statusCode(404);

        Api.as(agencyUnit)
                .get(ONE, id)
                .then()
                .statusCode(200)
                .body("nomination.nomineeName", equalTo("N. B. C."))
                .body("allowedActions.findAll { it.allowed }.action", contains("ANSWER"));
        Api.as(agencyUnit)
                .header("If-Match", "*")
                .body(AGREES)
                .post(ONE + "/answer", id)
                .then()
                .statusCode(200)
                .body("state", equalTo("ANSWERED"))
                .body("onPaper", equalTo(false));
        Api.as(some.office)
                .get("/nominations/{id}/opinions", pupil)
                .then()
                .statusCode(200)
                .body("items.answer", contains("AGREES"));
    }

    @Test
    void isEnteredFromPaperByThoseWhoAsked() {
        var nomination = some.some.teacher(NominationState.SUBMITTED);
        var body = some.question(agency);
        body.remove("askedUnitId");
        body.put("askedName", "Chi cục Thuế khu vực");
        String id = Api.as(some.office)
                .body(body)
                .post("/nominations/{id}/opinions", nomination)
                .then()
                .statusCode(201)
                .extract()
                .path("id");

        Api.as(some.office)
                .header("If-Match", "*")
                .body(Map.of("answer", "DISAGREES", "text", "Còn nợ thuế"))
                .post(ONE + "/answer", id)
                .then()
                .statusCode(200)
                .body("onPaper", equalTo(true));
        pending(nomination, "OPINION_DISAGREES");
    }

    @Test
    void isOverdueAfterItsDay() {
        var nomination = some.some.teacher(NominationState.SUBMITTED);
        var id = some.asked(agency, nomination);
        pending(nomination, "OPINION_ASKED");
        overdue(agencyUnit).then().body("items", empty());
        MovableClock.setTo(SomeConsultations.today().plusDays(6));

        pending(nomination, "OPINION_OVERDUE");
        overdue(agencyUnit).then().body("items.id", contains(id)).body("items[0].overdue", equalTo(true));
        overdue(some.office).then().body("items", empty());
    }

    @Test
    void listsToThoseWhoAskAndThoseWhoAreAsked() {
        var first = some.asked(agency);
        var second = some.asked(agency);

        Api.as(agencyUnit).get("/opinions").then().statusCode(200).body("items.id", containsInAnyOrder(first, second));
        Api.as(some.office)
                .queryParam("askingUnitId", some.some.office.id)
                .queryParam("state", "ASKED")
                .get("/opinions")
                .then()
                .body("items.id", containsInAnyOrder(first, second));
        Api.wronglyAs(agencyUnit)
                .queryParam("state", "LOST")
                .get("/opinions")
                .then()
                .statusCode(400);
        Api.as(Api.somebody(Role.COLLECTOR, agency.id)).get("/opinions").then().statusCode(403);
    }

    @Test
    void isHiddenFromOthers() {
        var nomination = some.some.teacher(NominationState.SUBMITTED);
        var id = some.asked(agency, nomination);
        var stranger = Api.officeOf(Units.educationOffice(Units.province()));
        var collector = Api.somebody(Role.COLLECTOR, some.some.office.id);
        for (var path : new String[] {"/opinions", "/pending-matters"}) {
            Api.as(stranger).get("/nominations/{id}" + path, nomination).then().statusCode(404);
            Api.as(collector).get("/nominations/{id}" + path, nomination).then().statusCode(403);
            Api.wronglyAs(auditor)
                    .queryParam("soon", 1)
                    .get("/nominations/{id}" + path, nomination)
                    .then()
                    .statusCode(400);
        }
        Api.as(stranger).get(ONE, id).then().statusCode(404);
        Api.as(collector).get(ONE, id).then().statusCode(403);
        Api.wronglyAs(auditor).queryParam("soon", 1).get(ONE, id).then().statusCode(400);
        var tag = Api.as(auditor).get(ONE, id).then().statusCode(200).extract().header("ETag");
        Api.as(auditor).header("If-None-Match", tag).get(ONE, id).then().statusCode(304);
    }

    @Test
    void findsEveryFaultOfAQuestionAtOnce() {
        var nomination = some.some.teacher(NominationState.SUBMITTED);
        var body = some.question(agency);
        body.put("askedName", "Công an xã");
        body.put("dueOn", SomeConsultations.today().minusDays(1).toString());
        var path = "/nominations/{id}/opinions";

        Api.as(some.office)
                .body(body)
                .post(path, nomination)
                .then()
                .statusCode(422)
                .body("errors.code", containsInAnyOrder("ONE_OF_TWO", "IN_THE_PAST"));
        body.put("question", "");
        Api.wronglyAs(some.office).body(body).post(path, nomination).then().statusCode(400);
        Api.as(some.office)
                .body(some.question(agency))
                .post(path, UUID.randomUUID())
                .then()
                .statusCode(404);
        Api.as(auditor)
                .body(some.question(agency))
                .post(path, nomination)
                .then()
                .statusCode(403);
    }

    @Test
    void wantsTheReasonOfADisagreementAndTheDayOfALetter() {
        Api.as(agencyUnit)
                .header("If-Match", "*")
                .body(Map.of("answer", "DISAGREES", "documentNumber", "9/CV"))
                .post(ONE + "/answer", some.asked(agency))
                .then()
                .statusCode(422)
                .body("errors.pointer", containsInAnyOrder("#/text", "#/documentDate"));
    }

    @Test
    void isAnsweredOnce() {
        var id = some.asked(agency);
        Refusals.of("POST", ONE + "/answer", AGREES)
                .general(agencyUnit, auditor, id)
                .onceOnly(agencyUnit, new Object[] {id}, new Object[] {some.asked(agency)});
    }

    @Test
    void isWithdrawnOnce() {
        var id = some.asked(agency);
        Refusals.of("POST", ONE + "/withdraw", Map.of("reason", "Đề nghị đã rút"))
                .general(some.office, agencyUnit, id)
                .onceOnly(some.office, new Object[] {id}, new Object[] {some.asked(agency)});
    }

    @Test
    void listsTwentyWithTheStatementsOfOne() {
        some.asked(agency);
        Runnable list = () -> Api.as(agencyUnit).get("/opinions").then().statusCode(200);
        var one = Statements.of(list);
        for (int i = 0; i < 19; i++) {
            some.asked(agency);
        }

        assertEquals(one, Statements.of(list));
    }

    private Response overdue(String subject) {
        return Api.as(subject)
                .queryParam("askedUnitId", agency.id)
                .queryParam("overdue", true)
                .get("/opinions");
    }

    private void pending(UUID nomination, String... kinds) {
        Api.as(some.office)
                .get("/nominations/{id}/pending-matters", nomination)
                .then()
                .statusCode(200)
                .body("items.kind", contains(kinds));
    }
}
