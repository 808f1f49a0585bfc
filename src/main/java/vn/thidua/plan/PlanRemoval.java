package vn.thidua.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import vn.thidua.campaign.Campaign;
import vn.thidua.campaign.Campaigns;
import vn.thidua.directive.Citations;
import vn.thidua.directive.Directives;
import vn.thidua.directive.Recipients;
import vn.thidua.nomination.Nomination;
import vn.thidua.problem.DomainException;
import vn.thidua.problem.ProblemType;
import vn.thidua.report.ReportDuties;
import vn.thidua.text.Text;

/** Takes back a plan of which nothing has come yet, with all that was made of it. */
@ApplicationScoped
class PlanRemoval {

    private final Campaigns campaigns;
    private final ReportDuties duties;
    private final Directives directives;
    private final Citations citations;
    private final Recipients recipients;
    private final EntityManager database;

    PlanRemoval(
            Campaigns campaigns,
            ReportDuties duties,
            Directives directives,
            Citations citations,
            Recipients recipients,
            EntityManager database) {
        this.campaigns = campaigns;
        this.duties = duties;
        this.directives = directives;
        this.citations = citations;
        this.recipients = recipients;
        this.database = database;
    }

    /**
     * Removes campaign, report duties, citations and recipients. The directive goes too; it stays as a stub where other
     * documents or records name it, and registered where it was before the plan came. So do the documents it cites.
     *
     * @throws DomainException 409 unless the campaign is a draft that nothing else depends on
     */
    void remove(Plan plan) {
        var campaign = plan.campaign;
        var directive = plan.directive;
        database.refresh(campaign, LockModeType.PESSIMISTIC_WRITE);
        requireUnused(campaign);
        plan.delete();
        database.flush();
        duties.replaceAll(campaign, List.of());
        campaigns.remove(campaign);
        citations.replaceAll(directive, List.of());
        recipients.replaceAll(directive, List.of());
        if (!plan.foundDirective) {
            directives.withdraw(directive);
        }
    }

    private void requireUnused(Campaign campaign) {
        campaigns.requireRemovable(campaign);
        if (Nomination.count("campaign", campaign) > 0) {
            throw new DomainException(
                    ProblemType.IN_USE, Text.of("đề nghị khen thưởng của phong trào", "a nomination of the campaign"));
        }
    }
}
