package vn.thidua.report;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import vn.thidua.directive.Directive;
import vn.thidua.directive.DirectiveReferences;

/** Letters set due rules and deadlines. */
@ApplicationScoped
class ReportDirectives implements DirectiveReferences {

    @Override
    public Set<String> columns() {
        return Set.of("report_due_rule.set_by_id", "report_deadline.set_by_id");
    }

    @Override
    public void repoint(Directive from, Directive to) {
        ReportDueRule.<ReportDueRule>list("setBy", from).forEach(rule -> rule.setBy = to);
        ReportDeadline.update("setBy = ?1, revision = revision + 1 where setBy = ?2", to, from);
    }
}
