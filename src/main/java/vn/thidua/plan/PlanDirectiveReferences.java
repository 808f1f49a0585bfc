package vn.thidua.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import vn.thidua.directive.Directive;
import vn.thidua.directive.DirectiveReferences;

/** Plans follow when their directive is merged into another record of the same document. */
@ApplicationScoped
class PlanDirectiveReferences implements DirectiveReferences {

    @Override
    public Set<String> columns() {
        return Set.of("plan.directive_id");
    }

    @Override
    public void repoint(Directive from, Directive to) {
        Plan.<Plan>list("directive", from).forEach(plan -> plan.directive = to);
    }
}
