package vn.thidua.problem;

import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jspecify.annotations.Nullable;

/**
 * Chooses the form of an answer as RFC 9110, 12.5.1 has it, and leaves nothing but its name to the framework, which
 * would answer {@code text/*} with 406, take what has a weight of zero, and repeat the weight in {@code Content-Type}.
 */
class AcceptedForm {

    private final ConcurrentHashMap<Method, List<MediaType>> forms = new ConcurrentHashMap<>();

    @ServerRequestFilter
    public void choose(ContainerRequestContext request, ResourceInfo resource) {
        var method = resource.getResourceMethod();
        var accepted = request.getHeaders().get(HttpHeaders.ACCEPT);
        if (method == null || accepted == null || method.getReturnType() == void.class) {
            return;
        }
        var header = String.join(",", accepted);
        if (header.isBlank()) {
            return;
        }
        var form = best(header, forms.computeIfAbsent(method, AcceptedForm::formsOf))
                .orElseThrow(() -> new DomainException(
                        ProblemType.NOT_ACCEPTABLE, header.substring(0, Math.min(header.length(), 100))));
        request.getHeaders().putSingle(HttpHeaders.ACCEPT, form.getType() + "/" + form.getSubtype());
    }

    private static List<MediaType> formsOf(Method method) {
        var produces = method.getAnnotation(Produces.class);
        return produces == null
                ? List.of(MediaType.APPLICATION_JSON_TYPE)
                : Stream.of(produces.value()).map(MediaType::valueOf).toList();
    }

    /** @param weight from 0, never, to 1 */
    private record Range(MediaType type, double weight) {

        /** The more, the closer it describes a form. */
        int precision() {
            return type.isWildcardType() ? 0 : type.isWildcardSubtype() ? 1 : 2;
        }
    }

    private record Choice(MediaType form, Range range) {}

    /** The form of the most weight, then the one named most closely, then the first. */
    static Optional<MediaType> best(String header, List<MediaType> forms) {
        var ranges = Stream.of(header.split(","))
                .map(AcceptedForm::range)
                .filter(Objects::nonNull)
                .toList();
        Choice best = null;
        for (var form : forms) {
            var range = closest(ranges, form);
            if (range != null && range.weight > 0 && (best == null || isPreferred(range, best.range))) {
                best = new Choice(form, range);
            }
        }
        return Optional.ofNullable(best).map(Choice::form);
    }

    private static boolean isPreferred(Range one, Range other) {
        return one.weight > other.weight || one.weight == other.weight && one.precision() > other.precision();
    }

    /** Of the ranges with a form the one that describes it most closely says its weight. */
    private static @Nullable Range closest(List<Range> ranges, MediaType form) {
        Range closest = null;
        for (var range : ranges) {
            if (range.type.isCompatible(form) && (closest == null || range.precision() > closest.precision())) {
                closest = range;
            }
        }
        return closest;
    }

    private static @Nullable Range range(String words) {
        try {
            var type = MediaType.valueOf(words.strip());
            var weight = type.getParameters().get("q");
            return new Range(type, weight == null ? 1 : Double.parseDouble(weight));
        } catch (IllegalArgumentException malformed) {
            return null;
        }
    }
}
