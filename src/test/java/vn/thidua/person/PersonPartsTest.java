package vn.thidua.person;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.thidua.access.Role;
import vn.thidua.award.AwardHolder;
import vn.thidua.contract.Api;
import vn.thidua.nomination.SomeNominations;
import vn.thidua.organization.OrgUnit;
import vn.thidua.organization.Units;

@QuarkusTest
class PersonPartsTest {

    private static final String PATCH = "application/merge-patch+json; charset=UTF-8";

    private final OrgUnit office = Units.educationOffice(Units.province());
    private final OrgUnit school = Units.school(office);
    private final String unit = Api.unitOf(school);
    private final UUID person = SomePeople.teacher(school, "Vũ Hải Đăng").id;

    @Test
    void movesAPersonToAnotherSchool() {
        var other = Units.school(office);
        var keeper = Api.officeOf(office);
        var membership = Api.as(unit)
                .get("/people/{id}/memberships", person)
                .then()
                .statusCode(200)
                .extract()
                .<String>path("items[0].id");
        var next = Map.of("unitId", other.id, "from", "2023-08-01");

        Api.as(keeper)
                .body(next)
                .post("/people/{id}/memberships", person)
                .then()
                .statusCode(422)
                .body("errors.code", contains("OVERLAPS"));
        change(keeper, "memberships", membership, Map.of("to", "2023-07-31"), 200);
        Api.as(unit).body(next).post("/people/{id}/memberships", person).then().statusCode(403);
        Api.as(keeper)
                .body(next)
                .post("/people/{id}/memberships", person)
                .then()
                .statusCode(201);

        Api.as(unit).get("/people/{id}", person).then().statusCode(404);
        Api.as(Api.unitOf(other))
                .get("/people/{id}/memberships", person)
                .then()
                .statusCode(200)
                .body("items.to", contains("2023-07-31", null));
        Api.as(Api.unitOf(other)).get("/people").then().statusCode(200).body("items.id", contains(person.toString()));
    }

    @Test
    void keepsTheOnlyMainMembership() {
        var membership = Api.as(unit)
                .get("/people/{id}/memberships", person)
                .path("items[0].id")
                .toString();

        remove("memberships", membership, 409);
        change(unit, "memberships", membership, Map.of("to", "2017-01-01"), 422);
        var second = created("memberships", Map.of("unitId", school.id, "main", false, "from", "2020-01-01"));
        refusesStaleAndUnknown("memberships", second, Map.of("position", "Bí thư Đoàn"));
        remove("memberships", second, 204);
    }

    @Test
    void entersATitleOnceAYear() {
        var input = new HashMap<String, Object>();
        input.put("awardCode", SomeNominations.award(AwardHolder.INDIVIDUAL));
        input.put("year", 2021);
        input.put("decidedOn", "2021-06-30");
        input.put("source", "Hồ sơ cán bộ");
        var title = created("titles", input);

        Api.as(unit)
                .body(input)
                .post("/people/{id}/titles", person)
                .then()
                .statusCode(409)
                .body("type", endsWith("/already-exists"));
        Api.as(Api.somebody(Role.COUNCIL_MEMBER, office.id))
                .get("/people/{id}/titles", person)
                .then()
                .statusCode(200)
                .body("items.origin", contains("ENTERED"))
                .body("items.year", contains(2021));
        refusesStaleAndUnknown("titles", title, Map.of("decidedBy", "Ủy ban nhân dân thị xã"));
        change(unit, "titles", title, Map.of("decidedOn", "2020-01-01"), 422);
        var second = new HashMap<>(input);
        second.put("year", 2022);
        second.put("decidedOn", null);
        change(unit, "titles", created("titles", second), Map.of("year", 2021), 409);
        remove("titles", title, 204);
    }

    @Test
    void refusesATitleThatNoCatalogueKnows() {
        Api.as(unit)
                .body(Map.of("awardCode", "KHONG-CO", "year", 2021, "source", "Hồ sơ"))
                .post("/people/{id}/titles", person)
                .then()
                .statusCode(422)
                .body("type", endsWith("/reference-unknown"));
    }

    @Test
    void tellsPendingFromImposed() {
        var open = created("disciplines", Map.of("kind", "DISCIPLINE", "state", "OPEN", "from", "2024-01-10"));
        change(unit, "disciplines", open, Map.of("grade", "WARNING"), 422);
        change(unit, "disciplines", open, Map.of("state", "CLOSED"), 422);
        change(unit, "disciplines", open, Map.of("state", "CLOSED", "grade", "WARNING", "to", "2025-01-09"), 200);
        refusesStaleAndUnknown("disciplines", open, Map.of("note", "Đã chấp hành"));
        Api.as(unit)
                .body(Map.of("kind", "COMPLAINT", "state", "CLOSED", "grade", "WARNING", "from", "2024-01-10"))
                .post("/people/{id}/disciplines", person)
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("#/grade"));
        Api.as(unit)
                .get("/people/{id}/disciplines", person)
                .then()
                .statusCode(200)
                .body("items.grade", contains("WARNING"));
        remove("disciplines", open, 204);
    }

    @Test
    void withdrawsAConsentOnce() {
        var consent = created(
                "consents", Map.of("givenBy", "Nguyễn Văn Bình", "purpose", "Công khai", "givenOn", "2024-05-02"));
        var path = "/people/{id}/consents/{consentId}/withdraw";
        var early = Map.of("withdrawnOn", "2024-05-01");
        var day = Map.of("withdrawnOn", "2024-06-01");

        Api.as(unit).body(day).post(path, person, consent).then().statusCode(428);
        Api.as(unit)
                .header("If-Match", "\"9\"")
                .body(day)
                .post(path, person, consent)
                .then()
                .statusCode(412);
        Api.as(unit)
                .header("If-Match", "*")
                .body(early)
                .post(path, person, consent)
                .then()
                .statusCode(422);
        Api.as(unit)
                .header("If-Match", "*")
                .body(day)
                .post(path, person, consent)
                .then()
                .statusCode(200)
                .body("withdrawnOn", equalTo("2024-06-01"));
        Api.as(unit)
                .header("If-Match", "*")
                .body(day)
                .post(path, person, consent)
                .then()
                .statusCode(409);
        Api.as(unit)
                .header("If-Match", "*")
                .body(day)
                .post(path, person, UUID.randomUUID())
                .then()
                .statusCode(404);
        Api.as(unit)
                .get("/people/{id}/consents", person)
                .then()
                .statusCode(200)
                .body("items.withdrawnOn", contains("2024-06-01"))
                .body("items[0].relationship", nullValue());
        Api.as(Api.somebody(Role.AUDITOR, school.id))
                .get("/people/{id}/consents", person)
                .then()
                .statusCode(403);
        Api.as(unit)
                .body(Map.of("givenBy", "Nguyễn Văn Bình", "purpose", "Công khai", "givenOn", "2199-01-01"))
                .post("/people/{id}/consents", person)
                .then()
                .statusCode(422);
    }

    private String created(String segment, Map<String, Object> input) {
        return Api.as(unit)
                .body(input)
                .post("/people/{id}/" + segment, person)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private void change(String as, String segment, String id, Map<String, Object> patch, int status) {
        Api.as(as)
                .contentType(PATCH)
                .header("If-Match", "*")
                .body(patch)
                .patch("/people/{id}/" + segment + "/{part}", person, id)
                .then()
                .statusCode(status);
    }

    private void remove(String segment, String id, int status) {
        Api.as(unit)
                .header("If-Match", "*")
                .delete("/people/{id}/" + segment + "/{part}", person, id)
                .then()
                .statusCode(status);
    }

    /** What every part of a person refuses alike. */
    private void refusesStaleAndUnknown(String segment, String id, Map<String, Object> patch) {
        var path = "/people/{id}/" + segment + "/{part}";
        change(unit, segment, id, patch, 200);
        change(unit, segment, UUID.randomUUID().toString(), patch, 404);
        Api.as(unit)
                .contentType(PATCH)
                .body(patch)
                .patch(path, person, id)
                .then()
                .statusCode(428);
        Api.as(unit)
                .contentType(PATCH)
                .header("If-Match", "\"99\"")
                .body(patch)
                .patch(path, person, id)
                .then()
                .statusCode(412);
        Api.wronglyAs(unit)
                .contentType(PATCH)
                .header("If-Match", "*")
                .body(Map.of("unheardOf", 1))
                .patch(path, person, id)
                .then()
                .statusCode(400);
        Api.as(unit).delete(path, person, id).then().statusCode(428);
        Api.as(unit)
                .header("If-Match", "\"99\"")
                .delete(path, person, id)
                .then()
                .statusCode(412);
        remove(segment, UUID.randomUUID().toString(), 404);
        Api.as(Api.unitOf(Units.school(office)))
                .get("/people/{id}/" + segment, person)
                .then()
                .statusCode(404);
    }
}
