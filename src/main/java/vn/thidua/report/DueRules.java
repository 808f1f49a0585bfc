package vn.thidua.report;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.calendar.WorkCalendar;
import vn.thidua.organization.OrgUnitLevel;

/** The due rules of a duty: which of them holds for a level and a period. */
final class DueRules {

    /**
     * A rule for one period goes before one for all, then one for the level before one for all levels, then one that a
     * letter set before one of the duty itself.
     */
    private static final Comparator<ReportDueRule> MOST_SPECIFIC = Comparator.comparing(
                    (ReportDueRule rule) -> rule.periodFrom == null)
            .thenComparing(rule -> rule.level == null)
            .thenComparing(rule -> !rule.isByLetter());

    private final List<ReportDueRule> rules;
    private final WorkCalendar national;

    /**
     * The moments of one report.
     *
     * @param on last day on time; null while not set
     * @param graceUntil last day without remark; null: {@code on}
     * @param closesOn last day on which it is taken; null: no such day
     */
    record DueDay(
            @Nullable LocalDate on,
            @Nullable LocalDate graceUntil,
            @Nullable LocalDate closesOn,
            @Nullable String wording,
            @Nullable UUID setById) {}

    DueRules(List<ReportDueRule> rules, WorkCalendar national) {
        this.rules = rules;
        this.national = national;
    }

    DueDay of(OrgUnitLevel level, Period period) {
        return of(level, period, national);
    }

    /** @param calendar of the unit, where it has days of its own */
    DueDay of(OrgUnitLevel level, Period period, WorkCalendar calendar) {
        return rules.stream()
                .filter(rule -> rule.periodFrom == null || rule.periodFrom.equals(period.from()))
                .filter(rule -> rule.level == null || rule.level == level)
                .min(MOST_SPECIFIC)
                .map(rule -> dueDay(rule, period, calendar))
                .orElse(new DueDay(null, null, null, null, null));
    }

    private static DueDay dueDay(ReportDueRule rule, Period period, WorkCalendar calendar) {
        var on = rule.due().lastDay(period, calendar);
        return new DueDay(
                on,
                on == null || rule.graceDays == null ? null : on.plusDays(rule.graceDays),
                on == null || rule.closeDays == null ? null : on.plusDays(rule.closeDays),
                rule.wording,
                rule.setBy == null ? null : rule.setBy.id);
    }

    /** The last day that working days of a period can reach; none where no rule counts them. */
    Optional<LocalDate> reach(Period period) {
        return rules.stream()
                .map(ReportDueRule::due)
                .filter(Due::countsWorkingDays)
                .map(Due::days)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .map(days -> period.to().plusDays(2L * days + 60));
    }
}
