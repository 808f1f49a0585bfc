package vn.thidua.merit;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.arc.Arc;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.thidua.access.Role;
import vn.thidua.award.AwardHolder;
import vn.thidua.contract.Api;
import vn.thidua.nomination.SomeNominations;
import vn.thidua.organization.OrgUnit;
import vn.thidua.organization.Units;
import vn.thidua.person.SomePeople;

@QuarkusTest
class RegistrationResourceTest {

    private final OrgUnit office = Units.educationOffice(Units.province());
    private final OrgUnit school = Units.school(office);
    private final String unit = Api.unitOf(school);
    private final UUID person = SomePeople.teacher(school, "Vũ Hải Đăng").id;

    @Test
    void registersOnceUntilItIsWithdrawn() {
        var input = award();
        var id = created(input);

        Api.as(unit)
                .body(input)
                .post("/registrations")
                .then()
                .statusCode(409)
                .body("type", endsWith("/already-exists"));
        assertEquals(Set.of(person), known().keySet());
        withdraw(id, 200);
        withdraw(id, 409);
        assertEquals(Set.of(), known().keySet());
        created(input);
    }

    @Test
    void registersAProjectOfTheUnitItself() {
        var id = created(project());

        Api.as(Api.somebody(Role.COUNCIL_MEMBER, office.id))
                .get("/registrations/{id}", id)
                .then()
                .statusCode(200)
                .body("person", nullValue())
                .body("name", equalTo("Vườn rau học tập"))
                .body("registeredOn", notNullValue());
        Api.as(unit)
                .queryParam("unitId", school.id)
                .queryParam("year", 2024)
                .get("/registrations")
                .then()
                .statusCode(200)
                .body("items.id", contains(id));
    }

    @Test
    void masksAMinor() {
        var pupil = SomePeople.member(school, "Nguyễn Thị An", SomePeople.category(true, false));
        var input = project();
        input.put("personId", pupil.id);
        created(input);

        Api.as(Api.somebody(Role.COUNCIL_MEMBER, office.id))
                .queryParam("personId", pupil.id)
                .get("/registrations")
                .then()
                .statusCode(200)
                .body("items.person.name", contains("N. T. A."))
                .body("items[0].name", nullValue());
    }

    @Test
    void namesEveryFault() {
        var input = award();
        input.put("kind", "PROJECT");
        input.put("personId", SomePeople.teacher(Units.school(office), "Lê An").id);
        input.put("registeredOn", "2199-01-01");

        Api.as(unit)
                .body(input)
                .post("/registrations")
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("#/awardCode", "#/name", "#/personId", "#/registeredOn"));
        Api.as(Api.unitOf(Units.school(office)))
                .body(project())
                .post("/registrations")
                .then()
                .statusCode(403);
        input.remove("year");
        Api.wronglyAs(unit).body(input).post("/registrations").then().statusCode(400);
    }

    @Test
    void hidesWhatBelongsToAForeignUnit() {
        var id = created(project());
        var stranger = Api.unitOf(Units.school(office));

        Api.as(stranger).get("/registrations/{id}", id).then().statusCode(404);
        Api.as(stranger)
                .queryParam("unitId", school.id)
                .get("/registrations")
                .then()
                .statusCode(404);
        Api.as(stranger)
                .header("If-Match", "*")
                .post("/registrations/{id}/withdraw", id)
                .then()
                .statusCode(404);
        Api.wronglyAs(unit).get("/registrations").then().statusCode(400);
        Api.as(unit).post("/registrations/{id}/withdraw", id).then().statusCode(428);
        Api.as(unit)
                .header("If-Match", "\"9\"")
                .post("/registrations/{id}/withdraw", id)
                .then()
                .statusCode(412);
        Api.as(Api.somebody(Role.COLLECTOR, school.id))
                .get("/registrations/{id}", id)
                .then()
                .statusCode(403);
    }

    private Map<UUID, List<RegistrationFact>> known() {
        return QuarkusTransaction.requiringNew()
                .call(() -> Arc.container().instance(Registrations.class).get().of(List.of(person, school.id), 2024));
    }

    private Map<String, Object> award() {
        var input = new HashMap<String, Object>();
        input.put("kind", "AWARD");
        input.put("unitId", school.id);
        input.put("personId", person);
        input.put("awardCode", SomeNominations.award(AwardHolder.INDIVIDUAL));
        input.put("year", 2024);
        input.put("registeredOn", "2023-09-20");
        return input;
    }

    private Map<String, Object> project() {
        var input = new HashMap<String, Object>();
        input.put("kind", "PROJECT");
        input.put("unitId", school.id);
        input.put("name", "Vườn rau học tập");
        input.put("year", 2024);
        return input;
    }

    private String created(Map<String, Object> input) {
        return Api.as(unit)
                .body(input)
                .post("/registrations")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private void withdraw(String id, int status) {
        Api.as(unit)
                .header("If-Match", "*")
                .post("/registrations/{id}/withdraw", id)
                .then()
                .statusCode(status);
    }
}
