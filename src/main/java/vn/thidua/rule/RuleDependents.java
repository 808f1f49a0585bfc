package vn.thidua.rule;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import vn.thidua.database.ManyIds;
import vn.thidua.impact.Dependent;
import vn.thidua.impact.Dependents;
import vn.thidua.impact.Fallen;
import vn.thidua.impact.Hold;
import vn.thidua.impact.ImpactKind;

/** Rules hang on the directive that they come from, as long as they are to be valid. */
@ApplicationScoped
class RuleDependents implements Dependents {

    private static final String RULES = """
            select new vn.thidua.impact.Hold(r.id, r.sourceDirective.id) from AwardRule r
            where r.sourceDirective.id in :ids and r.validTo >= :day order by r.sourceDirective.id, r.id""";

    private static final String RULE = "from AwardRule r where r.id in :ids";

    private final EntityManager database;

    RuleDependents(EntityManager database) {
        this.database = database;
    }

    @Override
    public ImpactKind kind() {
        return ImpactKind.RULE;
    }

    @Override
    public void find(Fallen fallen) {
        fallen.addHangingOnDocuments(
                ImpactKind.RULE,
                (ids, most) -> ManyIds.query(database, RULES, Hold.class, ids)
                        .setParameter("day", fallen.day())
                        .setMaxResults(most)
                        .getResultList());
        fallen.describe(ImpactKind.RULE, this::described);
    }

    private List<Dependent> described(Collection<UUID> ids) {
        return ManyIds.query(database, RULE, AwardRule.class, ids).getResultList().stream()
                .map(rule -> new Dependent(rule.id, null, rule.awardCode, name(rule)))
                .toList();
    }

    private static String name(AwardRule rule) {
        return rule.sourceArticle == null
                ? rule.kind.label().vi()
                : rule.kind.label().vi() + " (" + rule.sourceArticle + ")";
    }
}
