package vn.thidua.rate;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.arc.Arc;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.thidua.access.Role;
import vn.thidua.campaign.CampaignStatus;
import vn.thidua.contract.Api;
import vn.thidua.organization.OrgUnit;
import vn.thidua.organization.Statements;
import vn.thidua.organization.SuccessionKind;
import vn.thidua.organization.Units;
import vn.thidua.report.SomeReports;
import vn.thidua.time.MovableClock;

@QuarkusTest
class OverdueReportResourceTest {

    private SomeReports some;
    private OrgUnit second;
    private SomeReports.Duty duty;

    /** Half-yearly in 2023, due on 10/7/2023 and 10/1/2024. */
    @BeforeEach
    void makesADistrictWithTwoSchools() {
        some = new SomeReports();
        second = Units.school(some.office);
        duty = some.active(
                some.with(some.input(), "due", Map.of("kind", "DAYS_AFTER_PERIOD", "days", 10, "dayKind", "CALENDAR")));
    }

    @AfterEach
    void resetsTheClock() {
        MovableClock.reset();
    }

    private static ValidatableResponse overdue(String caller, LocalDate day, Map<String, ?> parameters) {
        MovableClock.setTo(day);
        var answer = Api.as(caller)
                .queryParams(new HashMap<>(parameters))
                .get("/overdue-reports")
                .then()
                .statusCode(200);
        MovableClock.reset();
        return answer;
    }

    @Test
    void listsWhatHasNotComeWithTheDaysSince() {
        var reporting = new Reporting(duty.id());
        reporting.sends(second, 0, LocalDate.of(2023, 7, 9));

        overdue(some.officer, LocalDate.of(2023, 7, 10), Map.of("dutyId", duty.id()))
                .body("items", empty());
        overdue(some.officer, LocalDate.of(2023, 7, 11), Map.of("dutyId", duty.id()))
                .body("items.unit.id", contains(some.school.id.toString()))
                .body("items.daysLate", contains(1))
                .body("items[0].extendedUntil", nullValue())
                .body("items[0].dueOn", equalTo("2023-07-10"));
        overdue(some.officer, LocalDate.of(2024, 1, 20), Map.of("unitId", some.office.id))
                .body("items.daysLate", contains(194, 10, 10));
    }

    @Test
    void leavesOutWhatNobodyOwes() {
        var reporting = new Reporting(duty.id());
        some.step(reporting.deadline(some.school, 0), "waive").statusCode(200);
        extended(reporting.deadline(some.school, 1), LocalDate.of(2024, 1, 31));
        Units.succeeded(second, SuccessionKind.MERGED, some.school, LocalDate.of(2023, 7, 1));

        overdue(some.officer, LocalDate.of(2024, 1, 31), Map.of("dutyId", duty.id()))
                .body("items", empty());
        overdue(some.officer, LocalDate.of(2024, 2, 2), Map.of("dutyId", duty.id()))
                .body("items.extendedUntil", contains("2024-01-31"))
                .body("items.daysLate", contains(2));
    }

    @Test
    void wantsNothingOfACancelledCampaign() {
        var campaign = some.campaign(CampaignStatus.LAUNCHED);
        var input = some.with(some.oneOff(), "campaignId", campaign.id);
        var ofCampaign = some.active(input);
        var day = LocalDate.of(2024, 6, 1);

        overdue(some.officer, day, Map.of("campaignId", campaign.id)).body("items", hasSize(2));
        some.status(campaign, CampaignStatus.CANCELLED);
        overdue(some.officer, day, Map.of("dutyId", ofCampaign.id())).body("items", empty());
    }

    @Test
    void showsEverybodyTheirOwn() {
        var day = LocalDate.of(2023, 8, 1);
        var homeAffairs = Api.somebody(Role.AUDITOR, some.homeAffairs.id);

        overdue(some.teacher, day, Map.of()).body("items.unit.id", contains(some.school.id.toString()));
        overdue(homeAffairs, day, Map.of())
                .body("items.unit.id", containsInAnyOrder(some.school.id.toString(), second.id.toString()));
        overdue(homeAffairs, day, Map.of("unitId", second.id)).body("items", hasSize(1));
        overdue(Api.officeOf(Units.province()), day, Map.of("unitId", some.office.id))
                .body("items", empty());
        overdue(Api.administrator(), day, Map.of("dutyId", duty.id())).body("items", hasSize(2));
        Api.wronglyAs(some.officer)
                .queryParam("unitId", "x")
                .get("/overdue-reports")
                .then()
                .statusCode(400);
    }

    @Test
    void pagesWithTheStatementsOfOne() {
        Runnable call =
                () -> Api.as(some.officer).get("/overdue-reports").then().statusCode(200);
        call.run();
        var few = Statements.of(call);
        for (int i = 0; i < 10; i++) {
            Units.school(some.office);
        }
        some.active(some.with(some.oneOff(), "code", "BC-KHAC"));
        assertEquals(few, Statements.of(call));

        String next = Api.as(some.officer)
                .queryParam("limit", 5)
                .queryParam("total", true)
                .get("/overdue-reports")
                .then()
                .statusCode(200)
                .body("items", hasSize(5))
                .body("total.count", equalTo(16))
                .body("next", notNullValue())
                .extract()
                .path("next");
        Api.as(some.officer)
                .queryParam("limit", 50)
                .queryParam("cursor", next)
                .get("/overdue-reports")
                .then()
                .statusCode(200)
                .body("items", hasSize(11));
    }

    private static void extended(UUID deadline, LocalDate until) {
        QuarkusTransaction.requiringNew()
                .run(() -> Arc.container()
                        .instance(EntityManager.class)
                        .get()
                        .createNativeQuery("update report_deadline set extended_until = :until where id = :id")
                        .setParameter("until", until)
                        .setParameter("id", deadline)
                        .executeUpdate());
    }
}
