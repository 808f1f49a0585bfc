package vn.thidua.report;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.calendar.WorkCalendar;
import vn.thidua.organization.OrgUnitLevel;

/** The due rules of a duty: which of them holds for a level and a period. */
final class DueRules {

    /** A rule for one period goes before one for all, then one for the level before one for all levels. */
    private static final Comparator<ReportDueRule> MOST_SPECIFIC = Comparator.comparing(
                    (ReportDueRule rule) -> rule.periodFrom == null)
            .thenComparing(rule -> rule.level == null);

    private final List<ReportDueRule> rules;
    private final WorkCalendar workingDays;

    /** @param on last day on time; null while not set */
    record DueDay(
            @Nullable LocalDate on,
            @Nullable String wording,
            @Nullable UUID setById) {}

    DueRules(List<ReportDueRule> rules, WorkCalendar workingDays) {
        this.rules = rules;
        this.workingDays = workingDays;
    }

    DueDay of(OrgUnitLevel level, Period period) {
        return rules.stream()
                .filter(rule -> rule.periodFrom == null || rule.periodFrom.equals(period.from()))
                .filter(rule -> rule.level == null || rule.level == level)
                .min(MOST_SPECIFIC)
                .map(rule -> new DueDay(
                        rule.due().lastDay(period, workingDays),
                        rule.wording,
                        rule.setBy == null ? null : rule.setBy.id))
                .orElse(new DueDay(null, null, null));
    }
}
