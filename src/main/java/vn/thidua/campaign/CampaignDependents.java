package vn.thidua.campaign;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import vn.thidua.access.Caller;
import vn.thidua.database.ManyIds;
import vn.thidua.impact.Dependent;
import vn.thidua.impact.Dependents;
import vn.thidua.impact.Fallen;
import vn.thidua.impact.Hold;
import vn.thidua.impact.ImpactKind;

/** Campaigns hang on the directives that launch them; criteria in force and quotas on their campaign. */
@ApplicationScoped
class CampaignDependents implements Dependents {

    /** One that is over needs no basis any more. */
    private static final Set<CampaignStatus> OPEN = EnumSet.of(CampaignStatus.DRAFT, CampaignStatus.LAUNCHED);

    private static final String CAMPAIGNS = """
            select new vn.thidua.impact.Hold(c.id, c.launchingDirective.id) from Campaign c
            where c.launchingDirective.id in :ids and c.status in (:open) and (%s) order by c.launchingDirective.id, c.id""";

    private static final String CRITERIA = """
            select new vn.thidua.impact.Hold(r.id, k.id) from Criterion r join r.set s join s.campaign k
            where k.id in :ids and s.number = k.criteriaRevision order by k.id, r.ordinal, r.id""";

    private static final String QUOTAS = """
            select new vn.thidua.impact.Hold(q.id, q.campaign.id) from AwardQuota q
            where q.campaign.id in :ids order by q.campaign.id, q.ordinal, q.id""";

    private static final String CAMPAIGN = """
            select new vn.thidua.impact.Dependent(c.id, c.id, c.code, c.name) from Campaign c where c.id in :ids""";

    private static final String CRITERION = """
            select new vn.thidua.impact.Dependent(r.id, s.campaign.id, r.code, r.title)
            from Criterion r join r.set s where r.id in :ids""";

    private static final String QUOTA = """
            select new vn.thidua.impact.Dependent(q.id, q.campaign.id, q.code, coalesce(q.awardAsWritten, q.awardCode))
            from AwardQuota q where q.id in :ids""";

    private final EntityManager database;
    private final Caller caller;

    CampaignDependents(EntityManager database, Caller caller) {
        this.database = database;
        this.caller = caller;
    }

    @Override
    public ImpactKind kind() {
        return ImpactKind.CAMPAIGN;
    }

    @Override
    public void find(Fallen fallen) {
        fallen.addHangingOnDocuments(ImpactKind.CAMPAIGN, this::campaigns);
        fallen.addHangingOn(ImpactKind.CAMPAIGN, ImpactKind.CRITERION, (ids, most) -> holds(CRITERIA, ids, most));
        fallen.addHangingOn(ImpactKind.CAMPAIGN, ImpactKind.QUOTA, (ids, most) -> holds(QUOTAS, ids, most));
        fallen.describe(ImpactKind.CAMPAIGN, ids -> described(CAMPAIGN, ids));
        fallen.describe(ImpactKind.CRITERION, ids -> described(CRITERION, ids));
        fallen.describe(ImpactKind.QUOTA, ids -> described(QUOTA, ids));
    }

    private List<Hold> campaigns(Collection<UUID> documents, int most) {
        var heads = caller.heads(CampaignScopes.ANY);
        var everything = caller.hasWholeService(CampaignScopes.ANY);
        var seen = everything ? "1 = 1" : heads.isEmpty() ? "c.launchedOn is not null" : CampaignScopes.VISIBLE;
        var lists = new HashMap<String, Collection<?>>(Map.of("ids", documents, "open", OPEN));
        var byScope = !everything && !heads.isEmpty();
        if (byScope) {
            lists.put("heads", heads);
        }
        var query = ManyIds.query(database, CAMPAIGNS.formatted(seen), Hold.class, lists);
        if (byScope) {
            query.setParameter("today", caller.today());
        }
        return query.setMaxResults(most).getResultList();
    }

    private List<Hold> holds(String text, Collection<UUID> ids, int most) {
        return ManyIds.query(database, text, Hold.class, ids)
                .setMaxResults(most)
                .getResultList();
    }

    private List<Dependent> described(String text, Collection<UUID> ids) {
        return ManyIds.query(database, text, Dependent.class, ids).getResultList();
    }
}
