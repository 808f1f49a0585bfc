package vn.thidua.report.form;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.BigIntegerNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Own fields between a table, where all is text, and JSON. Only the fields at the top have columns. */
public final class TextFields {

    private static final ObjectMapper JSON = new ObjectMapper();

    private TextFields() {}

    /** Names of the columns that a schema gives. */
    public static List<String> columns(ObjectNode schema) {
        var names = new ArrayList<String>();
        schema.path("properties").fieldNames().forEachRemaining(names::add);
        return names;
    }

    /** Texts become what the schema wants; what cannot, stays text, and the schema will say so. */
    public static ObjectNode typed(ObjectNode schema, ObjectNode texts) {
        var typed = JsonNodeFactory.instance.objectNode();
        texts.properties()
                .forEach(field -> typed.set(
                        field.getKey(),
                        typed(schema.path("properties").path(field.getKey()).path("type"), field.getValue())));
        return typed;
    }

    private static JsonNode typed(JsonNode type, JsonNode value) {
        var text = value.asText();
        return switch (type.asText()) {
            case "integer", "number" -> {
                var reading = WrittenNumber.read(value, null, type.asText().equals("integer") ? 0 : null);
                yield reading.value() == null ? value : number(reading.value());
            }
            case "boolean" ->
                switch (text.toLowerCase(Locale.ROOT)) {
                    case "true", "có", "x" -> BooleanNode.TRUE;
                    case "false", "không" -> BooleanNode.FALSE;
                    default -> value;
                };
            case "object", "array" -> parsed(text);
            default -> value;
        };
    }

    private static JsonNode number(BigDecimal value) {
        return value.scale() <= 0 ? BigIntegerNode.valueOf(value.toBigInteger()) : DecimalNode.valueOf(value);
    }

    private static JsonNode parsed(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException noJson) {
            return TextNode.valueOf(text);
        }
    }

    /** A field as text. */
    public static String written(JsonNode value) {
        return value.isValueNode() ? value.asText() : value.toString();
    }
}
