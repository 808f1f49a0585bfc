package vn.thidua.report.form;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.text.Normalizer;
import org.jspecify.annotations.Nullable;

/** Free JSON within bounds, its texts NFC and trimmed like all text. */
final class CleanFields {

    private static final int LARGEST = 65_536;
    private static final int LONGEST_TEXT = 4_000;
    private static final int DEEPEST = 8;

    private CleanFields() {}

    /** @return null when it is too large or has characters that are refused */
    static @Nullable ObjectNode of(ObjectNode written) {
        var text = written.toString();
        if (text.length() > LARGEST || !isWithin(written, DEEPEST)) {
            return null;
        }
        return (ObjectNode) clean(written);
    }

    private static boolean isWithin(JsonNode node, int levels) {
        if (node.isTextual()) {
            var text = node.asText();
            return text.length() <= LONGEST_TEXT && text.codePoints().noneMatch(CleanFields::isRefused);
        }
        for (var name : (Iterable<String>) node::fieldNames) {
            if (name.length() > 100 || name.codePoints().anyMatch(CleanFields::isRefused)) {
                return false;
            }
        }
        if (node.isContainerNode() && levels == 0) {
            return false;
        }
        for (var child : node) {
            if (!isWithin(child, levels - 1)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isRefused(int character) {
        return Character.isISOControl(character) && character != '\n' && character != '\t' && character != '\r'
                || Character.getType(character) == Character.SURROGATE
                || character == 0xFFFE
                || character == 0xFFFF;
    }

    private static JsonNode clean(JsonNode node) {
        if (node.isTextual()) {
            return TextNode.valueOf(
                    Normalizer.normalize(node.asText(), Normalizer.Form.NFC).strip());
        }
        if (node instanceof ObjectNode object) {
            var copy = JsonNodeFactory.instance.objectNode();
            object.properties().forEach(field -> copy.set(field.getKey(), clean(field.getValue())));
            return copy;
        }
        if (node instanceof ArrayNode list) {
            var copy = JsonNodeFactory.instance.arrayNode();
            list.forEach(item -> copy.add(clean(item)));
            return copy;
        }
        return node;
    }
}
