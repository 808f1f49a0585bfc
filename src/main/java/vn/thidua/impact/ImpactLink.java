package vn.thidua.impact;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import vn.thidua.directive.CitationRelation;
import vn.thidua.directive.CitationView;
import vn.thidua.directive.DirectiveView;

/** A dry run that would end or replace a directive answers with the address of what that would affect. */
class ImpactLink {

    @ServerResponseFilter
    public void offer(ContainerRequestContext request, ContainerResponseContext response) {
        if (!"true".equals(request.getUriInfo().getQueryParameters().getFirst("dryRun"))) {
            return;
        }
        if (response.getEntity() instanceof DirectiveView directive
                && directive.inForceTo() != null
                && request.getMethod().equals(HttpMethod.PATCH)) {
            offer(response, directive.id() + "/impact?on=" + directive.inForceTo());
        }
        if (response.getEntity() instanceof CitationView citation) {
            offer(citation, response);
        }
    }

    private static void offer(CitationView citation, ContainerResponseContext response) {
        var cited = citation.resolution().directive();
        if (cited != null && citation.relation() == CitationRelation.REPLACES) {
            offer(
                    response,
                    cited.id() + "/impact?replacedBy=" + citation.citing().id());
        } else if (cited != null && citation.relation() == CitationRelation.REPEALS) {
            offer(response, cited.id() + "/impact");
        }
    }

    private static void offer(ContainerResponseContext response, String address) {
        response.getHeaders().add(HttpHeaders.LINK, "</api/v1/directives/" + address + ">; rel=\"impact\"");
    }
}
