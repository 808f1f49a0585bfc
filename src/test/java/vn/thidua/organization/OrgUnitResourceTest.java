package vn.thidua.organization;

import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.thidua.contract.Api;

@QuarkusTest
class OrgUnitResourceTest {

    @Test
    void createsAUnitBelowItsParent() {
        var office = Units.educationOffice(Units.district(Units.province()));

        var location = Api.as(Api.administrator())
                .body(Units.input(OrgUnitKind.SCHOOL, OrgUnitLevel.INSTITUTION, office.id))
                .when()
                .post("/org-units")
                .then()
                .statusCode(201)
                .header("ETag", notNullValue())
                .body("parent.code", equalTo(office.code))
                .extract()
                .header("Location");

        Api.as(Api.unitOf(office))
                .basePath("")
                .when()
                .get(location)
                .then()
                .statusCode(200)
                .body("parent.id", equalTo(office.id.toString()));
    }

    @Test
    void refusesASecondUnitWithTheSameCode() {
        var input = Units.input(OrgUnitKind.SCHOOL, OrgUnitLevel.INSTITUTION, null);
        var administrator = Api.administrator();
        Api.as(administrator).body(input).post("/org-units").then().statusCode(201);

        Api.as(administrator)
                .body(input)
                .when()
                .post("/org-units")
                .then()
                .statusCode(409)
                .body("type", endsWith("/already-exists"));
    }

    @Test
    void namesTheUnknownField() {
        Api.wronglyAs(Api.administrator())
                .body(Map.of("code", "X", "nam", "Y"))
                .when()
                .post("/org-units")
                .then()
                .statusCode(400)
                .body("errors.code", hasItem("UNKNOWN_FIELD"))
                .body("errors.pointer", hasItem("#/nam"));
    }

    @Test
    void answersNotModifiedToAReaderWhoHasTheCurrentUnit() {
        var unit = Units.province();
        var reader = Api.unitOf(unit);
        var tag = Api.as(reader).get("/org-units/{id}", unit.id).header("ETag");

        Api.as(reader)
                .header("If-None-Match", tag)
                .when()
                .get("/org-units/{id}", unit.id)
                .then()
                .statusCode(304);
    }

    @Test
    void findsAUnitByWordsWithoutMarks() {
        var unit = Units.province();

        Api.as(Api.unitOf(unit))
                .queryParam("q", "don vi thu " + unit.code.toLowerCase())
                .queryParam("total", true)
                .when()
                .get("/org-units")
                .then()
                .statusCode(200)
                .body("items.code", hasItem(unit.code));
    }
}
