package vn.thidua.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.atlassian.oai.validator.report.LevelResolver;
import com.atlassian.oai.validator.report.MessageResolver;
import com.atlassian.oai.validator.report.ValidationReport.Level;
import com.atlassian.oai.validator.schema.SchemaValidator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.swagger.v3.core.util.Json;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.thidua.access.Allowed;
import vn.thidua.access.Open;
import vn.thidua.access.Role;
import vn.thidua.contract.ContractFile.ContractOperation;
import vn.thidua.problem.ProblemType;

/** A frontend team and a mock server find in the contract all they need. */
class ContractIsCompleteTest {

    private static final Pattern WHO = Pattern.compile("Who may call: (.+)$", Pattern.DOTALL);
    private static final Pattern ROLE = Pattern.compile("\\b(" + String.join("|", roles()) + ")\\b");
    private static final SchemaValidator SCHEMAS = new SchemaValidator(
            ContractFile.API,
            new MessageResolver(LevelResolver.create()
                    .withLevel("validation.schema.unknownKeyword", Level.IGNORE)
                    .build()));

    private final List<String> faults = new ArrayList<>();

    @Test
    void tellsOfEveryOperationWhatItIsForAndWhoMayCallIt() {
        for (var operation : ContractFile.operations()) {
            var said = operation.operation();
            if (said.getTags() == null || said.getTags().size() != 1) {
                faults.add(operation + " has not one tag");
            }
            if (said.getSummary() == null || said.getSummary().isBlank()) {
                faults.add(operation + " has no summary");
            }
            if (!WHO.matcher(String.valueOf(said.getDescription())).find()) {
                faults.add(operation + " does not say \"Who may call: …\"");
            }
        }
        assertNoFaults();
    }

    @Test
    void namesTheRolesThatTheCodeAsksFor() {
        for (var endpoint : Endpoint.all()) {
            var operation = operation(endpoint);
            if (operation == null) {
                continue;
            }
            var matcher = WHO.matcher(String.valueOf(operation.operation().getDescription()));
            var said = matcher.find() ? matcher.group(1).strip() : "";
            var allowed = endpoint.handler().getAnnotation(Allowed.class);
            var security = operation.operation().getSecurity();
            if (endpoint.handler().isAnnotationPresent(Open.class)) {
                if (!said.startsWith("anybody") || said.startsWith("anybody with a token")) {
                    faults.add(operation + ": anybody may call it, said is: " + said);
                }
                if (security == null || security.stream().noneMatch(Map::isEmpty) && !security.isEmpty()) {
                    faults.add(operation + ": is open, so its security is [] or has {}");
                }
            } else if (allowed == null) {
                faults.add(operation + ": has neither @Open nor @Allowed");
            } else if (allowed.value().length == 0) {
                if (!said.startsWith("anybody with a token")) {
                    faults.add(operation + ": anybody with a token may call it, said is: " + said);
                }
            } else {
                var code = withAdministrator(
                        Arrays.stream(allowed.value()).map(Role::name).toList());
                var contract = withAdministrator(
                        ROLE.matcher(said).results().map(one -> one.group(1)).toList());
                if (!code.equals(contract)) {
                    faults.add(operation + ": " + code + " in the code, " + contract + " in: " + said);
                }
            }
            if (allowed != null && security != null) {
                faults.add(operation + ": needs a token, so it has no security of its own");
            }
        }
        assertNoFaults();
    }

    @Test
    void hasAnExampleThatFitsForEveryBody() {
        for (var operation : ContractFile.operations()) {
            examples(operation + " request", operation.requestContent());
            operation.responses().forEach((status, response) -> {
                if (status < 300 && response.getContent() != null) {
                    examples(operation + " " + status, response.getContent());
                }
            });
        }
        assertNoFaults();
    }

    /** There is none that takes just any parameter. */
    @Test
    void listsTheRefusalOfWrongParametersForEveryOperation() {
        ContractFile.operations().stream()
                .filter(operation -> !operation.responses().containsKey(400))
                .forEach(operation -> faults.add(operation + " does not list 400"));
        assertNoFaults();
    }

    @Test
    void hasAnExampleOfEveryProblem() {
        var examples = ContractFile.API.getComponents().getExamples();
        var text = ContractFile.schemas()
                .get("Problem")
                .getProperties()
                .get("type")
                .getDescription();
        for (var type : ProblemType.values()) {
            var example = examples.get(type.slug());
            if (example == null) {
                faults.add("no example of " + type.slug());
                continue;
            }
            var value = json(example.getValue());
            expect(
                    type,
                    "status",
                    String.valueOf(type.status),
                    value.path("status").asText());
            expect(type, "type", type.uri(), value.path("type").asText());
            expect(type, "title", type.title.vi(), value.path("title").asText());
            expect(type, "nextStep", type.nextStep.vi(), value.path("nextStep").asText());
            validate("example " + type.slug(), value, ContractFile.schemas().get("Problem"));
            var listed = ContractFile.API.getComponents().getResponses().values().stream()
                    .filter(response -> response.getContent() != null
                            && response.getContent().values().stream()
                                    .anyMatch(one -> one.getExamples() != null
                                            && one.getExamples().containsKey(type.slug())))
                    .count();
            if (listed != 1) {
                faults.add(type.slug() + " is listed in " + listed + " responses");
            }
            if (!Pattern.compile("\\b" + type.slug() + "\\b").matcher(text).find()) {
                faults.add(type.slug() + " is not named at Problem.type");
            }
        }
        var slugs = Arrays.stream(ProblemType.values()).map(ProblemType::slug).collect(Collectors.toSet());
        examples.keySet().stream()
                .filter(name -> !slugs.contains(name))
                .forEach(name -> faults.add("there is no problem " + name));
        assertNoFaults();
    }

    /** Every response lists its problems in one status only, that of each of them. */
    @Test
    void listsEveryProblemUnderItsStatus() {
        var statusOf = new LinkedHashMap<String, Integer>();
        for (var operation : ContractFile.operations()) {
            operation.operation().getResponses().forEach((status, response) -> {
                if (response.get$ref() != null) {
                    var name = ContractFile.nameOf(response.get$ref());
                    var before = statusOf.put(name, Integer.valueOf(status));
                    if (before != null && before != Integer.parseInt(status)) {
                        faults.add(name + " is used for " + before + " and " + status);
                    }
                }
            });
        }
        ContractFile.API.getComponents().getResponses().forEach((name, response) -> {
            if (response.getContent() != null) {
                response.getContent()
                        .values()
                        .forEach(media -> media.getExamples().keySet().forEach(slug -> {
                            var status = json(ContractFile.API
                                            .getComponents()
                                            .getExamples()
                                            .get(slug)
                                            .getValue())
                                    .path("status")
                                    .asInt();
                            if (statusOf.getOrDefault(name, status) != status) {
                                faults.add(slug + " is listed in " + name + " but has " + status);
                            }
                        }));
            }
        });
        assertNoFaults();
    }

    @Test
    void usesEverySchemaItHas() {
        var text = Json.pretty(ContractFile.API);
        ContractFile.schemas().keySet().stream()
                .filter(name -> !text.contains("\"#/components/schemas/" + name + "\""))
                .forEach(name -> faults.add("nothing refers to the schema " + name));
        assertNoFaults();
    }

    private void examples(String where, Content content) {
        content.forEach((mediaType, media) -> {
            var values = values(media);
            if (values.isEmpty()) {
                faults.add(where + " " + mediaType + " has no example");
            }
            if (mediaType.endsWith("json") && media.getSchema() != null) {
                values.forEach(value -> validate(where, json(value), media.getSchema()));
            }
        });
    }

    private static List<Object> values(MediaType media) {
        if (media.getExample() != null) {
            return List.of(media.getExample());
        }
        return media.getExamples() == null
                ? List.of()
                : media.getExamples().values().stream()
                        .map(ContractFile::resolved)
                        .map(example -> example.getValue())
                        .filter(Objects::nonNull)
                        .toList();
    }

    private void validate(String where, JsonNode value, io.swagger.v3.oas.models.media.Schema<?> schema) {
        SCHEMAS.validate(value.toString(), schema, "example").getMessages().stream()
                .filter(message -> message.getLevel() == Level.ERROR)
                .forEach(message -> faults.add(where + ": the example does not fit: " + message.getMessage()));
    }

    private static JsonNode json(Object value) {
        try {
            return value instanceof JsonNode node
                    ? node
                    : new ObjectMapper().readTree(Json.mapper().writeValueAsString(value));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static ContractOperation operation(Endpoint endpoint) {
        return ContractFile.operations().stream()
                .filter(one ->
                        one.method().equals(endpoint.method()) && one.path().equals(endpoint.path()))
                .findFirst()
                .orElse(null);
    }

    private static TreeSet<String> withAdministrator(List<String> roles) {
        var all = new TreeSet<>(roles);
        all.add(Role.ADMINISTRATOR.name());
        return all;
    }

    private static List<String> roles() {
        return Arrays.stream(Role.values()).map(Role::name).toList();
    }

    private void expect(ProblemType type, String what, String code, String contract) {
        if (!code.equals(contract)) {
            faults.add("%s: %s is “%s” in the code, “%s” in its example".formatted(type.slug(), what, code, contract));
        }
    }

    private void assertNoFaults() {
        assertEquals("", String.join("\n", faults));
    }
}
