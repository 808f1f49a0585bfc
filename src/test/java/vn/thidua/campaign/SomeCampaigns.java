package vn.thidua.campaign;

import io.quarkus.arc.Arc;
import io.quarkus.narayana.jta.QuarkusTransaction;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.thidua.directive.Directive;
import vn.thidua.identity.CurrentSubject;
import vn.thidua.organization.OrgUnit;
import vn.thidua.organization.Units;
import vn.thidua.time.PartialDate;

/** Campaigns for tests, each with a code of its own, made by the code that serves requests. */
public final class SomeCampaigns {

    private SomeCampaigns() {}

    /** A draft of an education office of its own, without criteria. */
    public static Campaign draft() {
        return draft(Units.educationOffice(Units.province()));
    }

    /** A draft without criteria. */
    public static Campaign draft(OrgUnit organizer) {
        return draft(organizer, campaign -> {});
    }

    public static Campaign draft(OrgUnit organizer, Consumer<Campaign> overrides) {
        return stored(() -> {
            var campaign = bean(Campaigns.class).create(input(organizer));
            overrides.accept(campaign);
            return campaign;
        });
    }

    /** A draft of an education office of its own with the criteria TT-1 and TT-2. */
    public static Campaign draftWithCriteria() {
        var draft = draft();
        change(draft, campaign -> bean(CampaignParts.class).replaceCriteria(campaign, criteria(), "#/items"));
        return draft;
    }

    /** Launched today by an education office of its own, with the criteria TT-1 and TT-2. */
    public static Campaign launched() {
        return launched(Units.educationOffice(Units.province()));
    }

    /** Launched today, with the criteria TT-1 and TT-2. */
    public static Campaign launched(OrgUnit organizer) {
        return launched(organizer, campaign -> {});
    }

    /** @param overrides made before the launch */
    public static Campaign launched(OrgUnit organizer, Consumer<Campaign> overrides) {
        return stored(() -> {
            var campaign = bean(Campaigns.class).create(input(organizer));
            bean(CampaignParts.class).replaceCriteria(campaign, criteria(), "#/items");
            overrides.accept(campaign);
            bean(Campaigns.class).launch(campaign);
            return campaign;
        });
    }

    public static Campaign cancelled() {
        var campaign = launched();
        change(campaign, stored -> bean(Campaigns.class).cancel(stored, "Không còn phù hợp"));
        return campaign;
    }

    /** Changes the stored campaign, behind the back of the entity given. */
    public static void change(Campaign campaign, Consumer<Campaign> change) {
        stored(() -> {
            var found = Campaign.existing(campaign.id);
            change.accept(found);
            return found;
        });
    }

    public static CampaignParts parts() {
        return bean(CampaignParts.class);
    }

    public static CampaignInput input(OrgUnit organizer) {
        return new CampaignInput(
                Units.freshCode(),
                "Phong trào thi đua “Đổi mới sáng tạo trong quản lý, giảng dạy và học tập”",
                CampaignKind.MOVEMENT,
                CampaignForm.THEMATIC,
                organizer.id,
                null,
                null,
                null,
                null,
                null,
                new CampaignPeriod(PartialDate.of(2024), PartialDate.of(2024, 12), "Năm 2024"));
    }

    public static CriterionInput criterion(String code) {
        return new CriterionInput(
                code, "TEACHER", CriterionKind.REQUIRED, "Tổ chức phong trào thiết thực", null, null, null);
    }

    public static List<CriterionInput> criteria() {
        return List.of(criterion("TT-1"), criterion("TT-2"));
    }

    public static QuotaInput quota(String code, int max) {
        return new QuotaInput(
                code,
                "PROVINCE_MERIT_CERTIFICATE",
                "Bằng khen",
                null,
                null,
                ScopeClarity.UNCLEAR,
                QuotaStage.GRANT,
                max,
                List.of(),
                "không quá " + max + " tập thể, cá nhân");
    }

    /** The entity tag by which the campaign is changed now. */
    static String tag(Campaign campaign) {
        return "\"" + stored(() -> Campaign.existing(campaign.id).revision) + "\"";
    }

    static UUID firstCriterion(Campaign campaign) {
        return stored(() ->
                CriteriaSet.current(Campaign.existing(campaign.id)).criteria().get(0).id);
    }

    static void launchedBy(Campaign campaign, @Nullable Directive directive) {
        change(campaign, stored -> stored.launchingDirective = directive);
    }

    static <T> T stored(Supplier<T> work) {
        var requests = Arc.container().requestContext();
        var outsideOfOne = !requests.isActive();
        if (outsideOfOne) {
            requests.activate();
        }
        try {
            bean(CurrentSubject.class).actAs("tests");
            return QuarkusTransaction.requiringNew().call(work::get);
        } finally {
            if (outsideOfOne) {
                requests.terminate();
            }
        }
    }

    static <T> T bean(Class<T> type) {
        return Arc.container().instance(type).get();
    }
}
