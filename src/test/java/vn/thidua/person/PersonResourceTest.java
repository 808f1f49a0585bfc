package vn.thidua.person;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.thidua.access.Role;
import vn.thidua.award.NomineeKind;
import vn.thidua.contract.Api;
import vn.thidua.nomination.NominationInput;
import vn.thidua.nomination.NominationState;
import vn.thidua.nomination.SomeNominations;
import vn.thidua.organization.OrgUnit;
import vn.thidua.organization.Units;

@QuarkusTest
class PersonResourceTest {

    private static final String PATCH = "application/merge-patch+json; charset=UTF-8";

    private final OrgUnit office = Units.educationOffice(Units.province());
    private final OrgUnit school = Units.school(office);
    private final String unit = Api.unitOf(school);
    private final String council = Api.somebody(Role.COUNCIL_MEMBER, office.id);

    @Test
    void entersAPersonWithACodeOfTheirOwn() {
        var input = input();

        Api.as(unit)
                .body(input)
                .post("/people")
                .then()
                .statusCode(201)
                .header("ETag", notNullValue())
                .body("code", startsWith("CN-"))
                .body("directWorker", equalTo(true))
                .body("unit.code", equalTo(school.code))
                .body("allowedActions.allowed", contains(true, true, true));
    }

    @Test
    void refusesACodeThatIsTakenAndACategoryOfCollectives() {
        var input = input();
        input.put("code", SomePeople.teacher(school, "Lê Văn Khải").code);
        Api.as(unit).body(input).post("/people").then().statusCode(409).body("errors.pointer", contains("#/code"));

        input.put("category", new SomeNominations().collective.code);
        Api.as(unit)
                .body(input)
                .post("/people")
                .then()
                .statusCode(422)
                .body("errors.code", contains("NATURE_DOES_NOT_FIT"));
        input.remove("category");
        Api.wronglyAs(unit).body(input).post("/people").then().statusCode(400);
        input.put("category", SomePeople.category(false, false).code);
        Api.as(Api.unitOf(Units.school(office)))
                .body(input)
                .post("/people")
                .then()
                .statusCode(403);
    }

    @Test
    void listsThePeopleBelowByNameWithoutMarks() {
        SomePeople.teacher(school, "Vũ Hải Đăng");
        SomePeople.teacher(Units.subUnit(school), "Đặng Thùy An");
        SomePeople.teacher(Units.school(office), "Đặng Văn Bình");

        Api.as(unit)
                .get("/people")
                .then()
                .statusCode(200)
                .body("items.fullName", contains("Đặng Thùy An", "Vũ Hải Đăng"));
        Api.as(Api.officeOf(office))
                .queryParam("q", "dang")
                .queryParam("total", true)
                .get("/people")
                .then()
                .statusCode(200)
                .body("items.fullName", contains("Đặng Thùy An", "Đặng Văn Bình"))
                .body("total.count", equalTo(2));
    }

    @Test
    void goesOnAfterAPageAndNarrowsByUnitCategoryAndCode() {
        var first = SomePeople.teacher(school, "Lê An");
        var second = SomePeople.teacher(school, "Lê Bình");
        var office = Api.officeOf(this.office);
        var next = Api.as(office)
                .queryParam("limit", 1)
                .get("/people")
                .then()
                .statusCode(200)
                .extract()
                .<String>path("next");

        Api.as(office)
                .queryParam("limit", 1)
                .queryParam("cursor", next)
                .get("/people")
                .then()
                .statusCode(200)
                .body("items.id", contains(second.id.toString()))
                .body("next", nullValue());
        Api.as(office)
                .queryParam("unitId", school.id)
                .queryParam("category", first.category.code)
                .get("/people")
                .then()
                .statusCode(200)
                .body("items.id", contains(first.id.toString()));
        Api.as(office)
                .queryParam("code", second.code)
                .get("/people")
                .then()
                .statusCode(200)
                .body("items.id", contains(second.id.toString()));
        Api.as(Api.administrator())
                .queryParam("code", second.code)
                .get("/people")
                .then()
                .statusCode(200)
                .body("items.id", contains(second.id.toString()));
        Api.wronglyAs(office).queryParam("limit", 0).get("/people").then().statusCode(400);
        Api.as(Api.somebody(Role.COLLECTOR, school.id)).get("/people").then().statusCode(403);
    }

    @Test
    void masksAMinorForAllButThoseWhoKeepThem() {
        var pupil = SomePeople.member(school, "Nguyễn Thị An", SomePeople.category(true, false));

        Api.as(unit).get("/people/{id}", pupil.id).then().statusCode(200).body("fullName", equalTo("Nguyễn Thị An"));
        Api.as(council)
                .get("/people/{id}", pupil.id)
                .then()
                .statusCode(200)
                .body("fullName", equalTo("N. T. A."))
                .body("masked", equalTo(true))
                .body("birthYear", nullValue())
                .body("code", nullValue());
        Api.as(council).get("/people").then().statusCode(200).body("items.fullName", contains("N. T. A."));
        Api.as(council).get("/people/{id}/titles", pupil.id).then().statusCode(403);
        Api.as(Api.somebody(Role.AUDITOR, Units.school(office).id))
                .get("/people/{id}", pupil.id)
                .then()
                .statusCode(404);
    }

    @Test
    void correctsAPersonWithoutTellingTheAuditWhatItHeld() {
        var person = SomePeople.teacher(school, "Vũ Hải Đang");

        Api.as(unit)
                .contentType(PATCH)
                .header("If-Match", "\"0\"")
                .body(Map.of("fullName", "Vũ Hải Đăng", "directWorker", false))
                .patch("/people/{id}", person.id)
                .then()
                .statusCode(200)
                .body("fullName", equalTo("Vũ Hải Đăng"))
                .body("directWorker", equalTo(false));
        Api.as(Api.somebody(Role.AUDITOR, null))
                .queryParam("entityId", person.id)
                .get("/audit-entries")
                .then()
                .statusCode(200)
                .body("items[0].changes.toString()", not(containsString("Hải")));
        Api.as(unit)
                .contentType(PATCH)
                .body(Map.of("birthYear", 1990))
                .patch("/people/{id}", person.id)
                .then()
                .statusCode(428);
        Api.as(unit)
                .contentType(PATCH)
                .header("If-Match", "\"77\"")
                .body(Map.of("birthYear", 1990))
                .patch("/people/{id}", person.id)
                .then()
                .statusCode(412);
    }

    @Test
    void deletesAPersonOnlyWhileNothingTellsOfThem() {
        var some = new SomeNominations();
        var person = SomePeople.teacher(some.school, "Vũ Hải Đăng");
        some.nominated(
                new NominationInput(
                        null,
                        some.award,
                        some.teacher.code,
                        some.school.id,
                        NomineeKind.INDIVIDUAL,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        person.id),
                NominationState.DRAFT);
        var keeper = Api.unitOf(some.school);

        Api.as(keeper)
                .header("If-Match", "*")
                .delete("/people/{id}", person.id)
                .then()
                .statusCode(409)
                .body("type", endsWith("/in-use"));
        var mistake = SomePeople.teacher(some.school, "Vũ Hải Đăng");
        Api.as(keeper).delete("/people/{id}", mistake.id).then().statusCode(428);
        Api.as(keeper)
                .header("If-Match", "*")
                .delete("/people/{id}", mistake.id)
                .then()
                .statusCode(204);
        Api.as(keeper).get("/people/{id}", mistake.id).then().statusCode(404);
    }

    @Test
    void forgetsWhoSomebodyWasButNotWhatWasDecided() {
        var some = new SomeNominations();
        var person = SomePeople.teacher(some.school, "Vũ Hải Đăng");
        some.decided(List.of(some.nominated(
                new NominationInput(
                        some.campaign.id,
                        some.award,
                        some.teacher.code,
                        some.school.id,
                        NomineeKind.INDIVIDUAL,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        person.id),
                NominationState.SUBMITTED)));
        var keeper = Api.unitOf(some.school);

        Api.as(keeper)
                .header("If-Match", "*")
                .post("/people/{id}/anonymize", person.id)
                .then()
                .statusCode(409);
        SomePeople.leave(person);
        Api.as(keeper)
                .header("If-Match", "*")
                .post("/people/{id}/anonymize", person.id)
                .then()
                .statusCode(200)
                .body("fullName", equalTo("(đã ẩn danh)"))
                .body("birthYear", nullValue())
                .body("anonymizedAt", notNullValue());
        Api.as(keeper)
                .get("/people/{id}/titles", person.id)
                .then()
                .statusCode(200)
                .body("items.origin", contains("DECIDED_HERE"))
                .body("items.year", contains(2024));
        Api.as(keeper)
                .queryParam("campaignId", some.campaign.id)
                .get("/awards")
                .then()
                .statusCode(200)
                .body("items.laureate", contains("Vũ Hải Đăng"));
        Api.as(keeper).get("/people/{id}", UUID.randomUUID()).then().statusCode(404);
    }

    @Test
    void followsAUnitThatMoves() {
        var elsewhere = Units.educationOffice(Units.province());
        SomePeople.teacher(school, "Vũ Hải Đăng");

        Units.moved(school, elsewhere, LocalDate.of(2024, 1, 1));

        Api.as(Api.officeOf(office)).get("/people").then().statusCode(200).body("items", empty());
        Api.as(Api.officeOf(elsewhere))
                .get("/people")
                .then()
                .statusCode(200)
                .body("items.fullName", contains("Vũ Hải Đăng"));
    }

    private Map<String, Object> input() {
        var input = new HashMap<String, Object>();
        input.put("fullName", "Vũ Hải Đăng");
        input.put("birthYear", 1986);
        input.put("category", SomePeople.category(false, true).code);
        input.put("unitId", school.id);
        input.put("position", "Giáo viên Vật lí");
        input.put("from", "2018-09-01");
        return input;
    }
}
