package vn.thidua.nomination;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.thidua.directive.DecisionKeeper;
import vn.thidua.directive.Directive;
import vn.thidua.directive.DirectiveReferences;

/** Award decisions and those that revoke are directives, and revocations rest on some. */
@ApplicationScoped
class DecisionDirectives implements DirectiveReferences, DecisionKeeper {

    @Override
    public Set<String> columns() {
        return Set.of(
                "award_decision.directive_id", "award_revocation.directive_id", "award_revocation.source_directive_id");
    }

    @Override
    public Optional<String> decisionOfDirective(UUID id) {
        return AwardDecision.<AwardDecision>find("directive.id", id)
                .firstResultOptional()
                .map(decision -> decision.number)
                .or(() -> AwardRevocation.<AwardRevocation>find("directive.id", id)
                        .firstResultOptional()
                        .map(revocation -> revocation.number));
    }

    @Override
    public void repoint(Directive from, Directive to) {
        AwardDecision.<AwardDecision>list("directive", from).forEach(decision -> decision.directive = to);
        AwardRevocation.<AwardRevocation>list("directive", from).forEach(revocation -> revocation.directive = to);
        AwardRevocation.<AwardRevocation>list("sourceDirective", from)
                .forEach(revocation -> revocation.sourceDirective = to);
    }
}
