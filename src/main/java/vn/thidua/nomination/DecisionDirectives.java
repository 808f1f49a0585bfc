package vn.thidua.nomination;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import vn.thidua.directive.Directive;
import vn.thidua.directive.DirectiveReferences;

/** Award decisions are directives. */
@ApplicationScoped
class DecisionDirectives implements DirectiveReferences {

    @Override
    public Set<String> columns() {
        return Set.of("award_decision.directive_id");
    }

    @Override
    public void repoint(Directive from, Directive to) {
        AwardDecision.<AwardDecision>list("directive", from).forEach(decision -> decision.directive = to);
    }
}
