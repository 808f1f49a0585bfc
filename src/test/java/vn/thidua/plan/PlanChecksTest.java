package vn.thidua.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import jakarta.validation.Validation;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.thidua.problem.Faults;

class PlanChecksTest {

    private static final ObjectMapper JSON = new ObjectMapper()
            .registerModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS);
    private static final CanonicalPlan CANONICAL = new CanonicalPlan(JSON);
    static final List<String> SAMPLES = SamplePlanFiles.CODES;

    @ParameterizedTest
    @FieldSource("SAMPLES")
    void findsNoFaultInTheRealPlans(String code) {
        var plan = plan(SamplePlanFiles.read(code));

        assertEquals(List.of(), faults(plan));
        try (var factory = Validation.buildDefaultValidatorFactory()) {
            assertEquals(List.of(), List.copyOf(factory.getValidator().validate(plan)));
        }
    }

    @ParameterizedTest
    @FieldSource("SAMPLES")
    void keepsThePlanInACanonicalFormThatReadsBackToItself(String code) {
        var text = CANONICAL.text(plan(SamplePlanFiles.read(code)));

        assertEquals(text, CANONICAL.text(CANONICAL.read(text)));
    }

    @Test
    void takesAbsentAndNullAndTrailingZerosForTheSame() {
        var written = SamplePlanFiles.read("KH-2023-HCM-Q1");
        var again = written.deepCopy();
        again.putNull("note").remove("note");
        ((ObjectNode) again.at("/campaign")).remove("slogan");
        ((ObjectNode) again.at("/campaign/targets/0")).put("value", new java.math.BigDecimal("97.3500"));

        assertEquals(CANONICAL.text(plan(written)), CANONICAL.text(plan(again)));
    }

    @Test
    void namesThePartsInWhichTwoPlansDiffer() {
        var before = SamplePlanFiles.read("KH-2024-HY-MH");
        var after = before.deepCopy();
        after.put("title", "Tên khác");
        ((ObjectNode) after.at("/campaign/quotas/0")).put("max", 16);
        ((ObjectNode) after.at("/campaign/criteria/3")).put("title", "Tiêu chí khác");

        assertEquals(
                List.of("/title", "/campaign/criteria", "/campaign/quotas"),
                CANONICAL.differences(CANONICAL.text(plan(before)), CANONICAL.text(plan(after))));
    }

    @ParameterizedTest(name = "{1} at {0}")
    @MethodSource
    void namesTheFaultAndItsPlace(String pointer, String code, Consumer<JsonNode> damage) {
        var document = SamplePlanFiles.read("KH-2024-HY-MH");
        damage.accept(document);

        var faults = faults(plan(document));

        assertTrue(faults.contains(pointer + " " + code), () -> "found " + faults);
    }

    static Stream<Arguments> namesTheFaultAndItsPlace() {
        return Stream.of(
                fault("#/citations/3/cites", "UNKNOWN_KEY", "/citations/3", "cites", "NO-SUCH-KEY"),
                fault("#/citations/2/citing", "UNKNOWN_KEY", "/citations/2", "citing", "NO-SUCH-KEY"),
                fault("#/citations/2/cites", "CITES_ITSELF", "/citations/2", "citing", "U-KH-KTXH-NSNN-2024"),
                fault("#/citations/1/key", "DUPLICATE", "/citations/1", "key", "M004-01"),
                fault("#/citations/0/words", "REQUIRED", "/citations/0", "words", null),
                fault("#/citations/0/place/end", "ENDS_BEFORE_IT_BEGINS", "/citations/0/place", "end", 166),
                fault("#/citations/0/place/end", "REQUIRED", "/citations/0/place", "end", null),
                fault("#/documents/1/key", "DUPLICATE", "/documents/1", "key", "KH-528-SGDDT-HY-2024"),
                fault("#/documents/0/number", "NOT_A_NUMBER", "/documents/0", "number", "năm hai tám"),
                fault("#/documents/0/kind", "KIND_DIFFERS_FROM_NUMBER", "/documents/0", "kind", "QD"),
                fault("#/documents/0/inForceTo", "ENDS_BEFORE_IT_BEGINS", "/documents/0", "inForceTo", "2014-01-01"),
                fault("#/documents/0/issuer", "REQUIRED", "/documents/0", "issuer", new Object[0]),
                fault("#/campaign/criteria/0/maxPoints", "NOT_ALLOWED", "/campaign/criteria/0", "maxPoints", 10),
                fault("#/directive/issuedOnBounds", "OUTSIDE_THE_DATE", "/directive", "issuedOn", "2024-05"),
                fault("#/campaign/period/to", "ENDS_BEFORE_IT_BEGINS", "/campaign/period", "to", "2023-12"),
                fault("#/campaign/links/0/directive", "UNKNOWN_KEY", "/campaign/links/0", "directive", "NO-SUCH-KEY"),
                fault(
                        "#/campaign/links/0/campaign",
                        "LINKS_TO_ITSELF",
                        "/campaign/links/0",
                        "campaign",
                        "PT-2024-HY-MH"),
                fault("#/campaign/criteria/5/code", "DUPLICATE", "/campaign/criteria/5", "code", "TT-1"));
    }

    private static Arguments fault(String pointer, String code, String place, String field, Object value) {
        Consumer<JsonNode> damage = document -> {
            var object = (ObjectNode) document.at(place);
            if (value == null) {
                object.putNull(field);
            } else if (value instanceof Object[]) {
                object.putObject(field);
            } else {
                object.set(field, JSON.valueToTree(value));
                if (field.equals("inForceTo")) {
                    object.put("inForceFrom", "2015-01-01");
                }
            }
        };
        return Arguments.of(pointer, code, damage);
    }

    private static List<String> faults(PlanDocument plan) {
        var faults = new Faults();
        PlanChecks.of(plan, faults);
        return faults.refusal().stream()
                .flatMap(refusal -> refusal.errors.stream())
                .map(error -> error.pointer() + " " + error.code())
                .toList();
    }

    private static PlanDocument plan(JsonNode document) {
        try {
            return JSON.treeToValue(document, PlanDocument.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
