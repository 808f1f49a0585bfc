package vn.thidua.contract;

import com.atlassian.oai.validator.OpenApiInteractionValidator;
import com.atlassian.oai.validator.report.LevelResolver;
import com.atlassian.oai.validator.report.ValidationReport;
import com.atlassian.oai.validator.report.ValidationReport.Level;
import com.atlassian.oai.validator.restassured.RestAssuredRequest;
import com.atlassian.oai.validator.restassured.RestAssuredResponse;
import io.restassured.filter.FilterContext;
import io.restassured.filter.OrderedFilter;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.FilterableResponseSpecification;
import java.util.stream.Collectors;

/**
 * Holds every call of a test against {@code openapi/openapi.yaml}. A call marked wrong may break the contract in its
 * request, and must then be refused; its answer is held to the contract like any other.
 */
public final class Contract implements OrderedFilter {

    private static final OpenApiInteractionValidator VALIDATOR = OpenApiInteractionValidator.createFor(
                    "openapi/openapi.yaml")
            .withLevelResolver(LevelResolver.create()
                    .withLevel("validation.request.parameter.query.unexpected", Level.ERROR)
                    .withLevel("validation.request.security.missing", Level.IGNORE)
                    .withLevel("validation.schema.unknownKeyword", Level.IGNORE)
                    .build())
            .build();

    private final boolean wrongOnPurpose;

    private Contract(boolean wrongOnPurpose) {
        this.wrongOnPurpose = wrongOnPurpose;
    }

    public static Contract kept() {
        return new Contract(false);
    }

    /** For a request that breaks the contract on purpose. */
    public static Contract brokenOnPurpose() {
        return new Contract(true);
    }

    @Override
    public int getOrder() {
        return Integer.MAX_VALUE;
    }

    @Override
    public Response filter(
            FilterableRequestSpecification request, FilterableResponseSpecification expected, FilterContext context) {
        var response = context.next(request, expected);
        Traffic.note(request, response);
        Traffic.noteAudit(request, response);
        var seen = RestAssuredRequest.of(request);
        var answer = RestAssuredResponse.of(response);
        if (wrongOnPurpose && (response.statusCode() < 400 || response.statusCode() >= 500)) {
            throw new AssertionError(
                    "a wrong request was answered with " + response.statusCode() + ": " + response.asString());
        }
        var report = VALIDATOR.validate(seen, answer);
        var faults = report.getMessages().stream()
                .filter(message -> message.getLevel() == Level.ERROR)
                .filter(message -> !wrongOnPurpose || !message.getKey().startsWith("validation.request"))
                .filter(message -> !isGeneral(message, response.statusCode()))
                .map(message -> message.getKey() + ": " + message.getMessage())
                .collect(Collectors.joining("\n"));
        if (!faults.isEmpty()) {
            throw new AssertionError("%s %s leaves the contract:\n%s\n%s"
                    .formatted(request.getMethod(), request.getURI(), faults, response.asString()));
        }
        if (response.statusCode() >= 400) {
            requireProblem(response);
        }
        return response;
    }

    private static boolean isGeneral(ValidationReport.Message message, int status) {
        return ContractFile.GENERAL.contains(status)
                && (message.getKey().equals("validation.response.status.unknown")
                        || message.getKey().equals("validation.request.path.missing")
                        || message.getKey().equals("validation.request.operation.notAllowed")
                        || message.getKey().startsWith("validation.request.contentType")
                        || message.getKey().startsWith("validation.request.accept"));
    }

    private static void requireProblem(Response response) {
        if (!response.contentType().startsWith("application/problem+json")
                || response.jsonPath().getString("nextStep") == null
                || response.jsonPath().getInt("status") != response.statusCode()) {
            throw new AssertionError("not a problem document: " + response.contentType() + " " + response.asString());
        }
    }
}
