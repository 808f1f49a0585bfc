package vn.thidua.revision;

import io.quarkus.arc.All;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Arrays;
import java.util.List;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import vn.thidua.text.Language;

/** Strong entity tags on single resources, and 304 for a reader who has the current one. */
class EntityTags {

    private final List<VariantPart> parts;

    EntityTags(@All List<VariantPart> parts) {
        this.parts = parts;
    }

    @ServerResponseFilter
    public void tag(ContainerRequestContext request, ContainerResponseContext response) {
        if (!(response.getEntity() instanceof Revised revised) || response.getStatus() >= 300) {
            return;
        }
        if (response.getHeaders().containsKey("Dry-Run")) {
            return;
        }
        var tag = "\"" + revised.revision() + "-" + variant(request, response) + "\"";
        response.getHeaders().putSingle(HttpHeaders.ETAG, tag);
        response.getHeaders().putSingle(HttpHeaders.VARY, "Accept, Accept-Language, Authorization");
        var reads = request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
        if (reads && matches(request.getHeaderString(HttpHeaders.IF_NONE_MATCH), tag)) {
            response.setStatus(304);
            response.setEntity(null);
        }
    }

    private String variant(ContainerRequestContext request, ContainerResponseContext response) {
        var language = Language.preferredBy(request.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
        var seen = new StringBuilder(language.tag());
        seen.append('|').append(response.getMediaType());
        if (request.getMethod().equals("GET")) {
            seen.append('|').append(request.getUriInfo().getRequestUri().getRawQuery());
        } else {
            seen.append('|').append((String) null);
        }
        parts.forEach(part -> seen.append('|').append(part.value()));
        return Integer.toHexString(seen.toString().hashCode());
    }

    private static boolean matches(@org.jspecify.annotations.Nullable String header, String tag) {
        return header != null
                && (header.strip().equals("*")
                        || Arrays.stream(header.split(","))
                                .map(String::strip)
                                .map(one -> one.startsWith("W/") ? one.substring(2) : one)
                                .anyMatch(tag::equals));
    }
}
