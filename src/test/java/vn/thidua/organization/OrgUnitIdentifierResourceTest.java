package vn.thidua.organization;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.thidua.access.Role;
import vn.thidua.contract.Api;

@QuarkusTest
class OrgUnitIdentifierResourceTest {

    private final String number = UUID.randomUUID().toString();

    @Test
    void setsReplacesAndRemovesAnIdentifier() {
        var unit = Units.province();
        var administrator = Api.somebody(Role.ADMINISTRATOR, unit.id);

        var tag = put(administrator, unit, "\"0-0\"", "GSO", "old-" + number)
                .statusCode(200)
                .body("revision", equalTo(1))
                .extract()
                .header("ETag");
        tag = put(administrator, unit, tag, "GSO", number)
                .statusCode(200)
                .body("identifier", equalTo(number))
                .extract()
                .header("ETag");
        Api.as(administrator)
                .get("/org-units/{id}/identifiers", unit.id)
                .then()
                .statusCode(200)
                .body("items.scheme", contains("GSO"))
                .body("items.identifier", contains(number));
        Api.as(administrator)
                .header("If-Match", tag)
                .delete("/org-units/{id}/identifiers/GSO", unit.id)
                .then()
                .statusCode(204);
        Api.as(administrator).get("/org-units/{id}/identifiers", unit.id).then().body("items", empty());
        Api.as(administrator).get("/org-units/{id}", unit.id).then().body("revision", equalTo(3));
    }

    @Test
    void changesNothingWhenTheIdentifierIsTheSame() {
        var unit = Units.identified(Units.province(), "GSO", number);

        put(Api.administrator(), unit, "*", "GSO", number).statusCode(200).body("revision", equalTo(1));
    }

    @Test
    void namesTheUnitThatHasTheIdentifier() {
        var holder = Units.identified(Units.province(), "GSO", number);

        put(Api.administrator(), Units.province(), "*", "GSO", number)
                .statusCode(409)
                .body("detail", containsString(holder.code));
    }

    @Test
    void asksForTheRevisionOfTheUnit() {
        var unit = Units.identified(Units.province(), "GSO", number);
        var administrator = Api.administrator();

        put(administrator, unit, "\"0-0\"", "GSO", "x" + number).statusCode(412);
        Api.as(administrator)
                .body(Map.of("identifier", number))
                .put("/org-units/{id}/identifiers/GSO", unit.id)
                .then()
                .statusCode(428);
        Api.as(administrator)
                .delete("/org-units/{id}/identifiers/GSO", unit.id)
                .then()
                .statusCode(428);
        remove(administrator, unit.id, "GSO", "\"0-0\"").statusCode(412);
    }

    @Test
    void letsOnlyAdministratorsOfTheUnitWrite() {
        var unit = Units.identified(Units.province(), "GSO", number);
        var foreigner = Api.somebody(Role.ADMINISTRATOR, Units.province().id);

        put(foreigner, unit, "*", "GSO", "x" + number).statusCode(403);
        remove(foreigner, unit.id, "GSO", "*").statusCode(403);
    }

    @Test
    void doesNotKnowWhatIsNotThere() {
        var administrator = Api.administrator();
        var nowhere = new OrgUnit();
        nowhere.id = UUID.randomUUID();

        put(administrator, nowhere, "*", "GSO", number).statusCode(404);
        remove(administrator, Units.province().id, "GSO", "*").statusCode(404);
        Api.as(administrator)
                .get("/org-units/{id}/identifiers", nowhere.id)
                .then()
                .statusCode(404);
    }

    @Test
    void refusesWrongSchemesIdentifiersAndParameters() {
        var unit = Units.province();
        var administrator = Api.administrator();

        Api.wronglyAs(administrator)
                .header("If-Match", "*")
                .body(Map.of("identifier", "  "))
                .put("/org-units/{id}/identifiers/GSO", unit.id)
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("#/identifier"));
        Api.wronglyAs(administrator)
                .header("If-Match", "*")
                .delete("/org-units/{id}/identifiers/g-s-o", unit.id)
                .then()
                .statusCode(400)
                .body("errors.parameter", contains("scheme"));
        Api.wronglyAs(administrator)
                .queryParam("scheme", "GSO")
                .get("/org-units/{id}/identifiers", unit.id)
                .then()
                .statusCode(400);
    }

    private static ValidatableResponse put(String subject, OrgUnit unit, String tag, String scheme, String identifier) {
        return Api.as(subject)
                .header("If-Match", tag)
                .body(Map.of("identifier", identifier))
                .put("/org-units/{id}/identifiers/{scheme}", unit.id, scheme)
                .then();
    }

    private static ValidatableResponse remove(String subject, UUID unitId, String scheme, String tag) {
        return Api.as(subject)
                .header("If-Match", tag)
                .delete("/org-units/{id}/identifiers/{scheme}", unitId, scheme)
                .then();
    }
}
