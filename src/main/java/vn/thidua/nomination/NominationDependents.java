package vn.thidua.nomination;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.access.Caller;
import vn.thidua.database.ManyIds;
import vn.thidua.impact.Dependent;
import vn.thidua.impact.Dependents;
import vn.thidua.impact.Fallen;
import vn.thidua.impact.Hold;
import vn.thidua.impact.ImpactKind;

/**
 * Nominations that are not decided hang on their campaign and on the rule of their award. Shown are those that the
 * caller may see, without names of people.
 */
@ApplicationScoped
class NominationDependents implements Dependents {

    private static final Set<NominationState> OPEN = EnumSet.of(
            NominationState.DRAFT, NominationState.SUBMITTED, NominationState.RETURNED, NominationState.ENDORSED);

    private static final String OF_CAMPAIGNS = """
            select new vn.thidua.impact.Hold(n.id, n.campaign.id) from Nomination n
            where n.campaign.id in :ids and n.state in (:open) order by n.campaign.id, n.id""";

    private static final String OF_CAMPAIGNS_SEEN =
            """
            select distinct new vn.thidua.impact.Hold(s.nominationId, s.campaignId) from NominationScope s
            where s.unitId in (:heads) and s.campaignId in :ids and s.state in (:open) and\s""" + NominationScopes.TODAY + " order by s.campaignId, s.nominationId";

    private static final String OF_AWARDS = """
            select new vn.thidua.impact.Hold(n.id, t.id) from AwardType t join Nomination n on n.awardCode = t.code
            where t.id in :ids and t.validFrom <= :day and n.state in (:open) order by n.id""";

    private static final String OF_AWARDS_SEEN = """
            select distinct new vn.thidua.impact.Hold(s.nominationId, t.id)
            from AwardType t join NominationScope s on s.awardCode = t.code
            where t.id in :ids and t.validFrom <= :day and s.unitId in (:heads) and s.state in (:open) and\s""" + NominationScopes.TODAY + " order by s.nominationId";

    private static final String NOMINATION = """
            select new vn.thidua.impact.Dependent(n.id, n.campaign.id, n.awardCode, u.name)
            from Nomination n join n.proposingUnit u where n.id in :ids""";

    private final EntityManager database;
    private final NominationAccess access;
    private final Caller caller;

    NominationDependents(EntityManager database, NominationAccess access, Caller caller) {
        this.database = database;
        this.access = access;
        this.caller = caller;
    }

    @Override
    public ImpactKind kind() {
        return ImpactKind.NOMINATION;
    }

    @Override
    public void find(Fallen fallen) {
        var heads = access.heads(null);
        if (heads != null && heads.isEmpty()) {
            return;
        }
        fallen.addHangingOn(
                ImpactKind.CAMPAIGN,
                ImpactKind.NOMINATION,
                (ids, most) -> open(heads == null ? OF_CAMPAIGNS : OF_CAMPAIGNS_SEEN, ids, heads)
                        .setMaxResults(most)
                        .getResultList());
        fallen.addHangingOn(
                ImpactKind.RULE,
                ImpactKind.NOMINATION,
                (ids, most) -> open(heads == null ? OF_AWARDS : OF_AWARDS_SEEN, ids, heads)
                        .setParameter("day", fallen.day())
                        .setMaxResults(most)
                        .getResultList());
        fallen.describe(
                ImpactKind.NOMINATION,
                ids -> ManyIds.query(database, NOMINATION, Dependent.class, ids).getResultList());
    }

    private TypedQuery<Hold> open(String text, Collection<UUID> ids, @Nullable List<UUID> heads) {
        var lists = new HashMap<String, Collection<?>>(Map.of("ids", ids, "open", OPEN));
        if (heads == null) {
            return ManyIds.query(database, text, Hold.class, lists);
        }
        lists.put("heads", heads);
        return ManyIds.query(database, text, Hold.class, lists).setParameter("today", caller.today());
    }
}
