package vn.thidua.rate;

import static org.hamcrest.Matchers.closeTo;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.thidua.campaign.Campaign;
import vn.thidua.campaign.CampaignStatus;
import vn.thidua.campaign.CampaignTarget;
import vn.thidua.campaign.TargetComparison;
import vn.thidua.contract.Api;
import vn.thidua.organization.OrgUnit;
import vn.thidua.organization.Statements;
import vn.thidua.organization.SuccessionKind;
import vn.thidua.organization.Units;
import vn.thidua.report.SomeReports;

@QuarkusTest
class IndicatorProgressResourceTest {

    private SomeReports some;
    private OrgUnit second;
    private Campaign campaign;
    private SomeReports.Duty duty;

    @BeforeEach
    void makesADistrictWithTwoSchools() {
        some = new SomeReports();
        second = Units.school(some.office);
        campaign = some.campaign(CampaignStatus.LAUNCHED);
        var input =
                some.with(some.input(), "due", Map.of("kind", "DAYS_AFTER_PERIOD", "days", 10, "dayKind", "CALENDAR"));
        var asked = Map.of("code", "CT-1", "name", "Tỷ lệ hoàn thành chương trình", "unit", "%", "decimals", 2);
        duty = some.active(some.with(
                some.with(input, "campaignId", campaign.id),
                "content",
                Map.of("indicators", List.of(asked, Map.of("code", "CT-2", "name", "Số lớp")))));
    }

    @AfterEach
    void resetsTheClock() {
        Reporting.resetClock();
    }

    private void sends(OrgUnit unit, int period, LocalDate day, double value) {
        new Reporting(duty.id())
                .sends(
                        unit,
                        period,
                        day,
                        Map.of(
                                "narrative",
                                "Đã thực hiện.",
                                "content",
                                Map.of("indicators", List.of(Map.of("code", "CT-1", "value", value)))));
    }

    private void target(TargetComparison comparison, String value) {
        QuarkusTransaction.requiringNew().run(() -> {
            var target = new CampaignTarget();
            target.campaign = Campaign.findById(campaign.id);
            target.ordinal = 1;
            target.code = "CT-1";
            target.name = "Hoàn thành chương trình";
            target.comparison = comparison;
            target.targetValue = value == null ? null : new BigDecimal(value);
            target.wording = "đạt từ 98% trở lên";
            target.persist();
        });
    }

    private ValidatableResponse progress(String caller, Map<String, ?> more) {
        var parameters = new HashMap<String, Object>(Map.of("indicator", "CT-1", "campaignId", campaign.id));
        parameters.putAll(more);
        return Api.as(caller).queryParams(parameters).get("/indicator-progress").then();
    }

    @Test
    void holdsWhatWasSentAgainstTheTarget() {
        target(TargetComparison.AT_LEAST, "98");
        sends(some.school, 0, LocalDate.of(2023, 7, 1), 97.35);
        sends(second, 0, LocalDate.of(2023, 7, 2), 99.2);
        sends(second, 1, LocalDate.of(2024, 1, 2), 98);

        progress(some.officer, Map.of("unitId", some.office.id))
                .statusCode(200)
                .body("name", equalTo("Tỷ lệ hoàn thành chương trình"))
                .body("measure", equalTo("%"))
                .body("target.value", equalTo(98))
                .body("target.comparison", equalTo("AT_LEAST"))
                .body("groups.find { it.unit.id == '%s' }.values.reaching".formatted(some.school.id), equalTo(0))
                .body("groups.find { it.unit.id == '%s' }.values.average".formatted(second.id), equalTo(98.6f))
                .body("total.reports", equalTo(3))
                .body("total.sum.toDouble()", closeTo(294.55, 1e-9))
                .body("total.minimum", equalTo(97.35f))
                .body("total.maximum", equalTo(99.2f))
                .body("total.reaching", equalTo(2));
        progress(some.officer, Map.of("to", "2023-06-30")).body("total.reports", equalTo(2));
    }

    @Test
    void countsOnlyWhatWasAcceptedIfAsked() {
        sends(some.school, 0, LocalDate.of(2023, 7, 1), 97.35);
        sends(second, 0, LocalDate.of(2023, 7, 2), 99.2);
        var reporting = new Reporting(duty.id());
        some.step(reporting.deadline(second, 0), "accept").statusCode(200);
        some.step(reporting.deadline(some.school, 0), "return").statusCode(200);

        progress(some.officer, Map.of()).statusCode(200).body("total.reports", equalTo(1));
        progress(some.officer, Map.of("acceptedOnly", true))
                .body("total.reports", equalTo(1))
                .body("total.sum", equalTo(99.2f))
                .body("target", nullValue())
                .body("total.reaching", nullValue());
    }

    @Test
    void countsWithTheSuccessorWhatAMergedUnitHadSent() {
        target(TargetComparison.RAISE, null);
        sends(some.school, 0, LocalDate.of(2023, 7, 1), 97);
        sends(second, 0, LocalDate.of(2023, 7, 2), 99);
        Units.succeeded(some.school, SuccessionKind.MERGED, second, LocalDate.of(2023, 9, 1));

        progress(some.officer, Map.of("unitId", some.office.id))
                .statusCode(200)
                .body("groups.unit.id", contains(second.id.toString()))
                .body("groups.values.average", contains(98))
                .body("total.reaching", nullValue());
    }

    @Test
    void showsEverybodyTheirOwn() {
        sends(some.school, 0, LocalDate.of(2023, 7, 1), 97);
        sends(second, 0, LocalDate.of(2023, 7, 2), 99);

        progress(some.teacher, Map.of()).statusCode(200).body("total.sum", equalTo(97));
        progress(some.teacher, Map.of("unitId", some.school.id)).body("groups.own", contains(true));
        progress(Api.officeOf(Units.province()), Map.of()).body("groups", empty());
        progress("nobody-with-a-role", Map.of()).body("groups", empty()).body("total.sum", nullValue());
    }

    @Test
    void refusesWhatItDoesNotKnow() {
        progress(some.officer, Map.of("indicator", "CT-9")).statusCode(404);
        progress(some.officer, Map.of("unitId", UUID.randomUUID())).statusCode(404);
        progress(some.officer, Map.of("indicator", "CT-2", "dutyId", duty.id()))
                .statusCode(200)
                .body("total.reports", equalTo(0));
        Api.as(some.officer)
                .queryParam("indicator", "CT-1")
                .get("/indicator-progress")
                .then()
                .statusCode(400)
                .body("errors.parameter", contains("dutyId"));
        Api.wronglyAs(some.officer).get("/indicator-progress").then().statusCode(400);
    }

    @Test
    void addsUpManyWithTheStatementsOfOne() {
        sends(some.school, 0, LocalDate.of(2023, 7, 1), 97);
        Runnable call =
                () -> progress(some.officer, Map.of("unitId", some.office.id)).statusCode(200);
        call.run();
        var one = Statements.of(call);
        sends(second, 0, LocalDate.of(2023, 7, 1), 97);
        sends(second, 1, LocalDate.of(2024, 1, 1), 97);

        assertEquals(one, Statements.of(call));
    }
}
