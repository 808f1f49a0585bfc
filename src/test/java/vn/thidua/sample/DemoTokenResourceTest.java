package vn.thidua.sample;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.vertx.core.net.SocketAddress;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.thidua.contract.Api;
import vn.thidua.database.EmbeddedMode;
import vn.thidua.database.EmbeddedModes;
import vn.thidua.organization.OrgUnitKind;
import vn.thidua.organization.OrgUnitLevel;
import vn.thidua.organization.Units;
import vn.thidua.problem.DomainException;
import vn.thidua.problem.ProblemType;

@QuarkusTest
class DemoTokenResourceTest {

    @Inject
    EmbeddedMode embedded;

    @Test
    void givesANewcomerATokenThatWorks() {
        assumeTrue(embedded.isOn());
        var token = asked(Map.of("role", "ADMINISTRATOR"))
                .statusCode(200)
                .body("tokenType", equalTo("Bearer"))
                .body("expiresIn", equalTo(43200))
                .extract()
                .<String>path("token");

        Api.anonymous()
                .header("Authorization", "Bearer " + token)
                .body(Units.input(OrgUnitKind.SCHOOL, OrgUnitLevel.INSTITUTION, null))
                .when()
                .post("/org-units")
                .then()
                .statusCode(201);
    }

    @Test
    void givesTheRoleForTheUnitNamedAndNoOther() {
        assumeTrue(embedded.isOn());
        var unit = Units.province();
        var token = asked(Map.of("role", "OFFICE", "unit", unit.code))
                .statusCode(200)
                .body("subject", equalTo("demo:office@" + unit.code))
                .extract()
                .<String>path("token");

        Api.anonymous()
                .header("Authorization", "Bearer " + token)
                .body(Units.input(OrgUnitKind.SCHOOL, OrgUnitLevel.INSTITUTION, unit.id))
                .when()
                .post("/org-units")
                .then()
                .statusCode(403)
                .body("detail", containsString("ADMINISTRATOR"));
    }

    @Test
    void knowsTheUnitItGivesATokenFor() {
        assumeTrue(embedded.isOn());
        asked(Map.of("role", "OFFICE", "unit", "NO-SUCH-UNIT"))
                .statusCode(422)
                .body("errors.pointer", contains("#/unit"));
    }

    @Test
    void saysWhatIsWrongWithTheQuestion() {
        var input = new HashMap<String, @Nullable Object>();
        input.put("role", null);
        input.put("unit", "small letters");

        Api.wronglyAnonymous()
                .body(input)
                .when()
                .post("/demo-tokens")
                .then()
                .statusCode(400)
                .body("errors.pointer", hasItems("#/role", "#/unit"));
    }

    @Test
    void knowsNoDryRunBecauseAWrongTokenHelpsNobody() {
        Api.wronglyAnonymous()
                .queryParam("dryRun", true)
                .body(Map.of("role", "AUDITOR"))
                .when()
                .post("/demo-tokens")
                .then()
                .statusCode(400)
                .body("errors.code", contains("UNKNOWN_PARAMETER"));
    }

    @Test
    void isNotThereOnADatabaseThatSomebodyKeeps() {
        assumeFalse(embedded.isOn());
        asked(Map.of("role", "ADMINISTRATOR")).statusCode(404);
    }

    @Test
    void makesNoTokenWhenTheServiceHasBeenGivenADatabase() {
        var tokens = new DemoTokens(EmbeddedModes.off(), null, Clock.systemUTC());

        var refusal = assertThrows(
                DomainException.class, () -> tokens.requireNear(SocketAddress.inetSocketAddress(1, "127.0.0.1")));

        assertEquals(ProblemType.NOT_FOUND, refusal.type);
    }

    private static ValidatableResponse asked(Map<String, String> input) {
        return Api.anonymous().body(input).when().post("/demo-tokens").then();
    }
}
