package vn.thidua.revision;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Arrays;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.jspecify.annotations.Nullable;
import vn.thidua.text.Language;

/** Strong entity tags on single resources, and 304 for a reader who has the current one. */
class EntityTags {

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
        var reads = request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
        if (reads && matches(request.getHeaderString(HttpHeaders.IF_NONE_MATCH), tag)) {
            response.setStatus(304);
            response.setEntity(null);
        }
    }

    /**
     * Tells apart what differs for the caller, the language, the day asked for, and whatever else the answer tells that
     * has no revision of its own, such as which actions a related resource allows by now.
     */
    private static String variant(ContainerRequestContext request, ContainerResponseContext response) {
        var language = Language.preferredBy(request.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
        var seen = String.join(
                "|",
                language.tag(),
                String.valueOf(response.getMediaType()),
                response.getEntity().toString());
        return Integer.toHexString(seen.hashCode());
    }

    private static boolean matches(@Nullable String header, String tag) {
        return header != null
                && (header.strip().equals("*")
                        || Arrays.stream(header.split(","))
                                .map(String::strip)
                                .map(one -> one.startsWith("W/") ? one.substring(2) : one)
                                .anyMatch(tag::equals));
    }
}
