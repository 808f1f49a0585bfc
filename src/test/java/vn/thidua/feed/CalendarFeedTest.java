package vn.thidua.feed;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import io.quarkus.arc.Arc;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.thidua.access.Role;
import vn.thidua.contract.Api;
import vn.thidua.organization.OrgUnit;
import vn.thidua.organization.Statements;
import vn.thidua.organization.Units;
import vn.thidua.rate.Reporting;
import vn.thidua.report.SomeReports;
import vn.thidua.time.MovableClock;

@QuarkusTest
class CalendarFeedTest {

    private SomeReports some;
    private SomeReports.Duty duty;

    /** Half-yearly in 2023, due on 10/7/2023 and 10/1/2024; it is the first of June 2023. */
    @BeforeEach
    void makesADistrict() {
        some = new SomeReports();
        duty = some.active(
                some.with(some.input(), "due", Map.of("kind", "DAYS_AFTER_PERIOD", "days", 10, "dayKind", "CALENDAR")));
        MovableClock.setTo(LocalDate.of(2023, 6, 1));
    }

    @AfterEach
    void resetsTheClock() {
        MovableClock.reset();
    }

    private ValidatableResponse create(String caller, OrgUnit unit, String kind, Integer alarmDays) {
        var body = new HashMap<String, Object>(Map.of("unitId", unit.id, "kind", kind));
        body.put("alarmDays", alarmDays);
        return Api.as(caller).body(body).post("/report-calendars").then();
    }

    private String path(OrgUnit unit, String kind, Integer alarmDays) {
        return create(some.officer, unit, kind, alarmDays)
                .statusCode(201)
                .extract()
                .path("path");
    }

    private static ICalendar read(String path) {
        var bytes = Api.anonymous()
                .accept("text/calendar, application/problem+json")
                .basePath("")
                .get(path)
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
        var text = new String(bytes, StandardCharsets.UTF_8);
        var calendars = Biweekly.parse(text).all();
        assertEquals(1, calendars.size());
        assertTrue(calendars.get(0).validate(biweekly.ICalVersion.V2_0).isEmpty(), text);
        return calendars.get(0);
    }

    private static String day(VEvent event) {
        var date = event.getDateStart().getValue().getRawComponents();
        assertFalse(event.getDateStart().getValue().hasTime());
        return "%04d-%02d-%02d".formatted(date.getYear(), date.getMonth(), date.getDate());
    }

    @Test
    void showsASchoolWhatItOwes() {
        var calendar = read(path(some.school, "OWN", 3));

        var events = calendar.getEvents();
        assertEquals(
                List.of("2023-07-10", "2024-01-10"),
                events.stream().map(CalendarFeedTest::day).toList());
        var first = events.get(0);
        assertEquals("Hạn báo cáo: Báo cáo thi đua 06 tháng", first.getSummary().getValue());
        assertEquals(
                new Reporting(duty.id()).deadline(some.school, 0) + "@thidua",
                first.getUid().getValue());
        assertTrue(first.getDescription().getValue().startsWith("Kỳ báo cáo: 01/01/2023 – 30/06/2023\n"));
        assertTrue(first.getTransparency().isTransparent());
        assertEquals(1, first.getAlarms().size());
        assertEquals(3, first.getAlarms().get(0).getTrigger().getDuration().getDays());
        assertTrue(first.getAlarms().get(0).getTrigger().getDuration().isPrior());
        assertEquals("-//Thidua//Report deadlines//VI", calendar.getProductId().getValue());
    }

    @Test
    void followsWhatHappensUnderTheSameNames() {
        var path = path(some.school, "OWN", 0);
        var before = read(path).getEvents();
        var reporting = new Reporting(duty.id());
        reporting.sends(some.school, 0, LocalDate.of(2023, 7, 1));
        MovableClock.setTo(LocalDate.of(2023, 7, 2));
        some.step(reporting.deadline(some.school, 1), "waive").statusCode(200);
        var after = read(path).getEvents();

        assertEquals(uids(before), uids(after));
        for (int i = 0; i < 2; i++) {
            assertTrue(after.get(i).getSequence().getValue()
                    > before.get(i).getSequence().getValue());
        }
        assertTrue(after.get(0).getDescription().getValue().endsWith("Đã gửi"));
        assertTrue(after.get(0).getAlarms().isEmpty());
        assertTrue(after.get(0).getStatus().isConfirmed());
        assertTrue(after.get(1).getStatus().isCancelled());
    }

    private static String lastLine(VEvent event) {
        var lines = event.getDescription().getValue().split("\n");
        return lines[lines.length - 1];
    }

    private static List<String> uids(List<VEvent> events) {
        return events.stream().map(event -> event.getUid().getValue()).toList();
    }

    @Test
    void putsTogetherWhatAnOfficeReceives() {
        var second = Units.school(some.office);
        MovableClock.reset();
        some.active(some.with(some.oneOff(), "code", "BC-MOT"));
        new Reporting(duty.id()).sends(some.school, 0, LocalDate.of(2023, 7, 1));
        MovableClock.setTo(LocalDate.of(2023, 7, 2));
        var events = read(path(some.homeAffairs, "RECEIVED", null)).getEvents();

        assertEquals(
                List.of("2023-07-10", "2024-01-10", "2024-05-17"),
                events.stream().map(CalendarFeedTest::day).toList());
        assertEquals(
                duty.id() + "-2023-01-01-INSTITUTION@thidua",
                events.get(0).getUid().getValue());
        assertEquals("Chưa có: 1/2 báo cáo", lastLine(events.get(0)), second.code);
        assertTrue(events.get(2).getDescription().getValue().contains("trước ngày 18/5/2024"));
    }

    @Test
    void speaksTheLanguageOfWhoeverMadeIt() {
        String path = Api.as(some.teacher)
                .header("Accept-Language", "en")
                .body(Map.of("unitId", some.school.id, "kind", "OWN"))
                .post("/report-calendars")
                .then()
                .statusCode(201)
                .body("language", equalTo("en"))
                .extract()
                .path("path");

        assertTrue(read(path).getEvents().get(0).getSummary().getValue().startsWith("Report due: "));
    }

    @Test
    void leadsNowhereOnceRevoked() {
        var made = create(some.officer, some.school, "OWN", null).statusCode(201);
        String id = made.extract().path("id");
        String path = made.extract().path("path");

        call(some.officer, id, null).statusCode(428);
        call(some.officer, id, "\"9\"").statusCode(412);
        call(Api.officeOf(Units.province()), id, made.extract().header("ETag")).statusCode(404);
        call(some.officer, id, made.extract().header("ETag")).statusCode(204);
        Api.anonymous()
                .accept("text/calendar, application/problem+json")
                .basePath("")
                .get(path)
                .then()
                .statusCode(404);
        Api.as(some.officer).get("/report-calendars/{id}", id).then().statusCode(404);
        Api.wronglyAs(some.officer)
                .header("If-Match", "7")
                .delete("/report-calendars/{id}", id)
                .then()
                .statusCode(400);
        Api.wronglyAnonymous()
                .accept("text/calendar, application/problem+json")
                .basePath("")
                .queryParam("x", 1)
                .get(path)
                .then()
                .statusCode(400);
    }

    private static ValidatableResponse call(String caller, String id, String tag) {
        var request = Api.as(caller);
        if (tag != null) {
            request.header("If-Match", tag);
        }
        return request.delete("/report-calendars/{id}", id).then();
    }

    @Test
    void tellsTheSecretOnceAndKeepsItNowhere() {
        var key = UUID.randomUUID().toString();
        var body = Map.of("unitId", some.school.id, "kind", "OWN");
        var first = Api.as(some.teacher)
                .header("Idempotency-Key", key)
                .body(body)
                .post("/report-calendars")
                .then()
                .statusCode(201)
                .body("path", endsWith("/reports.ics"));
        String id = first.extract().path("id");
        String path = first.extract().path("path");
        Api.as(some.teacher)
                .header("Idempotency-Key", key)
                .body(body)
                .post("/report-calendars")
                .then()
                .statusCode(201)
                .body("id", equalTo(id))
                .body("path", nullValue());
        var read = Api.as(some.teacher)
                .get("/report-calendars/{id}", id)
                .then()
                .statusCode(200)
                .body("path", nullValue());
        Api.as(some.teacher)
                .header("If-None-Match", read.extract().header("ETag"))
                .get("/report-calendars/{id}", id)
                .then()
                .statusCode(304);
        Api.as(some.teacher)
                .queryParam("unitId", some.school.id)
                .get("/report-calendars")
                .then()
                .statusCode(200)
                .body("items.path", contains(nullValue()))
                .body("items.id", contains(id));

        var secret = path.split("/")[4];
        for (var column : List.of(
                "idempotency_key where body", "audit_change where fields", "report_calendar where secret_hash")) {
            assertEquals(0L, rows(column, secret), column);
        }
    }

    private static long rows(String where, String secret) {
        return QuarkusTransaction.requiringNew()
                .call(() -> ((Number) Arc.container()
                                .instance(EntityManager.class)
                                .get()
                                .createNativeQuery("select count(*) from " + where + " like :text")
                                .setParameter("text", "%" + secret + "%")
                                .getSingleResult())
                        .longValue());
    }

    @Test
    void isMadeForOnesOwnUnitsAlone() {
        create(some.teacher, some.office, "OWN", null).statusCode(403);
        create(Api.somebody(Role.AUDITOR, some.office.id), some.office, "OWN", null)
                .statusCode(403);
        var nowhere = new HashMap<String, Object>(Map.of("unitId", UUID.randomUUID(), "kind", "OWN"));
        Api.as(some.officer).body(nowhere).post("/report-calendars").then().statusCode(422);
        Api.wronglyAs(some.officer)
                .body(Map.of("unitId", some.school.id, "kind", "ALL"))
                .post("/report-calendars")
                .then()
                .statusCode(400);
        list(some.teacher, some.office.id).statusCode(403);
        list(some.officer, UUID.randomUUID()).statusCode(404);
        list(some.officer, some.office.id).statusCode(200).body("items", hasSize(0));
        Api.wronglyAs(some.officer).get("/report-calendars").then().statusCode(400);
        String id = create(some.officer, some.school, "OWN", null).extract().path("id");
        var auditor = Api.somebody(Role.AUDITOR, some.school.id);
        Api.as(auditor).get("/report-calendars/{id}", id).then().statusCode(403);
        Api.as(auditor).delete("/report-calendars/{id}", id).then().statusCode(403);
        Api.wronglyAs(some.officer)
                .queryParam("x", 1)
                .get("/report-calendars/{id}", id)
                .then()
                .statusCode(400);
    }

    private static ValidatableResponse list(String caller, UUID unit) {
        return Api.as(caller)
                .queryParam("unitId", unit)
                .get("/report-calendars")
                .then();
    }

    @Test
    void readsManyDeadlinesWithTheStatementsOfOne() {
        var path = path(some.office, "RECEIVED", null);
        Runnable call = () -> assertTrue(read(path).getEvents().size() > 0);
        call.run();
        var one = Statements.of(call);
        MovableClock.reset();
        for (int i = 0; i < 10; i++) {
            Units.school(some.office);
        }
        some.active(some.with(some.oneOff(), "code", "BC-MOT"));
        MovableClock.setTo(LocalDate.of(2023, 7, 2));

        assertEquals(one, Statements.of(call));
    }
}
