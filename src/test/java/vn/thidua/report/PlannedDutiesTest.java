package vn.thidua.report;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.arc.Arc;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.thidua.campaign.Campaign;
import vn.thidua.campaign.CampaignLaunched;
import vn.thidua.campaign.CampaignStatus;
import vn.thidua.contract.Api;
import vn.thidua.identity.CurrentSubject;
import vn.thidua.organization.OrgUnit;
import vn.thidua.organization.OrgUnitKind;
import vn.thidua.organization.OrgUnitLevel;
import vn.thidua.problem.DomainException;

/** How a whole plan writes and reads its duties. */
@QuarkusTest
@ActivateRequestContext
class PlannedDutiesTest {

    private final SomeReports some = new SomeReports();
    private final Campaign campaign = some.campaign(CampaignStatus.DRAFT);

    @Test
    void givesBackWhatWasPlanned() {
        var planned = List.of(duty("BC-6T", ReportPeriod.HALF_YEAR), duty("BC-NAM", ReportPeriod.YEAR));

        replaceAll(planned);

        assertTrue(planned().get(0).sameAs(planned.get(0)));
        assertTrue(planned().get(1).sameAs(planned.get(1)));
    }

    @Test
    void replacesByCodeAndLeavesWhatIsTheSame() {
        replaceAll(List.of(duty("BC-6T", ReportPeriod.HALF_YEAR), duty("BC-NAM", ReportPeriod.YEAR)));
        var before = revisions();

        replaceAll(List.of(duty("BC-6T", ReportPeriod.HALF_YEAR), duty("BC-QUY", ReportPeriod.QUARTER)));

        assertEquals(before.get(0), revisions().get(0));
        assertEquals(
                List.of("BC-6T", "BC-QUY"),
                planned().stream().map(PlannedDuty::code).toList());
    }

    @Test
    void namesTheDutyOfThePlanThatCannotBe() {
        var refused = assertThrows(
                DomainException.class,
                () -> replaceAll(List.of(duty("BC-6T", ReportPeriod.HALF_YEAR), duty("BC-6T", ReportPeriod.ONE_OFF))));

        assertEquals(
                List.of("#/campaign/reportDuties/1/period", "#/campaign/reportDuties/1/code"),
                refused.errors.stream().map(error -> error.pointer()).toList());
    }

    @Test
    void putsThemIntoForceWhenTheCampaignIsLaunched() {
        replaceAll(List.of(duty("BC-6T", ReportPeriod.HALF_YEAR), duty("BC-NAM", ReportPeriod.YEAR)));

        QuarkusTransaction.requiringNew().run(() -> {
            actAsTests();
            Campaign launched = Campaign.findById(campaign.id);
            launched.status = CampaignStatus.LAUNCHED;
            Arc.container().beanManager().getEvent().fire(new CampaignLaunched(campaign.id));
        });

        Api.as(some.teacher)
                .queryParam("campaignId", campaign.id)
                .get("/report-deadlines")
                .then()
                .statusCode(200)
                .body("items", hasSize(3))
                .body("items[0].campaign.id", equalTo(campaign.id.toString()));
        assertThrows(DomainException.class, () -> replaceAll(List.of()));
    }

    private PlannedDuty duty(String code, ReportPeriod period) {
        return QuarkusTransaction.requiringNew()
                .call(() -> new PlannedDuty(
                        code,
                        "Báo cáo của cơ sở giáo dục",
                        ReportRegime.PERIODIC,
                        period,
                        PeriodCalendar.CALENDAR,
                        LocalDate.of(2023, 1, 1),
                        LocalDate.of(2023, 12, 31),
                        new PlannedDuty.Reporters(
                                Set.of(),
                                OrgUnit.existing(some.office.id),
                                Set.of(OrgUnitKind.SCHOOL),
                                Set.of(OrgUnitLevel.INSTITUTION)),
                        new PlannedDuty.Party(OrgUnit.existing(some.committee.id), "Ủy ban nhân dân quận"),
                        List.of(
                                new PlannedDuty.Party(OrgUnit.existing(some.homeAffairs.id), "Phòng Nội vụ"),
                                new PlannedDuty.Party(null, "Phòng Giáo dục và Đào tạo")),
                        false,
                        Due.NOT_SET,
                        List.of(),
                        null));
    }

    private void replaceAll(List<PlannedDuty> planned) {
        QuarkusTransaction.requiringNew().run(() -> {
            actAsTests();
            SomeReports.bean(ReportDuties.class).replaceAll(Campaign.existing(campaign.id), planned);
        });
    }

    private static void actAsTests() {
        Arc.container().instance(CurrentSubject.class).get().actAs("tests");
    }

    private List<PlannedDuty> planned() {
        return QuarkusTransaction.requiringNew()
                .call(() -> SomeReports.bean(ReportDuties.class).plannedDuties(Campaign.existing(campaign.id)));
    }

    private List<Integer> revisions() {
        return QuarkusTransaction.requiringNew()
                .call(() -> ReportDuty.of(Campaign.existing(campaign.id)).stream()
                        .map(duty -> duty.revision)
                        .toList());
    }
}
