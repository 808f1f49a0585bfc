package vn.thidua.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import vn.thidua.organization.HierarchyChanged;

/**
 * Keeps {@code report_deadline_scope}: which units may see a deadline. By today's hierarchy, like every other right;
 * for a unit that ended its last day counts, for one that has not begun its first.
 */
@ApplicationScoped
class DeadlineScopes {

    private static final int CHUNK = 1000;

    private static final String ABOVE = """
            join org_unit_ancestor a on a.unit_id = u.id
             and a.valid_from <= greatest(least(:today, u.valid_to), u.valid_from)
             and a.valid_to >= greatest(least(:today, u.valid_to), u.valid_from)
            """;

    private static final String COLUMNS = "insert into report_deadline_scope"
            + " (unit_id, deadline_id, below, duty_id, campaign_id, status, timeliness, due_sort,"
            + " on_time_until) ";

    private final EntityManager database;
    private final Clock clock;

    DeadlineScopes(EntityManager database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Adds the rows of new deadlines of one duty, in a fixed number of statements. */
    void add(ReportDuty duty, List<UUID> deadlines) {
        addReporting("d.id in (:chosen)", deadlines);
        addReceiving("d.id in (:chosen)", deadlines, duty);
    }

    /** Follows a change of one deadline. */
    void update(ReportDeadline deadline) {
        database.createQuery("""
                        update ReportDeadlineScope s
                        set s.status = :status, s.timeliness = :timeliness, s.dueSort = :dueSort,
                         s.onTimeUntil = :onTimeUntil
                        where s.deadline = :deadline""")
                .setParameter("status", deadline.status)
                .setParameter("timeliness", deadline.timeliness)
                .setParameter("dueSort", deadline.dueSort)
                .setParameter("onTimeUntil", deadline.onTimeUntil())
                .setParameter("deadline", deadline)
                .executeUpdate();
    }

    /** Follows changes of any deadlines of a duty. */
    void update(ReportDuty duty) {
        database.createNativeQuery("""
                        update report_deadline d join report_deadline_scope s on s.deadline_id = d.id
                        set s.status = d.status, s.timeliness = d.timeliness, s.due_sort = d.due_sort,
                         s.on_time_until = d.on_time_until
                        where d.duty_id = :duty
                         and (s.status <> d.status or s.timeliness <> d.timeliness or s.due_sort <> d.due_sort
                          or s.on_time_until <> d.on_time_until)""").setParameter("duty", duty.id).executeUpdate();
    }

    /** The rows of what moved units report, and of the duties whose reports they receive, are made anew. */
    void follow(@Observes HierarchyChanged change) {
        var changed = List.copyOf(change.unitIds());
        for (int i = 0; i < changed.size(); i += CHUNK) {
            followUnits(changed.subList(i, Math.min(i + CHUNK, changed.size())));
        }
    }

    private void followUnits(List<UUID> units) {
        var reporting = deadlines("select d.id from report_deadline d where d.unit_id in (:chosen)", units);
        for (int i = 0; i < reporting.size(); i += CHUNK) {
            var chunk = reporting.subList(i, Math.min(i + CHUNK, reporting.size()));
            database.createNativeQuery("delete from report_deadline_scope where deadline_id in (:chosen) and below = 1")
                    .setParameter("chosen", chunk)
                    .executeUpdate();
            addReporting("d.id in (:chosen)", chunk);
        }
        dutiesToRebuild(units).forEach(this::rebuildReceiving);
    }

    /** The offices that receive the reports of a duty have changed. */
    void rebuildReceiving(ReportDuty duty) {
        database.createNativeQuery("""
                        delete s from report_deadline d join report_deadline_scope s on s.deadline_id = d.id
                        where d.duty_id = :duty and s.below = 0""").setParameter("duty", duty.id).executeUpdate();
        addReceiving("d.duty_id in (:chosen)", List.of(duty.id), duty);
    }

    /** Duties that have deadlines, of which a unit is an office or reports, so that office rows may be missing. */
    private List<ReportDuty> dutiesToRebuild(List<UUID> units) {
        return database.createQuery("""
                        from ReportDuty y where y.status <> DRAFT and (y.owner.id in (:units) or y.addressee.id in (:units)
                         or exists (select 1 from y.addressees o where o.unit.id in (:units))
                         or y.id in (select v.duty.id from ReportDutyVia v where v.unit.id in (:units))
                         or y.id in (select d.duty.id from ReportDeadline d where d.unit.id in (:units)))""", ReportDuty.class)
                .setParameter("units", units)
                .getResultList();
    }

    private void addReporting(String which, Collection<UUID> chosen) {
        if (chosen.isEmpty()) {
            return;
        }
        database.createNativeQuery(COLUMNS + """
                        select distinct a.ancestor_id, d.id, 1, d.duty_id, d.campaign_id, d.status, d.timeliness, d.due_sort,
                         d.on_time_until
                        from report_deadline d join org_unit u on u.id = d.unit_id
                        """ + ABOVE + " where " + which + " on duplicate key update below = 1")
                .setParameter("today", LocalDate.now(clock))
                .setParameter("chosen", chosen)
                .executeUpdate();
    }

    /** Where an office stands above the reporting unit it has its row already. */
    private void addReceiving(String which, Collection<UUID> chosen, ReportDuty duty) {
        var offices = officesAndAbove(duty.offices(ReportDutyVia.of(duty)));
        if (chosen.isEmpty() || offices.isEmpty()) {
            return;
        }
        database.createNativeQuery(COLUMNS + """
                        select o.id, d.id, 0, d.duty_id, d.campaign_id, d.status, d.timeliness, d.due_sort,
                         d.on_time_until
                        from report_deadline d join org_unit o on o.id in (:offices)
                        left join report_deadline_scope seen on seen.unit_id = o.id and seen.deadline_id = d.id
                        where seen.unit_id is null and
                        """ + which)
                .setParameter("offices", offices)
                .setParameter("chosen", chosen)
                .executeUpdate();
    }

    private List<UUID> officesAndAbove(List<UUID> offices) {
        if (offices.isEmpty()) {
            return List.of();
        }
        @SuppressWarnings("unchecked")
        var above = (List<UUID>) database.createNativeQuery(
                        "select distinct a.ancestor_id from org_unit u " + ABOVE + " where u.id in (:offices)",
                        UUID.class)
                .setParameter("today", LocalDate.now(clock))
                .setParameter("offices", offices)
                .getResultList();
        return above;
    }

    @SuppressWarnings("unchecked")
    private List<UUID> deadlines(String sql, List<UUID> chosen) {
        return new ArrayList<>((List<UUID>) database.createNativeQuery(sql, UUID.class)
                .setParameter("chosen", chosen)
                .getResultList());
    }
}
