package vn.thidua.campaign;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.quarkus.test.junit.QuarkusTest;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.thidua.organization.OrgUnitLevel;
import vn.thidua.organization.PartyInput;
import vn.thidua.problem.DomainException;
import vn.thidua.problem.ProblemType;
import vn.thidua.time.DueBound;

/** What the plan import relies on. */
@QuarkusTest
class CampaignPartsTest {

    private final CampaignParts parts = SomeCampaigns.parts();

    @Test
    void readsEveryListBackAsItWasWritten() {
        var draft = SomeCampaigns.draft();
        var criteria = List.of(
                new CriterionInput(
                        "TT-1",
                        "TEACHER",
                        CriterionKind.SCORED,
                        "Có sáng kiến",
                        "Được công nhận",
                        new BigDecimal("100"),
                        new BigDecimal("1.5")),
                SomeCampaigns.criterion("TT-2"));
        var targets = List.of(new TargetInput(
                "CT-1", "Tỷ lệ", new BigDecimal("97.35"), "PERCENT", TargetComparison.AT_LEAST, "97,35%"));
        var quotas = List.of(SomeCampaigns.quota("BK-1", 15));
        var windows = List.of(new WindowInput(
                OrgUnitLevel.INSTITUTION,
                null,
                new WindowDue(LocalDate.of(2024, 5, 18), DueBound.BEFORE),
                "trước ngày 18/5/2024",
                new PartyInput(draft.organizer.id, "Phòng GD&ĐT")));
        var links = List.of(new LinkInput(LinkRelation.CONTINUES, "Đổi mới sáng tạo", null, null));
        var aliases = List.of(new AliasInput("Đổi mới sáng tạo"));
        var categories = List.of(new SubjectInput("TEACHER", "giáo viên"), new SubjectInput("STUDENT", null));

        SomeCampaigns.change(draft, campaign -> {
            parts.replaceCriteria(campaign, criteria, "#");
            parts.replaceTargets(campaign, targets, "#");
            parts.replaceQuotas(campaign, quotas, "#");
            parts.replaceWindows(campaign, windows, "#");
            parts.replaceLinks(campaign, links, "#");
            parts.replaceAliases(campaign, aliases, "#");
            parts.replaceCategories(campaign, categories, "#");
        });

        SomeCampaigns.change(draft, campaign -> {
            assertEquals(criteria, parts.criteriaInputs(campaign));
            assertEquals(targets, parts.targetInputs(campaign));
            assertEquals(quotas, parts.quotaInputs(campaign));
            assertEquals(windows, parts.windowInputs(campaign));
            assertEquals(links, parts.linkInputs(campaign));
            assertEquals(aliases, parts.aliasInputs(campaign));
            assertEquals(categories, parts.categoryInputs(campaign));
        });
    }

    @Test
    void pointsIntoTheRequestItWasTold() {
        var draft = SomeCampaigns.draft();

        var refused = assertThrows(
                DomainException.class,
                () -> SomeCampaigns.change(
                        draft,
                        campaign -> parts.replaceCategories(
                                campaign, List.of(new SubjectInput("GHOST", null)), "#/campaign/subjectCategories")));

        assertEquals(
                "#/campaign/subjectCategories/0/category", refused.errors.get(0).pointer());
    }

    @Test
    void refusesToTouchWhatWasLaunched() {
        var launched = SomeCampaigns.launched();

        var refused = assertThrows(
                DomainException.class,
                () -> SomeCampaigns.change(launched, campaign -> parts.replaceTargets(campaign, List.of(), "#")));

        assertEquals(ProblemType.CAMPAIGN_FROZEN, refused.type);
    }

    @Test
    void appliesTheSameAgainToALaunchedCampaignWithoutAWord() {
        var launched = SomeCampaigns.launched();

        SomeCampaigns.change(
                launched, campaign -> SomeCampaigns.bean(Campaigns.class).apply(campaign, CampaignInput.of(campaign)));

        assertEquals("\"" + launched.revision + "\"", SomeCampaigns.tag(launched));
    }
}
