package vn.thidua.contract;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.specification.RequestSpecification;
import io.swagger.v3.core.util.Json;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.Parameter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import vn.thidua.contract.ContractFile.ContractOperation;

/** Requests made from the examples of the contract, whole and with one part spoilt. */
public final class Examples {

    static final String UUID_FORM = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";

    private static final ObjectMapper JSON = new ObjectMapper();

    private Examples() {}

    /** The path with ids that name nothing. */
    public static String path(ContractOperation operation) {
        var path = operation.path();
        for (var parameter : operation.parameters()) {
            if (parameter.getIn().equals("path")) {
                path = path.replace("{" + parameter.getName() + "}", value(parameter.getSchema()));
            }
        }
        return path;
    }

    /** An id or name of nothing; where only some values can be, one of these. */
    private static String value(Schema<?> given) {
        var schema = ContractFile.resolved(given);
        if ("uuid".equals(schema.getFormat())) {
            return UUID.randomUUID().toString();
        }
        if (schema.getEnum() != null) {
            return String.valueOf(schema.getEnum().get(0));
        }
        return schema.getMinimum() == null ? "NO-SUCH-NAME" : String.valueOf(schema.getMinimum());
    }

    public static String mediaType(ContractOperation operation) {
        return operation.requestContent().isEmpty()
                ? "application/json"
                : operation.requestContent().keySet().iterator().next();
    }

    /** What may come of the operation, and problems. */
    public static String accept(ContractOperation operation) {
        return operation.responses().entrySet().stream()
                .filter(answer -> answer.getKey() < 300)
                .filter(answer -> answer.getValue().getContent() != null)
                .flatMap(answer -> answer.getValue().getContent().keySet().stream())
                .distinct()
                .map(type -> type + ", ")
                .collect(Collectors.joining("", "", "application/problem+json"));
    }

    /** Whether the request is JSON and no document. */
    public static boolean isJson(ContractOperation operation) {
        return mediaType(operation).endsWith("json");
    }

    /** The example of the request body as it is sent. */
    public static String body(ContractOperation operation) {
        if (isJson(operation)) {
            return request(operation).toString();
        }
        Object example = operation.requestContent().values().iterator().next().getExample();
        return example instanceof byte[] bytes ? new String(bytes, StandardCharsets.UTF_8) : String.valueOf(example);
    }

    /** Sends a body under the media type of the operation; bytes as they are. */
    public static void send(RequestSpecification request, ContractOperation operation, Object body) {
        request.contentType(mediaType(operation));
        if (body instanceof byte[] bytes) {
            request.body(bytes);
        } else if (body instanceof String text && !isJson(operation)) {
            request.body(text.getBytes(StandardCharsets.UTF_8));
        } else {
            request.body(body);
        }
    }

    /** The example of a JSON request body. */
    public static ObjectNode request(ContractOperation operation) {
        var media = operation.requestContent().values().iterator().next();
        Object example = media.getExample();
        if (example == null && media.getExamples() != null) {
            example = ContractFile.resolved(
                            media.getExamples().values().iterator().next())
                    .getValue();
        }
        try {
            return example == null
                    ? JSON.createObjectNode().put("x", 1)
                    : (ObjectNode) JSON.readTree(Json.mapper().writeValueAsString(example));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A value that the parameter takes. */
    static String parameter(Parameter parameter) {
        var schema = ContractFile.resolved(parameter.getSchema());
        if (schema.getEnum() != null) {
            return String.valueOf(schema.getEnum().get(0));
        }
        return switch (String.valueOf(schema.getType())) {
            case "integer" -> "1";
            case "boolean" -> "true";
            default ->
                switch (String.valueOf(schema.getFormat())) {
                    case "uuid" -> UUID.randomUUID().toString();
                    case "date" -> "2024-05-18";
                    default -> "A";
                };
        };
    }

    /** The example once for each field of the schema, with a value of a type that the field does not take. */
    static List<JsonNode> wrongTypes(ContractOperation operation) {
        return spoilt(operation, (body, field) -> {
            var type = String.valueOf(field.schema.getType());
            if (type.equals("object")) {
                body.put(field.name, "text");
            } else {
                body.set(field.name, JSON.createObjectNode().put("a", 1));
            }
        });
    }

    /** The example once for each text field, with this text. */
    static List<JsonNode> texts(ContractOperation operation, String text) {
        return spoilt(operation, (body, field) -> {
            if ("string".equals(field.schema.getType())) {
                body.put(field.name, text);
            }
        });
    }

    /** The example once for each number, with this number as it is written. */
    static List<String> numbers(ContractOperation operation, String number) {
        return spoilt(operation, (body, field) -> {
                    if (List.of("integer", "number").contains(String.valueOf(field.schema.getType()))) {
                        body.put(field.name, "@@number");
                    }
                })
                .stream()
                .map(body -> body.toString().replace("\"@@number\"", number))
                .toList();
    }

    private record Field(String name, Schema<?> schema) {}

    private static List<JsonNode> spoilt(ContractOperation operation, BiConsumer<ObjectNode, Field> spoil) {
        var schema = ContractFile.resolved(
                operation.requestContent().values().iterator().next().getSchema());
        return spoilt(request(operation), schema, spoil, 0);
    }

    private static List<JsonNode> spoilt(
            ObjectNode whole, Schema<?> schema, BiConsumer<ObjectNode, Field> spoil, int depth) {
        var all = new ArrayList<JsonNode>();
        if (schema.getProperties() == null || depth > 3) {
            return all;
        }
        schema.getProperties().forEach((name, given) -> {
            var property = ContractFile.resolved(given);
            var copy = whole.deepCopy();
            spoil.accept(copy, new Field(name, property));
            if (!copy.equals(whole)) {
                all.add(copy);
            }
            if (whole.get(name) instanceof ObjectNode below) {
                spoilt(below, property, spoil, depth + 1).forEach(one -> {
                    var outer = whole.deepCopy();
                    outer.set(name, one);
                    all.add(outer);
                });
            } else if (property.getItems() != null
                    && whole.get(name) != null
                    && whole.get(name).get(0) instanceof ObjectNode first) {
                spoilt(first, ContractFile.resolved(property.getItems()), spoil, depth + 1)
                        .forEach(one -> {
                            var outer = whole.deepCopy();
                            outer.putArray(name).add(one);
                            all.add(outer);
                        });
            }
        });
        return all;
    }
}
