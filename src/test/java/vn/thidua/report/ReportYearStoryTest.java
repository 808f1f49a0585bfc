package vn.thidua.report;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.thidua.contract.Api;
import vn.thidua.organization.OrgUnit;
import vn.thidua.organization.SuccessionKind;
import vn.thidua.organization.Units;
import vn.thidua.plan.SamplePlanFiles;
import vn.thidua.time.MovableClock;

/** The plan of seed 000 and its reports, from February 2023 to the year after, day by day over HTTP alone. */
@QuarkusTest
class ReportYearStoryTest {

    private static final Map<String, Object> NARRATIVE = Map.of("narrative", "Tỷ lệ hoàn thành đạt 97,35%.");

    @AfterEach
    void letTheClockRun() {
        MovableClock.reset();
    }

    @Test
    void theReportsOfAYear() {
        day(2023, 2, 27);
        var some = new SomeReports();
        var punctual = some.school;
        var late = Units.school(some.office);
        var flooded = Units.school(some.office);
        var careless = Units.school(some.office);
        var merged = Units.school(some.office);
        var campaign = launched(some);
        var halfYear = duty(some, campaign, "BC-TRUONG-6T");
        var yearly = duty(some, campaign, "BC-TRUONG-NAM");

        noDateIsInvented(some, halfYear, yearly);

        day(2023, 6, 20);
        setDate(some, halfYear, "2023-01-01", "2023-07-15", "trước ngày 15/7/2023");
        assertEquals("2023-07-14", of(some, halfYear, late).extract().path("items[0].dueOn"));

        day(2023, 7, 1);
        Units.succeeded(merged, SuccessionKind.MERGED, punctual, LocalDate.of(2023, 7, 1));
        nightPasses();
        of(some, halfYear, merged)
                .body("items.status", everyItem(equalTo("WAIVED")))
                .body("items.writing.reason.code", everyItem(equalTo("UNIT_ENDED")));

        day(2023, 7, 12);
        sendTwice(some, first(some, halfYear, punctual), Api.unitOf(punctual));

        day(2023, 7, 13);
        extend(some, first(some, halfYear, flooded), "2023-07-21");

        day(2023, 7, 14);
        var returned = first(some, halfYear, careless);
        send(returned, Api.unitOf(careless));

        day(2023, 7, 16);
        send(first(some, halfYear, late), Api.unitOf(late));
        overdue(some, campaign).body("items.unit.id", contains(late.id.toString()));

        day(2023, 7, 17);
        some.step(returned, "return").statusCode(200).body("status", equalTo("RETURNED"));
        day(2023, 7, 18);
        sendAgain(returned, Api.unitOf(careless));
        some.step(returned, "accept").statusCode(200).body("timeliness", equalTo("ON_TIME"));

        day(2023, 7, 20);
        send(first(some, halfYear, flooded), Api.unitOf(flooded));
        timeliness(some, halfYear, Map.of(punctual, "ON_TIME", late, "LATE", flooded, "ON_TIME", careless, "ON_TIME"));

        day(2023, 10, 21);
        adHocThroughHomeAffairs(some, campaign);

        day(2023, 12, 1);
        setDate(some, yearly, null, "2023-12-15", "trước ngày 15/12/2023");
        of(some, yearly, punctual).body("items.dueOn", contains("2023-12-14"));

        for (int month = 1; month <= 12; month++) {
            day(2024, month, 1);
            nightPasses();
        }
        of(some, halfYear, punctual)
                .body("items", hasSize(2))
                .body("items[1].writing.reason.code", equalTo("NOT_SET"));
        of(some, yearly, late).body("items.late", contains(true)).body("items[0].writing.allowed", equalTo(true));
    }

    private static void day(int year, int month, int day) {
        MovableClock.setTo(LocalDate.of(year, month, day));
    }

    private static void nightPasses() {
        SomeReports.bean(DeadlineSchedule.class).catchUp();
    }

    private static String launched(SomeReports some) {
        var code = SamplePlanFiles.freshCode("KH");
        var text = SamplePlanFiles.read("KH-2023-HCM-Q1")
                .toString()
                .replace("\"HCM-Q1-PGDDT\"", "\"" + some.office.code + "\"")
                .replace("\"HCM-Q1-UBND\"", "\"" + some.committee.code + "\"")
                .replace("\"HCM-Q1-PNV\"", "\"" + some.homeAffairs.code + "\"")
                .replace("\"unit\":\"HCM-", "\"unit\":null,\"was\":\"HCM-")
                .replace("\"unit\":\"TW-", "\"unit\":null,\"was\":\"TW-")
                .replace("PT-2023-HCM-Q1", SamplePlanFiles.freshCode("PT"));
        var plan = (ObjectNode) SamplePlanFiles.parse(text);
        plan.findParents("was").forEach(party -> ((ObjectNode) party).remove("was"));
        Api.as(some.officer)
                .body(plan.toString())
                .put("/plans/{code}", code)
                .then()
                .statusCode(201);
        String campaign = Api.as(some.officer)
                .get("/plans/{code}/resources", code)
                .then()
                .statusCode(200)
                .extract()
                .path("campaign.id");
        Api.as(some.officer)
                .header("If-Match", "*")
                .post("/campaigns/{id}/launch", campaign)
                .then()
                .statusCode(200);
        return campaign;
    }

    private static UUID duty(SomeReports some, String campaign, String code) {
        return UUID.fromString(Api.as(some.officer)
                .queryParam("campaignId", campaign)
                .get("/report-duties")
                .then()
                .statusCode(200)
                .extract()
                .path("items.find { it.code == '" + code + "' }.id"));
    }

    /** Five schools, two halves and a year: fifteen reports, none of which has a date. */
    private static void noDateIsInvented(SomeReports some, UUID halfYear, UUID yearly) {
        for (var duty : List.of(halfYear, yearly)) {
            Api.as(some.officer)
                    .queryParam("dutyId", duty)
                    .get("/report-deadlines")
                    .then()
                    .body("items", hasSize(duty.equals(halfYear) ? 10 : 5))
                    .body("items.dueOn", everyItem(nullValue()));
        }
        of(some, halfYear, some.school)
                .body("items.find { it.periodFrom == '2023-01-01' }.writing.reason.code", equalTo("NOT_SET"))
                .body("items.find { it.periodFrom == '2023-07-01' }.writing.reason.code", equalTo("NOT_OPEN"));
    }

    private static void setDate(SomeReports some, UUID duty, String periodFrom, String date, String wording) {
        var body = new HashMap<String, Object>();
        body.put("periodFrom", periodFrom);
        body.put("date", date);
        body.put("bound", "BEFORE");
        body.put("wording", wording);
        body.put("setByDirectiveId", some.letter().id);
        Api.as(some.officer)
                .header("If-Match", "*")
                .body(body)
                .post("/report-duties/{id}/due-dates", duty)
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse of(SomeReports some, UUID duty, OrgUnit unit) {
        return Api.as(some.officer)
                .queryParam("dutyId", duty)
                .queryParam("unitId", unit.id)
                .get("/report-deadlines")
                .then()
                .statusCode(200);
    }

    private static UUID first(SomeReports some, UUID duty, OrgUnit unit) {
        return UUID.fromString(of(some, duty, unit).extract().path("items[0].id"));
    }

    private static String send(UUID deadline, String school) {
        var tag = Api.as(school)
                .header("If-None-Match", "*")
                .body(NARRATIVE)
                .put("/report-deadlines/{id}/submission", deadline)
                .then()
                .statusCode(201)
                .extract()
                .header("ETag");
        return send(deadline, school, tag, UUID.randomUUID().toString());
    }

    private static String send(UUID deadline, String school, String tag, String key) {
        return Api.as(school)
                .header("If-Match", tag)
                .header("Idempotency-Key", key)
                .post("/report-deadlines/{id}/submission/send", deadline)
                .then()
                .statusCode(200)
                .body("timesSent", equalTo(1))
                .extract()
                .header("ETag");
    }

    /** A script that repeats itself has sent once. */
    private static void sendTwice(SomeReports some, UUID deadline, String school) {
        var tag = Api.as(school)
                .header("If-None-Match", "*")
                .body(NARRATIVE)
                .put("/report-deadlines/{id}/submission", deadline)
                .then()
                .statusCode(201)
                .extract()
                .header("ETag");
        var key = UUID.randomUUID().toString();
        send(deadline, school, tag, key);
        send(deadline, school, tag, key);
        Api.as(some.officer)
                .get("/report-deadlines/{id}/history", deadline)
                .then()
                .body("items.action", contains("CREATE", "SEND"));
    }

    private static void sendAgain(UUID deadline, String school) {
        var tag = Api.as(school).get("/report-deadlines/{id}/submission", deadline).header("ETag");
        Api.as(school)
                .header("If-Match", tag)
                .post("/report-deadlines/{id}/submission/send", deadline)
                .then()
                .statusCode(200)
                .body("timesSent", equalTo(2));
    }

    private static void extend(SomeReports some, UUID deadline, String until) {
        Api.as(some.officer)
                .header("If-Match", some.tag(deadline))
                .body(Map.of("until", until, "reason", "Trường bị ngập."))
                .post("/report-deadlines/{id}/extension", deadline)
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse overdue(SomeReports some, String campaign) {
        return Api.as(some.officer)
                .queryParam("campaignId", campaign)
                .queryParam("late", true)
                .get("/report-deadlines")
                .then()
                .statusCode(200);
    }

    private static void timeliness(SomeReports some, UUID duty, Map<OrgUnit, String> expected) {
        expected.forEach((unit, timeliness) -> Api.as(some.officer)
                .get("/report-deadlines/{id}", first(some, duty, unit))
                .then()
                .body("timeliness", equalTo(timeliness))
                .body("late", equalTo(timeliness.equals("LATE"))));
    }

    /** The education office reports to the committee by way of Home Affairs when a letter asks for it. */
    private static void adHocThroughHomeAffairs(SomeReports some, String campaign) {
        var duty = duty(some, campaign, "BC-PGDDT-DX");
        of(some, duty, some.office).body("items", hasSize(0));
        Api.as(some.officer)
                .header("If-Match", "*")
                .body(Map.of(
                        "from", "2023-10-01",
                        "to", "2023-10-20",
                        "date", "2023-10-25",
                        "bound", "BEFORE",
                        "wording", "trước ngày 25/10/2023",
                        "setByDirectiveId", some.letter().id))
                .post("/report-duties/{id}/requests", duty)
                .then()
                .statusCode(200);
        var deadline = first(some, duty, some.office);
        Api.as(some.officer)
                .get("/report-deadlines/{id}", deadline)
                .then()
                .body("dueOn", equalTo("2023-10-24"))
                .body("via.unit.id", contains(some.homeAffairs.id.toString()))
                .body("addressee.unit.id", equalTo(some.committee.id.toString()));
        send(deadline, Api.unitOf(some.office));
        some.step(deadline, "accept")
                .statusCode(200)
                .body("writing.reason.code", equalTo("ACCEPTED"))
                .body("timeliness", equalTo("ON_TIME"));
    }
}
