package vn.thidua.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.calendar.WorkingDays;
import vn.thidua.directive.Directive;
import vn.thidua.organization.OrgUnitLevel;
import vn.thidua.problem.DomainException;
import vn.thidua.problem.Faults;
import vn.thidua.problem.FieldError;
import vn.thidua.text.Text;

/** What people do with a duty in force: a letter sets a date or asks for a report, the duty ends. */
@ApplicationScoped
class DutyChanges {

    private static final String DUTY_ENDED = "Chế độ báo cáo đã kết thúc trước kỳ này.";

    private final EntityManager database;
    private final DeadlineMaker maker;
    private final DeadlineWaiver waiver;
    private final Redating redating;
    private final WorkingDays workingDays;
    private final Clock clock;

    DutyChanges(
            EntityManager database,
            DeadlineMaker maker,
            DeadlineWaiver waiver,
            Redating redating,
            WorkingDays workingDays,
            Clock clock) {
        this.database = database;
        this.maker = maker;
        this.waiver = waiver;
        this.redating = redating;
        this.workingDays = workingDays;
        this.clock = clock;
    }

    /** Sets a date by a letter, for reports that have not been sent: those keep the date they were sent under. */
    void setDueDate(ReportDuty duty, DueDateInput input) {
        duty.require(Text.of("Đặt hạn", "Set due date"), DutyStatus.ACTIVE);
        var due = input.due();
        refuseImpossible(duty, input, due);
        var letter = Directive.referenced(input.setByDirectiveId(), "#/setByDirectiveId");
        var rule = letterRule(duty, input.level(), input.periodFrom(), due);
        rule.set(due);
        rule.setBy = letter;
        rule.persist();
        duty.touch();
        redating.redate(duty);
    }

    private static ReportDueRule letterRule(
            ReportDuty duty, @Nullable OrgUnitLevel level, @Nullable LocalDate periodFrom, Due due) {
        return ReportDueRule.of(duty).stream()
                .filter(rule -> rule.isByLetter() && rule.level == level && Objects.equals(rule.periodFrom, periodFrom))
                .findFirst()
                .orElseGet(() -> ReportDueRule.of(duty, level, periodFrom, due));
    }

    private void refuseImpossible(ReportDuty duty, DueDateInput input, Due due) {
        var faults = new ArrayList<>(due.faults("#"));
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
            var fault = dateFault(duty, period, due);
            if (faults.isEmpty() && fault != null) {
                faults.add(fault);
            }
        }
        if (input.level() != null
                && redating.groups(duty, false).stream().noneMatch(group -> group.level() == input.level())) {
            faults.add(FieldError.at(
                    "#/level",
                    "LEVEL_DOES_NOT_REPORT",
                    Text.of("Không đơn vị nào ở cấp này phải báo cáo.", "No unit of this level reports.")));
        }
        if (!faults.isEmpty()) {
            throw DomainException.rules(faults);
        }
    }

    private @Nullable FieldError dateFault(ReportDuty duty, Period period, Due due) {
        var lastDay = due.lastDay(period, workingDays.national());
        if (lastDay != null && lastDay.isBefore(period.from())) {
            return FieldError.at(
                    "#/date",
                    "DUE_BEFORE_PERIOD",
                    Text.of("Hạn nộp trước khi kỳ báo cáo bắt đầu.", "It would be due before the period begins."));
        }
        return lastDay == null || duty.allowEarly || !lastDay.isBefore(period.to())
                ? null
                : FieldError.at(
                        "#/date",
                        "DUE_BEFORE_PERIOD_ENDS",
                        Text.of(
                                "Hạn nộp trước khi kỳ báo cáo kết thúc; chế độ phải có allowEarly.",
                                "It would be due before the period ends; the duty must say allowEarly."));
    }

    /** Asks the reporting units for a report by a letter: a deadline for each, for these days alone. */
    void request(ReportDuty duty, ReportRequestInput input) {
        duty.require(Text.of("Yêu cầu báo cáo", "Ask for a report"), DutyStatus.ACTIVE);
        var period = new Period(input.from(), input.to());
        var faults = new Faults();
        faults.ruleIf(
                duty.period != ReportPeriod.ON_REQUEST,
                "#/from",
                "NOT_ON_REQUEST",
                Text.of(
                        "Chế độ này báo cáo theo kỳ, không theo yêu cầu.",
                        "This duty is reported by period, not on request."));
        faults.order(input.from(), input.to(), "#/to");
        faults.addAll(input.due().faults("#"));
        faults.ruleIf(
                DutyRequest.of(duty).stream().anyMatch(known -> known.from().equals(input.from())),
                "#/from",
                "ALREADY_REQUESTED",
                Text.of(
                        "Đã có yêu cầu bắt đầu từ ngày này; đổi hạn bằng due-dates.",
                        "There is a request from this day on; change its date by due-dates."));
        if (faults.isEmpty()) {
            var fault = dateFault(duty, period, input.due());
            faults.addAll(fault == null ? List.of() : List.of(fault));
        }
        faults.refuse();
        var rule = ReportDueRule.of(duty, null, input.from(), input.due());
        rule.setBy = Directive.referenced(input.setByDirectiveId(), "#/setByDirectiveId");
        rule.persist();
        var request = new DutyRequest();
        request.duty = duty;
        request.periodFrom = period.from();
        request.periodTo = period.to();
        request.persist();
        duty.touch();
        maker.makeRequested(duty, period);
    }

    /** Ends a duty: reports for periods that have not begun are waived, all others stay due. */
    void end(ReportDuty duty) {
        duty.end();
        database.flush();
        waiver.waive(
                duty,
                database.createQuery(
                                "select d.id from ReportDeadline d where d.duty = :duty and d.status = OPEN"
                                        + " and d.periodFrom > :today order by d.id",
                                UUID.class)
                        .setParameter("duty", duty)
                        .setParameter("today", LocalDate.now(clock))
                        .getResultList(),
                DUTY_ENDED);
    }
}
