package vn.thidua.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.campaign.AliasInput;
import vn.thidua.campaign.Campaign;
import vn.thidua.campaign.CampaignInput;
import vn.thidua.campaign.CampaignParts;
import vn.thidua.campaign.CampaignPeriod;
import vn.thidua.campaign.Campaigns;
import vn.thidua.campaign.CriterionInput;
import vn.thidua.campaign.LinkInput;
import vn.thidua.campaign.QuotaInput;
import vn.thidua.campaign.SubjectInput;
import vn.thidua.campaign.TargetInput;
import vn.thidua.campaign.WindowDue;
import vn.thidua.campaign.WindowInput;
import vn.thidua.directive.Directive;
import vn.thidua.organization.OrgUnit;
import vn.thidua.organization.PartyInput;
import vn.thidua.problem.DomainException;
import vn.thidua.problem.Faults;
import vn.thidua.problem.FieldError;
import vn.thidua.problem.ProblemType;
import vn.thidua.report.Due;
import vn.thidua.report.PlannedDuty;
import vn.thidua.report.ReportDuties;
import vn.thidua.text.Text;

/** Makes of the campaign part of a plan document a draft campaign with all its parts and report duties. */
@ApplicationScoped
class PlanCampaignWriter {

    private static final String AT = "#/campaign";

    private final Campaigns campaigns;
    private final CampaignParts parts;
    private final ReportDuties duties;

    PlanCampaignWriter(Campaigns campaigns, CampaignParts parts, ReportDuties duties) {
        this.campaigns = campaigns;
        this.parts = parts;
        this.duties = duties;
    }

    /** Notes schedules that cannot be. */
    void check(PlanCampaign planned, PlanReferences references, Faults faults) {
        var organizer = references.unit(planned.organizer().unit());
        for (int i = 0; i < planned.reportDuties().size(); i++) {
            var duty = duty(planned.reportDuties().get(i), references);
            faults.addAll(duties.faults(duty, organizer, AT + "/reportDuties/" + i));
        }
    }

    void write(Plan plan, PlanCampaign planned, PlanReferences references, Map<String, Directive> documents) {
        var former = plan.isPersistent() ? plan.campaign : null;
        refuseForeign(planned.code(), former);
        var input = input(planned, references, plan.directive.id, former == null ? null : former.description);
        var campaign = former;
        if (campaign == null) {
            campaign = campaigns.create(input, AT);
        } else {
            campaigns.apply(campaign, input, AT);
        }
        plan.campaign = campaign;
        parts(campaign, planned, references, documents);
        duties.replaceAll(
                campaign,
                planned.reportDuties().stream()
                        .map(one -> duty(one, references))
                        .toList());
    }

    /** A campaign that stands already was made by somebody else, for another plan or without one. */
    private static void refuseForeign(String code, @Nullable Campaign own) {
        var taken = Campaign.byCode(code).filter(found -> !found.equals(own)).isPresent();
        if (taken) {
            var words = Text.of("phong trào", "campaign");
            throw new DomainException(
                    ProblemType.ALREADY_EXISTS,
                    List.of(FieldError.at(
                            AT + "/code",
                            "DUPLICATE",
                            Text.of("Mã này đã thuộc phong trào khác.", "Another campaign has this code."))),
                    words);
        }
    }

    private static CampaignInput input(
            PlanCampaign planned, PlanReferences references, UUID directive, @Nullable String description) {
        var period = planned.period();
        return new CampaignInput(
                planned.code(),
                planned.name(),
                planned.kind(),
                planned.form(),
                references.unit(planned.organizer().unit()).id,
                planned.organizer().text(),
                directive,
                planned.theme(),
                planned.slogan(),
                description,
                period == null ? null : new CampaignPeriod(period.from(), period.to(), period.asWritten()));
    }

    private void parts(
            Campaign campaign, PlanCampaign planned, PlanReferences references, Map<String, Directive> documents) {
        parts.replaceAliases(
                campaign, planned.aliases().stream().map(AliasInput::new).toList(), AT + "/aliases");
        parts.replaceCategories(
                campaign,
                planned.subjectCategories().stream()
                        .map(one -> new SubjectInput(one.category(), one.asWritten()))
                        .toList(),
                AT + "/subjectCategories");
        parts.replaceLinks(
                campaign,
                planned.links().stream()
                        .map(one -> link(one, references, documents))
                        .toList(),
                AT + "/links");
        parts.replaceCriteria(
                campaign,
                planned.criteria().stream().map(PlanCampaignWriter::criterion).toList(),
                AT + "/criteria");
        parts.replaceTargets(
                campaign,
                planned.targets().stream()
                        .map(one -> new TargetInput(
                                one.code(), one.name(), one.value(), one.unit(), one.comparison(), one.wording()))
                        .toList(),
                AT + "/targets");
        parts.replaceQuotas(
                campaign,
                planned.quotas().stream().map(one -> quota(one, references)).toList(),
                AT + "/quotas");
        parts.replaceWindows(
                campaign,
                planned.nominationWindows().stream()
                        .map(one -> window(one, references))
                        .toList(),
                AT + "/nominationWindows");
    }

    private static LinkInput link(PlanCampaign.Link link, PlanReferences references, Map<String, Directive> documents) {
        var linked = references.campaign(link.campaign());
        var directive = link.directive() == null ? null : documents.get(link.directive());
        return new LinkInput(
                link.relation(),
                link.name(),
                linked == null ? null : linked.id,
                directive == null ? null : directive.id);
    }

    private static CriterionInput criterion(PlanCampaign.Criterion one) {
        return new CriterionInput(
                one.code(), one.category(), one.kind(), one.title(), one.description(), one.maxPoints(), one.weight());
    }

    private static QuotaInput quota(PlanCampaign.Quota one, PlanReferences references) {
        return new QuotaInput(
                one.code(),
                one.award(),
                one.awardAsWritten(),
                party(one.grantor(), references),
                party(one.scope(), references),
                one.scopeClarity(),
                one.stage(),
                one.max(),
                one.categories(),
                one.wording());
    }

    private static WindowInput window(PlanCampaign.Window one, PlanReferences references) {
        var due = one.due();
        return new WindowInput(
                one.level(),
                one.opensOn(),
                due == null ? null : new WindowDue(due.date(), due.bound()),
                one.wording(),
                party(one.addressee(), references));
    }

    private static @Nullable PartyInput party(@Nullable PlanParty party, PlanReferences references) {
        return PartyInput.of(references.unitOf(party), PlanParty.textOf(party));
    }

    private static PlannedDuty duty(PlanReportDuty one, PlanReferences references) {
        var reporters = one.reporters();
        var units = new HashSet<OrgUnit>();
        reporters.units().forEach(code -> units.add(references.unit(code)));
        var due = one.due();
        return new PlannedDuty(
                one.code(),
                one.name(),
                one.regime(),
                one.period(),
                one.calendar(),
                one.from(),
                one.to(),
                new PlannedDuty.Reporters(
                        units,
                        references.unitOrNull(reporters.below()),
                        new HashSet<>(reporters.kinds()),
                        new HashSet<>(reporters.levels())),
                one.addressee() == null ? null : dutyParty(one.addressee(), references),
                one.via().stream().map(party -> dutyParty(party, references)).toList(),
                Boolean.TRUE.equals(one.viaOrdered()),
                new Due(due.kind(), due.date(), due.bound(), due.days(), due.dayKind(), due.wording()),
                List.of(),
                null);
    }

    private static PlannedDuty.Party dutyParty(PlanParty party, PlanReferences references) {
        return new PlannedDuty.Party(references.unitOf(party), party.text());
    }
}
