package vn.thidua.campaign;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.thidua.access.AllowedAction;
import vn.thidua.access.Caller;
import vn.thidua.access.Role;
import vn.thidua.directive.PlanKeeper;
import vn.thidua.problem.ProblemType;
import vn.thidua.text.Language;
import vn.thidua.text.Text;

/** Shows a campaign with what this caller may do with it. */
@ApplicationScoped
class CampaignViews {

    private static final Set<Role> WRITERS = EnumSet.of(Role.ADMINISTRATOR, Role.OFFICE, Role.UNIT);

    private final Caller caller;
    private final PlanKeeper plans;
    private final HttpHeaders headers;

    CampaignViews(Caller caller, PlanKeeper plans, HttpHeaders headers) {
        this.caller = caller;
        this.plans = plans;
        this.headers = headers;
    }

    CampaignView of(Campaign campaign) {
        var language = Language.preferredBy(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
        var denied = denied(campaign);
        var plan = denied == null ? plan(campaign) : null;
        var actions = Arrays.stream(CampaignAction.values())
                .map(action -> {
                    var bar = denied == null ? bar(campaign, action, plan) : denied;
                    return bar == null
                            ? AllowedAction.allowed(action.name())
                            : AllowedAction.barred(action.name(), bar.type, bar.why, language);
                })
                .toList();
        return CampaignView.of(campaign, actions);
    }

    private record Bar(ProblemType type, Text why) {

        static Bar of(ProblemType type) {
            return new Bar(type, type.title);
        }
    }

    /** Why this caller may do nothing at all with it; null if they may. */
    private @Nullable Bar denied(Campaign campaign) {
        if (caller.isAnonymous()) {
            return Bar.of(ProblemType.AUTHENTICATION_REQUIRED);
        }
        if (!caller.hasAny(WRITERS)) {
            return Bar.of(ProblemType.ROLE_REQUIRED);
        }
        return caller.mayWrite(campaign.organizer.id) ? null : Bar.of(ProblemType.FOREIGN_UNIT);
    }

    /** The code of the plan that says what stands in a draft. */
    private @Nullable String plan(Campaign campaign) {
        return campaign.status == CampaignStatus.DRAFT
                ? plans.planOfCampaign(campaign.id).orElse(null)
                : null;
    }

    private static @Nullable Bar bar(Campaign campaign, CampaignAction action, @Nullable String plan) {
        if (!action.fits(campaign.status)) {
            var status = campaign.status.label();
            return new Bar(
                    action == CampaignAction.EDIT && campaign.isPublished()
                            ? ProblemType.CAMPAIGN_FROZEN
                            : ProblemType.TRANSITION_NOT_ALLOWED,
                    Text.of(
                            "Phong trào đang ở trạng thái “" + status.vi() + "”.",
                            "The campaign is in state “" + status.en() + "”."));
        }
        if (plan != null && (action == CampaignAction.EDIT || action == CampaignAction.DELETE)) {
            return new Bar(
                    ProblemType.PLAN_GOVERNS,
                    Text.of("Do kế hoạch " + plan + " quy định.", "Plan " + plan + " governs it."));
        }
        return action == CampaignAction.LAUNCH && CriteriaSet.current(campaign).isEmpty()
                ? Bar.of(ProblemType.CAMPAIGN_HAS_NO_CRITERIA)
                : null;
    }
}
