package vn.thidua.nomination;

import static vn.thidua.nomination.NominationAction.AWARD;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import vn.thidua.access.Caller;
import vn.thidua.access.Role;
import vn.thidua.database.Batches;
import vn.thidua.organization.OrgUnit;
import vn.thidua.organization.OrgUnitLevel;
import vn.thidua.problem.DomainException;
import vn.thidua.problem.Faults;
import vn.thidua.problem.ProblemType;

/** Deciding awards: all nominations of a decision get theirs, or none does. */
@ApplicationScoped
public class AwardDecisions {

    /** The category of the reference data for teams and other parts of a unit. */
    private static final String SMALL_COLLECTIVE = "SMALL_COLLECTIVE";

    private final Caller caller;
    private final AwardDecisionCheck check;
    private final DecisionGate gate;
    private final QuotaCharges quotas;
    private final DecisionDocuments documents;
    private final NominationHistory history;
    private final NominationScopes scopes;
    private final EntityManager database;
    private final Clock clock;

    AwardDecisions(
            Caller caller,
            AwardDecisionCheck check,
            DecisionGate gate,
            QuotaCharges quotas,
            DecisionDocuments documents,
            NominationHistory history,
            NominationScopes scopes,
            EntityManager database,
            Clock clock) {
        this.caller = caller;
        this.check = check;
        this.gate = gate;
        this.quotas = quotas;
        this.documents = documents;
        this.history = history;
        this.scopes = scopes;
        this.database = database;
        this.clock = clock;
    }

    /** @param warnings what was found and bars nothing */
    public record Made(AwardDecision decision, List<GateFinding> warnings) {}

    /**
     * Decides. Locks the nominations, then the quotas, each in order of id: of two decisions on one nomination, or on
     * the last place of a quota, the second is refused.
     */
    public Made create(AwardDecisionInput input) {
        Batches.use(database);
        var unit = OrgUnit.referenced(input.decidingUnitId(), "#/decidingUnitId");
        var own = decidesItsOwn(unit);
        if (!own) {
            caller.require(unit.id, Set.of(Role.OFFICE));
        }
        var number = documents.number(input.number());
        var campaign = check.campaign(input);
        Nomination.lock(input.nominationIds());
        var nominations = check.nominations(input, unit);
        requireNewNumber(unit, input.issuedOn().getYear(), number.canonical());
        var faults = new Faults();
        var passed = gate.require(unit, input.issuedOn(), nominations, input.stageAcknowledgements(), faults);
        if (own) {
            gate.requireNamed(unit, input.issuedOn(), nominations, faults);
        }
        var charges = quotas.charge(campaign, unit, nominations, input.quotaAcknowledgements(), faults);

        var decision = new AwardDecision();
        decision.campaign = campaign;
        decision.number = number.canonical();
        decision.issuedOn = input.issuedOn();
        decision.decisionYear = input.issuedOn().getYear();
        decision.decidingUnit = unit;
        decision.signer = input.signer();
        decision.signerRole = input.signerRole();
        decision.awardCount = nominations.size();
        decision.createdAt = clock.instant().truncatedTo(ChronoUnit.MICROS);
        decision.directive = documents.register(
                DecisionPaper.granting(number, input, unit, campaign == null ? null : campaign.name));
        decision.persist();
        award(decision, nominations);
        quotas.record(charges);
        charges.forEach(charge -> keepWord(decision, charge));
        passed.words().forEach(word -> keepWord(decision, word));
        database.flush();
        return new Made(decision, passed.warnings());
    }

    /** The head of an institution, without an office, decides what rules let the institution itself grant. */
    private boolean decidesItsOwn(OrgUnit unit) {
        return unit.level == OrgUnitLevel.INSTITUTION
                && caller.reaches(unit.id, Set.of(Role.UNIT))
                && !caller.reaches(unit.id, Set.of(Role.OFFICE, Role.ADMINISTRATOR));
    }

    private static void keepWord(AwardDecision decision, QuotaCharges.Charge charge) {
        if (charge.statement() != null) {
            var word = new AwardQuotaAcknowledgement();
            word.decision = decision;
            word.quota = charge.quota();
            word.statement = charge.statement();
            word.persist();
        }
    }

    private static void keepWord(AwardDecision decision, DecisionGate.Said said) {
        var word = new AwardStageAcknowledgement();
        word.decision = decision;
        word.ruleId = said.ruleId();
        word.stage = said.stage();
        word.statement = said.statement();
        word.persist();
    }

    private void award(AwardDecision decision, List<Nomination> nominations) {
        var ids = nominations.stream().map(nomination -> nomination.id).toList();
        var last = history.lastNumbers(ids);
        for (var nomination : nominations) {
            grant(decision, nomination).persist();
            step(nomination, decision.createdAt, last.getOrDefault(nomination.id, 0) + 1);
        }
        database.flush();
        scopes.note(ids, NominationState.AWARDED);
    }

    private void step(Nomination nomination, Instant at, int number) {
        var from = nomination.state;
        nomination.take(AWARD, null, at);
        history.note(nomination, AWARD, from, null, at, number);
    }

    private static Award grant(AwardDecision decision, Nomination nomination) {
        var award = new Award();
        award.decision = decision;
        award.nomination = nomination;
        award.campaign = nomination.campaign;
        award.awardCode = nomination.awardCode;
        award.category = nomination.category;
        award.unit = nomination.proposingUnit;
        award.nomineeKind = nomination.nomineeKind;
        award.nomineeName = nomination.nomineeName;
        award.person = nomination.person;
        award.decidedOn = decision.issuedOn;
        award.state = AwardState.GRANTED;
        award.directWorker = isDirectWorker(nomination);
        award.smallCollective = isSmallCollective(nomination);
        award.decidingUnit = decision.decidingUnit;
        award.decidingLevel = decision.decidingUnit.level;
        award.decisionYear = decision.decisionYear;
        return award;
    }

    /** As is noted of the person; where nothing is, as their category says. */
    private static boolean isDirectWorker(Nomination nomination) {
        var noted = nomination.person == null ? null : nomination.person.directWorker;
        return switch (nomination.nomineeKind) {
            case INDIVIDUAL -> noted == null ? nomination.category.directWorker : noted;
            case COLLECTIVE -> false;
        };
    }

    /** By its category, or because it is registered as a part of a unit. */
    private static boolean isSmallCollective(Nomination nomination) {
        return switch (nomination.nomineeKind) {
            case INDIVIDUAL -> false;
            case COLLECTIVE ->
                nomination.category.code.equals(SMALL_COLLECTIVE)
                        || (nomination.collectiveUnit != null
                                && nomination.collectiveUnit.level == OrgUnitLevel.SUB_UNIT);
        };
    }

    /** The register restarts every year; the unique key stands behind this. */
    private static void requireNewNumber(OrgUnit unit, int year, String number) {
        if (AwardDecision.count("decidingUnit = ?1 and decisionYear = ?2 and number = ?3", unit, year, number) > 0) {
            throw new DomainException(ProblemType.ALREADY_EXISTS, AwardDecision.WHAT);
        }
    }
}
