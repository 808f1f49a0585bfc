package vn.thidua.campaign;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.access.AllowedAction;
import vn.thidua.directive.DirectiveRef;
import vn.thidua.organization.UnitRef;
import vn.thidua.revision.Revised;

/** A campaign as it is answered; its lists have addresses of their own. */
public record CampaignView(
        UUID id,
        int revision,
        String code,
        String name,
        CampaignKind kind,
        CampaignForm form,
        CampaignStatus status,
        UnitRef organizer,
        @Nullable String organizerText,
        @Nullable DirectiveRef launchingDirective,
        @Nullable String theme,
        @Nullable String slogan,
        @Nullable String description,
        CampaignPeriod period,
        @Nullable LocalDate launchedOn,
        @Nullable LocalDate closedOn,
        @Nullable LocalDate cancelledOn,
        @Nullable String stateReason,
        int criteriaRevision,
        List<AllowedAction> allowedActions)
        implements Revised {

    static CampaignView of(Campaign campaign, List<AllowedAction> allowedActions) {
        return new CampaignView(
                campaign.id,
                campaign.revision,
                campaign.code,
                campaign.name,
                campaign.kind,
                campaign.form,
                campaign.status,
                UnitRef.of(campaign.organizer),
                campaign.organizerText,
                DirectiveRef.ofNullable(campaign.launchingDirective),
                campaign.theme,
                campaign.slogan,
                campaign.description,
                CampaignPeriod.of(campaign),
                campaign.launchedOn,
                campaign.closedOn,
                campaign.cancelledOn,
                campaign.stateReason,
                campaign.criteriaRevision,
                allowedActions);
    }
}
