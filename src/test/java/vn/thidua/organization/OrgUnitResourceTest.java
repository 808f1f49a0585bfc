package vn.thidua.organization;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thidua.access.Role;
import vn.thidua.contract.Api;

@QuarkusTest
class OrgUnitResourceTest {

    @Inject
    EntityManager database;

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
    void letsTheAdministratorOfAUnitCreateBelowItOnly() {
        var office = Units.educationOffice(Units.district(Units.province()));
        var administrator = Api.somebody(Role.ADMINISTRATOR, office.id);

        Api.as(administrator)
                .body(Units.input(OrgUnitKind.SCHOOL, OrgUnitLevel.INSTITUTION, office.id))
                .post("/org-units")
                .then()
                .statusCode(201);
        Api.as(administrator)
                .body(Units.input(OrgUnitKind.SCHOOL, OrgUnitLevel.INSTITUTION, Units.province().id))
                .post("/org-units")
                .then()
                .statusCode(403)
                .body("type", endsWith("/foreign-unit"));
        Api.as(administrator)
                .body(Units.input(OrgUnitKind.SCHOOL, OrgUnitLevel.INSTITUTION, null))
                .post("/org-units")
                .then()
                .statusCode(403)
                .body("detail", containsString("toàn hệ thống"));
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
    void refusesAParentThatIsNotThere() {
        Api.as(Api.administrator())
                .body(Units.input(OrgUnitKind.SCHOOL, OrgUnitLevel.INSTITUTION, UUID.randomUUID()))
                .when()
                .post("/org-units")
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("#/parentId"));
    }

    @Test
    void refusesAParentThatEndsBeforeTheUnit() {
        var ended = Units.ended(Units.province(), LocalDate.of(2024, 12, 31));

        Api.as(Api.administrator())
                .body(Units.input(OrgUnitKind.SCHOOL, OrgUnitLevel.INSTITUTION, ended.id))
                .when()
                .post("/org-units")
                .then()
                .statusCode(422)
                .body("errors.code", contains("PARENT_NOT_VALID"));
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
    void answersWithTheLastParentOfAUnitThatHasEnded() {
        var office = Units.educationOffice(Units.district(Units.province()));
        var school = Units.school(office, LocalDate.of(2015, 1, 1), LocalDate.of(2019, 12, 31));
        var reader = Api.unitOf(office);

        Api.as(reader)
                .get("/org-units/{id}", school.id)
                .then()
                .statusCode(200)
                .body("parent.code", equalTo(office.code));
        Api.as(reader)
                .queryParam("asOf", "2024-01-01")
                .get("/org-units/{id}", school.id)
                .then()
                .statusCode(200)
                .body("parent", nullValue());
    }

    @Test
    void doesNotKnowAUnitThatIsNotThere() {
        var administrator = Api.administrator();

        Api.as(administrator).get("/org-units/{id}", UUID.randomUUID()).then().statusCode(404);
        change(administrator, UUID.randomUUID(), "\"0-0\"", Map.of("name", "Tên"))
                .statusCode(404);
        Api.as(administrator)
                .header("If-Match", "\"0-0\"")
                .delete("/org-units/{id}", UUID.randomUUID())
                .then()
                .statusCode(404);
    }

    @ParameterizedTest
    @CsvSource({"asOf, 2024-13-01", "day, 2024-01-01"})
    void refusesWrongParametersOfARead(String name, String value) {
        Api.wronglyAs(Api.administrator())
                .queryParam(name, value)
                .get("/org-units/{id}", Units.province().id)
                .then()
                .statusCode(400)
                .body("errors.parameter", contains(name));
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

    @Test
    void refusesToSearchForPunctuation() {
        Api.as(Api.administrator())
                .queryParam("q", "!?")
                .get("/org-units")
                .then()
                .statusCode(400)
                .body("errors.parameter", contains("q"));
    }

    @Test
    void findsAUnitByWhatAnotherSystemCallsIt() {
        var number = UUID.randomUUID().toString();
        var unit = Units.identified(Units.province(), "GSO", number);
        Units.identified(Units.province(), "MOET", number);

        Api.as(Api.administrator())
                .queryParam("identifierScheme", "GSO")
                .queryParam("identifier", number)
                .get("/org-units")
                .then()
                .statusCode(200)
                .body("items.code", contains(unit.code));
    }

    @Test
    void asksForSchemeAndIdentifierTogether() {
        Api.as(Api.administrator())
                .queryParam("identifier", "79")
                .get("/org-units")
                .then()
                .statusCode(400)
                .body("errors.parameter", contains("identifierScheme"));
    }

    @Test
    void listsAnyNumberOfUnitsWithTheSameStatements() {
        var reader = Api.administrator();
        var unit = Units.province();
        for (int i = 0; i < 5; i++) {
            Units.district(unit);
        }

        var one = Statements.of(() -> Api.as(reader).queryParam("limit", 1).get("/org-units"));
        var many = Statements.of(() -> Api.as(reader).queryParam("limit", 200).get("/org-units"));

        assertEquals(one, many);
    }

    @Test
    void changesWhatAMergePatchNames() {
        var unit = Units.province();
        var administrator = Api.somebody(Role.ADMINISTRATOR, unit.id);
        var code = Units.freshCode();

        var tag = change(administrator, unit.id, tagOf(unit), Map.of("code", code, "shortName", "Tỉnh thử"))
                .statusCode(200)
                .body("code", equalTo(code))
                .body("shortName", equalTo("Tỉnh thử"))
                .body("name", equalTo(unit.name))
                .body("revision", equalTo(unit.revision + 1))
                .extract()
                .header("ETag");
        Api.as(administrator)
                .contentType("application/merge-patch+json")
                .header("If-Match", tag)
                .body("{\"shortName\": null}")
                .patch("/org-units/{id}", unit.id)
                .then()
                .statusCode(200)
                .body("shortName", nullValue());
    }

    @Test
    void keepsTheFieldsThatAMergePatchCannotClear() {
        var unit = Units.province();

        Api.wronglyAs(Api.administrator())
                .contentType("application/merge-patch+json")
                .header("If-Match", tagOf(unit))
                .body("{\"name\": null}")
                .patch("/org-units/{id}", unit.id)
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("#/name"));
        Api.wronglyAs(Api.administrator())
                .contentType("application/merge-patch+json")
                .header("If-Match", tagOf(unit))
                .body(Map.of("parentId", UUID.randomUUID()))
                .patch("/org-units/{id}", unit.id)
                .then()
                .statusCode(400)
                .body("errors.code", contains("UNKNOWN_FIELD"));
    }

    @Test
    void changesAUnitOnlyInTheRevisionRead() {
        var unit = Units.province();
        var administrator = Api.administrator();
        change(administrator, unit.id, tagOf(unit), Map.of("name", "Tên mới")).statusCode(200);

        change(administrator, unit.id, tagOf(unit), Map.of("name", "Tên khác")).statusCode(412);
        Api.as(administrator)
                .contentType("application/merge-patch+json")
                .body(Map.of("name", "Tên khác"))
                .patch("/org-units/{id}", unit.id)
                .then()
                .statusCode(428);
    }

    @Test
    void letsNobodyChangeAForeignUnit() {
        var unit = Units.province();

        change(Api.somebody(Role.ADMINISTRATOR, Units.province().id), unit.id, tagOf(unit), Map.of("name", "Tên"))
                .statusCode(403)
                .body("type", endsWith("/foreign-unit"));
        change(Api.officeOf(unit), unit.id, tagOf(unit), Map.of("name", "Tên"))
                .statusCode(403)
                .body("type", endsWith("/role-required"));
    }

    @Test
    void endsNoUnitThatOthersStandBelowAfterwards() {
        var office = Units.educationOffice(Units.district(Units.province()));
        var school = Units.school(office);

        change(Api.administrator(), office.id, tagOf(office), Map.of("validTo", "2025-06-30"))
                .statusCode(409)
                .body("type", endsWith("/unit-has-children"))
                .body("detail", containsString(school.code));
    }

    @Test
    void takesThePlaceOfAUnitAlongWhenItsValidityChanges() {
        var office = Units.educationOffice(Units.district(Units.province()));
        var school = Units.school(office);
        var administrator = Api.administrator();

        var tag = change(administrator, school.id, tagOf(school), Map.of("validTo", "2025-06-30"))
                .statusCode(200)
                .extract()
                .header("ETag");
        Api.as(administrator)
                .get("/org-units/{id}/parents", school.id)
                .then()
                .body("items.validTo", contains("2025-06-30"));
        Api.as(administrator)
                .contentType("application/merge-patch+json")
                .header("If-Match", tag)
                .body("{\"validFrom\": \"2016-09-01\", \"validTo\": null}")
                .patch("/org-units/{id}", school.id)
                .then()
                .statusCode(200);
        Api.as(administrator)
                .get("/org-units/{id}/parents", school.id)
                .then()
                .body("items.validFrom", contains("2016-09-01"))
                .body("items.validTo[0]", nullValue());
    }

    @Test
    void letsNoUnitOutliveItsParent() {
        var office = Units.educationOffice(Units.district(Units.province()));
        var school = Units.school(office, LocalDate.of(2016, 1, 1), LocalDate.of(2020, 12, 31));
        Units.ended(office, LocalDate.of(2022, 12, 31));

        change(Api.administrator(), school.id, tagOf(school), Map.of("validTo", "2023-12-31"))
                .statusCode(422)
                .body("errors.pointer", contains("#/validTo"))
                .body("errors.code", contains("PARENT_NOT_VALID"));
        change(Api.administrator(), school.id, tagOf(school), Map.of("validFrom", "2014-12-31"))
                .statusCode(422)
                .body("errors.pointer", contains("#/validFrom"));
    }

    @Test
    void deletesAUnitThatNothingDependsOn() {
        var office = Units.educationOffice(Units.district(Units.province()));
        var school =
                Units.identified(Units.school(office), "MOET", UUID.randomUUID().toString());
        var administrator = Api.somebody(Role.ADMINISTRATOR, office.id);

        Api.as(administrator)
                .header("If-Match", tagOf(school))
                .delete("/org-units/{id}", school.id)
                .then()
                .statusCode(204);
        Api.as(administrator).get("/org-units/{id}", school.id).then().statusCode(404);
    }

    @Test
    void keepsAUnitThatSomethingDependsOn() {
        var province = Units.province();
        var district = Units.district(province);
        var administrator = Api.administrator();

        Api.as(administrator)
                .header("If-Match", tagOf(province))
                .delete("/org-units/{id}", province.id)
                .then()
                .statusCode(409)
                .body("type", endsWith("/in-use"))
                .body("detail", containsString(district.code));
        Api.unitOf(district);
        Api.as(administrator)
                .header("If-Match", tagOf(district))
                .delete("/org-units/{id}", district.id)
                .then()
                .statusCode(409)
                .body("detail", containsString("phân công vai trò"));
    }

    @Test
    void keepsAUnitThatAnotherSubjectDependsOn() {
        var unit = Units.province();
        QuarkusTransaction.requiringNew()
                .run(() -> database.createNativeQuery("""
                                insert into report_duty (id, revision, owner_id, code, name, status, regime, period,
                                                         calendar, via_ordered)
                                values (:id, 0, :unit, :code, 'Báo cáo thử', 'DRAFT', 'AD_HOC', 'ONE_OFF', 'CALENDAR',
                                        false)""")
                        .setParameter("id", UUID.randomUUID())
                        .setParameter("unit", unit.id)
                        .setParameter("code", Units.freshCode())
                        .executeUpdate());

        Api.as(Api.administrator())
                .header("If-Match", tagOf(unit))
                .delete("/org-units/{id}", unit.id)
                .then()
                .statusCode(409)
                .body("type", endsWith("/in-use"))
                .body("detail", not(containsString("fk_")));
    }

    @Test
    void deletesAUnitOnlyInTheRevisionRead() {
        var unit = Units.province();
        var administrator = Api.administrator();

        Api.as(administrator).delete("/org-units/{id}", unit.id).then().statusCode(428);
        Api.as(administrator)
                .header("If-Match", "\"7-0\"")
                .delete("/org-units/{id}", unit.id)
                .then()
                .statusCode(412);
        Api.as(administrator)
                .header("If-Match", "seven")
                .delete("/org-units/{id}", unit.id)
                .then()
                .statusCode(400);
        Api.as(Api.officeOf(unit))
                .header("If-Match", tagOf(unit))
                .delete("/org-units/{id}", unit.id)
                .then()
                .statusCode(403);
    }

    private static ValidatableResponse change(String subject, UUID unitId, String tag, Map<String, ?> patch) {
        return Api.as(subject)
                .contentType("application/merge-patch+json")
                .header("If-Match", tag)
                .body(patch)
                .patch("/org-units/{id}", unitId)
                .then();
    }

    private static String tagOf(OrgUnit unit) {
        return "\"" + unit.revision + "-0\"";
    }

    @ParameterizedTest
    @ValueSource(strings = {"+999999999-12-31", "+10000-01-01", "-0001-01-01", "0000-01-01", "2024-02-30", "2024-1-1"})
    void refusesADayOutsideTheCalendarOfPublicBodies(String day) {
        var input = new HashMap<String, Object>(Map.of(
                "code",
                Units.freshCode(),
                "name",
                "Trường thử",
                "kind",
                "SCHOOL",
                "level",
                "INSTITUTION",
                "validFrom",
                day));

        Api.wronglyAs(Api.administrator())
                .body(input)
                .when()
                .post("/org-units")
                .then()
                .statusCode(400)
                .body("errors.pointer", hasItem("#/validFrom"));
    }
}
