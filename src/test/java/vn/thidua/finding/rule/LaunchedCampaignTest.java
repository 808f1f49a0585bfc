package vn.thidua.finding.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.thidua.campaign.QuotaStage;
import vn.thidua.finding.CheckedCampaign;
import vn.thidua.finding.CheckedCampaign.Due;
import vn.thidua.finding.CheckedCampaign.Duty;
import vn.thidua.finding.CheckedCampaign.Office;
import vn.thidua.finding.CheckedCampaign.Quota;
import vn.thidua.finding.CheckedCampaign.Window;
import vn.thidua.finding.CheckedDirective.Recipient;
import vn.thidua.finding.SomeChecks;
import vn.thidua.report.ReportPeriod;
import vn.thidua.time.PartialDate;

class LaunchedCampaignTest {

    private static final Office COMMITTEE = new Office("unit:committee", "Ủy ban nhân dân Quận 1");

    @Test
    void findsANominationDueBeforeThePeriodEndsOnce() {
        var campaign = campaign(
                List.of(),
                List.of(window("2024-05-18")),
                List.of(duty(ReportPeriod.ONE_OFF, "2024-05-18", null)),
                List.of());

        assertEquals(List.of("DUE_BEFORE_PERIOD_ENDS"), Found.by(new DueDates(), launching(campaign)));
    }

    @Test
    void letsReportsOfAPeriodBeDueWithinTheYear() {
        var campaign =
                campaign(List.of(), List.of(), List.of(duty(ReportPeriod.HALF_YEAR, "2024-06-20", null)), List.of());

        assertEquals(List.of(), Found.by(new DueDates(), launching(campaign)));
    }

    @Test
    void findsWhatIsDueBeforeTheBeginningOrLongAfterTheEnd() {
        var early = campaign(List.of(), List.of(window("2023-12-15")), List.of(), List.of());
        var late = campaign(List.of(), List.of(window("2026-01-15")), List.of(), List.of());
        var after = campaign(List.of(), List.of(window("2025-01-15")), List.of(), List.of());

        assertEquals(List.of("DUE_OUTSIDE_PERIOD"), Found.by(new DueDates(), launching(early)));
        assertEquals(List.of("DUE_OUTSIDE_PERIOD"), Found.by(new DueDates(), launching(late)));
        assertEquals(List.of(), Found.by(new DueDates(), launching(after)));
    }

    @Test
    void findsAReportWithoutDueDateUnlessItIsOnRequest() {
        var campaign = campaign(
                List.of(),
                List.of(),
                List.of(duty(ReportPeriod.YEAR, null, null), duty(ReportPeriod.ON_REQUEST, null, null)),
                List.of());

        assertEquals(List.of("DEADLINE_NOT_SET"), Found.by(new UnsetDeadline(), launching(campaign)));
    }

    @Test
    void findsAQuotaWithoutScope() {
        var unclear = new Quota(0, "BK-1", QuotaStage.GRANT, 15, false, "không quá 15 tập thể, cá nhân");
        var clear = new Quota(1, "BK-2", QuotaStage.GRANT, 3, true, null);

        assertEquals(
                List.of("QUOTA_SCOPE_UNCLEAR"),
                Found.by(
                        new UnclearQuota(),
                        launching(campaign(List.of(unclear, clear), List.of(), List.of(), List.of()))));
    }

    @Test
    void findsAnAddresseeWhomTheDocumentIsNotSentTo() {
        var campaign = campaign(List.of(), List.of(), List.of(duty(ReportPeriod.YEAR, null, COMMITTEE)), List.of());

        assertEquals(
                List.of("ADDRESSEE_NOT_A_RECIPIENT"),
                Found.by(new MissingRecipient(), launching(campaign).sentTo(new Recipient("Lưu: VT", null))));
        assertEquals(
                List.of(),
                Found.by(
                        new MissingRecipient(),
                        launching(campaign).sentTo(new Recipient("UBND Quận 1 (để b/c)", null))));
        assertEquals(
                List.of(),
                Found.by(
                        new MissingRecipient(), launching(campaign).sentTo(new Recipient("Ủy ban", "unit:committee"))));
        assertEquals(List.of(), Found.by(new MissingRecipient(), launching(campaign)));
    }

    @Test
    void findsOneNameInTwoSpellings() {
        assertEquals(
                List.of("CAMPAIGN_NAME_VARIANTS"),
                variants("Đổi mới sáng tạo trong quản lý và dạy học", "Đổi mới, sáng tạo trong quản lý và dạy học"));
    }

    @Test
    void takesCaseDashesAndTheTwoPlacesOfAToneMarkForOneSpelling() {
        assertEquals(List.of(), variants("Vì người nghèo - Không để ai ở lại", "“Vì người nghèo – không để ai ở lại”"));
        assertEquals(List.of(), variants("Thi đua xây dựng văn hoá", "Thi đua xây dựng văn hóa"));
        assertEquals(List.of(), variants("Học tập và làm theo Bác", "Học tập và làm theo gương Bác"));
    }

    private static List<String> variants(String one, String other) {
        return Found.by(new NameVariants(), launching(campaign(List.of(), List.of(), List.of(), List.of(one, other))));
    }

    private static SomeChecks launching(CheckedCampaign campaign) {
        return SomeChecks.plan().launching(campaign);
    }

    private static CheckedCampaign campaign(
            List<Quota> quotas, List<Window> windows, List<Duty> duties, List<String> names) {
        return new CheckedCampaign("PT-1", PartialDate.of(2024), PartialDate.of(2024), names, quotas, windows, duties);
    }

    private static Window window(String day) {
        var named = LocalDate.parse(day);
        return new Window(0, named, named.minusDays(1), null, null);
    }

    private static Duty duty(ReportPeriod period, @Nullable String day, @Nullable Office addressee) {
        List<Due> dues = day == null
                ? List.of()
                : List.of(new Due(LocalDate.parse(day), LocalDate.parse(day).minusDays(1)));
        return new Duty("BC", "Báo cáo", period, day != null, dues, addressee, List.of());
    }
}
