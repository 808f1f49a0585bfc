package vn.thidua.directive;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.time.PartialDate;

/** A directive as other resources name it. */
public record DirectiveRef(
        UUID id,
        DirectiveKind kind,
        @Nullable String number,
        @Nullable PartialDate issuedOn,
        @Nullable String subject) {

    public static DirectiveRef of(Directive directive) {
        return new DirectiveRef(directive.id, directive.kind, directive.number, directive.issuedOn, directive.subject);
    }

    public static @Nullable DirectiveRef ofNullable(@Nullable Directive directive) {
        return directive == null ? null : of(directive);
    }
}
