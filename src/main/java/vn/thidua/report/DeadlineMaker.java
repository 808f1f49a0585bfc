package vn.thidua.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import vn.thidua.calendar.WorkCalendar;
import vn.thidua.calendar.WorkingDays;
import vn.thidua.database.Turns;
import vn.thidua.organization.OrgUnitLevel;
import vn.thidua.problem.DomainException;
import vn.thidua.text.Text;

/**
 * Makes the deadlines of a duty: one for each unit that has to report and each period in which it existed, for periods
 * that begin in the next {@code thidua.reports.ahead} days. Those that are there already stay. Rows are written in
 * batches: the statements grow by the thousand, not by the row. Whoever makes deadlines of a duty takes its turn, so
 * two servers make each once; the unique key guards it as well.
 */
@ApplicationScoped
class DeadlineMaker {

    static final int BATCH = 1000;

    /** More than this is not made while somebody waits for an answer: the schedule does the rest within a minute. */
    private static final int MOST_AT_ONCE = 20_000;

    /** More reporting units than Vietnam has schools and offices are taken for a mistake. */
    private static final int MOST_UNITS = 100_000;

    private final EntityManager database;
    private final DeadlineScopes scopes;
    private final DeadlineRows rows;
    private final ReportPeriods periods;
    private final WorkingDays workingDays;
    private final Turns turns;
    private final Clock clock;
    private final int ahead;

    private record Reporter(UUID unit, OrgUnitLevel level) {}

    DeadlineMaker(
            EntityManager database,
            DeadlineScopes scopes,
            DeadlineRows rows,
            ReportPeriods periods,
            WorkingDays workingDays,
            Turns turns,
            Clock clock,
            @ConfigProperty(name = "thidua.reports.ahead", defaultValue = "400") int ahead) {
        this.database = database;
        this.scopes = scopes;
        this.rows = rows;
        this.periods = periods;
        this.workingDays = workingDays;
        this.turns = turns;
        this.clock = clock;
        this.ahead = ahead;
    }

    /** Periods that begin up to this day are made now. */
    LocalDate horizon() {
        return LocalDate.now(clock).plusDays(ahead);
    }

    /** @return how many were made; of very many, the schedule makes the rest */
    int make(ReportDuty duty) {
        takeTurn(duty);
        var horizon = horizon();
        var made = 0;
        for (var period : periodsOf(duty)) {
            if (period.from().isAfter(horizon)) {
                break;
            }
            if (made > MOST_AT_ONCE) {
                madeUntil(duty, period.from().minusDays(1));
                return made;
            }
            made += make(duty, period);
        }
        madeUntil(duty, horizon);
        return made;
    }

    /** For units that came later: of the periods made so far those that end on the day or later. */
    int makeFrom(ReportDuty duty, LocalDate day) {
        takeTurn(duty);
        var made = 0;
        for (var period : periodsOf(duty)) {
            if (!period.to().isBefore(day) && isMade(duty, period)) {
                made += make(duty, period);
            }
        }
        return made;
    }

    /** A period that a letter asks for. */
    void makeRequested(ReportDuty duty, Period period) {
        takeTurn(duty);
        make(duty, period);
    }

    private static boolean isMade(ReportDuty duty, Period period) {
        return duty.period == ReportPeriod.ON_REQUEST
                || (duty.madeUntil != null && !period.from().isAfter(duty.madeUntil));
    }

    /**
     * The next period that is to be made by now.
     *
     * @return false when there is none
     */
    boolean makeNext(ReportDuty duty) {
        takeTurn(duty);
        database.refresh(duty);
        var horizon = horizon();
        for (var period : periodsOf(duty)) {
            if (!isMade(duty, period) && !period.from().isAfter(horizon) && duty.status == DutyStatus.ACTIVE) {
                make(duty, period);
                madeUntil(duty, period.from());
                return true;
            }
        }
        madeUntil(duty, horizon);
        return false;
    }

    private void takeTurn(ReportDuty duty) {
        database.flush();
        turns.take("report-duty:" + duty.id);
    }

    private void madeUntil(ReportDuty duty, LocalDate day) {
        database.createNativeQuery("update report_duty set made_until = :day where id = :duty")
                .setParameter("day", day)
                .setParameter("duty", duty.id)
                .executeUpdate();
    }

    /** One period, for every unit that has no deadline for it yet. */
    private int make(ReportDuty duty, Period period) {
        database.flush();
        var national = workingDays.national();
        var dues = new DueRules(ReportDueRule.of(duty), national);
        Map<UUID, WorkCalendar> local = dues.reach(period)
                .map(last -> workingDays.localBetween(period.to(), last))
                .orElse(Map.of());
        var missing = missing(duty, period);
        for (int i = 0; i < missing.size(); i += BATCH) {
            var batch = new ArrayList<DeadlineRows.Row>(BATCH);
            for (var reporter : missing.subList(i, Math.min(i + BATCH, missing.size()))) {
                var calendar = local.getOrDefault(reporter.unit, national);
                batch.add(new DeadlineRows.Row(reporter.unit, dues.of(reporter.level, period, calendar)));
            }
            scopes.add(
                    duty,
                    database.unwrap(Session.class)
                            .doReturningWork(connection -> rows.insert(connection, duty, period, batch)));
        }
        return missing.size();
    }

    List<Period> periodsOf(ReportDuty duty) {
        if (duty.period == ReportPeriod.ON_REQUEST) {
            return DutyRequest.of(duty);
        }
        return duty.appliesFrom == null || duty.appliesTo == null
                ? List.of()
                : periods.within(duty.period, duty.calendar, duty.start(), duty.appliesFrom, duty.appliesTo);
    }

    /** Units that have to report for the period and have no deadline yet, in order of id. */
    @SuppressWarnings("unchecked")
    private List<Reporter> missing(ReportDuty duty, Period period) {
        var existing = """
                 and u.valid_from <= :periodTo and u.valid_to >= :periodFrom
                 and not exists (select 1 from report_deadline d
                  where d.duty_id = :duty and d.unit_id = u.id and d.period_from = :periodFrom)
                """;
        var sql = Reporting.NAMED + existing
                + (duty.reportersBelow == null ? "" : " union " + Reporting.below(duty) + existing)
                + " order by id limit " + (MOST_UNITS + 1);
        var query = (NativeQuery<Object[]>) database.createNativeQuery(sql).unwrap(NativeQuery.class);
        query.addScalar("id", UUID.class).addScalar("level", String.class);
        query.setParameter("duty", duty.id);
        query.setParameter("periodFrom", period.from());
        query.setParameter("periodTo", period.to());
        Reporting.bind(query, duty);
        var found = query.getResultList();
        if (found.size() > MOST_UNITS) {
            throw DomainException.rule(
                    "#/reporters",
                    "TOO_MANY_REPORTERS",
                    Text.of(
                            "Không quá " + MOST_UNITS + " đơn vị báo cáo.",
                            "At most " + MOST_UNITS + " units may have to report."));
        }
        return found.stream()
                .map(row -> new Reporter((UUID) row[0], OrgUnitLevel.valueOf((String) row[1])))
                .toList();
    }
}
