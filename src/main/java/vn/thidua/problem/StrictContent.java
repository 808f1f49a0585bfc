package vn.thidua.problem;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.lang.reflect.Method;
import java.util.Arrays;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jspecify.annotations.Nullable;

/**
 * A body is JSON: without this, plain text would be taken where an input record has a single text. Where a body may be
 * left out, its type may be too, which the framework would take for a body of an unknown type.
 */
class StrictContent {

    @ServerRequestFilter
    public void check(ContainerRequestContext request, ResourceInfo resource) {
        var method = resource.getResourceMethod();
        var type = request.getHeaderString(HttpHeaders.CONTENT_TYPE);
        if (method != null && type == null && mayBeLeftOut(method) && !hasBody(request)) {
            request.getHeaders().putSingle(HttpHeaders.CONTENT_TYPE, MediaType.APPLICATION_JSON);
            return;
        }
        if (method != null && type != null && takesJson(method) && !isJson(type)) {
            throw new DomainException(
                    ProblemType.UNSUPPORTED_MEDIA_TYPE, type.substring(0, Math.min(type.length(), 100)));
        }
    }

    private static boolean hasBody(ContainerRequestContext request) {
        var length = request.getHeaderString(HttpHeaders.CONTENT_LENGTH);
        return length == null ? request.getHeaderString("Transfer-Encoding") != null : !length.equals("0");
    }

    private static boolean mayBeLeftOut(Method method) {
        return takesJson(method)
                && Arrays.stream(method.getParameters())
                        .anyMatch(parameter -> parameter.getName().equals("input")
                                && parameter.getAnnotatedType().isAnnotationPresent(Nullable.class));
    }

    private static boolean isJson(String type) {
        try {
            return MediaType.valueOf(type).isCompatible(MediaType.APPLICATION_JSON_TYPE);
        } catch (IllegalArgumentException malformed) {
            return false;
        }
    }

    private static boolean takesJson(Method method) {
        return !method.isAnnotationPresent(Consumes.class)
                && Arrays.stream(method.getParameters())
                        .anyMatch(parameter -> parameter.getName().equals("input"));
    }
}
