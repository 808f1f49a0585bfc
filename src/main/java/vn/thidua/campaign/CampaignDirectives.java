package vn.thidua.campaign;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import vn.thidua.directive.Directive;
import vn.thidua.directive.DirectiveReferences;

/** Campaigns name the directive that launches them, and directives by which other campaigns are known. */
@ApplicationScoped
class CampaignDirectives implements DirectiveReferences {

    @Override
    public Set<String> columns() {
        return Set.of("campaign.launching_directive_id", "campaign_link.directive_id");
    }

    @Override
    public void repoint(Directive from, Directive to) {
        Campaign.<Campaign>list("launchingDirective", from).forEach(campaign -> campaign.launchingDirective = to);
        CampaignLink.<CampaignLink>list("directive", from).forEach(link -> link.directive = to);
    }
}
