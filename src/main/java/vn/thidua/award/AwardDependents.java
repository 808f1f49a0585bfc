package vn.thidua.award;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import vn.thidua.database.ManyIds;
import vn.thidua.impact.Dependent;
import vn.thidua.impact.Dependents;
import vn.thidua.impact.Fallen;
import vn.thidua.impact.Hold;
import vn.thidua.impact.ImpactKind;

/** Rules of the catalogue hang on their source, as long as they are to be valid. */
@ApplicationScoped
class AwardDependents implements Dependents {

    private static final String RULES = """
            select new vn.thidua.impact.Hold(t.id, t.sourceDirective.id) from AwardType t
            where t.sourceDirective.id in :ids and t.validTo >= :day order by t.code, t.validFrom""";

    private static final String RULE = """
            select new vn.thidua.impact.Dependent(t.id, null, t.code, t.nameVi) from AwardType t where t.id in :ids""";

    private final EntityManager database;

    AwardDependents(EntityManager database) {
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
        fallen.describe(
                ImpactKind.RULE,
                ids -> ManyIds.query(database, RULE, Dependent.class, ids).getResultList());
    }
}
