package vn.thidua.contract;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.thidua.access.Tokens;
import vn.thidua.contract.ContractFile.ContractOperation;

/** What any operation answers to requests that are wrong in a general way: always a problem, never a 5xx. */
@QuarkusTest
class GeneralAnswersTest {

    private static final Set<String> METHODS = Set.of("GET", "POST", "PUT", "PATCH", "DELETE");

    @TestHTTPResource("/")
    URI service;

    private final List<String> faults = new ArrayList<>();
    private Probe probe;
    private String token;

    @BeforeEach
    void administrates() {
        probe = new Probe(service, faults);
        token = Api.token(Api.administrator());
    }

    @Test
    void asksForAToken() {
        operations().filter(one -> !isOpen(one)).forEach(one -> probe.to(one).expect(401));
        assertNoFaults();
    }

    @Test
    void refusesATokenThatIsWrong() {
        var wrong = List.of(
                "abc",
                "a.b.c",
                Tokens.expired("somebody"),
                Tokens.forged("somebody"),
                Tokens.ofAnotherIssuer("somebody"));
        operations()
                .forEach(one -> wrong.forEach(each -> probe.to(one).token(each).expect(401)));
        assertNoFaults();
    }

    @Test
    void knowsNoOtherAddress() {
        for (var path :
                List.of("/api/v1/nothing", "/api/v1", "/api/v2/campaigns", "/nothing", "/", "/api/v1/org-units/x/y")) {
            for (var method : METHODS) {
                probe.to(method, path).expect(404);
                probe.to(method, path).token(token).body("{}").expect(404);
            }
        }
        assertNoFaults();
    }

    @Test
    void knowsNothingUnderAnIdThatIsNone() {
        for (var operation : ContractFile.operations()) {
            for (var parameter : operation.parameters()) {
                if (parameter.getIn().equals("path")
                        && "uuid"
                                .equals(ContractFile.resolved(parameter.getSchema())
                                        .getFormat())) {
                    probe.to(operation)
                            .at(Examples.path(operation).replaceFirst(Examples.UUID_FORM, "no-uuid"))
                            .token(token)
                            .expect(404);
                }
            }
        }
        assertNoFaults();
    }

    @Test
    void takesNoOtherMethod() {
        ContractFile.API.getPaths().forEach((path, item) -> {
            var taken =
                    item.readOperationsMap().keySet().stream().map(Enum::name).toList();
            var sample = operations()
                    .filter(one -> one.path().equals(path))
                    .findFirst()
                    .orElseThrow();
            METHODS.stream().filter(method -> !taken.contains(method)).forEach(method -> {
                var answer = probe.to(method, Examples.path(sample))
                        .token(token)
                        .body("{}")
                        .expect(405);
                if (!answer.headers().firstValue("Allow").orElse("").contains(taken.get(0))) {
                    faults.add(method + " " + path + " does not name the methods there are");
                }
            });
        });
        assertNoFaults();
    }

    @Test
    void answersInNoOtherForm() {
        operations()
                .filter(one -> one.responses().entrySet().stream()
                        .anyMatch(each -> each.getKey() < 300 && each.getValue().getContent() != null))
                .forEach(one ->
                        probe.to(one).token(token).accept("audio/ogg").dryRun().expect(406));
        assertNoFaults();
    }

    @Test
    void saysOfEveryAnswerThatItIsWhatItSays() {
        var tooLong = "/api/v1/org-units?q=" + "a".repeat(9000);
        for (var path :
                List.of("/api/v1/code-lists", "/api/v1/me", "/nothing", "/q/openapi", "/q/health/ready", tooLong)) {
            given().get(path).then().header("X-Content-Type-Options", equalTo("nosniff"));
        }
        given().delete("/api/v1/code-lists")
                .then()
                .statusCode(405)
                .header("X-Content-Type-Options", equalTo("nosniff"));
    }

    /** Which a browser will not guess any more. */
    @Test
    void servesThePagesForDevelopersWithTheirTypes() {
        for (var page : Map.of("", "text/html", "swagger-ui-bundle.js", "javascript", "swagger-ui.css", "text/css")
                .entrySet()) {
            given().get("/q/swagger-ui/" + page.getKey())
                    .then()
                    .statusCode(200)
                    .contentType(containsString(page.getValue()))
                    .header("X-Content-Type-Options", equalTo("nosniff"));
        }
    }

    @Test
    void takesNoOtherForm() {
        withBody()
                .forEach(one -> probe.to(one)
                        .token(token)
                        .contentType("text/plain")
                        .dryRun()
                        .expect(415));
        withBody()
                .forEach(one -> probe.to(one)
                        .token(token)
                        .contentType("nonsense")
                        .dryRun()
                        .expect(400, 415));
        assertNoFaults();
    }

    @Test
    void refusesWhatIsNoJson() {
        for (var body : List.of("{", "{\"a\":}", "[1,2", "{} {}", "{'a': 1}", "nonsense", "\u0000", "[".repeat(5000))) {
            withBody()
                    .forEach(one ->
                            probe.to(one).token(token).body(body).ifMatch().expect(400));
        }
        assertNoFaults();
    }

    @Test
    void refusesWhatIsNoUtf8() {
        var broken = new byte[] {'{', '"', (byte) 0xC3, (byte) 0x28, '"', ':', '1', '}'};
        var overlong = new byte[] {'{', '"', 'a', '"', ':', '"', (byte) 0xC0, (byte) 0x80, '"', '}'};
        withBody()
                .forEach(
                        one -> probe.to(one).token(token).body(broken).ifMatch().expect(400));
        withBody()
                .forEach(one ->
                        probe.to(one).token(token).body(overlong).ifMatch().expect(statuses(one)));
        assertNoFaults();
    }

    @Test
    void refusesToDoWithoutABodyThatItNeeds() {
        var needed = withBody()
                .filter(one ->
                        Boolean.TRUE.equals(one.operation().getRequestBody().getRequired()))
                .toList();
        for (var body : List.of("", "null")) {
            needed.forEach(
                    one -> probe.to(one).token(token).body(body).ifMatch().expect(statuses(one)));
        }
        assertNoFaults();
    }

    @Test
    void refusesWhatIsNoObject() {
        for (var body : List.of("[]", "\"text\"", "1", "true")) {
            withBody()
                    .forEach(one ->
                            probe.to(one).token(token).body(body).ifMatch().expect(statuses(one)));
        }
        assertNoFaults();
    }

    @Test
    void refusesFieldsItDoesNotKnow() {
        withBody().forEach(one -> {
            var body = Examples.request(one).put("noSuchField", 1);
            var answer =
                    probe.to(one).token(token).body(body.toString()).ifMatch().expect(statuses(one));
            if (answer.statusCode() == 400 && !answer.body().contains("noSuchField")) {
                faults.add(one + " does not name the unknown field: " + answer.body());
            }
        });
        assertNoFaults();
    }

    @Test
    void refusesFieldsThatComeTwice() {
        withBody().forEach(one -> {
            var name = Examples.request(one).fieldNames().next();
            var body = "{\"" + name + "\": null, \"" + name + "\": null}";
            probe.to(one).token(token).body(body).ifMatch().expect(400);
        });
        assertNoFaults();
    }

    @Test
    void refusesDeepNesting() {
        withBody().forEach(one -> {
            var name = Examples.request(one).fieldNames().next();
            var body = "{\"" + name + "\":" + "[".repeat(200) + "]".repeat(200) + "}";
            probe.to(one).token(token).body(body).ifMatch().expect(400);
        });
        assertNoFaults();
    }

    @Test
    void refusesFieldsOfAnotherType() {
        withBody()
                .forEach(one -> Examples.wrongTypes(one)
                        .forEach(body -> probe.to(one)
                                .token(token)
                                .body(body.toString())
                                .ifMatch()
                                .expect(statuses(one))));
        assertNoFaults();
    }

    @Test
    void refusesControlCharactersAndLoneSurrogates() {
        withBody().forEach(one -> {
            for (var text : List.of("a\\u0000b", "a\\u001bb", "a\\ud800b")) {
                Examples.texts(one, "@@")
                        .forEach(body -> probe.to(one)
                                .token(token)
                                .body(body.toString().replace("@@", text))
                                .ifMatch()
                                .expect(statuses(one)));
            }
        });
        assertNoFaults();
    }

    @Test
    void refusesAbsurdLengths() {
        var million = "ẵ".repeat(500_000);
        withBody()
                .forEach(one -> Examples.texts(one, million)
                        .forEach(body -> probe.to(one)
                                .token(token)
                                .body(body.toString())
                                .ifMatch()
                                .expect(statuses(one))));
        assertNoFaults();
    }

    @Test
    void survivesNumbersOfAnySize() {
        withBody().forEach(one -> {
            for (var number : List.of("1e400", "-1e400", "99999999999999999999", "1.5e-300", "-2147483649")) {
                Examples.numbers(one, number)
                        .forEach(body ->
                                probe.to(one).token(token).body(body).ifMatch().expect(400, 404, 422));
            }
        });
        assertNoFaults();
    }

    @Test
    void refusesParametersItDoesNotKnow() {
        operations().forEach(one -> {
            var answer = probe.to(one)
                    .token(token)
                    .query("noSuchParameter=1")
                    .ifMatch()
                    .expect(400);
            if (!answer.body().contains("noSuchParameter")) {
                faults.add(one + " does not name the unknown parameter: " + answer.body());
            }
        });
        assertNoFaults();
    }

    /** Held to the contract, so that 400 is listed wherever nothing else can be wrong with a request. */
    @Test
    void listsTheRefusalOfAnUnknownParameterForAllThatIsRead() {
        var administrator = Api.administrator();
        operations()
                .filter(one -> !one.writes())
                .forEach(one -> Api.wronglyAs(administrator)
                        .basePath("")
                        .accept(Examples.accept(one))
                        .queryParam("noSuchParameter", 1)
                        .get(Examples.path(one))
                        .then()
                        .statusCode(400)
                        .body("errors.parameter", contains("noSuchParameter"))
                        .body("errors.code", contains("UNKNOWN_PARAMETER")));
    }

    @Test
    void refusesParametersThatComeTwiceOrMakeNoSense() {
        operations()
                .filter(GeneralAnswersTest::takesNoFile)
                .forEach(one -> one.parameters().stream()
                        .filter(parameter -> parameter.getIn().equals("query"))
                        .forEach(parameter -> {
                            var name = parameter.getName();
                            var good = Examples.parameter(parameter);
                            probe.to(one)
                                    .token(token)
                                    .query(name + "=" + good + "&" + name + "=" + good)
                                    .ifMatch()
                                    .expect(400);
                            probe.to(one)
                                    .token(token)
                                    .query(name + "=a%00b")
                                    .ifMatch()
                                    .expect(400);
                            probe.to(one)
                                    .token(token)
                                    .query(name + "=%C3%28")
                                    .ifMatch()
                                    .expectNoFault();
                            probe.to(one)
                                    .token(token)
                                    .query(name + "=" + "9".repeat(3000))
                                    .ifMatch()
                                    .expect(400);
                            probe.to(one)
                                    .token(token)
                                    .query(name + "=")
                                    .dryRunUnless(name)
                                    .ifMatch()
                                    .expectNoFault();
                        }));
        assertNoFaults();
    }

    /** A file is judged while it streams in, before parameters are read: the example of one is no whole file. */
    private static boolean takesNoFile(ContractOperation operation) {
        return !Examples.mediaType(operation).equals("application/pdf");
    }

    @Test
    void refusesAnIfMatchThatIsNoEntityTag() {
        operations()
                .filter(GeneralAnswersTest::takesNoFile)
                .filter(one -> one.parameter("header", "If-Match").isPresent())
                .forEach(one -> {
                    probe.to(one).token(token).header("If-Match", "7").expect(400);
                    probe.to(one)
                            .token(token)
                            .header("If-Match", "\"x".repeat(100))
                            .expect(400);
                });
        assertNoFaults();
    }

    @Test
    void refusesAnIdempotencyKeyOfAnotherForm() {
        operations()
                .filter(one -> one.parameter("header", "Idempotency-Key").isPresent())
                .forEach(one -> {
                    probe.to(one)
                            .token(token)
                            .header("Idempotency-Key", "k".repeat(101))
                            .ifMatch()
                            .expect(400);
                    probe.to(one)
                            .token(token)
                            .header("Idempotency-Key", "a b")
                            .ifMatch()
                            .expect(400);
                });
        assertNoFaults();
    }

    @Test
    void refusesABodyThatSaysItIsTooLarge() {
        withBody()
                .forEach(one -> probe.raw(
                        one.method() + " " + Examples.path(one) + " HTTP/1.1\r\n%s"
                                + "Content-Type: application/json\r\nContent-Length: 11000000\r\n\r\n",
                        token,
                        413));
        assertNoFaults();
    }

    @Test
    void refusesABodyThatTurnsOutToBeTooLarge() {
        withBody().forEach(one -> probe.chunked(one, Examples.mediaType(one), token, 11_000_000, 413));
        assertNoFaults();
    }

    @Test
    void namesAFieldThatIsGivenTwice() {
        withBody().forEach(one -> {
            var name = Examples.request(one).fieldNames().next();
            var answer = probe.to(one)
                    .token(token)
                    .body("{\"%1$s\": null, \"%1$s\": null}".formatted(name))
                    .ifMatch()
                    .expect(400);
            if (!answer.body().contains("\"#/" + name + "\"")) {
                faults.add(one + " does not name the repeated field: " + answer.body());
            }
        });
        assertNoFaults();
    }

    @Test
    void refusesAnAddressThatIsTooLong() {
        probe.raw("GET /api/v1/org-units?q=" + "a".repeat(9000) + " HTTP/1.1\r\n%s\r\n", token, 414);
        assertNoFaults();
    }

    @Test
    void refusesHeadersThatAreTooLarge() {
        probe.raw("GET /api/v1/org-units HTTP/1.1\r\nX-Much: " + "a".repeat(20_000) + "\r\n%s\r\n", token, 431);
        probe.raw("GET /api/v1/org-units HTTP/1.1\r\n" + "X-Many: a\r\n".repeat(3000) + "%s\r\n", token, 431);
        assertNoFaults();
    }

    @Test
    void readsAHugeBodyOfWhiteSpaceWithoutTrouble() {
        var spaces = " ".repeat(2_000_000).getBytes(StandardCharsets.UTF_8);
        withBody()
                .limit(3)
                .forEach(
                        one -> probe.to(one).token(token).body(spaces).ifMatch().expect(400));
        assertNoFaults();
    }

    /** A patch is read after the resource is found, so its content may be judged later than that of other bodies. */
    private static int[] statuses(ContractOperation operation) {
        return isPatch(operation) ? new int[] {400, 404, 422} : new int[] {400};
    }

    private static boolean isPatch(ContractOperation operation) {
        return operation.requestContent().containsKey("application/merge-patch+json");
    }

    private static boolean isOpen(ContractOperation operation) {
        return operation.operation().getSecurity() != null;
    }

    private static Stream<ContractOperation> operations() {
        return ContractFile.operations().stream();
    }

    /** Those that take JSON; what is wrong with documents is told by the tests of those who take them. */
    private static Stream<ContractOperation> withBody() {
        return operations().filter(one -> !one.requestContent().isEmpty() && Examples.isJson(one));
    }

    private void assertNoFaults() {
        assertEquals("", String.join("\n", faults));
    }
}
