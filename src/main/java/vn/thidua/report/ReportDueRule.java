package vn.thidua.report;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.database.Identified;
import vn.thidua.directive.Directive;
import vn.thidua.organization.OrgUnitLevel;
import vn.thidua.time.DueBound;

/** When a report is due: for every level or one, for every period or one. */
@Entity
public class ReportDueRule extends Identified {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    public ReportDuty duty;

    /** Null: every level. */
    @Enumerated(EnumType.STRING)
    public @Nullable OrgUnitLevel level;

    /** First day of the only period it is for; null: every period. */
    public @Nullable LocalDate periodFrom;

    @Enumerated(EnumType.STRING)
    public DueKind kind;

    public @Nullable LocalDate dueDate;

    @Enumerated(EnumType.STRING)
    public @Nullable DueBound bound;

    public @Nullable Integer days;

    @Enumerated(EnumType.STRING)
    public @Nullable DayKind dayKind;

    public @Nullable String wording;

    public @Nullable Integer graceDays;

    public @Nullable Integer closeDays;

    /** The letter that set the date. */
    @ManyToOne(fetch = FetchType.LAZY)
    public @Nullable Directive setBy;

    static List<ReportDueRule> of(ReportDuty duty) {
        return list(
                "from ReportDueRule r left join fetch r.setBy where r.duty = ?1 order by r.periodFrom, r.level, r.id",
                duty);
    }

    static ReportDueRule of(ReportDuty duty, @Nullable OrgUnitLevel level, @Nullable LocalDate periodFrom, Due due) {
        var rule = new ReportDueRule();
        rule.duty = duty;
        rule.level = level;
        rule.periodFrom = periodFrom;
        rule.set(due);
        return rule;
    }

    final void set(Due due) {
        kind = due.kind();
        dueDate = due.date();
        bound = due.bound();
        days = due.days();
        dayKind = due.dayKind();
        wording = due.wording();
        graceDays = due.graceDays();
        closeDays = due.closeDays();
    }

    Due due() {
        return new Due(kind, dueDate, bound, days, dayKind, wording, graceDays, closeDays);
    }

    /** Set by a letter, not by the duty itself. */
    boolean isByLetter() {
        return setBy != null;
    }
}
