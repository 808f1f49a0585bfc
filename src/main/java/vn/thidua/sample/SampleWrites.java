package vn.thidua.sample;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.thidua.campaign.AwardQuota;
import vn.thidua.campaign.Campaign;
import vn.thidua.campaign.Campaigns;
import vn.thidua.nomination.AwardDecisionInput;
import vn.thidua.nomination.AwardDecisions;
import vn.thidua.nomination.NominationAction;
import vn.thidua.nomination.NominationInput;
import vn.thidua.nomination.NominationSteps;
import vn.thidua.nomination.Nominations;
import vn.thidua.nomination.QuotaAcknowledgement;
import vn.thidua.nomination.StageAcknowledgement;
import vn.thidua.organization.OrgUnit;
import vn.thidua.organization.OrgUnitIdentifier;
import vn.thidua.organization.OrgUnits;
import vn.thidua.plan.Plan;
import vn.thidua.plan.PlanDocument;
import vn.thidua.plan.Plans;
import vn.thidua.plan.PutCondition;
import vn.thidua.write.Write;

/**
 * Writes the samples through the code that serves requests: transaction, access and audit are theirs. What stands
 * already under a sample's code is left alone, so a second start changes nothing and nobody's edits are lost.
 */
@ApplicationScoped
class SampleWrites {

    /**
     * The nominations were sent in while their windows were open, before 18/5/2024: their steps are dated so. Only the
     * samples are written after the fact.
     */
    private static final LocalDate NOMINATED_ON = LocalDate.of(2024, 5, 6);

    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final String RETURNED_BECAUSE = "Thiếu bản xác nhận thành tích của đơn vị";

    private final OrgUnits units;
    private final Plans plans;
    private final Campaigns campaigns;
    private final Nominations nominations;
    private final NominationSteps steps;
    private final AwardDecisions awardDecisions;

    SampleWrites(
            OrgUnits units,
            Plans plans,
            Campaigns campaigns,
            Nominations nominations,
            NominationSteps steps,
            AwardDecisions awardDecisions) {
        this.units = units;
        this.plans = plans;
        this.campaigns = campaigns;
        this.nominations = nominations;
        this.steps = steps;
        this.awardDecisions = awardDecisions;
    }

    /** Creates the units that are not there, with their identifiers. */
    @Write
    void loadSampleUnits(List<SampleUnit> samples) {
        for (var sample : samples) {
            if (OrgUnit.byCode(sample.code()).isEmpty()) {
                var unit = units.create(sample.input(idOf(sample.parent())));
                identify(unit, sample);
            }
        }
    }

    /**
     * Puts a plan, launches its campaign, takes in the nominations for it and decides, unless the plan or campaign is
     * there. The campaign counts as launched on the day of the plan or, where the plan does not tell it, on the
     * earliest day that it can be of.
     */
    @Write
    void loadSamplePlan(
            String code, PlanDocument document, List<SampleNomination> samples, List<SampleAwardDecision> decisions) {
        if (Plan.byCode(code).isPresent()
                || Campaign.byCode(document.campaign().code()).isPresent()) {
            return;
        }
        var plan = plans.put(code, document, PutCondition.NONE).plan();
        var campaign = plan.campaign;
        campaigns.launch(campaign);
        if (plan.directive.issuedEarliest != null) {
            campaign.launchedOn = plan.directive.issuedEarliest;
        }
        campaign.flush();
        var nominees = samples.stream()
                .filter(sample -> sample.plan().equals(code))
                .collect(Collectors.toMap(SampleNomination::name, sample -> nominate(campaign, sample)));
        decisions.stream()
                .filter(decision -> decision.plan().equals(code))
                .forEach(decision -> decide(campaign, decision, nominees));
    }

    private UUID nominate(Campaign campaign, SampleNomination sample) {
        var input = new NominationInput(
                campaign.id,
                sample.award(),
                sample.category(),
                OrgUnit.referenced(sample.unit(), "#/unit").id,
                sample.kind(),
                sample.name(),
                idOf(sample.collectiveUnit()),
                null,
                sample.achievement(),
                null,
                null,
                null,
                null);
        var nomination = nominations.create(input);
        var day = NOMINATED_ON;
        for (var action : sample.then()) {
            var reason = action == NominationAction.RETURN ? RETURNED_BECAUSE : null;
            var moment = day.atTime(LocalTime.of(9, 0)).atZone(VIETNAM).toInstant();
            steps.takeAt(nomination.id, action, reason, moment);
            day = day.plusDays(1);
        }
        return nomination.id;
    }

    private void decide(Campaign campaign, SampleAwardDecision sample, Map<String, UUID> nominees) {
        awardDecisions.create(new AwardDecisionInput(
                campaign.id,
                sample.number(),
                sample.issuedOn(),
                OrgUnit.referenced(sample.unit(), "#/unit").id,
                sample.signer(),
                sample.signerRole(),
                sample.nominees().stream().map(nominees::get).toList(),
                words(campaign, sample),
                sample.ruleAcknowledgements().entrySet().stream()
                        .map(word -> new StageAcknowledgement(word.getKey(), word.getValue()))
                        .toList()));
    }

    private static List<QuotaAcknowledgement> words(Campaign campaign, SampleAwardDecision sample) {
        var words = new ArrayList<QuotaAcknowledgement>();
        for (var quota : AwardQuota.of(campaign)) {
            var statement = sample.quotaAcknowledgements().get(quota.code);
            if (statement != null) {
                words.add(new QuotaAcknowledgement(quota.id, statement));
            }
        }
        return words;
    }

    private static void identify(OrgUnit unit, SampleUnit sample) {
        if (sample.identifiers() == null) {
            return;
        }
        for (var one : sample.identifiers()) {
            var identifier = new OrgUnitIdentifier();
            identifier.unit = unit;
            identifier.scheme = one.scheme();
            identifier.identifier = one.value();
            identifier.persist();
        }
    }

    private static @Nullable UUID idOf(@Nullable String code) {
        return code == null ? null : OrgUnit.referenced(code, "#/unit").id;
    }
}
