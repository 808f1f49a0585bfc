package vn.thidua.directive;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** Directives and their texts for other subjects that show something of them, by the same rules. */
@ApplicationScoped
public class DirectiveReading {

    private final DirectiveAccess access;
    private final DirectiveTexts texts;

    DirectiveReading(DirectiveAccess access, DirectiveTexts texts) {
        this.access = access;
        this.texts = texts;
    }

    /** The directive of the path; see {@link DirectiveAccess#readable}. */
    public Directive readable(UUID id) {
        return access.readable(id);
    }

    /** The stored text, where there is one that this caller may read. */
    public Optional<String> text(Directive directive) {
        return texts.visible(directive).map(text -> text.content);
    }
}
