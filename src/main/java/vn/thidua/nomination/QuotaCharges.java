package vn.thidua.nomination;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.thidua.campaign.AwardQuota;
import vn.thidua.campaign.Campaign;
import vn.thidua.organization.OrgUnit;
import vn.thidua.organization.OrgUnitSuccession;
import vn.thidua.problem.DomainException;
import vn.thidua.problem.Faults;
import vn.thidua.problem.FieldError;
import vn.thidua.problem.ProblemType;
import vn.thidua.text.Text;

/**
 * Counts the awards of a decision against the quotas of its campaign and of the campaigns that it adopts: those for the
 * award, for the categories they name or, when they name none, for all together, and, where it is clear for which unit
 * a quota is, below that unit. Quotas of proposals limit letters, not decisions. One that is unclear counts everything
 * and needs an explicit word.
 */
@ApplicationScoped
class QuotaCharges {

    private static final String OF_THE_LINE = """
            with recursive line (id) as (
             select id from campaign where id = :campaign
             union
             select l.linked_id from line join campaign_link l on l.campaign_id = line.id
             where l.relation = 'ADOPTS' and l.linked_id is not null)
            select q.id from line join award_quota q on q.campaign_id = line.id where q.award_code in (:codes) and q.stage <> 'PROPOSE'""";

    private final EntityManager database;
    private final NominationScopes scopes;

    QuotaCharges(EntityManager database, NominationScopes scopes) {
        this.database = database;
        this.scopes = scopes;
    }

    /**
     * What a decision takes from one quota.
     *
     * @param statement the explicit word for an unclear one; null for a clear one
     */
    record Charge(
            AwardQuota quota,
            List<UUID> nominations,
            @Nullable String statement) {

        private boolean isTooMuch() {
            return quota.usedCount + nominations.size() > quota.maxCount;
        }
    }

    /**
     * Locks the quotas, in order of id, and takes from them.
     *
     * @param grantor who decides
     * @param words for the quotas that are unclear; those then count in full
     * @param faults what is wrong with the decision otherwise; refused together with what is wrong here
     * @throws DomainException {@code rule-violated} when another unit grants what a quota is for, when an unclear one
     *     is drawn on without a word, or when a word is for one that is not; {@code quota-exceeded}, naming each quota
     *     that does not suffice; nothing is taken then
     */
    List<Charge> charge(
            @Nullable Campaign campaign,
            OrgUnit grantor,
            List<Nomination> nominations,
            List<QuotaAcknowledgement> words,
            Faults faults) {
        var statements = new HashMap<UUID, String>();
        words.forEach(word -> statements.putIfAbsent(word.quotaId(), word.statement()));
        var charges = new ArrayList<Charge>();
        for (var quota : campaign == null ? List.<AwardQuota>of() : locked(campaign, nominations)) {
            var counted = counted(quota, nominations);
            if (!counted.isEmpty()) {
                charges.add(new Charge(quota, counted, isClear(quota) ? null : statements.get(quota.id)));
            }
        }
        refuseForeign(charges, grantor, faults);
        refuseUnclear(charges, words, faults);
        faults.refuse();
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

    /** Gives back what an award was counted as, to every quota that it was counted against. */
    void release(Award award) {
        List<UUID> ids = database.createNativeQuery(
                        "select quota_id from award_quota_use where award_id = :award", UUID.class)
                .setParameter("award", award.id)
                .getResultList();
        locked(ids).forEach(quota -> quota.usedCount--);
        database.createNativeQuery("delete from award_quota_use where award_id = :award")
                .setParameter("award", award.id)
                .executeUpdate();
    }

    /** The quotas of the campaign and of those that it adopts: what a province gives, its towns share. */
    private List<AwardQuota> locked(Campaign campaign, List<Nomination> nominations) {
        var codes = nominations.stream().map(nomination -> nomination.awardCode).collect(Collectors.toSet());
        List<UUID> ids = database.createNativeQuery(OF_THE_LINE, UUID.class)
                .setParameter("campaign", campaign.id)
                .setParameter("codes", codes)
                .getResultList();
        return locked(ids);
    }

    /** Held by their primary key, in one order, so that two decisions wait for each other and never in a ring. */
    private List<AwardQuota> locked(List<UUID> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        database.createNativeQuery("select id from award_quota where id in (:ids) order by id for update")
                .setParameter("ids", ids)
                .getResultList();
        return database.createQuery(
                        "select distinct q from AwardQuota q left join fetch q.categories where q.id in :ids"
                                + " order by q.id",
                        AwardQuota.class)
                .setParameter("ids", ids)
                .getResultList();
    }

    private static boolean isClear(AwardQuota quota) {
        return switch (quota.scopeClarity) {
            case CLEAR -> true;
            case UNCLEAR -> false;
        };
    }

    private List<UUID> counted(AwardQuota quota, List<Nomination> nominations) {
        Set<UUID> categories =
                quota.categories.stream().map(category -> category.id).collect(Collectors.toSet());
        var counted = nominations.stream()
                .filter(nomination -> nomination.awardCode.equals(quota.awardCode))
                .filter(nomination -> categories.isEmpty() || categories.contains(nomination.category.id))
                .map(nomination -> nomination.id)
                .toList();
        return quota.scope != null && isClear(quota)
                ? List.copyOf(scopes.below(List.of(quota.scope.id), counted))
                : counted;
    }

    /** A unit that has taken the place of the one that a plan named grants in its stead. */
    private static void refuseForeign(List<Charge> charges, OrgUnit grantor, Faults faults) {
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
    }

    /** Whether an unclear quota may be drawn on is unknown, until somebody says so; a word too many is refused too. */
    private static void refuseUnclear(List<Charge> charges, List<QuotaAcknowledgement> words, Faults faults) {
        var unclear = new HashSet<UUID>();
        for (var charge : charges) {
            if (!isClear(charge.quota)) {
                unclear.add(charge.quota.id);
                faults.ruleIf(charge.statement == null, "#/quotaAcknowledgements", "QUOTA_UNCLEAR", unclear(charge));
            }
        }
        for (int i = 0; i < words.size(); i++) {
            faults.ruleIf(
                    !unclear.contains(words.get(i).quotaId()),
                    "#/quotaAcknowledgements/" + i + "/quotaId",
                    "NOT_DRAWN_ON",
                    Text.of(
                            "Quyết định không dùng chỉ tiêu chưa rõ nào có id này.",
                            "The decision draws on no unclear quota of this id."));
        }
        faults.unique(words, word -> word.quotaId().toString(), "#/quotaAcknowledgements", "/quotaId");
    }

    private static Text unclear(Charge charge) {
        var quota = charge.quota;
        var wording = quota.wording == null ? "…" : quota.wording;
        return Text.of(
                "Chỉ tiêu %s (%s) không nói rõ dành cho đơn vị nào: “%s”. Cần lời xác nhận cho chỉ tiêu này."
                        .formatted(quota.code, quota.id, wording),
                "Quota %s (%s) does not tell for which units it is: “%s”. It needs an explicit word."
                        .formatted(quota.code, quota.id, wording));
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
