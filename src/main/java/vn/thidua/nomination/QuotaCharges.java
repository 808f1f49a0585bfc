package vn.thidua.nomination;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.thidua.campaign.AwardQuota;
import vn.thidua.campaign.Campaign;
import vn.thidua.campaign.ScopeClarity;
import vn.thidua.organization.OrgUnit;
import vn.thidua.organization.OrgUnitSuccession;
import vn.thidua.problem.DomainException;
import vn.thidua.problem.Faults;
import vn.thidua.problem.FieldError;
import vn.thidua.problem.ProblemType;
import vn.thidua.text.Text;

/**
 * Counts the awards of a decision against the quotas of its campaign: those for the award, for the categories they name
 * or, when they name none, for all together, and, where it is clear for which unit a quota is, below that unit.
 */
@ApplicationScoped
class QuotaCharges {

    private final EntityManager database;
    private final NominationScopes scopes;

    QuotaCharges(EntityManager database, NominationScopes scopes) {
        this.database = database;
        this.scopes = scopes;
    }

    /** What a decision takes from one quota. */
    record Charge(AwardQuota quota, List<UUID> nominations) {

        private boolean isTooMuch() {
            return quota.usedCount + nominations.size() > quota.maxCount;
        }
    }

    /**
     * Locks the quotas, in order of id, and takes from them.
     *
     * @param grantor who decides
     * @throws DomainException {@code rule-violated} when another unit grants what a quota is for;
     *     {@code quota-exceeded}, naming each quota that does not suffice; nothing is taken then
     */
    List<Charge> charge(@Nullable Campaign campaign, OrgUnit grantor, List<Nomination> nominations) {
        if (campaign == null) {
            return List.of();
        }
        var charges = new ArrayList<Charge>();
        for (var quota : locked(campaign, nominations)) {
            var counted = counted(quota, nominations);
            if (!counted.isEmpty()) {
                charges.add(new Charge(quota, counted));
            }
        }
        refuseForeign(charges, grantor);
        var over = charges.stream().filter(Charge::isTooMuch).toList();
        if (!over.isEmpty()) {
            throw exceeded(over);
        }
        charges.forEach(charge -> charge.quota.usedCount += charge.nominations.size());
        return charges;
    }

    /** Notes which awards, already flushed, were counted against which quota. */
    void record(List<Charge> charges) {
        for (var charge : charges) {
            database.createNativeQuery("""
                            insert into award_quota_use (award_id, quota_id)
                            select id, :quota from award where nomination_id in (:nominations)""")
                    .setParameter("quota", charge.quota.id)
                    .setParameter("nominations", charge.nominations)
                    .executeUpdate();
        }
    }

    private List<AwardQuota> locked(Campaign campaign, List<Nomination> nominations) {
        var codes = nominations.stream().map(nomination -> nomination.awardCode).collect(Collectors.toSet());
        var ids = database.createNativeQuery("""
                        select id from award_quota where campaign_id = :campaign and award_code in (:codes)
                        order by id for update""", UUID.class)
                .setParameter("campaign", campaign.id)
                .setParameter("codes", codes)
                .getResultList();
        return ids.isEmpty()
                ? List.of()
                : database.createQuery(
                                "select distinct q from AwardQuota q left join fetch q.categories where q.id in :ids"
                                        + " order by q.id",
                                AwardQuota.class)
                        .setParameter("ids", ids)
                        .getResultList();
    }

    private List<UUID> counted(AwardQuota quota, List<Nomination> nominations) {
        Set<UUID> categories =
                quota.categories.stream().map(category -> category.id).collect(Collectors.toSet());
        var counted = nominations.stream()
                .filter(nomination -> nomination.awardCode.equals(quota.awardCode))
                .filter(nomination -> categories.isEmpty() || categories.contains(nomination.category.id))
                .map(nomination -> nomination.id)
                .toList();
        return quota.scope != null && quota.scopeClarity == ScopeClarity.CLEAR
                ? List.copyOf(scopes.below(List.of(quota.scope.id), counted))
                : counted;
    }

    /** A unit that has taken the place of the one that a plan named grants in its stead. */
    private static void refuseForeign(List<Charge> charges, OrgUnit grantor) {
        var faults = new Faults();
        for (var charge : charges) {
            var named = charge.quota.grantor;
            if (named != null
                    && !named.id.equals(grantor.id)
                    && OrgUnitSuccession.count("predecessor = ?1 and successor = ?2", named, grantor) == 0) {
                faults.rule(
                        "#/decidingUnitId",
                        "NOT_THE_GRANTOR",
                        Text.of(
                                "Chỉ tiêu %s do %s (%s) tặng.".formatted(charge.quota.code, named.name, named.code),
                                "Quota %s is granted by %s (%s)."
                                        .formatted(charge.quota.code, named.name, named.code)));
            }
        }
        faults.refuse();
    }

    private static DomainException exceeded(List<Charge> over) {
        var errors = over.stream()
                .map(charge -> FieldError.at("#/nominationIds", "QUOTA_EXCEEDED", words(charge)))
                .toList();
        var first = over.get(0);
        return new DomainException(
                ProblemType.QUOTA_EXCEEDED,
                errors,
                first.quota.code,
                first.quota.maxCount,
                first.quota.usedCount,
                first.nominations.size());
    }

    private static Text words(Charge charge) {
        var quota = charge.quota;
        return Text.of(
                "%s: tối đa %d, đã dùng %d, thêm %d."
                        .formatted(quota.code, quota.maxCount, quota.usedCount, charge.nominations.size()),
                "%s: at most %d, used %d, adds %d."
                        .formatted(quota.code, quota.maxCount, quota.usedCount, charge.nominations.size()));
    }
}
