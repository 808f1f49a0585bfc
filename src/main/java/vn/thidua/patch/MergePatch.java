package vn.thidua.patch;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.Validator;
import vn.thidua.problem.DomainException;
import vn.thidua.problem.FieldError;
import vn.thidua.problem.Violations;
import vn.thidua.text.Text;

/** JSON merge patch (RFC 7396): fields given replace, null clears; the result is validated as a whole. */
@ApplicationScoped
public class MergePatch {

    public static final String MEDIA_TYPE = "application/merge-patch+json";

    private final ObjectMapper json;
    private final Validator validator;

    MergePatch(ObjectMapper json, Validator validator) {
        this.json = json;
        this.validator = validator;
    }

    /** The input record that results from {@code current} and {@code patch}; both keep their values. */
    public <T> T apply(T current, JsonNode patch, Class<T> type) {
        if (!(patch instanceof ObjectNode)) {
            throw DomainException.invalid(FieldError.at(
                    "#",
                    "WRONG_TYPE",
                    Text.of("Bản vá phải là một đối tượng JSON.", "The patch must be a JSON object.")));
        }
        try {
            var merged = json.treeToValue(merge(json.valueToTree(current), patch), type);
            var violations = validator.validate(merged);
            if (!violations.isEmpty()) {
                throw DomainException.invalid(Violations.of(violations));
            }
            return merged;
        } catch (JsonProcessingException fault) {
            throw new PatchFault(fault);
        }
    }

    private static JsonNode merge(JsonNode target, JsonNode patch) {
        if (!(patch instanceof ObjectNode fields)) {
            return patch;
        }
        var result = target instanceof ObjectNode object ? object.deepCopy() : ((ObjectNode) patch).objectNode();
        fields.properties().forEach(field -> {
            // a null stays as one, which means the same to a record, so that an unknown field is noticed
            result.set(field.getKey(), merge(result.path(field.getKey()), field.getValue()));
        });
        return result;
    }

    /** Carries the JSON fault to the mapper that words it. */
    static final class PatchFault extends jakarta.ws.rs.WebApplicationException {
        PatchFault(JsonProcessingException cause) {
            super(cause, 400);
        }
    }
}
