package vn.thidua.plan;

import java.util.Set;
import java.util.function.Function;
import vn.thidua.campaign.CriterionKind;
import vn.thidua.text.Text;

/** Whether the campaign of a plan document agrees with itself. */
final class PlanCampaignChecks {

    private static final Text A_PARTY =
            Text.of("Cần mã đơn vị hoặc tên như văn bản ghi.", "Needs a unit code or the words of the document.");

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
        duties();
    }

    private void links() {
        for (int i = 0; i < campaign.links().size(); i++) {
            var link = campaign.links().get(i);
            var at = "#/campaign/links/" + i;
            faults.addIf(
                    link.directive() != null && !documentKeys.contains(link.directive()),
                    at + "/directive",
                    "UNKNOWN_KEY",
                    Text.of(
                            "Không có văn bản với khóa này trong documents.",
                            "No document under this key in documents."));
            faults.addIf(
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

    private void duties() {
        for (int i = 0; i < campaign.reportDuties().size(); i++) {
            var duty = campaign.reportDuties().get(i);
            var at = "#/campaign/reportDuties/" + i;
            faults.order(duty.from(), duty.to(), at + "/to");
            faults.required(
                    duty.reporters().units().isEmpty() && duty.reporters().below() == null,
                    at + "/reporters",
                    Text.of("Cần units hoặc below.", "Needs units or below."));
            faults.unique(duty.reporters().units(), Function.identity(), at + "/reporters/units", "");
            faults.unique(duty.reporters().kinds(), Enum::name, at + "/reporters/kinds", "");
            faults.unique(duty.reporters().levels(), Enum::name, at + "/reporters/levels", "");
            for (int j = 0; j < duty.via().size(); j++) {
                faults.required(duty.via().get(j).isEmpty(), at + "/via/" + j, A_PARTY);
            }
            due(duty.due(), at + "/due");
        }
    }

    private void due(PlanReportDuty.Due due, String at) {
        var withDate = Text.of("Chỉ đi với kind DATE.", "Goes with kind DATE only.");
        var withDays = Text.of("Chỉ đi với kind DAYS_AFTER_PERIOD.", "Goes with kind DAYS_AFTER_PERIOD only.");
        var needed = Text.of("Bắt buộc với kind này.", "Is required with this kind.");
        switch (due.kind()) {
            case NOT_SET -> {
                faults.notAllowed(due.date() != null, at + "/date", withDate);
                faults.notAllowed(due.days() != null, at + "/days", withDays);
            }
            case DATE -> {
                faults.required(due.date() == null, at + "/date", needed);
                faults.required(due.bound() == null, at + "/bound", needed);
                faults.notAllowed(due.days() != null, at + "/days", withDays);
            }
            case DAYS_AFTER_PERIOD -> {
                faults.required(due.days() == null, at + "/days", needed);
                faults.required(due.dayKind() == null, at + "/dayKind", needed);
                faults.notAllowed(due.date() != null, at + "/date", withDate);
            }
        }
    }
}
