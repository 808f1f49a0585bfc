package vn.thidua.report;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.thidua.contract.Api;
import vn.thidua.organization.OrgUnit;
import vn.thidua.organization.Units;
import vn.thidua.patch.MergePatch;
import vn.thidua.time.MovableClock;

/** When reports are due, how long they are taken, and who gets more time. */
@QuarkusTest
class ReportScheduleTest {

    private SomeReports some;

    @BeforeEach
    void prepare() {
        some = new SomeReports();
    }

    @AfterEach
    void resetClock() {
        MovableClock.reset();
    }

    /** Due on 17/5/2024, grace of three days, closed after ten. */
    private Map<String, Object> closing() {
        var input = some.oneOff();
        input.put(
                "due",
                Map.of("kind", "DATE", "date", "2024-05-18", "bound", "BEFORE", "graceDays", 3, "closeDays", 10));
        return input;
    }

    @Test
    void takesAReportWithoutRemarkInGraceAndLateUntilItCloses() {
        MovableClock.setTo(LocalDate.of(2024, 5, 20));
        var duty = some.active(closing());
        var deadline = some.deadline(duty);
        seen(deadline)
                .body("dueOn", equalTo("2024-05-17"))
                .body("graceUntil", equalTo("2024-05-20"))
                .body("closesOn", equalTo("2024-05-27"))
                .body("late", equalTo(false))
                .body("writing.allowed", equalTo(true))
                .body("writing.reason", nullValue());
        late(duty).body("items", empty());

        MovableClock.setTo(LocalDate.of(2024, 5, 21));
        seen(deadline).body("late", equalTo(true));
        late(duty).body("items.id", contains(deadline.toString())).body("items[0].writing.allowed", equalTo(true));

        MovableClock.setTo(LocalDate.of(2024, 5, 28));
        seen(deadline)
                .body("writing.allowed", equalTo(false))
                .body("writing.reason.code", equalTo("CLOSED"))
                .body("writing.reason.detail", containsString("27/5/2024"));
        Api.as(some.teacher)
                .header("If-None-Match", "*")
                .body(Map.of("narrative", "Muộn"))
                .put("/report-deadlines/{id}/submission", deadline)
                .then()
                .statusCode(409)
                .body("type", endsWith("/deadline-not-writable"));
    }

    @Test
    void countsAReportInGraceAsOnTime() {
        MovableClock.setTo(LocalDate.of(2024, 5, 20));
        var deadline = some.deadline(some.active(closing()));

        some.sent(deadline);

        seen(deadline).body("timeliness", equalTo("ON_TIME")).body("late", equalTo(false));
    }

    @Test
    void opensAClosedReportAgainForAnExtensionAndClosesItAfterwards() {
        MovableClock.setTo(LocalDate.of(2024, 5, 30));
        var deadline = some.deadline(some.active(closing()));

        extend(some.officer, deadline, "2024-06-05", some.tag(deadline))
                .statusCode(200)
                .body("extendedUntil", equalTo("2024-06-05"))
                .body("dueOn", equalTo("2024-05-17"))
                .body("late", equalTo(false))
                .body("writing.allowed", equalTo(true));
        Api.as(some.teacher)
                .get("/report-deadlines/{id}/history", deadline)
                .then()
                .body("items.action", contains("CREATE", "EXTEND"))
                .body("items[1].reason", equalTo("Trường bị ngập"));

        MovableClock.setTo(LocalDate.of(2024, 6, 6));
        seen(deadline).body("writing.reason.code", equalTo("EXTENSION_OVER")).body("late", equalTo(true));
        extend(some.officer, deadline, "2024-06-10", some.tag(deadline)).statusCode(200);
        some.sent(deadline);
        seen(deadline).body("timeliness", equalTo("ON_TIME"));
        extend(some.officer, deadline, "2024-06-12", some.tag(deadline))
                .statusCode(409)
                .body("type", endsWith("/transition-not-allowed"));
    }

    @Test
    void withdrawsAnExtension() {
        MovableClock.setTo(LocalDate.of(2024, 5, 30));
        var deadline = some.deadline(some.active(closing()));
        extend(some.officer, deadline, "2024-06-05", some.tag(deadline)).statusCode(200);

        withdraw(some.teacher, deadline, some.tag(deadline)).statusCode(403);
        withdraw(some.officer, deadline, null).statusCode(428);
        withdraw(some.officer, deadline, "\"99\"").statusCode(412);
        withdraw(some.officer, deadline, some.tag(deadline)).statusCode(204);
        withdraw(some.officer, deadline, some.tag(deadline)).statusCode(404);
        seen(deadline).body("extendedUntil", nullValue()).body("writing.reason.code", equalTo("CLOSED"));

        extend(some.officer, deadline, "2024-06-05", some.tag(deadline)).statusCode(200);
        some.sent(deadline);
        withdraw(some.officer, deadline, some.tag(deadline)).statusCode(409);
        Api.wronglyAs(some.officer)
                .header("If-Match", "5")
                .delete("/report-deadlines/{id}/extension", deadline)
                .then()
                .statusCode(400);
    }

    @Test
    void refusesExtensionsThatAreNone() {
        MovableClock.setTo(LocalDate.of(2024, 5, 30));
        var deadline = some.deadline(some.active(closing()));
        var input = some.with(some.oneOff(), "due", Map.of("kind", "NOT_SET"));
        var undated = some.deadline(some.active(some.with(input, "code", "BC-CHUA-HAN")));

        extend(some.officer, deadline, "2024-05-17", some.tag(deadline))
                .statusCode(422)
                .body("errors.code", contains("NOT_AFTER_DUE_DATE", "IN_THE_PAST"));
        extend(some.officer, deadline, "2025-06-30", some.tag(deadline))
                .statusCode(422)
                .body("errors.code", contains("TOO_LONG"));
        extend(some.officer, undated, "2024-06-05", some.tag(undated))
                .statusCode(422)
                .body("errors.code", contains("NO_DATE_TO_EXTEND"));
        extend(some.teacher, deadline, "2024-06-05", some.tag(deadline)).statusCode(403);
        extend(some.officer, deadline, "2024-06-05", "\"99\"").statusCode(412);
        extend(some.officer, deadline, "2024-06-05", null).statusCode(428);
        extend(some.officer, UUID.randomUUID(), "2024-06-05", "\"1\"").statusCode(404);
        Api.wronglyAs(some.officer)
                .header("If-Match", some.tag(deadline))
                .body(Map.of("until", "2024-06-31", "reason", "x"))
                .post("/report-deadlines/{id}/extension", deadline)
                .then()
                .statusCode(400);
    }

    @Test
    void saysThatAReportWithoutADateCanBeWritten() {
        var deadline = some.deadline(some.active(some.input()));

        seen(deadline).body("writing.allowed", equalTo(true)).body("writing.reason.code", equalTo("NOT_SET"));
        Api.as(some.teacher)
                .header("Accept-Language", "en")
                .queryParam("unitId", some.school.id)
                .get("/report-deadlines")
                .then()
                .body("items[0].writing.reason.detail", containsString("on time"));
    }

    @Test
    void refusesSchedulesThatCannotBe() {
        refused(some.with(some.oneOff(), "allowEarly", false), "#/due/date", "DUE_BEFORE_PERIOD_ENDS");
        var custom = some.with(some.input(), "calendar", "CUSTOM");
        refused(custom, "#/periodStart", "REQUIRED");
        refused(some.with(custom, "periodStart", "02-31"), "#/periodStart", "NO_SUCH_DAY");
        refused(some.with(some.input(), "periodStart", "02-28"), "#/periodStart", "NOT_ALLOWED");
        refused(
                some.with(
                        some.input(),
                        "due",
                        Map.of(
                                "kind", "DAYS_AFTER_PERIOD", "days", 5, "dayKind", "CALENDAR", "graceDays", 5,
                                "closeDays", 3)),
                "#/due/closeDays",
                "CLOSES_IN_GRACE");
        refused(
                some.with(some.input(), "due", Map.of("kind", "NOT_SET", "graceDays", 5)),
                "#/due/graceDays",
                "NOT_ALLOWED");
        refused(
                some.with(some.input(), "dues", List.of(Map.of("level", "COMMUNE", "kind", "NOT_SET"))),
                "#/dues/0/level",
                "LEVEL_DOES_NOT_REPORT");
        refused(
                some.with(some.input(), "addressees", List.of(Map.of("level", "INSTITUTION"))),
                "#/addressees/0",
                "REQUIRED");
        Api.wronglyAs(some.officer)
                .body(some.with(some.input(), "periodStart", "13-01"))
                .post("/report-duties")
                .then()
                .statusCode(400);
    }

    @Test
    void makesPeriodsFromADayOfItsOwn() {
        var input = some.with(some.input(), "calendar", "CUSTOM");
        input.put("periodStart", "02-29");
        input.put("period", "QUARTER");
        var duty = some.active(input);

        deadlines(duty)
                .body("items.periodFrom", contains("2022-11-29", "2023-02-28", "2023-05-29", "2023-08-29"))
                .body("items.periodTo", contains("2023-02-27", "2023-05-28", "2023-08-28", "2023-11-28"));
    }

    @Test
    void sendsEachLevelItsOwnWay() {
        var input = some.input();
        input.put("reporters", Map.of("belowId", some.committee.id, "kinds", List.of("SCHOOL", "EDUCATION_OFFICE")));
        input.put(
                "via",
                List.of(
                        Map.of("unitId", some.homeAffairs.id),
                        Map.of("unitId", some.office.id, "level", "INSTITUTION")));
        input.put("addressees", List.of(Map.of("level", "INSTITUTION", "unitId", some.office.id)));
        var duty = some.active(input);

        Api.as(some.officer)
                .get("/report-duties/{id}", duty.id())
                .then()
                .body("via.level", contains(null, "INSTITUTION"))
                .body("addressees.level", contains("INSTITUTION"));
        seen(some.deadline(duty))
                .body("addressee.unit.id", equalTo(some.office.id.toString()))
                .body("via.unit.id", contains(some.homeAffairs.id.toString(), some.office.id.toString()));
        String ofOffice = Api.as(some.officer)
                .queryParam("dutyId", duty.id())
                .get("/report-deadlines")
                .then()
                .extract()
                .path("items.find { it.unit.id == '" + some.office.id + "' }.id");
        Api.as(some.officer)
                .get("/report-deadlines/{id}", ofOffice)
                .then()
                .statusCode(200)
                .body("addressee.unit.id", equalTo(some.committee.id.toString()))
                .body("via.unit.id", contains(some.homeAffairs.id.toString()));
    }

    @Test
    void datesUnitsWithDaysOffOfTheirOwnByThose() {
        var other = Units.school(some.office);
        var input = some.input();
        input.put("due", Map.of("kind", "DAYS_AFTER_PERIOD", "days", 5, "dayKind", "WORKING"));
        holiday(some.school, "2023-07-05");
        var duty = some.active(input);

        due(duty, some.school, "2023-07-10");
        due(duty, other, "2023-07-07");
        holiday(some.office, "2023-07-06");
        due(duty, some.school, "2023-07-11");
        due(duty, other, "2023-07-10");
    }

    @Test
    void asksForAReportByALetter() {
        MovableClock.setTo(LocalDate.of(2023, 10, 21));
        var input = some.input();
        input.put("regime", "AD_HOC");
        input.put("period", "ON_REQUEST");
        var duty = some.active(input);
        deadlines(duty).body("items", empty());
        Api.as(some.officer)
                .get("/report-duties/{id}", duty.id())
                .then()
                .body("allowedActions.find { it.action == 'REQUEST' }.allowed", equalTo(true));

        var tag = request(some.officer, duty.id(), duty.tag(), asked("2023-10-01"))
                .statusCode(200)
                .body("dueDates.periodFrom", contains("2023-10-01"))
                .extract()
                .header("ETag");

        deadlines(duty)
                .body("items.periodFrom", contains("2023-10-01"))
                .body("items.periodTo", contains("2023-10-20"))
                .body("items.dueOn", contains("2023-10-24"))
                .body("items.dueWording", contains("trước ngày 25/10/2023"));
        request(some.officer, duty.id(), tag, asked("2023-10-01"))
                .statusCode(422)
                .body("errors.code", contains("ALREADY_REQUESTED"));
        var reversed = asked("2023-10-21");
        request(some.officer, duty.id(), tag, reversed).statusCode(422).body("errors.code", hasItem("ENDS_BEFORE_IT_BEGINS"));
        var early = asked("2023-10-02");
        early.put("date", "2023-10-10");
        request(some.officer, duty.id(), tag, early)
                .statusCode(422)
                .body("errors.code", contains("DUE_BEFORE_PERIOD_ENDS"));
        request(some.officer, duty.id(), duty.tag(), asked("2023-10-02")).statusCode(412);
        request(some.officer, duty.id(), null, asked("2023-10-02")).statusCode(428);
        request(some.teacher, duty.id(), tag, asked("2023-10-02")).statusCode(403);
        request(some.officer, UUID.randomUUID(), tag, asked("2023-10-02")).statusCode(404);
        Api.wronglyAs(some.officer)
                .header("If-Match", tag)
                .body(Map.of("from", "2023-10-01"))
                .post("/report-duties/{id}/requests", duty.id())
                .then()
                .statusCode(400);
        var periodic = some.active(some.with(some.input(), "code", "BC-KHAC"));
        request(some.officer, periodic.id(), periodic.tag(), asked("2023-10-02"))
                .statusCode(422)
                .body("errors.code", contains("NOT_ON_REQUEST"));
        var draft = some.drafted(some.with(input, "code", "BC-NHAP"));
        request(some.officer, draft.id(), draft.tag(), asked("2023-10-02")).statusCode(409);

        var late = Units.school(some.office);
        Api.as(Api.unitOf(late))
                .queryParam("dutyId", duty.id())
                .get("/report-deadlines")
                .then()
                .body("items", hasSize(0));
    }

    @Test
    void movesDeadlinesWithADutyInForce() {
        MovableClock.setTo(LocalDate.of(2023, 8, 1));
        var other = Units.school(some.office);
        var input = some.with(some.input(), "period", "QUARTER");
        input.put("due", Map.of("kind", "DAYS_AFTER_PERIOD", "days", 10, "dayKind", "CALENDAR"));
        var duty = some.active(input);
        var sent = some.deadlines(duty).get(2);
        some.sent(sent);

        var tag = patch(duty, duty.tag(), Map.of("due", Map.of("days", 20), "to", "2024-03-31"))
                .statusCode(200)
                .body("due.days", equalTo(20))
                .extract()
                .header("ETag");
        deadlines(duty)
                .body("items.find { it.id == '" + sent + "' }.dueOn", equalTo("2023-10-10"))
                .body("items.dueOn", hasItem("2024-01-20"))
                .body("items.periodTo", hasItem("2024-03-31"));

        var named = new HashMap<String, Object>();
        named.put("unitIds", List.of(other.id));
        named.put("belowId", null);
        tag = patch(duty, tag, Map.of("reporters", named)).statusCode(200).extract().header("ETag");
        deadlines(duty)
                .body("items.find { it.id == '" + sent + "' }.status", equalTo("SENT"))
                .body("items.find { it.periodTo == '2023-03-31' }.status", equalTo("OPEN"))
                .body("items.find { it.periodTo == '2023-12-31' }.status", equalTo("WAIVED"));

        named.put("unitIds", List.of(other.id, some.school.id));
        tag = patch(duty, tag, Map.of("reporters", named)).statusCode(200).extract().header("ETag");
        deadlines(duty).body("items.find { it.periodTo == '2023-12-31' }.status", equalTo("OPEN"));
        patch(duty, tag, Map.of("to", "2023-12-31")).statusCode(200);
        deadlines(duty).body("items.find { it.periodTo == '2024-03-31' }.status", equalTo("WAIVED"));
    }

    private ValidatableResponse patch(SomeReports.Duty duty, String tag, Map<String, ?> body) {
        return Api.as(some.officer)
                .contentType(MergePatch.MEDIA_TYPE)
                .header("If-Match", tag)
                .body(body)
                .patch("/report-duties/{id}", duty.id())
                .then();
    }

    private Map<String, Object> asked(String from) {
        var body = new HashMap<String, Object>();
        body.put("from", from);
        body.put("to", "2023-10-20");
        body.put("date", "2023-10-25");
        body.put("bound", "BEFORE");
        body.put("wording", "trước ngày 25/10/2023");
        body.put("setByDirectiveId", some.letter().id);
        return body;
    }

    private static ValidatableResponse request(String subject, UUID duty, String tag, Map<String, Object> body) {
        var request = Api.as(subject).body(body);
        if (tag != null) {
            request.header("If-Match", tag);
        }
        return request.post("/report-duties/{id}/requests", duty).then();
    }

    private static void holiday(OrgUnit unit, String day) {
        Api.as(Api.administrator())
                .body(Map.of(
                        "unitId", unit.id,
                        "kind", "DAY_OFF",
                        "occasion", "OTHER",
                        "name", "Nghỉ tránh bão",
                        "firstDay", day,
                        "source", "Công văn 512/UBND-VP"))
                .post("/holidays")
                .then()
                .statusCode(201);
    }

    private void due(SomeReports.Duty duty, OrgUnit unit, String day) {
        Api.as(some.officer)
                .queryParam("dutyId", duty.id())
                .queryParam("unitId", unit.id)
                .get("/report-deadlines")
                .then()
                .body("items[0].dueOn", equalTo(day));
    }

    private void refused(Map<String, Object> input, String pointer, String code) {
        Api.as(some.officer)
                .body(input)
                .post("/report-duties")
                .then()
                .statusCode(422)
                .body("errors.pointer", hasItem(pointer))
                .body("errors.code", hasItem(code));
    }

    private ValidatableResponse seen(UUID deadline) {
        return Api.as(some.teacher)
                .get("/report-deadlines/{id}", deadline)
                .then()
                .statusCode(200);
    }

    private ValidatableResponse deadlines(SomeReports.Duty duty) {
        return Api.as(some.teacher)
                .queryParam("dutyId", duty.id())
                .get("/report-deadlines")
                .then()
                .statusCode(200);
    }

    private ValidatableResponse late(SomeReports.Duty duty) {
        return Api.as(some.officer)
                .queryParam("dutyId", duty.id())
                .queryParam("late", true)
                .get("/report-deadlines")
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse extend(String subject, UUID deadline, String until, String tag) {
        var request = Api.as(subject).body(Map.of("until", until, "reason", "Trường bị ngập"));
        if (tag != null) {
            request.header("If-Match", tag);
        }
        return request.post("/report-deadlines/{id}/extension", deadline).then();
    }

    private static ValidatableResponse withdraw(String subject, UUID deadline, String tag) {
        var request = Api.as(subject);
        if (tag != null) {
            request.header("If-Match", tag);
        }
        return request.delete("/report-deadlines/{id}/extension", deadline).then();
    }
}
