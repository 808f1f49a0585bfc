package vn.thidua.plan;

import java.util.UUID;
import vn.thidua.campaign.Campaign;
import vn.thidua.campaign.CampaignStatus;
import vn.thidua.directive.DirectiveRef;
import vn.thidua.organization.UnitRef;

/** A plan in a list. */
public record PlanItem(String code, String title, UnitRef owner, DirectiveRef directive, PlanCampaignRef campaign) {

    static PlanItem of(PlanRow plan) {
        return new PlanItem(
                plan.code(),
                plan.title(),
                UnitRef.of(plan.owner()),
                DirectiveRef.of(plan.directive()),
                PlanCampaignRef.of(plan.campaign()));
    }

    /** The campaign of a plan, and whether it has been launched. */
    public record PlanCampaignRef(UUID id, String code, String name, CampaignStatus status) {

        static PlanCampaignRef of(Campaign campaign) {
            return new PlanCampaignRef(campaign.id, campaign.code, campaign.name, campaign.status);
        }
    }
}
