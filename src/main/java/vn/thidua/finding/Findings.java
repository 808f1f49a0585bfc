package vn.thidua.finding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.directive.Directive;
import vn.thidua.directive.DirectiveReading;
import vn.thidua.finding.rule.FindingRules;
import vn.thidua.text.Language;

/** Computes findings afresh on every call; nothing of them is stored. */
@ApplicationScoped
class Findings {

    private static final int MOST = 500;

    private final DirectiveReading directives;
    private final FindingFacts facts;
    private final TextReader reader;
    private final HttpHeaders headers;

    Findings(DirectiveReading directives, FindingFacts facts, TextReader reader, HttpHeaders headers) {
        this.directives = directives;
        this.facts = facts;
        this.reader = reader;
        this.headers = headers;
    }

    FindingsView of(
            UUID directiveId,
            @Nullable LocalDate asOf,
            @Nullable FindingSeverity severity,
            @Nullable FindingCode code) {
        var directive = directives.readable(directiveId);
        var text = directives.text(directive).orElse(null);
        var language = Language.preferredBy(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
        var found = all(directive, asOf, text).stream()
                .filter(finding -> severity == null || finding.severity() == severity)
                .filter(finding -> code == null || finding.code() == code)
                .map(finding -> FindingView.of(finding, language))
                .toList();
        return new FindingsView(
                directive.id, asOf, text != null, found.subList(0, Math.min(MOST, found.size())), found.size() > MOST);
    }

    private List<Finding> all(Directive directive, @Nullable LocalDate asOf, @Nullable String text) {
        return text == null
                ? FindingRules.check(facts.of(directive, asOf, null))
                : reader.read(text, read -> FindingRules.check(facts.of(directive, asOf, read)));
    }
}
