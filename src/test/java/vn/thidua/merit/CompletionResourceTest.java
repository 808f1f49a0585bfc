package vn.thidua.merit;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.thidua.access.Role;
import vn.thidua.contract.Api;
import vn.thidua.organization.OrgUnit;
import vn.thidua.organization.Units;
import vn.thidua.person.SomePeople;

/** Yearly grades of people and units. */
@QuarkusTest
class CompletionResourceTest {

    private final OrgUnit office = Units.educationOffice(Units.province());
    private final OrgUnit school = Units.school(office);
    private final String unit = Api.unitOf(school);
    private final UUID person = SomePeople.teacher(school, "Vũ Hải Đăng").id;

    @Test
    void keepsOneGradeOfAYearUntilItIsWithdrawn() {
        var id = created(input(person));

        Api.as(unit)
                .body(input(person))
                .post("/completion-grades")
                .then()
                .statusCode(409)
                .body("type", endsWith("/already-exists"));
        withdraw(id, 200);
        withdraw(id, 409);
        created(input(person));
        var tag = Api.as(unit)
                .get("/completion-grades/{id}", id)
                .then()
                .statusCode(200)
                .body("withdrawnOn", notNullValue())
                .extract()
                .header("ETag");
        Api.as(unit)
                .header("If-None-Match", tag)
                .get("/completion-grades/{id}", id)
                .then()
                .statusCode(304);
    }

    @Test
    void listsTheGradesOfAUnitAndOfAPerson() {
        var own = created(input(null));
        var ofPerson = created(input(person));

        Api.as(Api.somebody(Role.COUNCIL_MEMBER, office.id))
                .queryParam("unitId", school.id)
                .queryParam("year", 2024)
                .get("/completion-grades")
                .then()
                .statusCode(200)
                .body("items.id", contains(own, ofPerson))
                .body("items[0].person", nullValue())
                .body("items[0].grade", equalTo("EXCELLENT"));
        Api.as(unit)
                .queryParam("personId", person)
                .get("/completion-grades")
                .then()
                .body("items.id", contains(ofPerson));
    }

    @Test
    void masksAMinor() {
        var pupil = SomePeople.member(school, "Nguyễn Thị An", SomePeople.category(true, false));
        created(input(pupil.id));

        Api.as(Api.somebody(Role.COUNCIL_MEMBER, office.id))
                .queryParam("personId", pupil.id)
                .get("/completion-grades")
                .then()
                .statusCode(200)
                .body("items.person.name", contains("N. T. A."))
                .body("items[0].grade", nullValue())
                .body("items[0].source", nullValue());
    }

    @Test
    void namesEveryFaultAndHidesWhatIsForeign() {
        var input = input(SomePeople.teacher(Units.school(office), "Lê An").id);
        input.put("gradedOn", "2199-01-01");
        Api.as(unit)
                .body(input)
                .post("/completion-grades")
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("#/personId", "#/gradedOn"));
        var stranger = Api.unitOf(Units.school(office));
        Api.as(stranger).body(input(null)).post("/completion-grades").then().statusCode(403);
        input.remove("source");
        Api.wronglyAs(unit).body(input).post("/completion-grades").then().statusCode(400);

        var id = created(input(null));
        Api.as(stranger).get("/completion-grades/{id}", id).then().statusCode(404);
        Api.as(stranger)
                .queryParam("unitId", school.id)
                .get("/completion-grades")
                .then()
                .statusCode(404);
        Api.as(stranger)
                .header("If-Match", "*")
                .post("/completion-grades/{id}/withdraw", id)
                .then()
                .statusCode(404);
        Api.wronglyAs(unit).get("/completion-grades").then().statusCode(400);
        Api.wronglyAs(unit)
                .queryParam("x", 1)
                .get("/completion-grades/{id}", id)
                .then()
                .statusCode(400);
        Api.as(unit).post("/completion-grades/{id}/withdraw", id).then().statusCode(428);
        Api.as(unit)
                .header("If-Match", "\"9\"")
                .post("/completion-grades/{id}/withdraw", id)
                .then()
                .statusCode(412);
        Api.wronglyAs(unit)
                .header("If-Match", "*")
                .queryParam("x", 1)
                .post("/completion-grades/{id}/withdraw", id)
                .then()
                .statusCode(400);
        var collector = Api.somebody(Role.COLLECTOR, school.id);
        Api.as(collector).get("/completion-grades/{id}", id).then().statusCode(403);
        Api.as(collector)
                .queryParam("unitId", school.id)
                .get("/completion-grades")
                .then()
                .statusCode(403);
        Api.as(collector)
                .header("If-Match", "*")
                .post("/completion-grades/{id}/withdraw", id)
                .then()
                .statusCode(403);
    }

    private Map<String, Object> input(@Nullable UUID of) {
        var input = new HashMap<String, Object>(Map.of(
                "unitId", school.id,
                "year", 2024,
                "grade", "EXCELLENT",
                "gradedOn", "2024-05-28",
                "source", "Thông báo số 21/TB-THCS ngày 28/5/2024"));
        if (of != null) {
            input.put("personId", of);
        }
        return input;
    }

    private String created(Map<String, Object> input) {
        return Api.as(unit)
                .body(input)
                .post("/completion-grades")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private void withdraw(String id, int status) {
        Api.as(unit)
                .header("If-Match", "*")
                .post("/completion-grades/{id}/withdraw", id)
                .then()
                .statusCode(status);
    }
}
