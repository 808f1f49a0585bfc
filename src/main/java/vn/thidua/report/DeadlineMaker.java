package vn.thidua.report;

import io.quarkus.arc.Arc;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.nio.ByteBuffer;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.hibernate.query.NativeQuery;
import org.jspecify.annotations.Nullable;
import vn.thidua.calendar.WorkingDays;
import vn.thidua.identity.CurrentSubject;
import vn.thidua.organization.OrgUnitLevel;
import vn.thidua.problem.DomainException;
import vn.thidua.text.Text;

/**
 * Makes the deadlines of a duty: one for each unit that has to report and each period in which it existed. Those that
 * are there already stay. Rows are written in batches: the statements grow by the thousand, not by the row.
 */
@ApplicationScoped
class DeadlineMaker {

    static final int BATCH = 1000;

    /** More reporting units than Vietnam has schools and offices are taken for a mistake. */
    private static final int MOST_UNITS = 100_000;

    /** Who made deadlines that follow from a change of the hierarchy outside of any request. */
    private static final String NOBODY = "system:deadlines";

    private static final String INSERT = """
            insert into report_deadline (id, revision, duty_id, campaign_id, unit_id, period_from, period_to, due_on,
             due_sort, due_wording, set_by_id, status, timeliness) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    private static final String INSERT_EVENT = """
            insert into report_event (id, deadline_id, number, action, from_status, to_status, happened_at, subject,
             reason) values (?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    private final EntityManager database;
    private final DeadlineScopes scopes;
    private final ReportPeriods periods;
    private final WorkingDays workingDays;
    private final CurrentSubject subject;
    private final Clock clock;

    private record Reporter(UUID unit, OrgUnitLevel level) {}

    DeadlineMaker(
            EntityManager database,
            DeadlineScopes scopes,
            ReportPeriods periods,
            WorkingDays workingDays,
            CurrentSubject subject,
            Clock clock) {
        this.database = database;
        this.scopes = scopes;
        this.periods = periods;
        this.workingDays = workingDays;
        this.subject = subject;
        this.clock = clock;
    }

    /** @return how many were made */
    int make(ReportDuty duty) {
        return makeFrom(duty, LocalDate.MIN);
    }

    /** Only for periods that end on the day or later. */
    int makeFrom(ReportDuty duty, LocalDate day) {
        database.flush();
        var dues = new DueRules(ReportDueRule.of(duty), workingDays.national());
        var made = 0;
        for (var period : periodsOf(duty)) {
            if (period.to().isBefore(day)) {
                continue;
            }
            var missing = missing(duty, period);
            for (int i = 0; i < missing.size(); i += BATCH) {
                insert(duty, period, dues, missing.subList(i, Math.min(i + BATCH, missing.size())));
            }
            made += missing.size();
        }
        return made;
    }

    List<Period> periodsOf(ReportDuty duty) {
        return duty.appliesFrom == null || duty.appliesTo == null
                ? List.of()
                : periods.within(duty.period, duty.calendar, duty.appliesFrom, duty.appliesTo);
    }

    private void insert(ReportDuty duty, Period period, DueRules dues, List<Reporter> reporters) {
        var ids = new ArrayList<UUID>(reporters.size());
        database.unwrap(Session.class).doWork(connection -> {
            try (var rows = connection.prepareStatement(INSERT)) {
                for (var reporter : reporters) {
                    var id = UuidVersion7Strategy.INSTANCE.generateUuid(null);
                    var due = dues.of(reporter.level, period);
                    ids.add(id);
                    var at = 1;
                    rows.setBytes(at++, bytes(id));
                    rows.setInt(at++, 0);
                    rows.setBytes(at++, bytes(duty.id));
                    rows.setBytes(at++, bytes(duty.campaign == null ? null : duty.campaign.id));
                    rows.setBytes(at++, bytes(reporter.unit));
                    rows.setObject(at++, period.from());
                    rows.setObject(at++, period.to());
                    rows.setObject(at++, due.on());
                    rows.setObject(at++, ReportDeadline.sorted(due.on()));
                    rows.setString(at++, due.wording());
                    rows.setBytes(at++, bytes(due.setById()));
                    rows.setString(at++, DeadlineStatus.OPEN.name());
                    rows.setString(at, Timeliness.AWAITED.name());
                    rows.addBatch();
                }
                rows.executeBatch();
            }
            addEvents(connection, ids, 1, ReportAction.CREATE, null, DeadlineStatus.OPEN, null);
        });
        scopes.add(duty, ids);
    }

    /** The same step for many deadlines, as their event of that number. */
    void addEvents(
            Connection connection,
            List<UUID> deadlines,
            int number,
            ReportAction action,
            @Nullable DeadlineStatus from,
            DeadlineStatus to,
            @Nullable String reason)
            throws SQLException {
        var now = LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
        var who = who();
        try (var rows = connection.prepareStatement(INSERT_EVENT)) {
            for (var deadline : deadlines) {
                rows.setBytes(1, bytes(UuidVersion7Strategy.INSTANCE.generateUuid(null)));
                rows.setBytes(2, bytes(deadline));
                rows.setInt(3, number);
                rows.setString(4, action.name());
                rows.setString(5, from == null ? null : from.name());
                rows.setString(6, to.name());
                rows.setObject(7, now);
                rows.setString(8, who);
                rows.setString(9, reason);
                rows.addBatch();
            }
            rows.executeBatch();
        }
    }

    private String who() {
        return Arc.container().requestContext().isActive() ? subject.name().orElse(NOBODY) : NOBODY;
    }

    /** Units that have to report for the period and have no deadline yet, in order of id. */
    @SuppressWarnings("unchecked")
    private List<Reporter> missing(ReportDuty duty, Period period) {
        var named = """
                select u.id, u.level from report_duty_unit n join org_unit u on u.id = n.unit_id where n.duty_id = :duty
                """;
        var below = """
                select u.id, u.level from org_unit_ancestor a join org_unit u on u.id = a.unit_id
                where a.ancestor_id = :below and a.distance > 0
                 and a.valid_from <= least(:periodTo, u.valid_to) and a.valid_to >= least(:periodTo, u.valid_to)
                """
                + (duty.kinds.isEmpty() ? "" : " and u.kind in (:kinds) ")
                + (duty.levels.isEmpty() ? "" : " and u.level in (:levels) ");
        var existing = """
                 and u.valid_from <= :periodTo and u.valid_to >= :periodFrom
                 and not exists (select 1 from report_deadline d
                  where d.duty_id = :duty and d.unit_id = u.id and d.period_from = :periodFrom)
                """;
        var sql = named + existing + (duty.reportersBelow == null ? "" : " union " + below + existing)
                + " order by id limit " + (MOST_UNITS + 1);
        var query = (NativeQuery<Object[]>) database.createNativeQuery(sql).unwrap(NativeQuery.class);
        query.addScalar("id", UUID.class).addScalar("level", String.class);
        query.setParameter("duty", duty.id);
        query.setParameter("periodFrom", period.from());
        query.setParameter("periodTo", period.to());
        if (duty.reportersBelow != null) {
            query.setParameter("below", duty.reportersBelow.id);
            if (!duty.kinds.isEmpty()) {
                query.setParameter("kinds", duty.kinds.stream().map(Enum::name).collect(Collectors.toSet()));
            }
            if (!duty.levels.isEmpty()) {
                query.setParameter(
                        "levels", duty.levels.stream().map(Enum::name).collect(Collectors.toSet()));
            }
        }
        var rows = query.getResultList();
        if (rows.size() > MOST_UNITS) {
            throw DomainException.rule(
                    "#/reporters",
                    "TOO_MANY_REPORTERS",
                    Text.of(
                            "Không quá " + MOST_UNITS + " đơn vị báo cáo.",
                            "At most " + MOST_UNITS + " units may have to report."));
        }
        return rows.stream()
                .map(row -> new Reporter((UUID) row[0], OrgUnitLevel.valueOf((String) row[1])))
                .toList();
    }

    private static byte @Nullable [] bytes(@Nullable UUID id) {
        return id == null
                ? null
                : ByteBuffer.allocate(16)
                        .putLong(id.getMostSignificantBits())
                        .putLong(id.getLeastSignificantBits())
                        .array();
    }
}
