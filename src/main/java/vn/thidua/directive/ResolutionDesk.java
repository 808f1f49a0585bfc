package vn.thidua.directive;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import vn.thidua.text.Language;

/** Answers requests to resolve in the caller's language. */
@ApplicationScoped
class ResolutionDesk {

    private final DirectiveResolver resolver;
    private final HttpHeaders headers;

    ResolutionDesk(DirectiveResolver resolver, HttpHeaders headers) {
        this.resolver = resolver;
        this.headers = headers;
    }

    ResolutionView resolve(DescriptionQuery query) {
        var language = Language.preferredBy(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
        return ResolutionView.of(resolver.resolve(query.description()), language);
    }
}
