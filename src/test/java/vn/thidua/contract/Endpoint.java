package vn.thidua.contract;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Parameter;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import vn.thidua.revision.Revised;
import vn.thidua.revision.Revision;
import vn.thidua.write.Write;

/** One resource method, as a scan of the code finds it. */
public record Endpoint(String method, String path, Method handler) {

    private static final File CLASSES = new File("target", "classes");

    /** Negotiated by every operation, so no operation declares it. */
    private static final Set<String> NOT_DECLARED =
            Set.of("Accept-Language", "Accept", "Content-Type", "Authorization");

    /**
     * A parameter with the element that carries its constraints; {@code element} is null for what the framework reads.
     */
    public record Input(
            String name,
            String in,
            boolean required,
            @Nullable AnnotatedType type,
            @Nullable AnnotatedElement element,
            @Nullable String defaultValue) {}

    public static List<Endpoint> all() {
        var found = new ArrayList<Endpoint>();
        for (var type : resourceClasses()) {
            for (var method : type.getDeclaredMethods()) {
                httpMethod(method).ifPresent(verb -> found.add(new Endpoint(verb, joinedPath(type, method), method)));
            }
        }
        found.sort(Comparator.comparing(Endpoint::path).thenComparing(Endpoint::method));
        return found;
    }

    /** Name of the package below {@code vn.thidua}: who answers for it. */
    public String subject() {
        var name = handler.getDeclaringClass().getPackageName();
        return name.substring(name.lastIndexOf('.') + 1);
    }

    public boolean isWrite() {
        return handler.isAnnotationPresent(Write.class)
                || handler.getDeclaringClass().isAnnotationPresent(Write.class);
    }

    public List<Input> inputs() {
        var inputs = new ArrayList<Input>();
        for (var parameter : handler.getParameters()) {
            if (parameter.isAnnotationPresent(BeanParam.class)) {
                for (Class<?> type = parameter.getType();
                        type != null && type != Object.class;
                        type = type.getSuperclass()) {
                    for (var field : type.getDeclaredFields()) {
                        input(field, field.getName(), field.getAnnotatedType()).ifPresent(inputs::add);
                    }
                }
            } else {
                input(parameter, parameter.getName(), parameter.getAnnotatedType())
                        .ifPresent(inputs::add);
            }
        }
        if (isWrite()) {
            inputs.add(new Input("dryRun", "query", false, null, null, "false"));
            if (method.equals("POST")) {
                inputs.add(new Input("Idempotency-Key", "header", false, null, null, null));
            }
        }
        if (method.equals("GET") && isSingleResource()) {
            inputs.add(new Input("If-None-Match", "header", false, null, null, null));
        }
        return inputs;
    }

    public boolean isSingleResource() {
        return answer().map(AnnotatedType::getType)
                .map(Endpoint::raw)
                .filter(Revised.class::isAssignableFrom)
                .isPresent();
    }

    /** The parameter that takes the body. */
    public Optional<Parameter> body() {
        return Arrays.stream(handler.getParameters()).filter(this::isBody).findFirst();
    }

    public List<String> consumes() {
        if (body().isEmpty()) {
            return List.of();
        }
        var consumes = handler.getAnnotation(Consumes.class);
        return consumes == null ? List.of("application/json") : List.of(consumes.value());
    }

    public List<String> produces() {
        var produces = handler.getAnnotation(Produces.class);
        return produces == null ? List.of("application/json") : List.of(produces.value());
    }

    /** What is answered with success; empty for nothing, or for what the signature does not tell. */
    public Optional<AnnotatedType> answer() {
        var type = handler.getAnnotatedReturnType();
        if (type.getType() == void.class || raw(type.getType()) == Response.class) {
            return Optional.empty();
        }
        if (raw(type.getType()) == RestResponse.class) {
            var argument = type instanceof AnnotatedParameterizedType generic
                    ? generic.getAnnotatedActualTypeArguments()[0]
                    : null;
            return Optional.ofNullable(argument).filter(one -> one.getType() != Void.class);
        }
        return Optional.of(type);
    }

    static Class<?> raw(Type type) {
        if (type instanceof Class<?> plain) {
            return plain;
        }
        return type instanceof ParameterizedType generic ? (Class<?>) generic.getRawType() : Object.class;
    }

    private Optional<Input> input(AnnotatedElement element, String name, AnnotatedType type) {
        var fallback = element.isAnnotationPresent(DefaultValue.class)
                ? element.getAnnotation(DefaultValue.class).value()
                : null;
        var required = fallback == null && SchemaComparison.isRequired(element);
        if (element.isAnnotationPresent(QueryParam.class)) {
            var given = element.getAnnotation(QueryParam.class).value();
            return Optional.of(new Input(given, "query", required, type, element, fallback));
        }
        if (element.isAnnotationPresent(RestQuery.class)) {
            var given = element.getAnnotation(RestQuery.class).value();
            return Optional.of(new Input(given.isEmpty() ? name : given, "query", required, type, element, fallback));
        }
        var header = element.isAnnotationPresent(HeaderParam.class)
                ? element.getAnnotation(HeaderParam.class).value()
                : element.isAnnotationPresent(RestHeader.class)
                        ? element.getAnnotation(RestHeader.class).value()
                        : null;
        if (header != null) {
            return NOT_DECLARED.contains(header)
                    ? Optional.empty()
                    : Optional.of(new Input(header, "header", required, type, element, fallback));
        }
        return pathVariable(element, name).map(given -> new Input(given, "path", true, type, element, null));
    }

    private Optional<String> pathVariable(AnnotatedElement element, String name) {
        if (element.isAnnotationPresent(PathParam.class)) {
            return Optional.of(element.getAnnotation(PathParam.class).value());
        }
        if (element.isAnnotationPresent(RestPath.class)) {
            var given = element.getAnnotation(RestPath.class).value();
            return Optional.of(given.isEmpty() ? name : given);
        }
        return Optional.of(name).filter(one -> element instanceof Parameter && path.contains("{" + one + "}"));
    }

    private boolean isBody(Parameter parameter) {
        return !parameter.isAnnotationPresent(BeanParam.class)
                && !parameter.isAnnotationPresent(Context.class)
                && parameter.getType() != Revision.class
                && !parameter.isAnnotationPresent(HeaderParam.class)
                && !parameter.isAnnotationPresent(RestHeader.class)
                && input(parameter, parameter.getName(), parameter.getAnnotatedType())
                        .isEmpty();
    }

    private static Optional<String> httpMethod(Method method) {
        return Arrays.stream(method.getAnnotations())
                .map(annotation -> annotation.annotationType().getAnnotation(HttpMethod.class))
                .filter(found -> found != null)
                .map(HttpMethod::value)
                .findFirst();
    }

    private static String joinedPath(Class<?> type, Method method) {
        var below = method.getAnnotation(Path.class);
        var joined = type.getAnnotation(Path.class).value() + "/" + (below == null ? "" : below.value());
        var clean = joined.replaceAll("/+", "/").replaceAll("\\{\\s*(\\w+)\\s*:[^/]*}", "{$1}");
        return clean.endsWith("/") ? clean.substring(0, clean.length() - 1) : clean;
    }

    static List<Class<?>> resourceClasses() {
        return classes().stream()
                .filter(type -> type.isAnnotationPresent(Path.class) && !Modifier.isAbstract(type.getModifiers()))
                .toList();
    }

    /** Every class of the project, not initialised. */
    public static List<Class<?>> classes() {
        try (var files = Files.walk(CLASSES.toPath().resolve("vn"))) {
            var loader = Endpoint.class.getClassLoader();
            var found = new ArrayList<Class<?>>();
            for (var file :
                    files.filter(one -> one.toString().endsWith(".class")).toList()) {
                var name = CLASSES.toPath().relativize(file).toString().replace(File.separatorChar, '.');
                if (!name.endsWith("package-info.class")) {
                    found.add(Class.forName(name.substring(0, name.length() - ".class".length()), false, loader));
                }
            }
            return found;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
