package vn.thidua.rate;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
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

@QuarkusTest
class ReportingRateResourceTest {

    private SomeReports some;
    private OrgUnit second;

    @BeforeEach
    void makesADistrictWithTwoSchools() {
        some = new SomeReports();
        second = Units.school(some.office);
    }

    @AfterEach
    void resetsTheClock() {
        Reporting.resetClock();
    }

    /** Half-yearly in 2023, due ten days after: 10/7/2023 and 10/1/2024. */
    private Map<String, Object> halfYearly() {
        return some.with(some.input(), "due", Map.of("kind", "DAYS_AFTER_PERIOD", "days", 10, "dayKind", "CALENDAR"));
    }

    private ValidatableResponse rates(String caller, Map<String, ?> parameters) {
        return Api.as(caller)
                .queryParams(parameters)
                .get("/reporting-rates")
                .then()
                .statusCode(200);
    }

    @Test
    void countsWhatCameInTimeLateAndNotAtAll() {
        var duty = some.active(halfYearly());
        var reporting = new Reporting(duty.id());
        reporting.sends(some.school, 0, LocalDate.of(2023, 7, 10));
        reporting.sends(some.school, 1, LocalDate.of(2024, 1, 11));
        reporting.sends(second, 0, LocalDate.of(2023, 7, 1));
        some.step(reporting.deadline(some.school, 0), "accept").statusCode(200);
        some.step(reporting.deadline(second, 0), "return").statusCode(200);

        rates(some.officer, Map.of("unitId", some.office.id, "dutyId", duty.id(), "groupBy", "DUTY"))
                .body("groups", hasSize(1))
                .body("groups[0].id", equalTo(duty.id().toString()))
                .body("groups[0].code", equalTo("BC-6T"))
                .body("total.expected", equalTo(4))
                .body("total.submitted", equalTo(3))
                .body("total.onTime", equalTo(2))
                .body("total.late", equalTo(1))
                .body("total.accepted", equalTo(1))
                .body("total.returned", equalTo(1))
                .body("total.overdue", equalTo(1))
                .body("total.submittedPercent", equalTo(75.0f))
                .body("total.onTimePercent", equalTo(50.0f))
                .body("total.acceptedPercent", equalTo(25.0f));
    }

    @Test
    void groupsByUnitPeriodAndCampaign() {
        var campaign = some.campaign(CampaignStatus.LAUNCHED);
        var duty = some.active(some.with(halfYearly(), "campaignId", campaign.id));
        new Reporting(duty.id()).sends(second, 1, LocalDate.of(2024, 1, 10));

        rates(some.officer, Map.of("unitId", some.office.id))
                .body("groups.find { it.id == '%s' }.counts.submitted".formatted(some.school.id), equalTo(0))
                .body("groups.find { it.id == '%s' }.counts.submitted".formatted(second.id), equalTo(1))
                .body("groups.own", contains(false, false));
        rates(some.officer, Map.of("unitId", second.id))
                .body("groups.own", contains(true))
                .body("total.expected", equalTo(2));
        rates(some.officer, Map.of("unitId", some.committee.id)).body("groups.id", contains(some.office.id.toString()));
        rates(some.officer, Map.of("dutyId", duty.id(), "groupBy", "PERIOD"))
                .body("groups.label", contains("01/01/2023 – 30/06/2023", "01/07/2023 – 31/12/2023"))
                .body("groups.counts.submitted", contains(0, 1));
        rates(some.officer, Map.of("campaignId", campaign.id, "groupBy", "CAMPAIGN"))
                .body("groups.code", contains(campaign.code))
                .body("groups.counts.expected", contains(4));
        rates(some.officer, Map.of("dutyId", duty.id(), "from", "2023-07-01", "to", "2023-12-31"))
                .body("total.expected", equalTo(2));
    }

    @Test
    void hasNoPercentageOfNothing() {
        some.active(some.with(halfYearly(), "reporters", Map.of("unitIds", java.util.List.of(second.id))));
        var deadline = new Reporting(
                        some.active(some.with(some.oneOff(), "code", "BC-MOT")).id())
                .deadline(some.school, 0);
        some.step(deadline, "waive").statusCode(200);

        rates(some.officer, Map.of("unitId", some.school.id))
                .body("total.expected", equalTo(0))
                .body("total.waived", equalTo(1))
                .body("total.submittedPercent", nullValue());
        rates(some.officer, Map.of("unitId", some.homeAffairs.id)).body("groups", empty());
    }

    @Test
    void answersForDutiesOfNoCampaignInTheLanguageOfTheCaller() {
        var duty = some.active(halfYearly());

        Api.as(some.officer)
                .header("Accept-Language", "en")
                .queryParam("dutyId", duty.id())
                .queryParam("groupBy", "CAMPAIGN")
                .get("/reporting-rates")
                .then()
                .statusCode(200)
                .body("groups.id", contains(nullValue()))
                .body("groups.label", contains("Of no campaign"));
    }

    @Test
    void expectsOneReportOfAUnitThatMergedBeforeItWasDue() {
        var duty = some.active(halfYearly());
        new Reporting(duty.id()).sends(second, 0, LocalDate.of(2023, 7, 8));
        Units.succeeded(some.school, SuccessionKind.MERGED, second, LocalDate.of(2023, 4, 15));

        rates(some.officer, Map.of("dutyId", duty.id(), "unitId", some.office.id, "to", "2023-06-30"))
                .body("groups.id", contains(second.id.toString()))
                .body("total.expected", equalTo(1))
                .body("total.submittedPercent", equalTo(100.0f));
        rates(some.officer, Map.of("dutyId", duty.id(), "unitId", some.office.id))
                .body("total.expected", equalTo(2))
                .body("total.overdue", equalTo(1));
    }

    @Test
    void keepsWhatAUnitHadSentBeforeItMerged() {
        var duty = some.active(halfYearly());
        var reporting = new Reporting(duty.id());
        reporting.sends(some.school, 0, LocalDate.of(2023, 7, 3));
        reporting.sends(second, 0, LocalDate.of(2023, 7, 20));
        Units.succeeded(some.school, SuccessionKind.MERGED, second, LocalDate.of(2023, 7, 6));
        var query = Map.of("dutyId", duty.id(), "unitId", some.office.id, "to", "2023-06-30");

        rates(some.officer, and(query, "asOf", "2023-07-05"))
                .body("groups.find { it.id == '%s' }.counts.onTime".formatted(some.school.id), equalTo(1))
                .body("groups.find { it.id == '%s' }.counts.late".formatted(second.id), equalTo(1))
                .body("total.expected", equalTo(2));
        rates(some.officer, and(query, "asOf", "2023-07-06"))
                .body("groups.id", contains(second.id.toString()))
                .body("groups.counts.onTime", contains(1))
                .body("total.expected", equalTo(2));
    }

    @Test
    void leavesAUnitWithoutSuccessorWhereItLastStood() {
        var duty = some.active(halfYearly());
        new Reporting(duty.id()).sends(some.school, 0, LocalDate.of(2023, 7, 3));
        Units.ended(some.school, LocalDate.of(2023, 8, 31));

        rates(some.officer, Map.of("dutyId", duty.id(), "unitId", some.office.id))
                .body("groups.find { it.id == '%s' }.counts.expected".formatted(some.school.id), equalTo(1))
                .body("groups.find { it.id == '%s' }.counts.expected".formatted(second.id), equalTo(2))
                .body("total.expected", equalTo(3));
    }

    @Test
    void countsByTheHierarchyOfTheDayAskedFor() {
        var duty = some.active(halfYearly());
        var elsewhere = Units.educationOffice(some.committee);
        Units.moved(second, elsewhere, LocalDate.of(2023, 5, 1));
        var query = Map.of("dutyId", duty.id(), "unitId", some.committee.id);

        rates(some.officer, and(query, "asOf", "2023-04-30"))
                .body("groups.id", contains(some.office.id.toString()))
                .body("groups.counts.expected", contains(4));
        rates(some.officer, and(query, "asOf", "2023-05-01"))
                .body("groups.find { it.id == '%s' }.counts.expected".formatted(some.office.id), equalTo(2))
                .body("groups.find { it.id == '%s' }.counts.expected".formatted(elsewhere.id), equalTo(2));
    }

    @Test
    void expectsNothingOfACancelledCampaignButCountsWhatCame() {
        var campaign = some.campaign(CampaignStatus.LAUNCHED);
        var duty = some.active(some.with(halfYearly(), "campaignId", campaign.id));
        new Reporting(duty.id()).sends(second, 0, LocalDate.of(2023, 7, 8));
        some.status(campaign, CampaignStatus.CANCELLED);

        rates(some.officer, Map.of("dutyId", duty.id()))
                .body("total.expected", equalTo(1))
                .body("total.submitted", equalTo(1));
    }

    @Test
    void showsAnOfficeOnTheWayWhatItReceivesAndAStrangerNothing() {
        var duty = some.active(halfYearly());
        var homeAffairs = Api.somebody(Role.AUDITOR, some.homeAffairs.id);

        rates(homeAffairs, Map.of("dutyId", duty.id())).body("total.expected", equalTo(4));
        rates(homeAffairs, Map.of("unitId", some.office.id, "groupBy", "DUTY")).body("total.expected", equalTo(4));
        rates(Api.officeOf(Units.province()), Map.of("unitId", some.office.id)).body("groups", empty());
        rates("nobody-with-a-role", Map.of("unitId", some.office.id)).body("groups", empty());
        rates(some.teacher, Map.of("dutyId", duty.id())).body("total.expected", equalTo(2));
        rates(Api.administrator(), Map.of("dutyId", duty.id(), "groupBy", "UNIT"))
                .body("groups", hasSize(1))
                .body("total.expected", equalTo(4));
    }

    @Test
    void drawsTheRatesForThoseWhoWantAPicture() {
        some.active(halfYearly());

        Api.as(some.officer)
                .accept("image/svg+xml, application/problem+json")
                .queryParam("unitId", some.office.id)
                .get("/reporting-rates")
                .then()
                .statusCode(200)
                .header("Content-Type", startsWith("image/svg+xml"))
                .header("Content-Security-Policy", startsWith("default-src 'none'"))
                .body(containsString("Tình hình nộp báo cáo"));
    }

    @Test
    void refusesWhatItDoesNotKnow() {
        Api.as(some.officer)
                .queryParam("unitId", UUID.randomUUID())
                .get("/reporting-rates")
                .then()
                .statusCode(404);
        Api.wronglyAs(some.officer)
                .queryParam("groupBy", "YEAR")
                .get("/reporting-rates")
                .then()
                .statusCode(400);
    }

    @Test
    void countsManyUnitsWithTheStatementsOfOne() {
        some.active(some.oneOff());
        Runnable call = () -> rates(some.officer, Map.of("unitId", some.committee.id, "groupBy", "UNIT"));
        call.run();
        var one = Statements.of(call);
        for (int i = 0; i < 20; i++) {
            Units.school(Units.educationOffice(some.committee));
        }
        some.active(some.with(halfYearly(), "reporters", Map.of("belowId", some.committee.id)));

        assertEquals(one, Statements.of(call));
    }

    private static Map<String, Object> and(Map<String, ?> query, String name, Object value) {
        var all = new java.util.HashMap<String, Object>(query);
        all.put(name, value);
        return all;
    }
}
