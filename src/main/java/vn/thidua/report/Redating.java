package vn.thidua.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.query.MutationQuery;
import vn.thidua.calendar.HolidaysChanged;
import vn.thidua.calendar.WorkCalendar;
import vn.thidua.calendar.WorkingDays;
import vn.thidua.organization.OrgUnitLevel;

/** Gives deadlines the dates that rules and calendar give them now. What was sent keeps the date it was sent under. */
@ApplicationScoped
class Redating {

    private static final int CHUNK = 1000;

    private static final String UPDATE = """
            update report_deadline d join org_unit u on u.id = d.unit_id
            set d.due_on = :dueOn, d.due_sort = :dueSort, d.grace_until = :grace, d.closes_on = :closes,
             d.due_wording = :wording, d.set_by_id = :setBy, d.revision = d.revision + 1
            where d.duty_id = :duty and d.status = 'OPEN' and d.period_from = :periodFrom and u.level = :level
             and (d.due_sort <> :dueSort or not (d.grace_until <=> :grace) or not (d.closes_on <=> :closes)
              or not (d.due_wording <=> :wording) or not (d.set_by_id <=> :setBy))
            """;

    /** Units with days of their own between two days are dated by themselves. */
    private static final String NOT_LOCAL = """
             and not exists (select 1 from org_unit_ancestor a join holiday h on h.unit_id = a.ancestor_id
              and h.first_day <= :last and h.last_day >= :first
              where a.unit_id = d.unit_id and a.valid_from <= h.first_day and a.valid_to >= h.first_day)""";

    private final EntityManager database;
    private final DeadlineScopes scopes;
    private final WorkingDays workingDays;

    record Group(Period period, OrgUnitLevel level) {}

    Redating(EntityManager database, DeadlineScopes scopes, WorkingDays workingDays) {
        this.database = database;
        this.scopes = scopes;
        this.workingDays = workingDays;
    }

    /** Every deadline of a duty that was not sent: a statement for each period and level. */
    void redate(ReportDuty duty) {
        database.flush();
        var rules = new DueRules(ReportDueRule.of(duty), workingDays.national());
        for (var group : groups(duty, true)) {
            redate(duty, group, rules);
        }
        scopes.update(duty);
    }

    private void redate(ReportDuty duty, Group group, DueRules rules) {
        var reach = rules.reach(group.period);
        var everywhere = update(duty, group, rules.of(group.level, group.period), reach.isEmpty() ? "" : NOT_LOCAL);
        if (reach.isEmpty()) {
            everywhere.executeUpdate();
            return;
        }
        everywhere
                .setParameter("first", group.period.to())
                .setParameter("last", reach.get())
                .executeUpdate();
        var units = new HashMap<WorkCalendar, List<UUID>>();
        workingDays
                .localBetween(group.period.to(), reach.get())
                .forEach((unit, calendar) ->
                        units.computeIfAbsent(calendar, same -> new ArrayList<>()).add(unit));
        units.forEach((calendar, own) -> {
            for (int i = 0; i < own.size(); i += CHUNK) {
                update(duty, group, rules.of(group.level, group.period, calendar), " and d.unit_id in (:units)")
                        .setParameterList("units", own.subList(i, Math.min(i + CHUNK, own.size())))
                        .executeUpdate();
            }
        });
    }

    private MutationQuery update(ReportDuty duty, Group group, DueRules.DueDay due, String which) {
        return database.unwrap(Session.class)
                .createNativeMutationQuery(UPDATE + which)
                .setParameter("dueOn", due.on(), LocalDate.class)
                .setParameter("dueSort", ReportDeadline.sorted(due.on()))
                .setParameter("grace", due.graceUntil(), LocalDate.class)
                .setParameter("closes", due.closesOn(), LocalDate.class)
                .setParameter("wording", due.wording(), String.class)
                .setParameter("setBy", due.setById(), UUID.class)
                .setParameter("duty", duty.id)
                .setParameter("periodFrom", group.period.from())
                .setParameter("level", group.level.name());
    }

    /** The periods and levels of which there are deadlines. */
    List<Group> groups(ReportDuty duty, boolean openOnly) {
        return database
                .createQuery(
                        "select distinct d.periodFrom, d.periodTo, u.level from ReportDeadline d join d.unit u"
                                + " where d.duty = :duty" + (openOnly ? " and d.status = OPEN" : ""),
                        Object[].class)
                .setParameter("duty", duty)
                .getResultList()
                .stream()
                .map(row -> new Group(new Period((LocalDate) row[0], (LocalDate) row[1]), (OrgUnitLevel) row[2]))
                .sorted(Comparator.comparing((Group group) -> group.period.from())
                        .thenComparing(Group::level))
                .toList();
    }

    /** Working days are counted otherwise now: duties in force that count them, and may have periods that end there. */
    void follow(@Observes HolidaysChanged change) {
        database.createQuery("""
                        from ReportDuty y where y.status = ACTIVE and y.appliesTo >= :from and y.appliesFrom <= :to
                         and exists (select 1 from ReportDueRule r where r.duty = y and r.dayKind = WORKING)
                        order by y.id""", ReportDuty.class)
                // a report may be due a year and a half after its period: 366 working days
                .setParameter("from", change.from().minusDays(600))
                .setParameter("to", change.to())
                .getResultList()
                .forEach(this::redate);
    }
}
