package vn.thidua.report;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.thidua.contract.Api;
import vn.thidua.organization.OrgUnit;
import vn.thidua.organization.SuccessionKind;
import vn.thidua.organization.Units;
import vn.thidua.time.MovableClock;

/** Deadlines are made ahead as time goes by, and follow the units. */
@QuarkusTest
class ReportFollowingTest {

    private static final LocalDate SPRING = LocalDate.of(2023, 3, 1);

    private SomeReports some;

    @BeforeEach
    void prepare() {
        MovableClock.setTo(SPRING);
        some = new SomeReports();
    }

    @AfterEach
    void resetClock() {
        MovableClock.reset();
    }

    private static void catchUp() {
        SomeReports.bean(DeadlineSchedule.class).catchUp();
    }

    private SomeReports.Duty monthly() {
        var input = some.with(some.input(), "period", "MONTH");
        input.put("to", "2026-12-31");
        return some.active(input);
    }

    @Test
    void makesDeadlinesAsFarAheadAsConfigured() {
        var duty = monthly();
        // 400 days after 1/3/2023 is 4/4/2024
        assertEquals(16, count(duty));

        MovableClock.setTo(LocalDate.of(2023, 6, 30));
        catchUp();
        catchUp();

        assertEquals(20, count(duty));
    }

    @Test
    void catchesUpAfterALongTimeWithoutAServer() {
        var duty = monthly();

        MovableClock.setTo(LocalDate.of(2026, 6, 30));
        catchUp();

        assertEquals(48, count(duty));
    }

    @Test
    void makesEachOnceOnTwoServers() {
        var duty = monthly();
        MovableClock.setTo(LocalDate.of(2024, 12, 31));
        var schedule = SomeReports.bean(DeadlineSchedule.class);

        CompletableFuture.allOf(
                        CompletableFuture.runAsync(schedule::catchUp), CompletableFuture.runAsync(schedule::catchUp))
                .join();

        assertEquals(38, count(duty));
    }

    @Test
    void passesOnWhatAMergedUnitOwes() {
        var absorbed = Units.school(some.office);
        var duty = some.active(some.input());
        var owed = deadlines(duty, absorbed).extract().<String>path("items[0].id");
        var kept = some.deadline(duty);
        Units.succeeded(absorbed, SuccessionKind.MERGED, some.school, LocalDate.of(2023, 4, 1));

        deadlines(duty, absorbed)
                .body("items.status", contains("OPEN", "WAIVED"))
                .body("items[0].writing.allowed", equalTo(true));
        read(kept.toString()).body("continues", nullValue());

        MovableClock.setTo(LocalDate.of(2023, 4, 1));
        catchUp();

        read(owed)
                .body("status", equalTo("WAIVED"))
                .body("timeliness", equalTo("EXEMPT"))
                .body("writing.reason.code", equalTo("UNIT_ENDED"))
                .body("continuedBy.id", equalTo(kept.toString()))
                .body("continuedBy.unit.id", equalTo(some.school.id.toString()));
        read(kept.toString()).body("continues.id", equalTo(owed)).body("status", equalTo("OPEN"));
        Api.as(some.officer)
                .get("/report-deadlines/{id}/history", owed)
                .then()
                .body("items.action", contains("CREATE", "PASS_ON"));
        assertEquals(2, count(duty));
    }

    @Test
    void makesTheDeadlineOfASuccessorThatDidNotReport() {
        var duty = some.active(some.input());
        var owed = some.deadline(duty);
        var heir = Units.school(Units.educationOffice(some.committee));
        MovableClock.setTo(LocalDate.of(2023, 4, 1));

        Units.succeeded(some.school, SuccessionKind.MERGED, heir, LocalDate.of(2023, 4, 1));

        var inherited = deadlines(duty, heir)
                .body("items.periodFrom", contains("2023-01-01"))
                .extract()
                .<String>path("items[0].id");
        read(inherited).body("continues.id", equalTo(owed.toString()));
        Api.as(Api.unitOf(heir))
                .header("If-None-Match", "*")
                .body(Map.of("narrative", "Báo cáo của trường kế thừa"))
                .put("/report-deadlines/{id}/submission", inherited)
                .then()
                .statusCode(201);
    }

    @Test
    void splitsWhatIsOwedAmongAllSuccessors() {
        var duty = some.active(some.input());
        var owed = some.deadline(duty);
        var first = Units.school(some.office);
        var second = Units.school(Units.educationOffice(some.committee));
        Units.succeeded(some.school, SuccessionKind.SPLIT, first, LocalDate.of(2023, 5, 1));
        Units.succeeded(some.school, SuccessionKind.SPLIT, second, LocalDate.of(2023, 5, 1));

        MovableClock.setTo(LocalDate.of(2023, 5, 1));
        catchUp();

        for (var heir : new OrgUnit[] {first, second}) {
            var inherited = deadlines(duty, heir).extract().<String>path("items[0].id");
            read(inherited).body("continues.id", equalTo(owed.toString()));
        }
    }

    @Test
    void leavesWhatAUnitSentBeforeItEnded() {
        var duty = some.active(some.input());
        var sent = some.deadline(duty);
        some.sent(sent);
        var heir = Units.school(some.office);
        MovableClock.setTo(LocalDate.of(2023, 4, 1));

        Units.succeeded(some.school, SuccessionKind.MERGED, heir, LocalDate.of(2023, 4, 1));

        read(sent.toString())
                .body("status", equalTo("SENT"))
                .body("timeliness", equalTo("ON_TIME"))
                .body("continuedBy", nullValue());
    }

    @Test
    void waivesWhatNobodyInheritsButNotWhatWasMissed() {
        var input = some.with(some.input(), "period", "QUARTER");
        input.put("due", Map.of("kind", "DAYS_AFTER_PERIOD", "days", 10, "dayKind", "CALENDAR"));
        var duty = some.active(input);
        MovableClock.setTo(LocalDate.of(2023, 5, 1));
        var missed = some.deadline(duty);

        Units.ended(some.school, LocalDate.of(2023, 4, 30));

        read(missed.toString())
                .body("status", equalTo("OPEN"))
                .body("late", equalTo(true))
                .body("writing.reason.code", equalTo("UNIT_ENDED"));
        deadlines(duty, some.school)
                .body("items.findAll { it.status == 'WAIVED' }", hasSize(3))
                .body("items.findAll { it.status == 'OPEN' }", hasSize(1));
    }

    @Test
    void releasesASchoolThatMovesAwayAndTakesItBack() {
        var duty = some.active(some.input());
        var elsewhere = Units.educationOffice(some.committee);

        Units.moved(some.school, elsewhere, SPRING);
        deadlines(duty, some.school).body("items.status", contains("WAIVED", "WAIVED"));
        Units.moved(some.school, some.office, SPRING.plusDays(1));

        deadlines(duty, some.school)
                .body("items.status", contains("OPEN", "OPEN"))
                .body("items.late", contains(nullValue(), nullValue()));
        Api.as(some.teacher)
                .get("/report-deadlines/{id}/history", some.deadline(duty))
                .then()
                .body("items.action", contains("CREATE", "WAIVE", "REOPEN"));
    }

    private ValidatableResponse deadlines(SomeReports.Duty duty, OrgUnit unit) {
        return Api.as(some.officer)
                .queryParam("dutyId", duty.id())
                .queryParam("unitId", unit.id)
                .get("/report-deadlines")
                .then()
                .statusCode(200);
    }

    private ValidatableResponse read(String deadline) {
        return Api.as(some.officer)
                .get("/report-deadlines/{id}", UUID.fromString(deadline))
                .then()
                .statusCode(200);
    }

    private int count(SomeReports.Duty duty) {
        return Api.as(some.officer)
                .queryParam("dutyId", duty.id())
                .queryParam("unitId", some.school.id)
                .queryParam("total", true)
                .get("/report-deadlines")
                .then()
                .extract()
                .path("total.count");
    }
}
