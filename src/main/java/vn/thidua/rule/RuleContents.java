package vn.thidua.rule;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.Validator;
import java.util.List;
import java.util.stream.Collectors;
import vn.thidua.problem.DomainException;
import vn.thidua.problem.FieldError;
import vn.thidua.problem.Violations;
import vn.thidua.rule.RuleContent.Standard;
import vn.thidua.text.Text;

/** The contents of rules as JSON, each in the shape of its kind. */
@ApplicationScoped
class RuleContents {

    private static final String PLACE = "#/content";
    private static final int DEEPEST = 6;

    private final ObjectMapper json;
    private final Validator validator;

    RuleContents(ObjectMapper json, Validator validator) {
        this.json = json;
        this.validator = validator;
    }

    /** The content that a body gives, checked; 400 for another shape, 422 for one that says nothing sensible. */
    RuleContent accepted(RuleKind kind, JsonNode given) {
        RuleContent content;
        try {
            content = json.treeToValue(given, shape(kind));
        } catch (JsonProcessingException fault) {
            throw DomainException.invalid(FieldError.at(
                    pointer(fault),
                    "INVALID_VALUE",
                    Text.of(
                            "Không phải nội dung của loại quy định "
                                    + kind.label().vi() + ".",
                            "This is no content of a rule of the kind " + kind + ".")));
        }
        if (content == null) {
            throw DomainException.invalid(
                    FieldError.at(PLACE, "REQUIRED", Text.of("Bắt buộc phải có.", "It is required.")));
        }
        var violations = validator.validate(content);
        if (!violations.isEmpty()) {
            throw DomainException.invalid(Violations.of(violations).stream()
                    .map(error -> FieldError.at(below(error.pointer()), error.code(), error.words()))
                    .toList());
        }
        check(content);
        return content;
    }

    String written(RuleContent content) {
        try {
            return json.writeValueAsString(content);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** What is stored; it was accepted, or came with the service. */
    RuleContent read(RuleKind kind, String stored) {
        try {
            return json.readValue(stored, shape(kind));
        } catch (JsonProcessingException damaged) {
            throw new IllegalStateException(damaged);
        }
    }

    JsonNode tree(String stored) {
        try {
            return json.readTree(stored);
        } catch (JsonProcessingException damaged) {
            throw new IllegalStateException(damaged);
        }
    }

    private static Class<? extends RuleContent> shape(RuleKind kind) {
        return switch (kind) {
            case STANDARD -> Standard.class;
            case DECIDING_AUTHORITY -> RuleContent.DecidingAuthority.class;
            case STAGE -> RuleContent.Stage.class;
            case DOSSIER_PART -> RuleContent.DossierPart.class;
            case VOTE_THRESHOLD -> RuleContent.VoteThreshold.class;
            case CONSULTATION -> RuleContent.Consultation.class;
            case PROCESSING_LIMIT -> RuleContent.ProcessingLimit.class;
            case CAP -> RuleContent.Cap.class;
            case COEFFICIENT -> RuleContent.Coefficient.class;
            case BASE_SALARY -> RuleContent.BaseSalary.class;
            case COMMENDATION_TYPE -> RuleContent.CommendationTypeName.class;
        };
    }

    private static void check(RuleContent content) {
        if (content instanceof Standard standard) {
            checkStandard(standard, PLACE, 1);
        } else if (content instanceof RuleContent.DecidingAuthority authority
                && authority.none() != (authority.levels() == null)) {
            throw DomainException.rule(
                    PLACE + "/levels",
                    "LEVELS_OR_NONE",
                    Text.of(
                            "Nêu các cấp có thẩm quyền, hoặc none là không có cấp nào.",
                            "Either the levels that decide, or none."));
        }
    }

    private static void checkStandard(Standard node, String place, int depth) {
        if (depth > DEEPEST) {
            throw DomainException.rule(
                    place,
                    "TOO_DEEP",
                    Text.of("Không quá " + DEEPEST + " tầng.", "Not more than " + DEEPEST + " levels."));
        }
        var given =
                (node.allOf() == null ? 0 : 1) + (node.anyOf() == null ? 0 : 1) + (node.requirement() == null ? 0 : 1);
        if (given != 1) {
            throw DomainException.rule(
                    place,
                    "ONE_OF_THREE",
                    Text.of(
                            "Phải có đúng một trong: allOf, anyOf, requirement.",
                            "Exactly one of allOf, anyOf and requirement is needed."));
        }
        if (node.requirement() != null) {
            RequirementNeeds.check(node.requirement(), node.given(), place);
        }
        checkAll(node.allOf() == null ? List.of() : node.allOf(), place + "/allOf", depth);
        checkAll(node.anyOf() == null ? List.of() : node.anyOf(), place + "/anyOf", depth);
    }

    private static void checkAll(List<Standard> nodes, String place, int depth) {
        for (int i = 0; i < nodes.size(); i++) {
            checkStandard(nodes.get(i), place + "/" + i, depth + 1);
        }
    }

    private static String pointer(JsonProcessingException fault) {
        return fault instanceof JsonMappingException mapping
                ? mapping.getPath().stream()
                        .map(step ->
                                step.getFieldName() == null ? String.valueOf(step.getIndex()) : step.getFieldName())
                        .map(step -> "/" + step.replace("~", "~0").replace("/", "~1"))
                        .collect(Collectors.joining("", PLACE, ""))
                : PLACE;
    }

    private static String below(@org.jspecify.annotations.Nullable String pointer) {
        return pointer == null ? PLACE : PLACE + pointer.substring(1);
    }
}
