package vn.thidua.organization;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.thidua.access.Role;
import vn.thidua.contract.Api;

@QuarkusTest
class RoleAssignmentResourceTest {

    private static final String CONFIGURED = "first-administrator-of-the-tests";

    private final String newcomer = "newcomer-" + UUID.randomUUID();

    @Test
    void givesARoleThatCountsAtOnceAndEndsWhenTaken() {
        var province = Units.province();
        var office = Units.educationOffice(province);
        var administrator = Api.somebody(Role.ADMINISTRATOR, province.id);

        var id = give(administrator, newcomer, Role.OFFICE, office.id)
                .statusCode(201)
                .body("unit.code", equalTo(office.code))
                .body("validTo", nullValue())
                .extract()
                .<String>path("id");

        Api.as(newcomer)
                .get("/me")
                .then()
                .statusCode(200)
                .body("subject", equalTo(newcomer))
                .body("language", equalTo("vi"))
                .body("roles.role", contains("OFFICE"))
                .body("roles.unit.code", contains(office.code));
        Api.as(administrator).get("/role-assignments/{id}", id).then().statusCode(200);
        Api.as(administrator)
                .header("If-Match", "\"0-0\"")
                .delete("/role-assignments/{id}", id)
                .then()
                .statusCode(204);
        Api.as(newcomer).get("/me").then().body("roles", empty());
    }

    @Test
    void endsARole() {
        var unit = Units.province();
        var administrator = Api.administrator();
        var id = given(unit, Role.UNIT);

        change(administrator, id, "\"0-0\"", Map.of("validTo", "2025-12-31"))
                .statusCode(200)
                .body("validTo", equalTo("2025-12-31"))
                .body("revision", equalTo(1));

        Api.as(newcomer).get("/me").then().body("roles", empty());
    }

    @Test
    void givesNoRoleThatTheAdministratorDoesNotReach() {
        var unit = Units.province();
        var administrator = Api.somebody(Role.ADMINISTRATOR, unit.id);

        give(administrator, newcomer, Role.UNIT, Units.province().id)
                .statusCode(403)
                .body("type", endsWith("/foreign-unit"));
        give(administrator, newcomer, Role.UNIT, null).statusCode(403).body("type", endsWith("/foreign-unit"));
        give(Api.officeOf(unit), newcomer, Role.UNIT, unit.id).statusCode(403).body("type", endsWith("/role-required"));
    }

    @Test
    void givesNobodyRolesAtTheirOwnHand() {
        var unit = Units.province();
        var administrator = Api.administrator();

        give(administrator, administrator, Role.OFFICE, unit.id).statusCode(403).body("type", endsWith("/own-roles"));
        var own = Api.as(administrator)
                .queryParam("subject", administrator)
                .get("/role-assignments")
                .then()
                .statusCode(200)
                .body("items.unit", contains(nullValue()))
                .extract()
                .<String>path("items[0].id");
        change(administrator, own, "*", Map.of("validTo", "2199-12-31"))
                .statusCode(403)
                .body("type", endsWith("/own-roles"));
    }

    @Test
    void keepsTheConfiguredAdministratorWhateverAssignmentsThereAre() {
        var administrator = Api.administrator();
        var id = give(administrator, CONFIGURED, Role.ADMINISTRATOR, null)
                .statusCode(201)
                .extract()
                .<String>path("id");

        Api.as(administrator)
                .header("If-Match", "*")
                .delete("/role-assignments/{id}", id)
                .then()
                .statusCode(204);

        Api.as(CONFIGURED)
                .get("/me")
                .then()
                .statusCode(200)
                .body("roles.role", contains("ADMINISTRATOR"))
                .body("roles.unit", contains(nullValue()));
    }

    @Test
    void givesARoleOnceAtATime() {
        var unit = Units.province();
        var administrator = Api.administrator();
        var id = given(unit, Role.UNIT);

        give(administrator, newcomer, Role.UNIT, unit.id).statusCode(409).body("type", endsWith("/already-exists"));
        change(administrator, id, "*", Map.of("validTo", "2024-12-31")).statusCode(200);
        give(administrator, newcomer, Role.UNIT, unit.id, "2025-01-01").statusCode(201);
        change(administrator, id, "*", Map.of("validTo", "2025-06-30")).statusCode(409);
    }

    @Test
    void listsWhatTheCallerAdministersOrAudits() {
        var province = Units.province();
        var office = Units.educationOffice(province);
        give(Api.administrator(), newcomer, Role.OFFICE, office.id);
        give(Api.administrator(), newcomer, Role.UNIT, Units.province().id);
        var auditor = Api.somebody(Role.AUDITOR, province.id);

        Api.as(auditor)
                .queryParam("subject", newcomer)
                .queryParam("total", true)
                .get("/role-assignments")
                .then()
                .statusCode(200)
                .body("items.unit.code", contains(office.code))
                .body("total.count", equalTo(1));
        Api.as(Api.administrator())
                .queryParam("subject", newcomer)
                .get("/role-assignments")
                .then()
                .body("items.role", containsInAnyOrder("OFFICE", "UNIT"));
        Api.as(auditor)
                .queryParam("unitId", office.id)
                .queryParam("role", "OFFICE")
                .get("/role-assignments")
                .then()
                .body("items.subject", everyItem(is(newcomer)));
    }

    @Test
    void listsWithTheSameStatementsHoweverManyThereAre() {
        var unit = Units.province();
        var reader = Api.somebody(Role.AUDITOR, unit.id);
        Api.as(reader).get("/role-assignments");
        var one = Statements.of(() -> Api.as(reader).get("/role-assignments"));
        for (int i = 0; i < 5; i++) {
            Api.officeOf(Units.district(unit));
        }

        assertEquals(one, Statements.of(() -> Api.as(reader).get("/role-assignments")));
    }

    @Test
    void hidesWhatTheCallerDoesNotReach() {
        var id = given(Units.province(), Role.UNIT);
        var foreigner = Api.somebody(Role.ADMINISTRATOR, Units.province().id);

        Api.as(foreigner).get("/role-assignments/{id}", id).then().statusCode(404);
        change(foreigner, id, "*", Map.of("validTo", "2025-12-31")).statusCode(404);
        Api.as(foreigner)
                .header("If-Match", "*")
                .delete("/role-assignments/{id}", id)
                .then()
                .statusCode(404);
        Api.as(Api.somebody(Role.UNIT, null))
                .get("/role-assignments/{id}", id)
                .then()
                .statusCode(403);
        Api.as(Api.somebody(Role.UNIT, null)).get("/role-assignments").then().statusCode(403);
    }

    @Test
    void letsAnAuditorReadButNotTakeARole() {
        var unit = Units.province();
        var id = given(unit, Role.UNIT);
        var auditor = Api.somebody(Role.AUDITOR, unit.id);
        var tag = Api.as(auditor)
                .get("/role-assignments/{id}", id)
                .then()
                .statusCode(200)
                .extract()
                .header("ETag");

        Api.as(auditor)
                .header("If-None-Match", tag)
                .get("/role-assignments/{id}", id)
                .then()
                .statusCode(304);
        Api.as(auditor)
                .header("If-Match", tag)
                .delete("/role-assignments/{id}", id)
                .then()
                .statusCode(403);
    }

    @Test
    void changesAndDeletesOnlyInTheRevisionRead() {
        var id = given(Units.province(), Role.UNIT);
        var administrator = Api.administrator();

        change(administrator, id, "\"7-0\"", Map.of("validTo", "2025-12-31")).statusCode(412);
        Api.as(administrator)
                .contentType("application/merge-patch+json")
                .body(Map.of("validTo", "2025-12-31"))
                .patch("/role-assignments/{id}", id)
                .then()
                .statusCode(428);
        Api.as(administrator)
                .header("If-Match", "\"7-0\"")
                .delete("/role-assignments/{id}", id)
                .then()
                .statusCode(412);
        Api.as(administrator).delete("/role-assignments/{id}", id).then().statusCode(428);
    }

    @Test
    void refusesWrongInput() {
        var unit = Units.province();
        var id = given(unit, Role.UNIT);
        var administrator = Api.administrator();

        give(administrator, newcomer, Role.UNIT, UUID.randomUUID())
                .statusCode(422)
                .body("errors.pointer", contains("#/unitId"));
        Api.wronglyAs(administrator)
                .body(Map.of("subject", newcomer, "role", "KING", "validFrom", "2024-01-01"))
                .post("/role-assignments")
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("#/role"));
        change(administrator, id, "*", Map.of("validTo", "1999-12-31"))
                .statusCode(400)
                .body("errors.code", contains("ENDS_BEFORE_IT_BEGINS"));
        Api.wronglyAs(administrator)
                .queryParam("role", "KING")
                .get("/role-assignments")
                .then()
                .statusCode(400);
        Api.wronglyAs(administrator)
                .queryParam("role", "UNIT")
                .get("/role-assignments/{id}", id)
                .then()
                .statusCode(400);
        Api.as(administrator)
                .header("If-Match", "seven")
                .delete("/role-assignments/{id}", id)
                .then()
                .statusCode(400);
        Api.wronglyAs(administrator).queryParam("a", "b").get("/me").then().statusCode(400);
    }

    @Test
    void speaksTheLanguageOfTheCaller() {
        Api.as(Api.administrator())
                .header("Accept-Language", "en-GB")
                .get("/me")
                .then()
                .statusCode(200)
                .body("language", equalTo("en"))
                .body("roles.unit", contains(nullValue()));
    }

    private String given(OrgUnit unit, Role role) {
        return give(Api.administrator(), newcomer, role, unit.id)
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static ValidatableResponse give(String giver, String subject, Role role, @Nullable UUID unitId) {
        return give(giver, subject, role, unitId, "2020-01-01");
    }

    private static ValidatableResponse give(
            String giver, String subject, Role role, @Nullable UUID unitId, String from) {
        var input = new HashMap<String, Object>(Map.of("subject", subject, "role", role, "validFrom", from));
        if (unitId != null) {
            input.put("unitId", unitId);
        }
        return Api.as(giver).body(input).post("/role-assignments").then();
    }

    private static ValidatableResponse change(String subject, String id, String tag, Map<String, ?> patch) {
        return Api.as(subject)
                .contentType("application/merge-patch+json")
                .header("If-Match", tag)
                .body(patch)
                .patch("/role-assignments/{id}", id)
                .then();
    }
}
