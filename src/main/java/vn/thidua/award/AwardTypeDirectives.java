package vn.thidua.award;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import vn.thidua.directive.Directive;
import vn.thidua.directive.DirectiveReferences;

/** Award types name the directive that they rest on. */
@ApplicationScoped
class AwardTypeDirectives implements DirectiveReferences {

    @Override
    public Set<String> columns() {
        return Set.of("award_type.source_directive_id");
    }

    @Override
    public void repoint(Directive from, Directive to) {
        AwardType.<AwardType>list("sourceDirective", from).forEach(type -> type.sourceDirective = to);
    }
}
