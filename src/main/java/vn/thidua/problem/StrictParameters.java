package vn.thidua.problem;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import vn.thidua.text.Folding;
import vn.thidua.text.Text;
import vn.thidua.time.PartialDate;

/** Query parameters are a closed list per operation: unknown, repeated and ill-typed ones are refused by name. */
class StrictParameters {

    private static final Pattern UUID_FORM =
            Pattern.compile("[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}");
    /** Words to search for, wherever lists can be searched. */
    private static final String SEARCH = "q";

    private static final Pattern INTEGER_FORM = Pattern.compile("-?[0-9]{1,9}");
    private static final Pattern LONG_FORM = Pattern.compile("-?[0-9]{1,18}");

    private final Map<Method, Map<String, Class<?>>> queryParameters = new ConcurrentHashMap<>();

    @ServerRequestFilter
    public void check(ContainerRequestContext request, ResourceInfo resource) {
        var method = resource.getResourceMethod();
        if (method == null || !method.getDeclaringClass().getName().startsWith("vn.thidua.")) {
            return;
        }
        checkPath(request);
        var known = queryParameters.computeIfAbsent(method, StrictParameters::queryParametersOf);
        var errors = new ArrayList<FieldError>();
        request.getUriInfo().getQueryParameters().forEach((name, values) -> {
            var type = known.get(name);
            if (type == null) {
                var names = known.keySet().stream().sorted().collect(Collectors.joining(", "));
                errors.add(FieldError.parameter(
                        shortened(name),
                        "UNKNOWN_PARAMETER",
                        Text.of(
                                "Không có tham số này; có: " + names + ".",
                                "No such parameter; there are: " + names + ".")));
            } else if (values.size() > 1) {
                errors.add(FieldError.parameter(
                        name, "REPEATED_PARAMETER", Text.of("Chỉ được gửi một lần.", "May be sent only once.")));
            } else {
                fault(name, type, values.get(0))
                        .ifPresent(words -> errors.add(FieldError.parameter(name, "INVALID_VALUE", words)));
            }
        });
        if (!errors.isEmpty()) {
            throw DomainException.invalid(errors);
        }
    }

    /** A path that cannot name anything is answered like one that names nothing. */
    private static void checkPath(ContainerRequestContext request) {
        request.getUriInfo().getPathParameters().forEach((name, values) -> {
            if ((name.equals("id") || name.endsWith("Id"))
                    && !UUID_FORM.matcher(values.get(0)).matches()) {
                throw DomainException.notFound(Text.of("bản ghi với id này", "record with this id"));
            }
        });
    }

    private static String shortened(String name) {
        return name.length() > 100 ? name.substring(0, 100) : name;
    }

    private static Optional<Text> fault(String name, Class<?> type, String value) {
        if (value.indexOf('\0') >= 0) {
            return Optional.of(Text.of("Không được có ký tự NUL.", "Must not contain NUL."));
        }
        if (value.indexOf('\uFFFD') >= 0) {
            return Optional.of(Text.of("Không phải UTF-8.", "Must be UTF-8."));
        }
        if (name.equals(SEARCH) && !value.isBlank() && Folding.words(value).isEmpty()) {
            return Optional.of(Text.of("Cần ít nhất một chữ hoặc số.", "Needs a letter or a digit at least."));
        }
        if (type == UUID.class && !UUID_FORM.matcher(value).matches()) {
            return Optional.of(Text.of("Phải là UUID.", "Must be a UUID."));
        }
        if ((type == Integer.class || type == int.class)
                && !INTEGER_FORM.matcher(value).matches()) {
            return Optional.of(Text.of("Phải là số nguyên.", "Must be an integer."));
        }
        if ((type == Long.class || type == long.class)
                && !LONG_FORM.matcher(value).matches()) {
            return Optional.of(Text.of("Phải là số nguyên.", "Must be an integer."));
        }
        if ((type == Boolean.class || type == boolean.class) && !value.equals("true") && !value.equals("false")) {
            return Optional.of(Text.of("Phải là true hoặc false.", "Must be true or false."));
        }
        if (type == LocalDate.class && !isDate(value)) {
            return Optional.of(
                    Text.of("Phải là ngày có thật, dạng 2024-05-18.", "Must be a real date such as 2024-05-18."));
        }
        if (type == PartialDate.class && !isPartialDate(value)) {
            return Optional.of(
                    Text.of("Phải là 2024, 2024-03 hoặc 2024-03-18.", "Must be 2024, 2024-03 or 2024-03-18."));
        }
        if (type.isEnum()
                && Arrays.stream(type.getEnumConstants())
                        .noneMatch(one -> one.toString().equals(value))) {
            var values =
                    Arrays.stream(type.getEnumConstants()).map(Object::toString).collect(Collectors.joining(", "));
            return Optional.of(Text.of("Phải là một trong: " + values + ".", "Must be one of: " + values + "."));
        }
        return Optional.empty();
    }

    private static boolean isDate(String value) {
        try {
            var year = LocalDate.parse(value).getYear();
            return year >= 1900 && year < 2200;
        } catch (DateTimeException invalid) {
            return false;
        }
    }

    private static boolean isPartialDate(String value) {
        try {
            PartialDate.parse(value);
            return true;
        } catch (RuntimeException invalid) {
            return false;
        }
    }

    private static Map<String, Class<?>> queryParametersOf(Method method) {
        var found = new HashMap<String, Class<?>>();
        for (var annotation : method.getAnnotations()) {
            var taken = annotation.annotationType().getAnnotation(TakesParameter.class);
            if (taken != null) {
                found.put(taken.value(), taken.type());
            }
        }
        for (var parameter : method.getParameters()) {
            if (parameter.isAnnotationPresent(BeanParam.class)) {
                for (Class<?> type = parameter.getType();
                        type != Object.class && type != null;
                        type = type.getSuperclass()) {
                    for (var field : type.getDeclaredFields()) {
                        collect(field, field.getName(), field.getType(), found);
                    }
                }
            } else {
                collect(parameter, parameter.getName(), parameter.getType(), found);
            }
        }
        return found;
    }

    private static void collect(AnnotatedElement element, String name, Class<?> type, Map<String, Class<?>> found) {
        var query = element.getAnnotation(QueryParam.class);
        var rest = element.getAnnotation(RestQuery.class);
        if (query != null) {
            found.put(query.value(), type);
        } else if (rest != null) {
            found.put(rest.value().isEmpty() ? name : rest.value(), type);
        }
    }
}
