package vn.thidua.report.form;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.PathType;
import com.networknt.schema.SchemaId;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;
import vn.thidua.problem.FieldError;
import vn.thidua.text.Text;

/**
 * A duty's own fields by JSON Schema 2020-12. What a schema may be is bounded, so that no report can keep the service
 * busy: nothing from elsewhere, no regular expression that could run for long.
 */
final class FieldsSchema {

    private static final int LARGEST = 65_536;
    private static final int DEEPEST = 12;
    private static final int LONGEST_PATTERN = 200;
    private static final int KEPT = 200;
    private static final Set<String> NOT_TAKEN =
            Set.of("$id", "$anchor", "$dynamicRef", "$dynamicAnchor", "$vocabulary", "patternProperties");
    /** A group repeated, or a reference back: with these a regular expression can take time without end. */
    private static final Pattern COSTLY = Pattern.compile("\\)[*+{?]|\\\\[1-9k]");

    private static final Pattern REPETITION = Pattern.compile("[*+]|\\{\\d*,\\d*}");

    private static final JsonSchemaFactory FACTORY = JsonSchemaFactory.getInstance(VersionFlag.V202012);
    private static final SchemaValidatorsConfig CONFIG = SchemaValidatorsConfig.builder()
            .pathType(PathType.JSON_POINTER)
            .formatAssertionsEnabled(true)
            .cacheRefs(false)
            // 12.0 is an integer
            .losslessNarrowing(true)
            .build();
    private static final Map<String, JsonSchema> COMPILED = new ConcurrentHashMap<>();

    private FieldsSchema() {}

    /** What is wrong with a schema itself, with pointers below the one given. */
    static List<FieldError> faults(ObjectNode schema, String pointer) {
        var faults = new ArrayList<FieldError>();
        if (schema.toString().length() > LARGEST) {
            faults.add(FieldError.at(
                    pointer, "TOO_LARGE", Text.of("Lược đồ dài quá 64 KB.", "The schema is longer than 64 KB.")));
            return faults;
        }
        bounded(schema, pointer, 0, faults);
        if (!"object".equals(schema.path("type").asText())) {
            faults.add(FieldError.at(
                    pointer + "/type",
                    "WRONG_TYPE",
                    Text.of("Lược đồ phải có \"type\": \"object\".", "The schema needs \"type\": \"object\".")));
        }
        if (faults.isEmpty()) {
            var meta = FACTORY.getSchema(SchemaLocation.of(SchemaId.V202012), CONFIG);
            faults.addAll(told(meta, schema, pointer).stream()
                    .map(FormFinding::asError)
                    .toList());
        }
        return faults;
    }

    private static void bounded(JsonNode node, String pointer, int depth, List<FieldError> faults) {
        if (depth > DEEPEST) {
            faults.add(FieldError.at(
                    pointer,
                    "TOO_DEEP",
                    Text.of("Lồng sâu quá " + DEEPEST + " mức.", "Nested deeper than " + DEEPEST + " levels.")));
            return;
        }
        node.properties().forEach(field -> {
            var at = pointer + "/" + field.getKey().replace("~", "~0").replace("/", "~1");
            refusal(field.getKey(), field.getValue())
                    .ifPresentOrElse(
                            words -> faults.add(FieldError.at(at, "NOT_TAKEN", words)),
                            () -> bounded(field.getValue(), at, depth + 1, faults));
        });
        if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                bounded(node.get(i), pointer + "/" + i, depth + 1, faults);
            }
        }
    }

    private static java.util.Optional<Text> refusal(String keyword, JsonNode value) {
        if (NOT_TAKEN.contains(keyword) && !value.isContainerNode() || keyword.equals("patternProperties")) {
            return java.util.Optional.of(
                    Text.of("Không dùng từ khóa " + keyword + " ở đây.", "The keyword " + keyword + " is not taken."));
        }
        if (keyword.equals("$schema") && !SchemaId.V202012.equals(value.asText())) {
            return java.util.Optional.of(
                    Text.of("Chỉ nhận JSON Schema 2020-12.", "Only JSON Schema 2020-12 is taken."));
        }
        if (keyword.equals("$ref") && value.isTextual() && !value.asText().startsWith("#/$defs/")) {
            return java.util.Optional.of(
                    Text.of("Chỉ tham chiếu trong lược đồ này: #/$defs/….", "Only references within: #/$defs/…."));
        }
        if (keyword.equals("pattern") && value.isTextual() && !isCheap(value.asText())) {
            return java.util.Optional.of(Text.of(
                    "Mẫu quá phức tạp: không lặp nhóm, tối đa hai dấu lặp, 200 ký tự.",
                    "The pattern is too complex: no repeated groups, two repetitions and 200 characters at most."));
        }
        return java.util.Optional.empty();
    }

    private static boolean isCheap(String pattern) {
        if (pattern.length() > LONGEST_PATTERN || COSTLY.matcher(pattern).find()) {
            return false;
        }
        try {
            Pattern.compile(pattern);
        } catch (PatternSyntaxException invalid) {
            return false;
        }
        return REPETITION.matcher(pattern).results().count() <= 2;
    }

    /** What is wrong with fields; none at all count as an empty object. */
    static List<FormFinding> check(ObjectNode schema, @Nullable ObjectNode fields, String pointer) {
        var written = schema.toString();
        if (COMPILED.size() > KEPT) {
            COMPILED.clear();
        }
        var compiled = COMPILED.computeIfAbsent(written, any -> FACTORY.getSchema(schema, CONFIG));
        return told(compiled, fields == null ? JsonNodeFactory.instance.objectNode() : fields, pointer);
    }

    /** The library words its messages in one language at a time. */
    private static List<FormFinding> told(JsonSchema schema, JsonNode node, String pointer) {
        var vietnamese = messages(schema, node, Locale.forLanguageTag("vi"));
        if (vietnamese.isEmpty()) {
            return List.of();
        }
        var english = messages(schema, node, Locale.ENGLISH);
        var findings = new ArrayList<FormFinding>();
        for (int i = 0; i < vietnamese.size(); i++) {
            var message = vietnamese.get(i);
            findings.add(new FormFinding(
                    pointer + message.getInstanceLocation(),
                    "SCHEMA_" + message.getType().replaceAll("([A-Z])", "_$1").toUpperCase(Locale.ROOT),
                    Text.of(words(message), words(i < english.size() ? english.get(i) : message)),
                    true));
        }
        return findings;
    }

    private static String words(ValidationMessage message) {
        var text = message.getError() == null ? message.getMessage() : message.getError();
        return text.length() > 400 ? text.substring(0, 400) + "…" : text;
    }

    private static List<ValidationMessage> messages(JsonSchema schema, JsonNode node, Locale locale) {
        return List.copyOf(
                schema.validate(node, context -> context.getExecutionConfig().setLocale(locale)));
    }
}
