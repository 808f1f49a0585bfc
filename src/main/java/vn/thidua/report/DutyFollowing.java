package vn.thidua.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.organization.HierarchyChanged;
import vn.thidua.time.Validity;

/**
 * Deadlines follow the units and the duty they are made for: who comes to report gets those for periods that are not
 * over, who does not report any more is waived from those of which nothing was sent. History stays.
 */
@ApplicationScoped
class DutyFollowing {

    private static final String NO_REPORTER = "Đơn vị không còn thuộc diện báo cáo của kỳ này.";

    private static final int CHUNK = 1000;

    private final EntityManager database;
    private final DeadlineMaker maker;
    private final DeadlineWaiver waiver;
    private final DeadlineHeirs heirs;
    private final Redating redating;
    private final Clock clock;

    DutyFollowing(
            EntityManager database,
            DeadlineMaker maker,
            DeadlineWaiver waiver,
            DeadlineHeirs heirs,
            Redating redating,
            Clock clock) {
        this.database = database;
        this.maker = maker;
        this.waiver = waiver;
        this.heirs = heirs;
        this.redating = redating;
        this.clock = clock;
    }

    /** After a change of the reporters, the days or the due rules of a duty in force. */
    void follow(ReportDuty duty) {
        var today = LocalDate.now(clock);
        maker.makeFrom(duty, today);
        release(duty, today, null);
        redating.redate(duty);
    }

    /** Units came below the reporters of a duty, left them, or ended. */
    void follow(@Observes HierarchyChanged change) {
        var units = List.copyOf(change.unitIds());
        if (units.isEmpty()) {
            return;
        }
        var today = LocalDate.now(clock);
        heirs.inherit(units, today);
        for (int i = 0; i < units.size(); i += CHUNK) {
            var chunk = units.subList(i, Math.min(i + CHUNK, units.size()));
            for (var id : concerned(chunk, today)) {
                ReportDuty duty = ReportDuty.existing(id);
                maker.makeFrom(duty, today);
                release(duty, today, chunk);
            }
        }
    }

    private Set<UUID> concerned(List<UUID> units, LocalDate today) {
        var duties = new LinkedHashSet<>(database.createQuery("""
                        select y.id from ReportDuty y where y.status = ACTIVE
                         and (y.appliesTo is null or y.appliesTo >= :today) and y.reportersBelow.id in (:above)
                        order by y.id""", UUID.class)
                .setParameter("today", today)
                .setParameter("above", above(units))
                .getResultList());
        duties.addAll(database.createQuery("""
                        select distinct d.duty.id from ReportDeadline d where d.unit.id in (:units)
                         and d.status in (OPEN, WAIVED) and d.periodTo >= :today and d.duty.status = ACTIVE
                        order by d.duty.id""", UUID.class)
                .setParameter("today", today)
                .setParameter("units", units)
                .getResultList());
        return duties;
    }

    @SuppressWarnings("unchecked")
    private List<UUID> above(List<UUID> units) {
        return (List<UUID>) database.createNativeQuery(
                        "select distinct ancestor_id from org_unit_ancestor where unit_id in (:units)", UUID.class)
                .setParameter("units", units)
                .getResultList();
    }

    /** @param units null: all */
    private void release(ReportDuty duty, LocalDate today, @Nullable Collection<UUID> units) {
        waiver.waive(duty, ofReporters(duty, today, units, false), NO_REPORTER);
        waiver.reopen(duty, ofReporters(duty, today, units, true));
    }

    /** Deadlines of units that have to report but were released, or the other way round; for periods not over. */
    @SuppressWarnings("unchecked")
    private List<UUID> ofReporters(
            ReportDuty duty, LocalDate today, @Nullable Collection<UUID> units, boolean reporting) {
        var reporter = "(d.period_to <= :appliesTo and u.valid_from <= d.period_to and u.valid_to >= d.period_from"
                + " and (u.id in (select n.unit_id from report_duty_unit n where n.duty_id = :duty)"
                + (duty.reportersBelow == null
                        ? ""
                        : " or exists (select 1 from org_unit_ancestor a"
                                + " where a.unit_id = u.id and a.ancestor_id = :below and a.distance > 0"
                                + " and a.valid_from <= least(d.period_to, u.valid_to)"
                                + " and a.valid_to >= least(d.period_to, u.valid_to)"
                                + (duty.kinds.isEmpty() ? "" : " and u.kind in (:kinds)")
                                + (duty.levels.isEmpty() ? "" : " and u.level in (:levels)") + ")")
                + "))";
        var query = database.createNativeQuery(
                        "select d.id from report_deadline d join org_unit u on u.id = d.unit_id where d.duty_id = :duty"
                                + " and d.period_to >= :today and d.continues_id is null and "
                                + (reporting ? "d.status = 'WAIVED' and d.status_reason = :released and " : "d.status = 'OPEN' and not ")
                                + reporter + (units == null ? "" : " and d.unit_id in (:units)") + " order by d.id",
                        UUID.class)
                .setParameter("duty", duty.id)
                .setParameter("today", today)
                .setParameter(
                        "appliesTo", duty.appliesTo == null || duty.period == ReportPeriod.ON_REQUEST
                                ? Validity.FOREVER
                                : duty.appliesTo);
        if (reporting) {
            query.setParameter("released", NO_REPORTER);
        }
        if (units != null) {
            query.setParameter("units", units);
        }
        Reporting.bind(query, duty);
        return new ArrayList<>((List<UUID>) query.getResultList());
    }
}
