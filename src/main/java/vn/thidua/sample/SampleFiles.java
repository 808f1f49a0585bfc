package vn.thidua.sample;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Validator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import vn.thidua.plan.PlanDocument;

/** The files under {@code samples/}, read and validated like the body of a request. */
@ApplicationScoped
class SampleFiles {

    /** In the order of the seeds that the plans were written from. */
    private static final List<String> PLANS =
            List.of("KH-2023-HCM-Q1", "KH-2022-BD-PG", "KH-2023-QN-DT-XUAN-SON", "KH-2024-HCM-Q12", "KH-2024-HY-MH");

    private final ObjectMapper json;
    private final Validator validator;

    SampleFiles(ObjectMapper json, Validator validator) {
        this.json = json;
        this.validator = validator;
    }

    /** Codes of the sample plans. */
    List<String> planCodes() {
        return PLANS;
    }

    PlanDocument plan(String code) {
        var plan = read("plans/" + code + ".json", new TypeReference<PlanDocument>() {});
        var violations = validator.validate(plan);
        if (!violations.isEmpty()) {
            throw new ConstraintViolationException(violations);
        }
        return plan;
    }

    List<SampleUnit> units() {
        return read("org-units.json", new TypeReference<>() {});
    }

    List<SampleNomination> nominations() {
        return read("nominations.json", new TypeReference<>() {});
    }

    List<SampleAwardDecision> awardDecisions() {
        return read("award-decisions.json", new TypeReference<>() {});
    }

    private <T> T read(String file, TypeReference<T> type) {
        try (var stream = SampleFiles.class.getResourceAsStream("/samples/" + file)) {
            return json.readValue(stream, type);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
