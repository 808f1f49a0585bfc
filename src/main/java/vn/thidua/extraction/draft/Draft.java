package vn.thidua.extraction.draft;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.thidua.extraction.Span;
import vn.thidua.time.PartialDate;

/** A draft in the making: values with their places. Objects and lists come to be as they are needed. */
final class Draft {

    /** Code points between two places whose index is known. */
    private static final int STEP = 512;

    private final String text;
    private final int[] steps;
    private final ObjectNode plan = JsonNodeFactory.instance.objectNode();
    private final List<DraftValue> values = new ArrayList<>();

    Draft(String text) {
        this.text = text;
        this.steps = steps(text);
    }

    ObjectNode plan() {
        return plan;
    }

    List<DraftValue> values() {
        return List.copyOf(values);
    }

    /** A value that was read. */
    void read(String pointer, @Nullable Object value, Span span, double confidence) {
        if (value != null && !value.equals("")) {
            set(pointer, value);
            values.add(new DraftValue(pointer, span, words(span), confidence));
        }
    }

    /** A value that follows from others or from the form, and that stands nowhere in the text. */
    void set(String pointer, Object value) {
        var last = pointer.lastIndexOf('/');
        ((ObjectNode) container(pointer.substring(0, last), false)).set(pointer.substring(last + 1), node(value));
    }

    /** A new element of a list; its pointer. */
    String element(String list) {
        var array = (ArrayNode) container(list, true);
        array.addObject();
        return list + "/" + (array.size() - 1);
    }

    int size(String list) {
        return at(list).map(JsonNode::size).orElse(0);
    }

    Optional<JsonNode> at(String pointer) {
        var found = plan.at(pointer);
        return found.isMissingNode() ? Optional.empty() : Optional.of(found);
    }

    Optional<String> text(String pointer) {
        return at(pointer).map(JsonNode::asText);
    }

    /** Composed, white space made single spaces, at most so long. */
    static String clean(String words, int longest) {
        var clean = Normalizer.normalize(words, Normalizer.Form.NFC)
                .replaceAll("[\\s\\p{Z}*]+", " ")
                .strip();
        return clean.length() <= longest ? clean : clean.substring(0, longest).strip();
    }

    private String words(Span span) {
        var from = index(span.start());
        return text.substring(from, text.offsetByCodePoints(from, span.length()));
    }

    /** Without counting from the beginning each time. */
    private int index(int codePoint) {
        var known = codePoint / STEP;
        return text.offsetByCodePoints(steps[known], codePoint - known * STEP);
    }

    private static int[] steps(String text) {
        var steps = new int[text.length() / STEP + 2];
        for (int i = 0, codePoint = 0; i < text.length(); i += Character.charCount(text.codePointAt(i)), codePoint++) {
            if (codePoint % STEP == 0) {
                steps[codePoint / STEP] = i;
            }
        }
        return steps;
    }

    private JsonNode container(String pointer, boolean isList) {
        JsonNode node = plan;
        var steps = pointer.isEmpty() ? new String[0] : pointer.substring(1).split("/", -1);
        for (int i = 0; i < steps.length; i++) {
            var asList = i + 1 < steps.length ? isIndex(steps[i + 1]) : isList;
            if (node instanceof ArrayNode array) {
                node = array.get(Integer.parseInt(steps[i]));
            } else {
                var object = (ObjectNode) node;
                node = object.has(steps[i])
                        ? object.get(steps[i])
                        : asList ? object.putArray(steps[i]) : object.putObject(steps[i]);
            }
        }
        return node;
    }

    private static boolean isIndex(String step) {
        return !step.isEmpty() && Character.isDigit(step.charAt(0));
    }

    private static JsonNode node(Object value) {
        var factory = JsonNodeFactory.instance;
        if (value instanceof Integer number) {
            return factory.numberNode(number);
        }
        if (value instanceof BigDecimal number) {
            return factory.numberNode(number);
        }
        if (value instanceof Boolean yes) {
            return factory.booleanNode(yes);
        }
        if (value instanceof List<?> list) {
            var array = factory.arrayNode();
            list.forEach(one -> array.add(String.valueOf(one)));
            return array;
        }
        if (value instanceof PartialDate || value instanceof Enum<?>) {
            return factory.textNode(value.toString());
        }
        return factory.textNode(String.valueOf(value));
    }
}
