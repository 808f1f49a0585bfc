package vn.thidua.directive;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.organization.UnitRef;
import vn.thidua.revision.Revised;

/**
 * The recipients of a directive.
 *
 * @param revision of the directive
 */
public record RecipientsView(int revision, List<Line> items) implements Revised {

    /** One line of "Nơi nhận". */
    public record Line(String name, @Nullable UnitRef unit, RecipientPurpose purpose) {}

    static RecipientsView of(Directive directive, List<DirectiveRecipient> recipients) {
        return new RecipientsView(
                directive.revision,
                recipients.stream()
                        .map(one -> new Line(one.name, UnitRef.ofNullable(one.unit), one.purpose))
                        .toList());
    }
}
