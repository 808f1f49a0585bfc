package vn.thidua.nomination;

import static vn.thidua.nomination.NominationAction.AWARD;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.thidua.access.Caller;
import vn.thidua.access.Role;
import vn.thidua.database.Batches;
import vn.thidua.organization.OrgUnit;
import vn.thidua.page.Keyset;
import vn.thidua.page.Page;
import vn.thidua.page.PageRequest;
import vn.thidua.page.PagedRows;
import vn.thidua.problem.DomainException;
import vn.thidua.problem.ProblemType;
import vn.thidua.text.Text;

/** Deciding awards: all nominations of a decision get theirs, or none does. */
@ApplicationScoped
public class AwardDecisions {

    private static final Text WHAT = Text.of("quyết định khen thưởng", "award decision");

    private final Caller caller;
    private final AwardDecisionCheck check;
    private final QuotaCharges quotas;
    private final DecisionDocuments documents;
    private final NominationHistory history;
    private final NominationScopes scopes;
    private final EntityManager database;
    private final Clock clock;

    AwardDecisions(
            Caller caller,
            AwardDecisionCheck check,
            QuotaCharges quotas,
            DecisionDocuments documents,
            NominationHistory history,
            NominationScopes scopes,
            EntityManager database,
            Clock clock) {
        this.caller = caller;
        this.check = check;
        this.quotas = quotas;
        this.documents = documents;
        this.history = history;
        this.scopes = scopes;
        this.database = database;
        this.clock = clock;
    }

    /**
     * Decides. Locks the nominations, then the quotas, each in order of id: of two decisions on one nomination, or on
     * the last place of a quota, the second is refused.
     */
    public AwardDecision create(AwardDecisionInput input) {
        Batches.use(database);
        var unit = OrgUnit.referenced(input.decidingUnitId(), "#/decidingUnitId");
        caller.require(unit.id, Set.of(Role.OFFICE));
        var number = documents.number(input.number());
        var campaign = check.campaign(input);
        Nomination.lock(input.nominationIds());
        var nominations = check.nominations(input, unit);
        requireNewNumber(unit, input.issuedOn().getYear(), number.canonical());
        var charges = quotas.charge(campaign, unit, nominations);

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
        decision.directive = documents.register(number, decision);
        decision.persist();
        award(decision, nominations);
        quotas.record(charges);
        return decision;
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
        return award;
    }

    /** The register restarts every year; the unique key stands behind this. */
    private static void requireNewNumber(OrgUnit unit, int year, String number) {
        if (AwardDecision.count("decidingUnit = ?1 and decisionYear = ?2 and number = ?3", unit, year, number) > 0) {
            throw new DomainException(ProblemType.ALREADY_EXISTS, WHAT);
        }
    }

    /** The latest recorded first. */
    Page<AwardDecisionView> list(@Nullable UUID campaignId, @Nullable UUID decidingUnitId, PageRequest request) {
        var ids = Keyset.of(UUID.class, "d.id", "AwardDecision d", "d.id", Function.identity())
                .where("d.campaign.id = :campaign", "campaign", campaignId)
                .where("d.decidingUnit.id = :unit", "unit", decidingUnitId)
                .descending()
                .page(database, request);
        return PagedRows.behind(
                        ids,
                        database,
                        AwardDecisionRow.QUERY + " where d.id in :ids",
                        AwardDecisionRow.class,
                        AwardDecisionRow::id)
                .map(AwardDecisionView::of);
    }

    AwardDecisionView read(UUID id) {
        return database.createQuery(AwardDecisionRow.QUERY + " where d.id = :id", AwardDecisionRow.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .map(AwardDecisionView::of)
                .orElseThrow(() -> DomainException.notFound(WHAT));
    }
}
