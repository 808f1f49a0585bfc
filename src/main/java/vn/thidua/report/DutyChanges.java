package vn.thidua.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import vn.thidua.calendar.WorkingDays;
import vn.thidua.directive.Directive;
import vn.thidua.organization.HierarchyChanged;
import vn.thidua.organization.OrgUnitLevel;
import vn.thidua.problem.DomainException;
import vn.thidua.problem.FieldError;
import vn.thidua.text.Text;

/** What happens to the deadlines of a duty in force: a letter sets a date, units come under it, the duty ends. */
@ApplicationScoped
class DutyChanges {

    private static final String DUTY_ENDED = "Chế độ báo cáo đã kết thúc trước kỳ này.";

    private final EntityManager database;
    private final DeadlineMaker maker;
    private final DeadlineScopes scopes;
    private final WorkingDays workingDays;
    private final Clock clock;

    private record Group(Period period, OrgUnitLevel level) {}

    DutyChanges(
            EntityManager database, DeadlineMaker maker, DeadlineScopes scopes, WorkingDays workingDays, Clock clock) {
        this.database = database;
        this.maker = maker;
        this.scopes = scopes;
        this.workingDays = workingDays;
        this.clock = clock;
    }

    /** Sets a date by a letter, for reports that have not been sent: those keep the date they were sent under. */
    void setDueDate(ReportDuty duty, DueDateInput input) {
        duty.require(Text.of("Đặt hạn", "Set due date"), DutyStatus.ACTIVE);
        var due = new Due(DueKind.DATE, input.date(), input.bound(), null, null, input.wording());
        refuseImpossible(duty, input, due);
        var letter = Directive.referenced(input.setByDirectiveId(), "#/setByDirectiveId");
        var rule = letterRule(duty, input.level(), input.periodFrom(), due);
        rule.set(due);
        rule.setBy = letter;
        rule.persist();
        duty.touch();
        database.flush();
        redate(duty);
    }

    private static ReportDueRule letterRule(
            ReportDuty duty, @Nullable OrgUnitLevel level, @Nullable LocalDate periodFrom, Due due) {
        return ReportDueRule.of(duty).stream()
                .filter(rule -> rule.isByLetter() && rule.level == level && Objects.equals(rule.periodFrom, periodFrom))
                .findFirst()
                .orElseGet(() -> ReportDueRule.of(duty, level, periodFrom, due));
    }

    private void refuseImpossible(ReportDuty duty, DueDateInput input, Due due) {
        var faults = new ArrayList<FieldError>();
        var calendar = workingDays.national();
        var periods = maker.periodsOf(duty);
        var meant = periods.stream()
                .filter(period ->
                        input.periodFrom() == null || input.periodFrom().equals(period.from()))
                .toList();
        if (input.periodFrom() == null && periods.size() > 1) {
            faults.add(FieldError.at(
                    "#/periodFrom",
                    "REQUIRED",
                    Text.of("Chế độ này có nhiều kỳ: nêu kỳ nào.", "This duty has several periods: say which.")));
        } else if (meant.isEmpty()) {
            faults.add(FieldError.at(
                    "#/periodFrom",
                    "NO_SUCH_PERIOD",
                    Text.of("Không có kỳ nào bắt đầu ngày này.", "No period begins on this day.")));
        }
        for (var period : meant) {
            var lastDay = due.lastDay(period, calendar);
            if (faults.isEmpty() && lastDay != null && lastDay.isBefore(period.from())) {
                faults.add(FieldError.at(
                        "#/date",
                        "DUE_BEFORE_PERIOD",
                        Text.of("Hạn nộp trước khi kỳ báo cáo bắt đầu.", "It would be due before the period begins.")));
            }
        }
        if (input.level() != null && groups(duty, false).stream().noneMatch(group -> group.level == input.level())) {
            faults.add(FieldError.at(
                    "#/level",
                    "LEVEL_DOES_NOT_REPORT",
                    Text.of("Không đơn vị nào ở cấp này phải báo cáo.", "No unit of this level reports.")));
        }
        if (!faults.isEmpty()) {
            throw DomainException.rules(faults);
        }
    }

    /** Gives every deadline not sent yet the date that the rules give it now: a statement for each period and level. */
    private void redate(ReportDuty duty) {
        var rules = new DueRules(ReportDueRule.of(duty), workingDays.national());
        for (var group : groups(duty, true)) {
            var due = rules.of(group.level, group.period);
            database.unwrap(Session.class)
                    .createNativeMutationQuery("""
                            update report_deadline d join org_unit u on u.id = d.unit_id
                            set d.due_on = :dueOn, d.due_sort = :dueSort, d.due_wording = :wording,
                             d.set_by_id = :setBy, d.revision = d.revision + 1
                            where d.duty_id = :duty and d.status = 'OPEN' and d.period_from = :periodFrom
                             and u.level = :level and (d.due_sort <> :dueSort
                              or not (d.due_wording <=> :wording) or not (d.set_by_id <=> :setBy))""")
                    .setParameter("dueOn", due.on(), LocalDate.class)
                    .setParameter("dueSort", ReportDeadline.sorted(due.on()))
                    .setParameter("wording", due.wording(), String.class)
                    .setParameter("setBy", due.setById(), UUID.class)
                    .setParameter("duty", duty.id)
                    .setParameter("periodFrom", group.period.from())
                    .setParameter("level", group.level.name())
                    .executeUpdate();
        }
        scopes.update(duty);
    }

    private List<Group> groups(ReportDuty duty, boolean openOnly) {
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

    /** Ends a duty: reports for periods that have not begun are waived, all others stay due. */
    void end(ReportDuty duty) {
        duty.end();
        database.flush();
        var waived = database.createQuery(
                        "select d.id from ReportDeadline d where d.duty = :duty and d.status = OPEN"
                                + " and d.periodFrom > :today order by d.id",
                        UUID.class)
                .setParameter("duty", duty)
                .setParameter("today", LocalDate.now(clock))
                .getResultList();
        for (int i = 0; i < waived.size(); i += DeadlineMaker.BATCH) {
            waive(waived.subList(i, Math.min(i + DeadlineMaker.BATCH, waived.size())));
        }
        scopes.update(duty);
    }

    private void waive(List<UUID> deadlines) {
        database.createNativeQuery("""
                        update report_deadline set status = 'WAIVED', timeliness = 'EXEMPT', status_reason = :reason,
                         revision = revision + 1 where id in (:ids)""")
                .setParameter("reason", DUTY_ENDED)
                .setParameter("ids", deadlines)
                .executeUpdate();
        database.unwrap(Session.class)
                .doWork(connection -> maker.addEvents(
                        connection,
                        deadlines,
                        2,
                        ReportAction.WAIVE,
                        DeadlineStatus.OPEN,
                        DeadlineStatus.WAIVED,
                        DUTY_ENDED));
    }

    /** Units that came below the reporters of a duty in force have to report for the periods that are not over. */
    void follow(@Observes HierarchyChanged change) {
        if (change.unitIds().isEmpty()) {
            return;
        }
        var today = LocalDate.now(clock);
        database.createQuery("""
                        from ReportDuty y where y.status = ACTIVE and y.appliesTo >= :today
                         and y.reportersBelow.id in (:above)""", ReportDuty.class)
                .setParameter("today", today)
                .setParameter("above", above(change))
                .getResultList()
                .forEach(duty -> maker.makeFrom(duty, today));
    }

    @SuppressWarnings("unchecked")
    private List<UUID> above(HierarchyChanged change) {
        return (List<UUID>) database.createNativeQuery(
                        "select distinct ancestor_id from org_unit_ancestor where unit_id in (:units)", UUID.class)
                .setParameter("units", change.unitIds())
                .getResultList();
    }
}
