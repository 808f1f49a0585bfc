package vn.thidua.report;

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
import vn.thidua.access.Role;
import vn.thidua.database.ManyIds;
import vn.thidua.impact.Dependent;
import vn.thidua.impact.Dependents;
import vn.thidua.impact.Fallen;
import vn.thidua.impact.Hold;
import vn.thidua.impact.ImpactKind;

/**
 * Duties in force hang on their campaign and on the letters that set their due dates; reports still owed hang on their
 * duty and on the letter that set their date. Nothing of it is shown without a token.
 */
@ApplicationScoped
class ReportDependents implements Dependents {

    private static final Set<Role> EVERY_ROLE = EnumSet.allOf(Role.class);

    private static final Set<DeadlineStatus> OWED =
            EnumSet.of(DeadlineStatus.OPEN, DeadlineStatus.SENT, DeadlineStatus.RETURNED);

    private static final String DUTIES = """
            select new vn.thidua.impact.Hold(y.id, y.campaign.id) from ReportDuty y
            where y.campaign.id in :ids and y.status = ACTIVE order by y.campaign.id, y.code, y.id""";

    private static final String DUTIES_BY_LETTER = """
            select distinct new vn.thidua.impact.Hold(y.id, r.setBy.id) from ReportDueRule r join r.duty y
            where r.setBy.id in :ids and y.status = ACTIVE order by y.id, r.setBy.id""";

    private static final String DUTY = """
            select new vn.thidua.impact.Dependent(y.id, y.campaign.id, y.code, y.name) from ReportDuty y
            where y.id in :ids""";

    private static final String DEADLINES = """
            select new vn.thidua.impact.Hold(d.id, d.duty.id) from ReportDeadline d
            where d.duty.id in :ids and d.status in (:owed) order by d.duty.id, d.dueSort, d.id""";

    private static final String DEADLINES_SEEN = """
            select distinct new vn.thidua.impact.Hold(s.deadline.id, s.dutyId) from ReportDeadlineScope s
            where s.unitId in (:heads) and s.below in (true, false) and s.dutyId in :ids and s.status in (:owed)
            order by s.dutyId, s.deadline.id""";

    private static final String DEADLINES_BY_LETTER = """
            select new vn.thidua.impact.Hold(d.id, d.setBy.id) from ReportDeadline d
            where d.setBy.id in :ids and d.status in (:owed)%s order by d.setBy.id, d.dueSort, d.id""";

    private static final String SEEN =
            " and exists (select 1 from ReportDeadlineScope s where s.deadline = d and s.unitId in (:heads))";

    private static final String DEADLINE = """
            select new vn.thidua.impact.Dependent(d.id, d.campaign.id, y.code, concat(y.name, ' – ', u.name))
            from ReportDeadline d join d.duty y join d.unit u where d.id in :ids""";

    private final EntityManager database;
    private final Caller caller;

    ReportDependents(EntityManager database, Caller caller) {
        this.database = database;
        this.caller = caller;
    }

    @Override
    public ImpactKind kind() {
        return ImpactKind.REPORT_DUTY;
    }

    @Override
    public void find(Fallen fallen) {
        if (caller.isAnonymous()) {
            return;
        }
        fallen.addHangingOn(ImpactKind.CAMPAIGN, ImpactKind.REPORT_DUTY, (ids, most) -> holds(DUTIES, ids, most));
        fallen.addHangingOnDocuments(ImpactKind.REPORT_DUTY, (ids, most) -> holds(DUTIES_BY_LETTER, ids, most));
        if (caller.hasWholeService(EVERY_ROLE) || !caller.heads(EVERY_ROLE).isEmpty()) {
            fallen.addHangingOn(ImpactKind.REPORT_DUTY, ImpactKind.REPORT_DEADLINE, this::deadlines);
            fallen.addHangingOnDocuments(ImpactKind.REPORT_DEADLINE, this::deadlinesByLetter);
        }
        fallen.describe(ImpactKind.REPORT_DUTY, ids -> described(DUTY, ids));
        fallen.describe(ImpactKind.REPORT_DEADLINE, ids -> described(DEADLINE, ids));
    }

    private List<Hold> deadlines(Collection<UUID> duties, int most) {
        var everything = caller.hasWholeService(EVERY_ROLE);
        return owed(everything ? DEADLINES : DEADLINES_SEEN, everything, duties, most);
    }

    private List<Hold> deadlinesByLetter(Collection<UUID> letters, int most) {
        var everything = caller.hasWholeService(EVERY_ROLE);
        return owed(DEADLINES_BY_LETTER.formatted(everything ? "" : SEEN), everything, letters, most);
    }

    private List<Hold> owed(String text, boolean everything, Collection<UUID> ids, int most) {
        var lists = new HashMap<String, Collection<?>>(Map.of("ids", ids, "owed", OWED));
        if (!everything) {
            lists.put("heads", caller.heads(EVERY_ROLE));
        }
        return ManyIds.query(database, text, Hold.class, lists)
                .setMaxResults(most)
                .getResultList();
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
