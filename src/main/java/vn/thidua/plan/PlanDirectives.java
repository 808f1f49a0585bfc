package vn.thidua.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import vn.thidua.directive.Directive;
import vn.thidua.directive.DirectiveReferences;

/** A plan is a directive as well. */
@ApplicationScoped
class PlanDirectives implements DirectiveReferences {

    @Override
    public Set<String> columns() {
        return Set.of("plan.directive_id");
    }

    @Override
    public void repoint(Directive from, Directive to) {
        Plan.<Plan>list("directive", from).forEach(plan -> plan.directive = to);
    }
}
