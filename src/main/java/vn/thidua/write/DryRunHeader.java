package vn.thidua.write;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Marks the answer of a dry run, which names nothing that lasts: no location, no entity tag. */
class DryRunHeader {

    /** Before the filter that adds entity tags. */
    @ServerResponseFilter(priority = 9000)
    public void mark(ContainerRequestContext request, ContainerResponseContext response) {
        if ("true".equals(request.getUriInfo().getQueryParameters().getFirst("dryRun"))) {
            response.getHeaders().putSingle("Dry-Run", "true");
            response.getHeaders().remove(HttpHeaders.LOCATION);
        }
    }
}
