package vn.thidua.report;

import jakarta.persistence.Query;
import java.util.stream.Collectors;

/** SQL: the units that have to report for a duty, by the place they have at the cut-off of a period. */
final class Reporting {

    /** Named one by one; needs {@code :duty}. */
    static final String NAMED = """
            select u.id, u.level from report_duty_unit n join org_unit u on u.id = n.unit_id where n.duty_id = :duty
            """;

    private Reporting() {}

    /** Below a unit on the last day of the period on which they exist; needs {@code :periodTo} and {@link #bind}. */
    static String below(ReportDuty duty) {
        return """
                select u.id, u.level from org_unit_ancestor a join org_unit u on u.id = a.unit_id
                where a.ancestor_id = :below and a.distance > 0
                 and a.valid_from <= least(:periodTo, u.valid_to) and a.valid_to >= least(:periodTo, u.valid_to)
                """
                + (duty.kinds.isEmpty() ? "" : " and u.kind in (:kinds) ")
                + (duty.levels.isEmpty() ? "" : " and u.level in (:levels) ");
    }

    static void bind(Query query, ReportDuty duty) {
        if (duty.reportersBelow == null) {
            return;
        }
        query.setParameter("below", duty.reportersBelow.id);
        if (!duty.kinds.isEmpty()) {
            query.setParameter("kinds", duty.kinds.stream().map(Enum::name).collect(Collectors.toSet()));
        }
        if (!duty.levels.isEmpty()) {
            query.setParameter("levels", duty.levels.stream().map(Enum::name).collect(Collectors.toSet()));
        }
    }
}
