package vn.thidua.contract;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonRawValue;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.JsonNode;
import io.swagger.v3.oas.models.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.TypeVariable;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.thidua.time.PartialDate;

/** Holds a Java type against a schema of the contract and notes every difference. */
final class SchemaComparison {

    /**
     * Which way the value goes. A patch has the fields of its record, all optional; an object in it may be merged or be
     * sent whole. Parameters have no null.
     */
    enum Role {
        INPUT,
        PATCH,
        PATCHED_PART,
        PARAMETER,
        OUTPUT
    }

    private static final Set<Class<?>> INTEGERS = Set.of(int.class, Integer.class, long.class, Long.class);

    private final Role role;
    private final List<String> differences;
    private final Set<String> compared = new HashSet<>();

    SchemaComparison(Role role, List<String> differences) {
        this.role = role;
        this.differences = differences;
    }

    void compare(String where, AnnotatedType type, @Nullable AnnotatedElement constraints, Schema<?> schema) {
        compare(where, type, constraints, schema, Map.of());
    }

    /** The record alone, as a merge patch has no type of its own. */
    void compareRecord(String where, Class<?> type, Schema<?> schema) {
        object(where, type, ContractFile.resolved(schema), Map.of());
    }

    static boolean isRequired(AnnotatedElement element) {
        return element.isAnnotationPresent(NotNull.class)
                || element.isAnnotationPresent(NotBlank.class)
                || element.isAnnotationPresent(NotEmpty.class);
    }

    private void compare(
            String where,
            AnnotatedType type,
            @Nullable AnnotatedElement constraints,
            Schema<?> given,
            Map<TypeVariable<?>, AnnotatedType> bound) {
        if (type.getType() instanceof TypeVariable<?> variable && bound.containsKey(variable)) {
            compare(where, bound.get(variable), constraints, given, bound);
            return;
        }
        var schema = ContractFile.resolved(given);
        var raw = Endpoint.raw(type.getType());
        if (raw == Object.class || JsonNode.class.isAssignableFrom(raw)) {
            return;
        }
        if (raw.isEnum()) {
            enumeration(where, raw, given, schema);
        } else if (Collection.class.isAssignableFrom(raw)) {
            list(where, type, constraints, schema, bound);
        } else if (Map.class.isAssignableFrom(raw)) {
            expect(where, "type", "object", schema.getType());
        } else if (raw.isRecord() && !isWrittenAsText(raw)) {
            if (compared.add(raw.getName() + bound + ContractFile.refName(given))) {
                object(where, raw, schema, bindings(type, raw, bound));
            }
        } else {
            scalar(where, raw, constraints == null ? type : constraints, schema);
        }
    }

    private static boolean isWrittenAsText(Class<?> type) {
        return Arrays.stream(type.getDeclaredMethods()).anyMatch(method -> method.isAnnotationPresent(JsonValue.class));
    }

    private void enumeration(String where, Class<?> type, Schema<?> given, Schema<?> schema) {
        var values = Arrays.stream(type.getEnumConstants())
                .map(Object::toString)
                .collect(Collectors.toCollection(TreeSet::new));
        var listed = schema.getEnum() == null
                ? Set.of()
                : schema.getEnum().stream()
                        .filter(Objects::nonNull)
                        .map(String::valueOf)
                        .collect(Collectors.toCollection(TreeSet::new));
        expect(where, "enum of " + type.getSimpleName(), values, listed);
        var name = ContractFile.refName(given);
        if (name != null && !name.equals(type.getSimpleName()) && !name.equals(type.getSimpleName() + "OrNull")) {
            expect(where, "schema name", type.getSimpleName(), name);
        }
    }

    private void list(
            String where,
            AnnotatedType type,
            @Nullable AnnotatedElement constraints,
            Schema<?> schema,
            Map<TypeVariable<?>, AnnotatedType> bound) {
        expect(where, "type", "array", schema.getType());
        if (schema.getItems() == null) {
            return;
        }
        if (role != Role.OUTPUT) {
            Bounds.ofList(constraints == null ? type : constraints, schema).differences(where, differences);
        }
        if (type instanceof AnnotatedParameterizedType generic) {
            compare(where + "[]", generic.getAnnotatedActualTypeArguments()[0], null, schema.getItems(), bound);
        }
    }

    private void scalar(String where, Class<?> type, AnnotatedElement constraints, Schema<?> schema) {
        if (INTEGERS.contains(type)) {
            expect(where, "type", "integer", schema.getType());
        } else if (type == BigDecimal.class || type == double.class || type == Double.class) {
            expect(where, "type", "number", schema.getType());
        } else if (type == boolean.class || type == Boolean.class) {
            expect(where, "type", "boolean", schema.getType());
        } else if (constraints.isAnnotationPresent(JsonRawValue.class)) {
            return;
        } else {
            expect(where, "type", "string", schema.getType());
            if (type == UUID.class) {
                expect(where, "format", "uuid", schema.getFormat());
            } else if (type == LocalDate.class) {
                expect(where, "format", "date", schema.getFormat());
            } else if (type == Instant.class) {
                expect(where, "format", "date-time", schema.getFormat());
            } else if (type != String.class && !isWrittenAsText(type) && role == Role.OUTPUT) {
                differences.add(where + ": " + type.getName() + " cannot be compared");
            }
        }
        if (role != Role.OUTPUT && (type == String.class || INTEGERS.contains(type) || type == BigDecimal.class)) {
            Bounds.ofScalar(type, constraints, schema).differences(where, differences);
        }
        if (type == PartialDate.class && !Objects.equals(schema.getPattern(), partialDatePattern())) {
            differences.add(where + ": is a PartialDate, but the contract has no such pattern");
        }
    }

    private static String partialDatePattern() {
        return ContractFile.schemas().get("PartialDateOrNull").getPattern();
    }

    private void object(String where, Class<?> type, Schema<?> schema, Map<TypeVariable<?>, AnnotatedType> bound) {
        if (!"object".equals(schema.getType())) {
            expect(where, "type", "object", schema.getType());
            return;
        }
        var components = components(type);
        var derived = Arrays.stream(type.getDeclaredMethods())
                .filter(method -> method.isAnnotationPresent(JsonProperty.class) && method.getParameterCount() == 0)
                .map(method -> {
                    var name = method.getAnnotation(JsonProperty.class).value();
                    return name.isEmpty() ? method.getName() : name;
                })
                .collect(Collectors.toSet());
        var names = new TreeSet<>(components.keySet());
        names.addAll(derived);
        Map<String, Schema> properties = schema.getProperties() == null ? Map.of() : schema.getProperties();
        expect(where, "fields of " + type.getSimpleName(), names, new TreeSet<>(properties.keySet()));
        if (role != Role.OUTPUT) {
            expect(where, "additionalProperties", false, schema.getAdditionalProperties());
        }
        var required = components.entrySet().stream()
                .filter(entry -> mustBePresent(entry.getValue(), type))
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(TreeSet::new));
        if (role == Role.OUTPUT) {
            required.addAll(derived);
        }
        var isMerged = role == Role.PATCHED_PART && schema.getRequired() == null;
        expect(
                where,
                "required",
                isMerged ? Set.of() : required,
                schema.getRequired() == null ? Set.of() : new TreeSet<>(schema.getRequired()));
        var below = role == Role.PATCH ? new SchemaComparison(Role.PATCHED_PART, differences) : this;
        components.forEach((name, component) -> {
            var property = properties.get(name);
            if (property != null) {
                var place = where + "/" + name;
                nullability(place, component, property, type);
                var element = field(component);
                if (!element.isAnnotationPresent(JsonRawValue.class)) {
                    below.compare(place, element.getAnnotatedType(), element, property, bound);
                }
            }
        });
    }

    private static Map<String, RecordComponent> components(Class<?> type) {
        var components = new LinkedHashMap<String, RecordComponent>();
        for (var component : type.getRecordComponents()) {
            if (field(component).isAnnotationPresent(JsonUnwrapped.class)) {
                components.putAll(components(component.getType()));
            } else if (!field(component).isAnnotationPresent(JsonIgnore.class)) {
                components.put(wireName(component), component);
            }
        }
        return components;
    }

    private boolean mustBePresent(RecordComponent component, Class<?> type) {
        return switch (role) {
            case OUTPUT -> !isLeftOut(component, type);
            case PATCH -> false;
            case INPUT, PATCHED_PART, PARAMETER ->
                isRequired(field(component)) || component.getType().isPrimitive();
        };
    }

    private void nullability(String where, RecordComponent component, Schema<?> property, Class<?> type) {
        var nullableThere = Boolean.TRUE.equals(property.getNullable())
                || Boolean.TRUE.equals(ContractFile.resolved(property).getNullable())
                || isNullableInAllForms(property);
        var element = field(component);
        var nullableHere = element.getAnnotatedType().isAnnotationPresent(Nullable.class);
        var required = isRequired(element) || component.getType().isPrimitive();
        switch (role) {
            case OUTPUT -> {
                if (!isLeftOut(component, type)) {
                    expect(where, "nullable", nullableHere, nullableThere);
                }
            }
            case INPUT, PATCH, PATCHED_PART -> {
                if (nullableHere || required) {
                    expect(where, "nullable", nullableHere && !required, nullableThere);
                }
            }
            case PARAMETER -> {}
        }
    }

    private static boolean isLeftOut(RecordComponent component, Class<?> type) {
        var include = field(component).getAnnotation(JsonInclude.class);
        var effective = include == null ? type.getAnnotation(JsonInclude.class) : include;
        return effective != null && effective.value() != JsonInclude.Include.ALWAYS;
    }

    private static String wireName(RecordComponent component) {
        var property = field(component).getAnnotation(JsonProperty.class);
        return property == null || property.value().isEmpty() ? component.getName() : property.value();
    }

    private static java.lang.reflect.Field field(RecordComponent component) {
        try {
            return component.getDeclaringRecord().getDeclaredField(component.getName());
        } catch (NoSuchFieldException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Map<TypeVariable<?>, AnnotatedType> bindings(
            AnnotatedType type, Class<?> raw, Map<TypeVariable<?>, AnnotatedType> outer) {
        if (!(type instanceof AnnotatedParameterizedType generic)) {
            return outer;
        }
        var bound = new HashMap<>(outer);
        for (var i = 0; i < raw.getTypeParameters().length; i++) {
            bound.put(raw.getTypeParameters()[i], generic.getAnnotatedActualTypeArguments()[i]);
        }
        return bound;
    }

    private void expect(String where, String what, @Nullable Object code, @Nullable Object contract) {
        if (!Objects.equals(code, contract)) {
            differences.add("%s: %s is %s in the code, %s in the contract".formatted(where, what, code, contract));
        }
    }

    private static boolean isNullableInAllForms(Schema<?> property) {
        var forms = property.getAnyOf();
        return forms != null && forms.stream().allMatch(form -> Boolean.TRUE.equals(form.getNullable()));
    }
}
