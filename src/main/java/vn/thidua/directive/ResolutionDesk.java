package vn.thidua.directive;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import vn.thidua.problem.DomainException;
import vn.thidua.problem.FieldError;
import vn.thidua.text.Language;
import vn.thidua.text.Text;

/** Answers requests to resolve in the caller's language. */
@ApplicationScoped
class ResolutionDesk {

    private final DirectiveResolver resolver;
    private final HttpHeaders headers;
    private final UriInfo uri;

    ResolutionDesk(DirectiveResolver resolver, HttpHeaders headers, UriInfo uri) {
        this.resolver = resolver;
        this.headers = headers;
        this.uri = uri;
    }

    /** An empty number beside nothing else is an error of the request; the parameters hold it as missing. */
    ResolutionView resolve(DescriptionQuery query) {
        var description = query.description();
        if (description.isEmpty() && uri.getQueryParameters().containsKey("number")) {
            throw DomainException.invalid(FieldError.parameter(
                    "number", "INVALID_VALUE", Text.of("Không được để trống.", "Must not be empty.")));
        }
        var language = Language.preferredBy(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
        return ResolutionView.of(resolver.resolve(description), language);
    }
}
