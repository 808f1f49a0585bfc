package vn.thidua.contract;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.examples.Example;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.parser.OpenAPIV3Parser;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** {@code openapi/openapi.yaml} as tests read it: references are followed only when asked. */
public final class ContractFile {

    public static final String PATH = "openapi/openapi.yaml";
    public static final OpenAPI API = new OpenAPIV3Parser().read(PATH);

    /** Statuses that any operation may answer without listing them. */
    public static final List<Integer> GENERAL = List.of(400, 401, 404, 405, 406, 413, 414, 415, 431, 500, 503);

    private ContractFile() {}

    /** One operation with its place. */
    public record ContractOperation(String method, String path, PathItem item, Operation operation) {

        public String id() {
            return String.valueOf(operation.getOperationId());
        }

        public boolean writes() {
            return !method.equals("GET");
        }

        /** Those of the path and those of the operation. */
        public List<Parameter> parameters() {
            var all = new ArrayList<Parameter>();
            for (var list : new List[] {item.getParameters(), operation.getParameters()}) {
                if (list != null) {
                    for (Object parameter : list) {
                        all.add(resolved((Parameter) parameter));
                    }
                }
            }
            return all;
        }

        public Optional<Parameter> parameter(String in, String name) {
            return parameters().stream()
                    .filter(one -> one.getIn().equals(in) && one.getName().equals(name))
                    .findFirst();
        }

        /** Media types of the request; empty when it has no body. */
        public Content requestContent() {
            var body = operation.getRequestBody();
            return body == null || body.getContent() == null ? new Content() : body.getContent();
        }

        public Map<Integer, ApiResponse> responses() {
            var all = new LinkedHashMap<Integer, ApiResponse>();
            operation
                    .getResponses()
                    .forEach((status, response) -> all.put(Integer.valueOf(status), resolved(response)));
            return all;
        }

        @Override
        public String toString() {
            return method + " " + path + " (" + id() + ")";
        }
    }

    public static List<ContractOperation> operations() {
        var all = new ArrayList<ContractOperation>();
        API.getPaths()
                .forEach((path, item) -> item.readOperationsMap()
                        .forEach((method, operation) ->
                                all.add(new ContractOperation(method.name(), path, item, operation))));
        return all;
    }

    public static Map<String, Schema<?>> schemas() {
        var all = new LinkedHashMap<String, Schema<?>>();
        API.getComponents().getSchemas().forEach((name, schema) -> all.put(name, schema));
        return all;
    }

    /** The schema behind a reference, or behind an {@code allOf} around one. */
    public static Schema<?> resolved(Schema<?> schema) {
        if (schema.get$ref() != null) {
            var name = nameOf(schema.get$ref());
            var found = API.getComponents().getSchemas().get(name);
            if (found == null) {
                throw new AssertionError("the contract refers to a schema that it does not have: " + name);
            }
            return resolved(found);
        }
        if (schema.getAllOf() != null && schema.getAllOf().size() == 1 && schema.getProperties() == null) {
            return resolved(schema.getAllOf().get(0));
        }
        return schema;
    }

    /** The name under which a schema is defined; null for one written in place. */
    public static @Nullable String refName(Schema<?> schema) {
        if (schema.get$ref() != null) {
            return nameOf(schema.get$ref());
        }
        return schema.getAllOf() != null && schema.getAllOf().size() == 1
                ? refName(schema.getAllOf().get(0))
                : null;
    }

    static Parameter resolved(Parameter parameter) {
        return parameter.get$ref() == null
                ? parameter
                : API.getComponents().getParameters().get(nameOf(parameter.get$ref()));
    }

    static ApiResponse resolved(ApiResponse response) {
        return response.get$ref() == null
                ? response
                : API.getComponents().getResponses().get(nameOf(response.get$ref()));
    }

    static Example resolved(Example example) {
        return example.get$ref() == null
                ? example
                : API.getComponents().getExamples().get(nameOf(example.get$ref()));
    }

    static String nameOf(String reference) {
        return reference.substring(reference.lastIndexOf('/') + 1);
    }
}
