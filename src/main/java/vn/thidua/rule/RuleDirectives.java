package vn.thidua.rule;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import vn.thidua.directive.Directive;
import vn.thidua.directive.DirectiveReferences;

/** Rules name the directive that they come from. */
@ApplicationScoped
class RuleDirectives implements DirectiveReferences {

    @Override
    public Set<String> columns() {
        return Set.of("award_rule.source_directive_id");
    }

    @Override
    public void repoint(Directive from, Directive to) {
        AwardRule.<AwardRule>list("sourceDirective", from).forEach(rule -> rule.sourceDirective = to);
    }
}
