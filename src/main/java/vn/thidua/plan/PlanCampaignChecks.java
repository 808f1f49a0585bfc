package vn.thidua.plan;

import java.util.Set;
import java.util.function.Function;
import vn.thidua.campaign.CriterionKind;
import vn.thidua.problem.Faults;
import vn.thidua.text.Text;

/** Whether the campaign of a plan document agrees with itself; the report duties have rules of their own. */
final class PlanCampaignChecks {

    private final PlanCampaign campaign;
    private final Set<String> documentKeys;
    private final Faults faults;

    PlanCampaignChecks(PlanCampaign campaign, Set<String> documentKeys, Faults faults) {
        this.campaign = campaign;
        this.documentKeys = documentKeys;
        this.faults = faults;
    }

    void check() {
        var period = campaign.period();
        if (period != null && period.from() != null && period.to() != null) {
            faults.order(period.from().earliest(), period.to().latest(), "#/campaign/period/to");
        }
        faults.unique(
                campaign.subjectCategories(),
                PlanCampaign.Subject::category,
                "#/campaign/subjectCategories",
                "/category");
        faults.unique(campaign.criteria(), PlanCampaign.Criterion::code, "#/campaign/criteria", "/code");
        faults.unique(campaign.targets(), PlanCampaign.Target::code, "#/campaign/targets", "/code");
        faults.unique(campaign.quotas(), PlanCampaign.Quota::code, "#/campaign/quotas", "/code");
        faults.unique(campaign.reportDuties(), PlanReportDuty::code, "#/campaign/reportDuties", "/code");
        links();
        criteria();
        targets();
        quotas();
        windows();
    }

    private void links() {
        for (int i = 0; i < campaign.links().size(); i++) {
            var link = campaign.links().get(i);
            var at = "#/campaign/links/" + i;
            faults.ruleIf(
                    link.directive() != null && !documentKeys.contains(link.directive()),
                    at + "/directive",
                    "UNKNOWN_KEY",
                    Text.of(
                            "Không có văn bản với khóa này trong documents.",
                            "No document under this key in documents."));
            faults.ruleIf(
                    campaign.code().equals(link.campaign()),
                    at + "/campaign",
                    "LINKS_TO_ITSELF",
                    Text.of("Phong trào không thể liên kết với chính nó.", "A campaign cannot link to itself."));
        }
    }

    private void criteria() {
        for (int i = 0; i < campaign.criteria().size(); i++) {
            var criterion = campaign.criteria().get(i);
            var at = "#/campaign/criteria/" + i;
            var required = criterion.kind() == CriterionKind.REQUIRED;
            var onlyScored = Text.of("Chỉ đi với kind SCORED.", "Goes with kind SCORED only.");
            faults.notAllowed(required && criterion.maxPoints() != null, at + "/maxPoints", onlyScored);
            faults.notAllowed(required && criterion.weight() != null, at + "/weight", onlyScored);
        }
    }

    private void targets() {
        for (int i = 0; i < campaign.targets().size(); i++) {
            var target = campaign.targets().get(i);
            faults.required(
                    target.value() == null && target.wording() == null,
                    "#/campaign/targets/" + i + "/value",
                    Text.of("Cần giá trị hoặc lời văn.", "Needs a value or its wording."));
        }
    }

    private void quotas() {
        for (int i = 0; i < campaign.quotas().size(); i++) {
            faults.unique(
                    campaign.quotas().get(i).categories(),
                    Function.identity(),
                    "#/campaign/quotas/" + i + "/categories",
                    "");
        }
    }

    private void windows() {
        for (int i = 0; i < campaign.nominationWindows().size(); i++) {
            var window = campaign.nominationWindows().get(i);
            if (window.due() != null) {
                faults.order(window.opensOn(), window.due().date(), "#/campaign/nominationWindows/" + i + "/due/date");
            }
        }
    }
}
