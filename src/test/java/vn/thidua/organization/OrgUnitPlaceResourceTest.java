package vn.thidua.organization;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thidua.access.Role;
import vn.thidua.contract.Api;

@QuarkusTest
class OrgUnitPlaceResourceTest {

    @Inject
    Hierarchy hierarchy;

    @Test
    void listsAncestorsNearestFirstOnAnyDay() {
        var province = Units.province();
        var district = Units.district(province);
        var office = Units.educationOffice(district);
        var school = Units.school(office);
        Units.moved(school, district, LocalDate.of(2020, 1, 1));
        Units.moved(school, province, LocalDate.of(2199, 1, 1));
        var reader = Api.unitOf(school);

        ancestors(reader, school, "2019-12-31")
                .statusCode(200)
                .body("items.code", contains(office.code, district.code, province.code))
                .body("items.distance", contains(1, 2, 3));
        ancestors(reader, school, "2020-01-01").body("items.code", contains(district.code, province.code));
        ancestors(reader, school, "2199-01-01").body("items.code", contains(province.code));
        ancestors(reader, school, "2014-12-31").body("items", empty());
        Api.as(reader)
                .get("/org-units/{id}/ancestors", school.id)
                .then()
                .body("items.code", contains(district.code, province.code));
    }

    @Test
    void listsAncestorsOfAnEndedUnitOnItsLastDay() {
        var office = Units.educationOffice(Units.province());
        var school = Units.school(office, LocalDate.of(2015, 1, 1), LocalDate.of(2019, 12, 31));

        Api.as(Api.unitOf(office))
                .get("/org-units/{id}/ancestors", school.id)
                .then()
                .statusCode(200)
                .body("items.code[0]", equalTo(office.code));
    }

    @Test
    void listsAncestorsWithTheSameStatementsHoweverManyThereAre() {
        var province = Units.province();
        var district = Units.district(province);
        var office = Units.educationOffice(district);
        var school = Units.school(office);
        var reader = Api.administrator();
        var warm = Statements.of(() -> ancestors(reader, school, "2024-01-01"));

        var one = Statements.of(() -> ancestors(reader, district, "2024-01-01"));
        var three = Statements.of(() -> ancestors(reader, school, "2024-01-01"));

        assertEquals(one, three, "after a first call with " + warm);
    }

    @Test
    void listsDescendantsByDepthKindAndLevel() {
        var province = Units.province();
        var district = Units.district(province);
        var office = Units.educationOffice(district);
        var first = Units.school(office);
        var second = Units.school(office);
        var reader = Api.unitOf(province);

        Api.as(reader)
                .get("/org-units/{id}/descendants", province.id)
                .then()
                .statusCode(200)
                .body("items.code", containsInAnyOrder(district.code, office.code, first.code, second.code));
        Api.as(reader)
                .queryParam("depth", 2)
                .get("/org-units/{id}/descendants", province.id)
                .then()
                .body("items.code", containsInAnyOrder(district.code, office.code));
        Api.as(reader)
                .queryParam("kind", "SCHOOL")
                .queryParam("total", true)
                .get("/org-units/{id}/descendants", province.id)
                .then()
                .body("items.code", containsInAnyOrder(first.code, second.code))
                .body("total.count", equalTo(2));
        Api.as(reader)
                .queryParam("level", "DISTRICT")
                .queryParam("asOf", "2020-01-01")
                .get("/org-units/{id}/descendants", province.id)
                .then()
                .body("items.code", containsInAnyOrder(district.code, office.code));
    }

    @Test
    void goesThroughDescendantsPageByPage() {
        var office = Units.educationOffice(Units.province());
        var codes = new ArrayList<String>();
        for (int i = 0; i < 5; i++) {
            codes.add(Units.school(office).code);
        }
        var reader = Api.unitOf(office);

        var seen = new ArrayList<String>();
        String cursor = null;
        do {
            var request = Api.as(reader).queryParam("limit", 2);
            var page = (cursor == null ? request : request.queryParam("cursor", cursor))
                    .get("/org-units/{id}/descendants", office.id)
                    .then()
                    .statusCode(200)
                    .extract();
            seen.addAll(page.path("items.code"));
            cursor = page.path("next");
        } while (cursor != null);

        assertEquals(codes, seen);
    }

    @Test
    void movesAUnitFromADayOn() {
        var province = Units.province();
        var from = Units.educationOffice(province);
        var to = Units.educationOffice(province);
        var school = Units.school(from);
        var administrator = Api.somebody(Role.ADMINISTRATOR, province.id);

        move(administrator, school.id, to.id, "2025-07-01")
                .statusCode(201)
                .header("Location", endsWith("/org-units/" + school.id + "/parents"))
                .body("parent.code", equalTo(to.code))
                .body("validTo", nullValue());

        Api.as(administrator)
                .get("/org-units/{id}/parents", school.id)
                .then()
                .statusCode(200)
                .body("items.parent.code", contains(from.code, to.code))
                .body("items.validFrom", contains("2015-01-01", "2025-07-01"))
                .body("items.validTo", contains("2025-06-30", null));
        Api.as(administrator).get("/org-units/{id}", school.id).then().body("revision", equalTo(school.revision + 1));
    }

    @Test
    void correctsAMoveByOneFromTheSameDay() {
        var province = Units.province();
        var office = Units.educationOffice(province);
        var school = Units.school(office);
        var administrator = Api.administrator();
        move(administrator, school.id, province.id, "2025-07-01").statusCode(201);

        move(administrator, school.id, office.id, "2025-07-01").statusCode(201);

        Api.as(administrator)
                .get("/org-units/{id}/parents", school.id)
                .then()
                .body("items.parent.code", contains(office.code))
                .body("items.validTo[0]", nullValue());
    }

    @Test
    void listsPlacesWithTheSameStatementsHoweverManyThereAre() {
        var province = Units.province();
        var school = Units.school(Units.educationOffice(province));
        var reader = Api.administrator();
        Api.as(reader).get("/org-units/{id}/parents", school.id);
        var one = Statements.of(() -> Api.as(reader).get("/org-units/{id}/parents", school.id));
        for (int year = 2017; year < 2023; year++) {
            Units.moved(school, Units.educationOffice(province), LocalDate.of(year, 1, 1));
        }

        assertEquals(one, Statements.of(() -> Api.as(reader).get("/org-units/{id}/parents", school.id)));
    }

    @Test
    void refusesParentsInACircle() {
        var province = Units.province();
        var office = Units.educationOffice(Units.district(province));
        var administrator = Api.administrator();

        move(administrator, province.id, office.id, "2025-07-01")
                .statusCode(422)
                .body("errors.code", contains("PARENTS_IN_A_CIRCLE"));
        move(administrator, province.id, province.id, "2025-07-01")
                .statusCode(422)
                .body("errors.code", contains("PARENTS_IN_A_CIRCLE"));
    }

    @Test
    void refusesACircleThatWouldOnlyCloseInTheFuture() {
        var first = Units.province();
        var second = Units.province();
        Units.moved(first, second, LocalDate.of(2190, 1, 1));

        move(Api.administrator(), second.id, first.id, "2024-01-01")
                .statusCode(422)
                .body("errors.code", contains("PARENTS_IN_A_CIRCLE"));
    }

    @Test
    void refusesAMoveOnDaysThatUnitOrParentDoesNotHave() {
        var province = Units.province();
        var school = Units.school(province, LocalDate.of(2016, 1, 1), LocalDate.of(2030, 12, 31));
        var ended = Units.ended(Units.district(province), LocalDate.of(2029, 12, 31));
        var administrator = Api.administrator();

        move(administrator, school.id, Units.district(province).id, "2015-12-31")
                .statusCode(422)
                .body("errors.code", contains("UNIT_NOT_VALID"));
        move(administrator, school.id, ended.id, "2025-01-01")
                .statusCode(422)
                .body("errors.code", contains("PARENT_NOT_VALID"))
                .body("detail", containsString("2029-12-31"));
        move(administrator, school.id, UUID.randomUUID(), "2025-01-01")
                .statusCode(422)
                .body("errors.pointer", contains("#/parentId"));
    }

    @Test
    void movesOnlyForAdministratorsOfBothUnits() {
        var province = Units.province();
        var school = Units.school(province);

        move(Api.somebody(Role.ADMINISTRATOR, province.id), school.id, Units.province().id, "2025-01-01")
                .statusCode(403);
        move(Api.somebody(Role.ADMINISTRATOR, school.id), school.id, Units.district(province).id, "2025-01-01")
                .statusCode(403);
        move(Api.officeOf(province), school.id, province.id, "2025-01-01").statusCode(403);
    }

    @Test
    void asksToTryAgainWhileTheHierarchyIsBeingChanged() {
        var province = Units.province();
        var school = Units.school(Units.district(province));
        var administrator = Api.administrator();

        QuarkusTransaction.requiringNew().run(() -> {
            hierarchy.takeTurn();
            move(administrator, school.id, province.id, "2025-01-01")
                    .statusCode(409)
                    .header("Retry-After", equalTo("1"));
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"ancestors", "descendants", "parents"})
    void refusesWrongParametersAndUnknownUnits(String list) {
        var reader = Api.administrator();

        Api.wronglyAs(reader)
                .queryParam("limit", 201)
                .get("/org-units/{id}/" + list, Units.province().id)
                .then()
                .statusCode(400)
                .body("errors.parameter", contains("limit"));
        Api.as(reader).get("/org-units/{id}/" + list, UUID.randomUUID()).then().statusCode(404);
    }

    @Test
    void refusesAMoveWithoutADay() {
        var province = Units.province();
        Api.wronglyAs(Api.administrator())
                .body(Map.of("parentId", province.id))
                .post("/org-units/{id}/parents", Units.district(province).id)
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("#/validFrom"));
        move(Api.administrator(), UUID.randomUUID(), province.id, "2025-01-01").statusCode(404);
    }

    private static ValidatableResponse ancestors(String reader, OrgUnit unit, String day) {
        return Api.as(reader)
                .queryParam("asOf", day)
                .get("/org-units/{id}/ancestors", unit.id)
                .then();
    }

    private static ValidatableResponse move(String subject, UUID unitId, UUID parentId, String from) {
        return Api.as(subject)
                .body(Map.of("parentId", parentId, "validFrom", from))
                .post("/org-units/{id}/parents", unitId)
                .then();
    }
}
