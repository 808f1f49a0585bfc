package vn.thidua.contract;

import static java.util.stream.Collectors.toMap;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import java.lang.reflect.AnnotatedType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.thidua.contract.ContractFile.ContractOperation;
import vn.thidua.contract.SchemaComparison.Role;

/** The contract says what a scan of the code finds, and nothing else. */
class ContractAgreesWithCodeTest {

    private static final Map<String, ContractOperation> CONTRACT =
            ContractFile.operations().stream().collect(toMap(one -> one.method() + " " + one.path(), one -> one));

    private final List<String> differences = new ArrayList<>();

    @Test
    void offersWhatTheCodeOffers() {
        var code = Endpoint.all().stream()
                .map(one -> one.method() + " " + one.path())
                .collect(Collectors.toCollection(TreeSet::new));

        assertEquals(String.join("\n", code), String.join("\n", new TreeSet<>(CONTRACT.keySet())));
    }

    @Test
    void describesEveryOperationAsItIs() {
        for (var endpoint : Endpoint.all()) {
            var operation = CONTRACT.get(endpoint.method() + " " + endpoint.path());
            if (operation != null) {
                var found = differences.size();
                compare(endpoint, operation);
                for (var i = found; i < differences.size(); i++) {
                    differences.set(
                            i, endpoint.subject() + " " + endpoint.handler().getName() + " " + differences.get(i));
                }
            }
        }
        assertEquals("", String.join("\n", differences), "differences between contract and code");
    }

    private void compare(Endpoint endpoint, ContractOperation operation) {
        expect("operationId", endpoint.handler().getName(), operation.id());
        parameters(endpoint, operation);
        request(endpoint, operation);
        answer(endpoint, operation);
    }

    private void parameters(Endpoint endpoint, ContractOperation operation) {
        var inputs = endpoint.inputs();
        var code = new TreeSet<String>();
        inputs.forEach(input -> code.add(described(input.in(), input.name(), input.required())));
        var contract = new TreeSet<String>();
        operation
                .parameters()
                .forEach(one ->
                        contract.add(described(one.getIn(), one.getName(), Boolean.TRUE.equals(one.getRequired()))));
        expect("parameters", code, contract);
        for (var input : inputs) {
            operation.parameter(input.in(), input.name()).ifPresent(declared -> {
                var where = input.in() + " " + input.name();
                var fallback = declared.getSchema().getDefault();
                expect(where + " default", input.defaultValue(), fallback == null ? null : String.valueOf(fallback));
                if (input.type() != null && !input.in().equals("header")) {
                    new SchemaComparison(input.in().equals("path") ? Role.OUTPUT : Role.PARAMETER, differences)
                            .compare(where, input.type(), input.element(), declared.getSchema());
                }
            });
        }
    }

    private void request(Endpoint endpoint, ContractOperation operation) {
        var content = operation.requestContent();
        expect("request media types", new TreeSet<>(endpoint.consumes()), new TreeSet<>(content.keySet()));
        endpoint.body().ifPresent(body -> {
            if (operation.operation().getRequestBody() == null) {
                return;
            }
            expect(
                    "body required",
                    SchemaComparison.isRequired(body),
                    Boolean.TRUE.equals(operation.operation().getRequestBody().getRequired()));
            expect("name of the body parameter", "input", body.getName());
            content.forEach((mediaType, declared) -> {
                if (JsonNode.class.isAssignableFrom(body.getType())) {
                    patch(String.valueOf(ContractFile.refName(declared.getSchema())));
                } else {
                    new SchemaComparison(Role.INPUT, differences)
                            .compare("body", body.getAnnotatedType(), null, declared.getSchema());
                }
            });
        });
    }

    /** A merge patch is held against the record of its name or, as {@code XPatch}, against {@code XInput}. */
    private void patch(String schema) {
        record(schema)
                .or(() -> record(schema.replaceFirst("(Patch|Change)$", "Input")))
                .ifPresentOrElse(
                        type -> new SchemaComparison(Role.PATCH, differences)
                                .compareRecord(
                                        "body", type, ContractFile.schemas().get(schema)),
                        () -> differences.add("body: there is no record for " + schema));
    }

    private static Optional<Class<?>> record(String name) {
        return Endpoint.classes().stream()
                .filter(type -> type.isRecord() && type.getSimpleName().equals(name))
                .findFirst();
    }

    private void answer(Endpoint endpoint, ContractOperation operation) {
        var answered = new TreeSet<String>();
        operation.responses().forEach((status, response) -> {
            if (status < 300 && response.getContent() != null) {
                answered.addAll(response.getContent().keySet());
                var json = response.getContent().get("application/json");
                if (json != null) {
                    endpoint.answer().ifPresent(type -> compareAnswer(status, type, json.getSchema()));
                }
            }
        });
        if (endpoint.answer().isPresent()) {
            expect("answer media types", new TreeSet<>(endpoint.produces()), answered);
        }
        if (endpoint.isSingleResource() && endpoint.method().equals("GET")) {
            expect("304 is listed", true, operation.responses().containsKey(304));
        }
    }

    private void compareAnswer(int status, AnnotatedType type, io.swagger.v3.oas.models.media.Schema<?> schema) {
        new SchemaComparison(Role.OUTPUT, differences).compare("answer " + status, type, null, schema);
    }

    private static String described(String in, String name, boolean required) {
        return in + " " + name + (required ? " required" : "");
    }

    private void expect(String what, Object code, Object contract) {
        if (!Objects.equals(code, contract)) {
            differences.add("%s: %s in the code, %s in the contract".formatted(what, code, contract));
        }
    }
}
