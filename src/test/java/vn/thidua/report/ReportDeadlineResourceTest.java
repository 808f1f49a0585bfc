package vn.thidua.report;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thidua.access.Role;
import vn.thidua.access.RoleAssignment;
import vn.thidua.campaign.CampaignStatus;
import vn.thidua.contract.Api;
import vn.thidua.organization.OrgUnit;
import vn.thidua.organization.Units;
import vn.thidua.time.MovableClock;
import vn.thidua.time.Validity;

@QuarkusTest
class ReportDeadlineResourceTest {

    private final SomeReports some = new SomeReports();

    @AfterEach
    void resetClock() {
        MovableClock.reset();
    }

    @Test
    void showsADeadlineWithItsRouteAndWhatTheCallerMayDo() {
        var deadline = some.deadline(some.active(some.oneOff()));

        Api.as(some.teacher)
                .get("/report-deadlines/{id}", deadline)
                .then()
                .statusCode(200)
                .header("ETag", notNullValue())
                .body("dueOn", equalTo("2024-05-17"))
                .body("dueWording", equalTo("trước ngày 18/5/2024"))
                .body("addressee.unit.id", equalTo(some.committee.id.toString()))
                .body("via[0].unit.id", equalTo(some.homeAffairs.id.toString()))
                .body("submission", nullValue())
                .body("allowedActions.find { it.action == 'WRITE' }.allowed", equalTo(true))
                .body("allowedActions.find { it.action == 'SEND' }.reason.code", equalTo("not-found"))
                .body("allowedActions.find { it.action == 'ACCEPT' }.reason.code", equalTo("foreign-unit"));
        Api.as(some.officer)
                .get("/report-deadlines/{id}", deadline)
                .then()
                .body("allowedActions.find { it.action == 'ACCEPT' }.reason.code", equalTo("transition-not-allowed"))
                .body("allowedActions.find { it.action == 'WAIVE' }.allowed", equalTo(true));
    }

    @Test
    void answersNotModifiedUntilTheDayThatMakesItLate() {
        MovableClock.setTo(LocalDate.of(2024, 5, 17));
        var deadline = some.deadline(some.active(some.oneOff()));
        var read = Api.as(some.teacher).get("/report-deadlines/{id}", deadline);
        read.then().body("late", equalTo(false));
        var tag = read.header("ETag");

        Api.as(some.teacher)
                .header("If-None-Match", tag)
                .get("/report-deadlines/{id}", deadline)
                .then()
                .statusCode(304);
        MovableClock.setTo(LocalDate.of(2024, 5, 18));
        Api.as(some.teacher)
                .header("If-None-Match", tag)
                .get("/report-deadlines/{id}", deadline)
                .then()
                .statusCode(200)
                .body("late", equalTo(true));
    }

    @Test
    void showsADeadlineToUnitsAboveAndToOfficesThatReceiveItAlone() {
        var foreignAddressee = Units.district(Units.province());
        var input = some.oneOff();
        input.put("addressee", Map.of("unitId", foreignAddressee.id));
        var duty = some.active(input);
        var deadline = some.deadline(duty);

        for (var unit : List.of(some.school, some.office, some.committee, some.homeAffairs, foreignAddressee)) {
            var reader = Api.somebody(Role.AUDITOR, unit.id);
            Api.as(reader).get("/report-deadlines/{id}", deadline).then().statusCode(200);
            Api.as(reader)
                    .queryParam("dutyId", duty.id())
                    .get("/report-deadlines")
                    .then()
                    .body("items.id", contains(deadline.toString()));
        }
        for (var stranger : List.of(Api.unitOf(Units.school(some.office)), Api.officeOf(Units.province()))) {
            Api.as(stranger).get("/report-deadlines/{id}", deadline).then().statusCode(404);
            Api.as(stranger)
                    .get("/report-deadlines/{id}/history", deadline)
                    .then()
                    .statusCode(404);
            Api.as(stranger)
                    .get("/report-deadlines/{id}/submission", deadline)
                    .then()
                    .statusCode(404);
            Api.as(stranger)
                    .queryParam("dutyId", duty.id())
                    .get("/report-deadlines")
                    .then()
                    .statusCode(200)
                    .body("items", hasSize(0));
        }
    }

    @Test
    void filtersByTheUnitThatReportsAndNotByTheOneThatReceives() {
        var duty = some.active(some.oneOff());
        var receiver = Api.officeOf(some.homeAffairs);

        Api.as(receiver)
                .queryParam("unitId", some.homeAffairs.id)
                .get("/report-deadlines")
                .then()
                .statusCode(200)
                .body("items", hasSize(0));
        for (var unit : List.of(some.school, some.office, some.committee)) {
            for (var reader : List.of(receiver, some.officer, Api.administrator())) {
                Api.as(reader)
                        .queryParam("unitId", unit.id)
                        .queryParam("dutyId", duty.id())
                        .get("/report-deadlines")
                        .then()
                        .statusCode(200)
                        .body("items", hasSize(1));
            }
        }
    }

    @Test
    void filtersByDateStatusAndLateness() {
        MovableClock.setTo(LocalDate.of(2023, 7, 10));
        var input = some.input();
        input.put("period", "QUARTER");
        input.put("due", Map.of("kind", "DAYS_AFTER_PERIOD", "days", 5, "dayKind", "CALENDAR"));
        var duty = some.active(input);
        var open = some.active(some.with(some.input(), "code", "BC-CHUA-DAT"));
        some.sent(some.deadlines(duty).get(0));

        for (var reader : List.of(some.teacher, some.officer, Api.administrator())) {
            list(reader, duty, "dueBefore", "2023-07-05").body("items.dueOn", contains("2023-04-05"));
            list(reader, duty, "dueFrom", "2023-07-05")
                    .body("items.dueOn", contains("2023-07-05", "2023-10-05", "2024-01-05"));
            list(reader, open, "dueFrom", "2023-07-05").body("items", hasSize(0));
            list(reader, duty, "status", "SENT").body("items", hasSize(1)).body("items[0].late", equalTo(true));
            list(reader, duty, "late", true).body("items.dueOn", contains("2023-04-05", "2023-07-05"));
            list(reader, open, "late", true).body("items", hasSize(0));
        }
        Api.wronglyAs(some.teacher)
                .queryParam("late", false)
                .get("/report-deadlines")
                .then()
                .statusCode(400);
        Api.wronglyAs(some.teacher)
                .queryParam("dueBefore", "soon")
                .get("/report-deadlines")
                .then()
                .statusCode(400);
    }

    private static ValidatableResponse list(String reader, SomeReports.Duty duty, String filter, Object value) {
        return Api.as(reader)
                .queryParam("dutyId", duty.id())
                .queryParam(filter, value)
                .get("/report-deadlines")
                .then()
                .statusCode(200);
    }

    @Test
    void pagesThroughEveryDeadlineOnceForACallerWithSeveralUnits() {
        for (int i = 0; i < 4; i++) {
            Units.school(some.office);
        }
        var duty = some.active(some.with(some.input(), "period", "QUARTER"));
        var reader = Api.somebody(Role.AUDITOR, some.office.id);
        also(reader, some.homeAffairs);
        also(reader, some.school);

        var seen = new ArrayList<String>();
        String cursor = null;
        do {
            var request = Api.as(reader)
                    .queryParam("dutyId", duty.id())
                    .queryParam("limit", 3)
                    .queryParam("total", true);
            if (cursor != null) {
                request.queryParam("cursor", cursor);
            }
            var page = request.get("/report-deadlines")
                    .then()
                    .statusCode(200)
                    .body("total.count", equalTo(20))
                    .extract();
            seen.addAll(page.<List<String>>path("items.id"));
            cursor = page.path("next");
        } while (cursor != null);

        assertEquals(20, seen.size());
        assertEquals(20, Set.copyOf(seen).size());
    }

    private static void also(String subject, OrgUnit unit) {
        QuarkusTransaction.requiringNew().run(() -> {
            var assignment = new RoleAssignment();
            assignment.subject = subject;
            assignment.role = Role.COLLECTOR;
            assignment.unitId = unit.id;
            assignment.validFrom = LocalDate.of(2000, 1, 1);
            assignment.validTo = Validity.FOREVER;
            assignment.persist();
        });
    }

    @Test
    void acceptsOnlyWhatWasSentAsItStands() {
        var deadline = some.deadline(some.active(some.oneOff()));
        var tag = some.sent(deadline);
        Api.as(some.teacher)
                .header("If-Match", tag)
                .body(Map.of("narrative", "Nhà trường viết lại."))
                .put("/report-deadlines/{id}/submission", deadline)
                .then()
                .statusCode(200);

        some.step(deadline, "accept")
                .statusCode(409)
                .body("type", endsWith("/transition-not-allowed"))
                .body("detail", equalTo("Không thể Chấp nhận khi đang ở trạng thái Dự thảo."));
        Api.as(some.officer)
                .get("/report-deadlines/{id}", deadline)
                .then()
                .body("status", equalTo("SENT"))
                .body("allowedActions.find { it.action == 'ACCEPT' }.allowed", equalTo(false));
    }

    @Test
    void acceptsAReportOnceAndThenTakesNoMore() {
        var deadline = some.deadline(some.active(some.oneOff()));
        some.step(deadline, "accept").statusCode(409).body("type", endsWith("/transition-not-allowed"));
        var tag = some.sent(deadline);

        some.step(deadline, "accept")
                .statusCode(200)
                .body("status", equalTo("ACCEPTED"))
                .body("acceptedAt", notNullValue())
                .body("allowedActions.find { it.action == 'RETURN' }.allowed", equalTo(false));

        some.step(deadline, "accept").statusCode(409);
        some.step(deadline, "return").statusCode(409);
        Api.as(some.teacher)
                .header("If-Match", tag)
                .post("/report-deadlines/{id}/submission/send", deadline)
                .then()
                .statusCode(409)
                .body("type", endsWith("/deadline-not-writable"));
        Api.as(some.teacher)
                .get("/report-deadlines/{id}", deadline)
                .then()
                .body("allowedActions.find { it.action == 'WRITE' }.reason.code", equalTo("deadline-not-writable"));
        Api.as(some.teacher)
                .get("/report-deadlines/{id}/history", deadline)
                .then()
                .statusCode(200)
                .body("items.number", contains(1, 2, 3))
                .body("items.action", contains("CREATE", "SEND", "ACCEPT"))
                .body("items.toStatus", contains("OPEN", "SENT", "ACCEPTED"));
        Api.wronglyAs(some.teacher)
                .queryParam("limit", 0)
                .get("/report-deadlines/{id}/history", deadline)
                .then()
                .statusCode(400);
    }

    @Test
    void returnsAReportWhichIsThenSentAgain() {
        var deadline = some.deadline(some.active(some.oneOff()));
        var tag = some.sent(deadline);

        some.step(deadline, "return")
                .statusCode(200)
                .body("status", equalTo("RETURNED"))
                .body("statusReason", equalTo("Số liệu chưa khớp."));
        Api.as(some.teacher)
                .header("If-Match", tag)
                .post("/report-deadlines/{id}/submission/send", deadline)
                .then()
                .statusCode(200)
                .body("timesSent", equalTo(2));
        Api.as(some.teacher)
                .get("/report-deadlines/{id}", deadline)
                .then()
                .body("status", equalTo("SENT"))
                .body("statusReason", nullValue());
    }

    @Test
    void waivesAReportThatIsNotSent() {
        var deadline = some.deadline(some.active(some.oneOff()));

        some.step(deadline, "waive")
                .statusCode(200)
                .body("status", equalTo("WAIVED"))
                .body("timeliness", equalTo("EXEMPT"))
                .body("late", equalTo(false));
        some.step(deadline, "waive").statusCode(409);
        Api.as(some.officer)
                .queryParam("unitId", some.school.id)
                .queryParam("late", true)
                .get("/report-deadlines")
                .then()
                .body("items", hasSize(0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"accept", "return", "waive"})
    void takesStepsOnlyFromThoseWhoReceiveTheReport(String step) {
        var deadline = some.deadline(some.active(some.oneOff()));
        var tag = some.tag(deadline);
        var body = step.equals("accept") ? null : Map.of("reason", "Không cần nữa.");

        call(Api.officeOf(some.school), deadline, step, tag, body)
                .statusCode(403)
                .body("type", endsWith("/foreign-unit"));
        call(some.teacher, deadline, step, tag, body).statusCode(403).body("type", endsWith("/role-required"));
        call(Api.officeOf(Units.province()), deadline, step, tag, body).statusCode(404);
        call(some.officer, deadline, step, null, body).statusCode(428);
        call(some.officer, deadline, step, "\"99\"", body).statusCode(412);
        call(some.officer, UUID.randomUUID(), step, tag, body).statusCode(404);
        Api.wronglyAs(some.officer)
                .header("If-Match", "7")
                .body("{}")
                .post("/report-deadlines/{id}/" + step, deadline)
                .then()
                .statusCode(400);
    }

    private static ValidatableResponse call(
            String caller, UUID deadline, String step, String tag, Map<String, ?> body) {
        var request = Api.as(caller);
        if (tag != null) {
            request.header("If-Match", tag);
        }
        if (body != null) {
            request.body(body);
        }
        return request.post("/report-deadlines/{id}/" + step, deadline).then();
    }

    @Test
    void letsTheOfficeOfTheAddresseeAcceptWhereverItStands() {
        var foreignAddressee = Units.district(Units.province());
        var input = some.oneOff();
        input.put("addressee", Map.of("unitId", foreignAddressee.id));
        var deadline = some.deadline(some.active(input));
        some.sent(deadline);

        call(Api.officeOf(foreignAddressee), deadline, "accept", some.tag(deadline), null)
                .statusCode(200);
    }

    @Test
    void takesNothingForACancelledCampaign() {
        var campaign = some.campaign(CampaignStatus.LAUNCHED);
        var deadline = some.deadline(some.active(some.with(some.oneOff(), "campaignId", campaign.id)));
        some.status(campaign, CampaignStatus.CANCELLED);

        Api.as(some.teacher)
                .header("If-None-Match", "*")
                .body(Map.of("narrative", "Đã thực hiện."))
                .put("/report-deadlines/{id}/submission", deadline)
                .then()
                .statusCode(409)
                .body("type", endsWith("/deadline-not-writable"));
    }

    @Test
    void followsAUnitThatMoves() {
        var duty = some.active(some.oneOff());
        var deadline = some.deadline(duty);
        var elsewhere = Units.educationOffice(Units.province());
        Units.moved(some.school, elsewhere, LocalDate.of(2020, 1, 1));

        var newOffice = Api.somebody(Role.AUDITOR, elsewhere.id);
        Api.as(newOffice).get("/report-deadlines/{id}", deadline).then().statusCode(200);
        Api.as(Api.somebody(Role.AUDITOR, some.office.id))
                .get("/report-deadlines/{id}", deadline)
                .then()
                .statusCode(404);
        // The committee imposed it and still receives it.
        Api.as(some.officer).get("/report-deadlines/{id}", deadline).then().statusCode(200);
        Api.as(some.officer)
                .queryParam("unitId", some.committee.id)
                .get("/report-deadlines")
                .then()
                .body("items.id", not(hasItem(deadline.toString())));
    }

    @ParameterizedTest
    @EnumSource(DeadlineStatus.class)
    void knowsForEveryStatusWhatIsPossible(DeadlineStatus status) {
        var possible = Arrays.stream(ReportAction.values())
                .filter(action -> status.after(action).isPresent())
                .toList();

        assertEquals(
                switch (status) {
                    case OPEN, RETURNED ->
                        List.of(
                                ReportAction.SEND,
                                ReportAction.WAIVE,
                                ReportAction.EXTEND,
                                ReportAction.WITHDRAW_EXTENSION,
                                ReportAction.PASS_ON);
                    case SENT ->
                        List.of(ReportAction.SEND, ReportAction.CONFIRM, ReportAction.RETURN, ReportAction.ACCEPT);
                    case ACCEPTED -> List.of();
                    case WAIVED -> List.of(ReportAction.PASS_ON, ReportAction.REOPEN);
                },
                possible);
    }

    @Test
    void answersInTheOrderOfTheDueDateWithThoseNotSetLast() {
        var undated = some.active(some.input());
        some.active(some.oneOff());

        Api.as(some.teacher)
                .get("/report-deadlines")
                .then()
                .statusCode(200)
                .body("items[0].dueOn", equalTo("2024-05-17"))
                .body("items[1..2].duty.id", everyItem(equalTo(undated.id().toString())));
    }
}
