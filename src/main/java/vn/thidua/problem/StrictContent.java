package vn.thidua.problem;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.lang.reflect.Method;
import java.util.Arrays;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** A body is JSON: without this, plain text would be taken where an input record has a single text. */
class StrictContent {

    @ServerRequestFilter
    public void check(ContainerRequestContext request, ResourceInfo resource) {
        var method = resource.getResourceMethod();
        var given = request.getHeaderString(HttpHeaders.CONTENT_TYPE);
        if (method != null && given != null && takesJson(method) && !isJson(given)) {
            throw new DomainException(
                    ProblemType.UNSUPPORTED_MEDIA_TYPE, given.substring(0, Math.min(given.length(), 100)));
        }
    }

    private static boolean isJson(String given) {
        return given.split(";", 2)[0].strip().equalsIgnoreCase(MediaType.APPLICATION_JSON);
    }

    private static boolean takesJson(Method method) {
        return !method.isAnnotationPresent(Consumes.class)
                && Arrays.stream(method.getParameters())
                        .anyMatch(parameter -> parameter.getName().equals("input"));
    }
}
