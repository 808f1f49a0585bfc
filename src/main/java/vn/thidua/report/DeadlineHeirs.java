package vn.thidua.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import org.hibernate.query.NativeQuery;
import org.jspecify.annotations.Nullable;
import vn.thidua.organization.OrgUnit;

/**
 * What a unit still owed when it ended, its successors owe: each has a deadline for the duty and period, its own or one
 * made now, which continues the old one. The old one stays as history and is no longer expected of anybody. Where
 * nobody succeeds, what was already missed stays missed, and what was due later is waived.
 */
@ApplicationScoped
class DeadlineHeirs {

    /** In one transaction; the schedule does the rest. */
    static final int MOST_AT_ONCE = 500;

    private static final String ENDED = "Đơn vị đã kết thúc và không có đơn vị kế thừa.";

    private static final String OWED = """
            select d.id, s.successor_id from report_deadline d
            join org_unit u on u.id = d.unit_id and u.valid_to < :today
            left join org_unit_succession s on s.predecessor_id = u.id and s.successor_id is not null
             and s.effective_on <= :today
            where (d.status in ('OPEN', 'RETURNED') and (s.successor_id is not null or d.due_sort >= u.valid_to)
             or d.status = 'WAIVED' and d.status_reason = :ended and s.successor_id is not null)
            """;

    private final EntityManager database;
    private final DeadlineScopes scopes;
    private final DeadlineRows rows;
    private final Clock clock;

    DeadlineHeirs(EntityManager database, DeadlineScopes scopes, DeadlineRows rows, Clock clock) {
        this.database = database;
        this.scopes = scopes;
        this.rows = rows;
        this.clock = clock;
    }

    /**
     * Passes on what ended units owe, as far as one transaction should.
     *
     * @return how many deadlines were passed on or waived
     */
    int inherit(LocalDate today) {
        return inherit(null, today);
    }

    /** @param units only of these; null: of all */
    @SuppressWarnings("unchecked")
    int inherit(@Nullable Collection<UUID> units, LocalDate today) {
        database.flush();
        var query = database.createNativeQuery(
                        OWED + (units == null ? "" : " and d.unit_id in (:units)") + " order by d.id, s.id limit "
                                + MOST_AT_ONCE)
                .unwrap(NativeQuery.class)
                .addScalar("id", UUID.class)
                .addScalar("successor_id", UUID.class)
                .setParameter("today", today)
                .setParameter("ended", ENDED);
        if (units != null) {
            query.setParameter("units", units);
        }
        var heirsOf = new LinkedHashMap<UUID, List<UUID>>();
        for (var row : (List<Object[]>) query.getResultList()) {
            var heirs = heirsOf.computeIfAbsent((UUID) row[0], id -> new ArrayList<>());
            if (row[1] != null) {
                heirs.add((UUID) row[1]);
            }
        }
        heirsOf.forEach(this::pass);
        return heirsOf.size();
    }

    private void pass(UUID id, List<UUID> successors) {
        var owed = ReportDeadline.existing(id);
        var before = owed.status;
        if (successors.isEmpty()) {
            owed.waive(ENDED);
            note(owed, ReportAction.WAIVE, before, ENDED);
            return;
        }
        var made = successors.stream().map(successor -> heir(owed, successor)).toList();
        var reason = "Đơn vị đã kết thúc; đơn vị kế thừa báo cáo.";
        owed.passOn(made.get(0), reason);
        note(owed, ReportAction.PASS_ON, before, reason);
    }

    private ReportDeadline heir(ReportDeadline owed, UUID successor) {
        var known = ReportDeadline.<ReportDeadline>find(
                        "duty = ?1 and unit.id = ?2 and periodFrom = ?3", owed.duty, successor, owed.periodFrom)
                .firstResultOptional();
        if (known.isPresent()) {
            var heir = known.get();
            heir.continues = heir.continues == null ? owed : heir.continues;
            return heir;
        }
        var heir = new ReportDeadline();
        heir.duty = owed.duty;
        heir.campaign = owed.campaign;
        heir.unit = OrgUnit.existing(successor);
        heir.periodFrom = owed.periodFrom;
        heir.periodTo = owed.periodTo;
        heir.dueOn = owed.dueOn;
        heir.dueSort = owed.dueSort;
        heir.graceUntil = owed.graceUntil;
        heir.extendedUntil = owed.extendedUntil;
        heir.closesOn = owed.closesOn;
        heir.dueWording = owed.dueWording;
        heir.setBy = owed.setBy;
        heir.status = DeadlineStatus.OPEN;
        heir.timeliness = Timeliness.AWAITED;
        heir.continues = owed;
        heir.persistAndFlush();
        ReportEvent.add(heir, ReportAction.CREATE, null, clock.instant(), rows.who(), null);
        database.flush();
        scopes.add(heir.duty, List.of(heir.id));
        return heir;
    }

    private void note(ReportDeadline deadline, ReportAction action, DeadlineStatus before, String reason) {
        ReportEvent.add(deadline, action, before, clock.instant(), rows.who(), reason);
        database.flush();
        scopes.update(deadline);
    }
}
