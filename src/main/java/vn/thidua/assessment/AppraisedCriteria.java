package vn.thidua.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import vn.thidua.database.ManyIds;
import vn.thidua.eligibility.CriteriaAssessments;

/** Whether nominations meet the required criteria, by the last appraisal that was submitted by a day. */
@ApplicationScoped
class AppraisedCriteria implements CriteriaAssessments {

    private static final String APPRAISALS = """
            select a.nomination.id, a.requiredMet, a.requiredCount from Assessment a
            where a.nomination.id in :ids and a.kind = APPRAISAL and a.state = SUBMITTED and a.submittedAt < :end
            order by a.submittedAt, a.id""";

    private final EntityManager database;
    private final Clock clock;

    AppraisedCriteria(EntityManager database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Override
    public Map<UUID, Boolean> metOn(Collection<UUID> nominations, LocalDate day) {
        var met = new HashMap<UUID, Boolean>();
        if (!nominations.isEmpty()) {
            ManyIds.query(database, APPRAISALS, Object[].class, nominations)
                    .setParameter(
                            "end", day.plusDays(1).atStartOfDay(clock.getZone()).toInstant())
                    .getResultList()
                    .forEach(row -> met.put((UUID) row[0], row[1].equals(row[2])));
        }
        return met;
    }
}
