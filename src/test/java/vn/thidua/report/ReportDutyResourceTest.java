package vn.thidua.report;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.thidua.campaign.CampaignStatus;
import vn.thidua.contract.Api;
import vn.thidua.organization.Units;
import vn.thidua.patch.MergePatch;
import vn.thidua.time.MovableClock;

@QuarkusTest
class ReportDutyResourceTest {

    private final SomeReports some = new SomeReports();

    @AfterEach
    void resetClock() {
        MovableClock.reset();
    }

    @Test
    void draftsADutyAndShowsItToThoseAboveAlone() {
        var duty = some.drafted(some.input());

        Api.as(some.officer)
                .get("/report-duties/{id}", duty.id())
                .then()
                .statusCode(200)
                .body("status", equalTo("DRAFT"))
                .body("reporters.below.id", equalTo(some.office.id.toString()))
                .body("via[0].unit.id", equalTo(some.homeAffairs.id.toString()))
                .body("via[1].text", equalTo("Phòng Giáo dục và Đào tạo"))
                .body("viaOrdered", equalTo(false))
                .body("due.kind", equalTo("NOT_SET"))
                .body("allowedActions.find { it.action == 'ACTIVATE' }.allowed", equalTo(true))
                .body("allowedActions.find { it.action == 'END' }.reason.code", equalTo("transition-not-allowed"));
        Api.as(some.teacher).get("/report-duties/{id}", duty.id()).then().statusCode(404);
        Api.as(some.teacher)
                .queryParam("ownerId", some.committee.id)
                .get("/report-duties")
                .then()
                .statusCode(200)
                .body("items", hasSize(0));
        Api.as(some.officer)
                .queryParam("ownerId", some.committee.id)
                .queryParam("status", "DRAFT")
                .queryParam("regime", "PERIODIC")
                .queryParam("total", true)
                .get("/report-duties")
                .then()
                .statusCode(200)
                .body("items.id", contains(duty.id().toString()))
                .body("total.count", equalTo(1));
    }

    @Test
    void answersNotModifiedToAReaderWhoHasTheCurrentDuty() {
        var duty = some.drafted(some.input());
        var tag = Api.as(some.officer).get("/report-duties/{id}", duty.id()).header("ETag");

        Api.as(some.officer)
                .header("If-None-Match", tag)
                .get("/report-duties/{id}", duty.id())
                .then()
                .statusCode(304);
    }

    @Test
    void showsADutyInForceToEverybodyWithAToken() {
        var duty = some.active(some.input());

        Api.as(Api.unitOf(Units.province()))
                .get("/report-duties/{id}", duty.id())
                .then()
                .statusCode(200)
                .body("status", equalTo("ACTIVE"))
                .body("allowedActions.find { it.action == 'END' }.reason.code", equalTo("foreign-unit"));
    }

    @ParameterizedTest
    @CsvSource({
        "period, ONE_OFF, #/period, PERIODIC_NEEDS_A_PERIOD",
        "from, , #/from, REQUIRED",
        "to, 2022-12-31, #/to, ENDS_BEFORE_IT_BEGINS",
        "to, 2023-05-31, #/to, NO_PERIOD_WITHIN",
        "to, 2190-12-31, #/to, TOO_MANY_PERIODS"
    })
    void refusesImpossibleSchedulesByName(String field, String value, String pointer, String code) {
        Api.as(some.officer)
                .body(some.with(some.input(), field, value))
                .post("/report-duties")
                .then()
                .statusCode(422)
                .body("errors.pointer", hasItem(pointer))
                .body("errors.code", hasItem(code));
    }

    @Test
    void namesEveryFaultOfADutyAtOnce() {
        var input = some.input();
        input.put("reporters", Map.of());
        input.put("due", Map.of("kind", "DATE", "days", 3));
        input.put(
                "dues",
                List.of(
                        Map.of("level", "INSTITUTION", "kind", "NOT_SET"),
                        Map.of("level", "INSTITUTION", "kind", "NOT_SET")));
        input.put("calendar", "DECREE_09");
        input.put("period", "SCHOOL_YEAR");

        Api.as(some.officer)
                .body(input)
                .post("/report-duties")
                .then()
                .statusCode(422)
                .body(
                        "errors.pointer",
                        hasItems(
                                "#/reporters",
                                "#/due/date",
                                "#/due/bound",
                                "#/due/days",
                                "#/dues/1/level",
                                "#/calendar"));
    }

    @Test
    void refusesADateBeforeThePeriodBegins() {
        var input = some.oneOff();
        input.put("due", Map.of("kind", "DATE", "date", "2024-01-01", "bound", "BEFORE"));

        Api.as(some.officer)
                .body(input)
                .post("/report-duties")
                .then()
                .statusCode(422)
                .body("errors.code", contains("DUE_BEFORE_PERIOD"));
    }

    @Test
    void refusesADateForReportsOnRequest() {
        var input = some.oneOff();
        input.put("period", "ON_REQUEST");

        Api.as(some.officer)
                .body(input)
                .post("/report-duties")
                .then()
                .statusCode(422)
                .body("errors.code", contains("ON_REQUEST_HAS_NO_PERIOD"));
    }

    @Test
    void refusesToBindUnitsOutsideTheOwner() {
        var foreign = Units.school(Units.educationOffice(Units.province()));

        Api.as(some.officer)
                .body(some.with(some.input(), "reporters", Map.of("unitIds", List.of(foreign.id))))
                .post("/report-duties")
                .then()
                .statusCode(422)
                .body("errors.code", contains("FOREIGN_UNIT"));
    }

    @Test
    void namesEveryUnknownUnitAtOnce() {
        var input = some.with(some.input(), "addressee", Map.of("unitId", UUID.randomUUID()));
        input.put("reporters", Map.of("unitIds", List.of(some.school.id, UUID.randomUUID())));

        Api.as(some.officer)
                .body(input)
                .post("/report-duties")
                .then()
                .statusCode(422)
                .body("type", endsWith("/reference-unknown"))
                .body("errors.pointer", containsInAnyOrder("#/reporters/unitIds/1", "#/addressee/unitId"));
    }

    @Test
    void refusesADutyOfAForeignOwner() {
        Api.as(Api.officeOf(Units.province()))
                .body(some.input())
                .post("/report-duties")
                .then()
                .statusCode(403)
                .body("type", endsWith("/foreign-unit"));
    }

    @Test
    void refusesASecondStandingDutyOfTheSameCode() {
        some.drafted(some.input());

        Api.as(some.officer)
                .body(some.input())
                .post("/report-duties")
                .then()
                .statusCode(409)
                .body("type", endsWith("/already-exists"));
    }

    @Test
    void refusesUnknownFieldsParametersAndDates() {
        Api.wronglyAs(some.officer)
                .body(some.with(some.input(), "frequency", "MONTHLY"))
                .post("/report-duties")
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("#/frequency"));
        Api.wronglyAs(some.officer)
                .body(some.with(some.input(), "from", "2023-02-31"))
                .post("/report-duties")
                .then()
                .statusCode(400);
        Api.wronglyAs(some.officer)
                .queryParam("state", "DRAFT")
                .get("/report-duties")
                .then()
                .statusCode(400);
    }

    @Test
    void keepsNothingOfADryRun() {
        Api.as(some.officer)
                .queryParam("dryRun", true)
                .body(some.input())
                .post("/report-duties")
                .then()
                .statusCode(201)
                .header("Dry-Run", "true");

        some.drafted(some.input());
    }

    @Test
    void changesADraftWholly() {
        var duty = some.drafted(some.input());

        var tag = patch(duty.id(), duty.tag(), Map.of("period", "QUARTER", "via", List.of(), "name", "Báo cáo quý"))
                .statusCode(200)
                .body("period", equalTo("QUARTER"))
                .body("via", hasSize(0))
                .body("name", equalTo("Báo cáo quý"))
                .extract()
                .header("ETag");
        patch(duty.id(), tag, Map.of("name", "Báo cáo quý")).statusCode(200).header("ETag", equalTo(tag));
        patch(duty.id(), duty.tag(), Map.of("name", "Khác")).statusCode(412);
        patch(duty.id(), null, Map.of("name", "Khác")).statusCode(428);
        patch(duty.id(), tag, Map.of("period", "ONE_OFF")).statusCode(422);
        patch(UUID.randomUUID(), tag, Map.of("name", "Khác")).statusCode(404);
        Api.wronglyAs(some.officer)
                .contentType(MergePatch.MEDIA_TYPE)
                .header("If-Match", tag)
                .body(Map.of("name", ""))
                .patch("/report-duties/{id}", duty.id())
                .then()
                .statusCode(400);
    }

    @Test
    void changesOnlyNameAndContentOnceInForce() {
        var duty = some.active(some.input());
        var content =
                Map.of("indicators", List.of(Map.of("code", "CT-1", "name", "Tỷ lệ", "unit", "%", "decimals", 2)));

        patch(duty.id(), duty.tag(), Map.of("period", "QUARTER"))
                .statusCode(409)
                .body("type", endsWith("/report-duty-frozen"));
        patch(duty.id(), duty.tag(), Map.of("name", "Báo cáo sơ kết", "content", content))
                .statusCode(200)
                .body("name", equalTo("Báo cáo sơ kết"))
                .body("content.indicators[0].code", equalTo("CT-1"));
    }

    @Test
    void letsOnlyThoseAboveChangeADutyInForce() {
        var duty = some.active(some.input());

        Api.as(some.teacher)
                .contentType(MergePatch.MEDIA_TYPE)
                .header("If-Match", duty.tag())
                .body(Map.of("name", "Khác"))
                .patch("/report-duties/{id}", duty.id())
                .then()
                .statusCode(403);
        for (var step : List.of("activate", "end")) {
            Api.as(some.teacher)
                    .header("If-Match", duty.tag())
                    .post("/report-duties/{id}/" + step, duty.id())
                    .then()
                    .statusCode(403);
        }
        Api.as(some.teacher)
                .header("If-Match", duty.tag())
                .body(dueDate("2023-01-01", "2023-07-15"))
                .post("/report-duties/{id}/due-dates", duty.id())
                .then()
                .statusCode(403);
        Api.as(some.teacher)
                .header("If-Match", duty.tag())
                .delete("/report-duties/{id}", duty.id())
                .then()
                .statusCode(403);
    }

    @Test
    void deletesADraftButNoDutyInForce() {
        var draft = some.drafted(some.input());
        var active = some.active(some.with(some.input(), "code", "BC-KHAC"));

        delete(draft.id(), null).statusCode(428);
        delete(draft.id(), "\"99\"").statusCode(412);
        delete(draft.id(), draft.tag()).statusCode(204);
        delete(draft.id(), draft.tag()).statusCode(404);
        delete(active.id(), active.tag()).statusCode(409).body("type", endsWith("/transition-not-allowed"));
        Api.wronglyAs(some.officer)
                .header("If-Match", active.tag())
                .queryParam("force", true)
                .delete("/report-duties/{id}", active.id())
                .then()
                .statusCode(400);
    }

    @Test
    void makesADeadlineForEachSchoolAndPeriodAtActivation() {
        var second = Units.school(some.office);
        var duty = some.active(some.input());

        assertEquals(2, some.deadlines(duty).size());
        Api.as(some.officer)
                .queryParam("dutyId", duty.id())
                .get("/report-deadlines")
                .then()
                .statusCode(200)
                .body("items.unit.id", hasItems(some.school.id.toString(), second.id.toString()))
                .body("items", hasSize(4))
                .body("items.dueOn", not(hasItem(not(nullValue()))))
                .body("items.late", not(hasItem(not(nullValue()))))
                .body("items.status", not(hasItem(not(equalTo("OPEN")))));
    }

    @Test
    void activatesOnlyADraftAndOnlyTheRevisionRead() {
        var duty = some.drafted(some.input());

        step(duty.id(), "activate", null).statusCode(428);
        step(duty.id(), "activate", "\"99\"").statusCode(412);
        step(UUID.randomUUID(), "activate", duty.tag()).statusCode(404);
        var tag = step(duty.id(), "activate", duty.tag())
                .statusCode(200)
                .extract()
                .header("ETag");
        step(duty.id(), "activate", tag).statusCode(409).body("type", endsWith("/transition-not-allowed"));
        Api.wronglyAs(some.officer)
                .header("If-Match", "7")
                .post("/report-duties/{id}/activate", duty.id())
                .then()
                .statusCode(400);
    }

    @Test
    void activatesADutyOfACampaignOnlyOnceThatIsLaunched() {
        var campaign = some.campaign(CampaignStatus.DRAFT);
        var duty = some.drafted(some.with(some.input(), "campaignId", campaign.id));

        step(duty.id(), "activate", duty.tag()).statusCode(409).body("type", endsWith("/campaign-not-open"));
        some.status(campaign, CampaignStatus.LAUNCHED);
        step(duty.id(), "activate", duty.tag()).statusCode(200);
        Api.as(some.teacher)
                .queryParam("campaignId", campaign.id)
                .get("/report-deadlines")
                .then()
                .statusCode(200)
                .body("items", hasSize(2))
                .body("items[0].campaign.code", equalTo(campaign.code));
        Api.as(some.officer)
                .queryParam("campaignId", campaign.id)
                .get("/report-duties")
                .then()
                .statusCode(200)
                .body("items.id", contains(duty.id().toString()));
    }

    @Test
    void makesNoDeadlinesForReportsOnRequest() {
        var input = some.with(some.input(), "period", "ON_REQUEST");
        input.put("regime", "AD_HOC");

        assertEquals(List.of(), some.deadlines(some.active(input)));
    }

    @Test
    void waivesPeriodsThatHaveNotBegunWhenTheDutyEnds() {
        MovableClock.setTo(LocalDate.of(2023, 3, 1));
        var duty = some.active(some.input());

        step(duty.id(), "end", null).statusCode(428);
        step(duty.id(), "end", "\"99\"").statusCode(412);
        step(UUID.randomUUID(), "end", duty.tag()).statusCode(404);
        Api.wronglyAs(some.officer)
                .header("If-Match", "7")
                .post("/report-duties/{id}/end", duty.id())
                .then()
                .statusCode(400);
        var tag = step(duty.id(), "end", duty.tag())
                .statusCode(200)
                .body("status", equalTo("ENDED"))
                .extract()
                .header("ETag");
        step(duty.id(), "end", tag).statusCode(409);

        Api.as(some.teacher)
                .queryParam("dutyId", duty.id())
                .get("/report-deadlines")
                .then()
                .body("items.find { it.periodFrom == '2023-01-01' }.status", equalTo("OPEN"))
                .body("items.find { it.periodFrom == '2023-07-01' }.status", equalTo("WAIVED"));
        var waived = Api.as(some.teacher)
                .queryParam("dutyId", duty.id())
                .queryParam("status", "WAIVED")
                .get("/report-deadlines")
                .then()
                .body("items", hasSize(1))
                .extract()
                .<String>path("items[0].id");
        Api.as(some.teacher)
                .get("/report-deadlines/{id}/history", waived)
                .then()
                .body("items.number", contains(1, 2))
                .body("items.action", contains("CREATE", "WAIVE"));
    }

    @Test
    void setsADateByALetterForOnePeriod() {
        var duty = some.active(some.input());
        var letter = some.letter();

        setDueDate(duty.id(), duty.tag(), dueDate("2023-01-01", "2023-07-15", letter.id))
                .statusCode(200)
                .body("dueDates", hasSize(1))
                .body("dueDates[0].setBy.id", equalTo(letter.id.toString()));

        Api.as(some.teacher)
                .queryParam("dutyId", duty.id())
                .get("/report-deadlines")
                .then()
                .body("items[0].periodFrom", equalTo("2023-01-01"))
                .body("items[0].dueOn", equalTo("2023-07-14"))
                .body("items[0].dueWording", equalTo("trước ngày 15/7/2023"))
                .body("items[0].late", equalTo(true))
                .body("items[1].dueOn", nullValue());
        Api.as(some.teacher)
                .get("/report-deadlines/{id}", some.deadline(duty))
                .then()
                .statusCode(200)
                .body("setBy.id", equalTo(letter.id.toString()));
    }

    @Test
    void letsALaterLetterReplaceTheDateAndOneForALevelGoFirst() {
        var duty = some.active(some.input());
        var letter = some.letter();
        var tag = setDueDate(duty.id(), duty.tag(), dueDate("2023-01-01", "2023-07-15", letter.id))
                .statusCode(200)
                .extract()
                .header("ETag");
        tag = setDueDate(duty.id(), tag, dueDate("2023-01-01", "2023-07-20", letter.id))
                .statusCode(200)
                .body("dueDates", hasSize(1))
                .extract()
                .header("ETag");
        var forSchools = new HashMap<>(dueDate("2023-01-01", "2023-07-10", letter.id));
        forSchools.put("level", "INSTITUTION");

        setDueDate(duty.id(), tag, forSchools).statusCode(200).body("dueDates", hasSize(2));

        Api.as(some.teacher)
                .queryParam("dutyId", duty.id())
                .get("/report-deadlines")
                .then()
                .body("items[0].dueOn", equalTo("2023-07-09"));
    }

    @Test
    void leavesTheDateOfAReportThatWasSent() {
        var duty = some.active(some.with(some.input(), "to", "2023-06-30"));
        var deadline = some.deadline(duty);
        some.sent(deadline);

        setDueDate(duty.id(), duty.tag(), dueDate("2023-01-01", "2023-07-15")).statusCode(200);

        Api.as(some.teacher)
                .get("/report-deadlines/{id}", deadline)
                .then()
                .body("dueOn", nullValue())
                .body("timeliness", equalTo("ON_TIME"));
    }

    @Test
    void refusesDatesThatCannotBe() {
        var duty = some.active(some.input());
        var draft = some.drafted(some.with(some.input(), "code", "BC-KHAC"));
        var withLevel = new HashMap<>(dueDate("2023-01-01", "2023-07-15"));
        withLevel.put("level", "CENTRAL");

        setDueDate(duty.id(), duty.tag(), dueDate(null, "2023-07-15"))
                .statusCode(422)
                .body("errors.pointer", contains("#/periodFrom"));
        setDueDate(duty.id(), duty.tag(), dueDate("2023-02-01", "2023-07-15"))
                .statusCode(422)
                .body("errors.code", contains("NO_SUCH_PERIOD"));
        setDueDate(duty.id(), duty.tag(), dueDate("2023-07-01", "2023-06-15"))
                .statusCode(422)
                .body("errors.code", contains("DUE_BEFORE_PERIOD"));
        setDueDate(duty.id(), duty.tag(), withLevel)
                .statusCode(422)
                .body("errors.code", contains("LEVEL_DOES_NOT_REPORT"));
        setDueDate(duty.id(), duty.tag(), dueDate("2023-01-01", "2023-07-15", UUID.randomUUID()))
                .statusCode(422)
                .body("errors.pointer", contains("#/setByDirectiveId"));
        setDueDate(draft.id(), draft.tag(), dueDate("2023-01-01", "2023-07-15")).statusCode(409);
        setDueDate(duty.id(), null, dueDate("2023-01-01", "2023-07-15")).statusCode(428);
        setDueDate(duty.id(), "\"99\"", dueDate("2023-01-01", "2023-07-15")).statusCode(412);
        setDueDate(UUID.randomUUID(), duty.tag(), dueDate("2023-01-01", "2023-07-15"))
                .statusCode(404);
        Api.wronglyAs(some.officer)
                .header("If-Match", duty.tag())
                .body(Map.of("date", "2023-07-15"))
                .post("/report-duties/{id}/due-dates", duty.id())
                .then()
                .statusCode(400);
    }

    @Test
    void countsWorkingDaysWithTheHolidaysOfTheirYears() {
        var input = some.input();
        input.put("due", Map.of("kind", "NOT_SET"));
        input.put(
                "dues",
                List.of(Map.of("level", "INSTITUTION", "kind", "DAYS_AFTER_PERIOD", "days", 5, "dayKind", "WORKING")));
        var duty = some.active(input);

        Api.as(some.officer)
                .get("/report-duties/{id}", duty.id())
                .then()
                .body("workingDayCalendar", equalTo("VERIFIED"))
                .body("dues[0].days", equalTo(5));
        Api.as(some.teacher)
                .queryParam("dutyId", duty.id())
                .get("/report-deadlines")
                .then()
                .body("items.dueOn", contains("2023-07-07", "2024-01-08"));
    }

    @Test
    void givesASchoolThatComesLaterTheReportsThatAreNotOver() {
        MovableClock.setTo(LocalDate.of(2023, 8, 1));
        var duty = some.active(some.input());
        var opened = Units.school(Units.educationOffice(some.committee));
        Units.moved(opened, some.office, LocalDate.of(2023, 7, 15));

        Api.as(Api.unitOf(opened))
                .queryParam("dutyId", duty.id())
                .get("/report-deadlines")
                .then()
                .body("items.periodFrom", contains("2023-07-01"));
    }

    @Test
    void givesASchoolThatIsCreatedLaterTheReportsThatAreNotOver() {
        MovableClock.setTo(LocalDate.of(2023, 8, 1));
        var duty = some.active(some.input());

        var opened = Units.school(some.office);

        for (var reader : List.of(Api.unitOf(opened), some.officer)) {
            Api.as(reader)
                    .queryParam("dutyId", duty.id())
                    .queryParam("unitId", opened.id)
                    .get("/report-deadlines")
                    .then()
                    .body("items.periodFrom", contains("2023-07-01"));
        }
    }

    private ValidatableResponse patch(UUID id, String tag, Map<String, ?> body) {
        var request = Api.as(some.officer).contentType(MergePatch.MEDIA_TYPE).body(body);
        if (tag != null) {
            request.header("If-Match", tag);
        }
        return request.patch("/report-duties/{id}", id).then();
    }

    private ValidatableResponse delete(UUID id, String tag) {
        var request = Api.as(some.officer);
        if (tag != null) {
            request.header("If-Match", tag);
        }
        return request.delete("/report-duties/{id}", id).then();
    }

    private ValidatableResponse step(UUID id, String step, String tag) {
        var request = Api.as(some.officer);
        if (tag != null) {
            request.header("If-Match", tag);
        }
        return request.post("/report-duties/{id}/" + step, id).then();
    }

    private ValidatableResponse setDueDate(UUID id, String tag, Map<String, ?> body) {
        var request = Api.as(some.officer).body(body);
        if (tag != null) {
            request.header("If-Match", tag);
        }
        return request.post("/report-duties/{id}/due-dates", id).then();
    }

    private Map<String, Object> dueDate(String periodFrom, String date) {
        return dueDate(periodFrom, date, some.letter().id);
    }

    private static Map<String, Object> dueDate(String periodFrom, String date, UUID letter) {
        var body = new HashMap<String, Object>();
        if (periodFrom != null) {
            body.put("periodFrom", periodFrom);
        }
        body.put("date", date);
        body.put("bound", "BEFORE");
        body.put("wording", "trước ngày 15/7/2023");
        body.put("setByDirectiveId", letter);
        return body;
    }
}
