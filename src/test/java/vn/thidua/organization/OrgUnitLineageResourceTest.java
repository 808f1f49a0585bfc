package vn.thidua.organization;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thidua.access.Role;
import vn.thidua.contract.Api;

@QuarkusTest
class OrgUnitLineageResourceTest {

    private static final LocalDate DAY = LocalDate.of(2025, 7, 1);

    @Test
    void endsAUnitThatMergedOnTheEve() {
        var province = Units.province();
        var first = Units.school(province);
        var merged = Units.school(province, DAY, null);
        var administrator = Api.somebody(Role.ADMINISTRATOR, province.id);

        succession(administrator, first.id, "MERGED", merged.id, "2025-07-01")
                .statusCode(201)
                .header("Location", endsWith("/org-units/" + first.id + "/successions"))
                .body("predecessor.code", equalTo(first.code))
                .body("successor.code", equalTo(merged.code));

        Api.as(administrator)
                .get("/org-units/{id}", first.id)
                .then()
                .body("validTo", equalTo("2025-06-30"))
                .body("revision", equalTo(first.revision + 1));
        Api.as(administrator)
                .get("/org-units/{id}/successions", first.id)
                .then()
                .statusCode(200)
                .body("items.kind", contains("MERGED"))
                .body("items.effectiveOn", contains("2025-07-01"));
    }

    @Test
    void endsAUnitWithoutSuccessor() {
        var school = Units.school(Units.province());

        succession(Api.administrator(), school.id, "ENDED", null, "2024-09-01")
                .statusCode(201)
                .body("successor", nullValue());

        Api.as(Api.administrator()).get("/org-units/{id}", school.id).then().body("validTo", equalTo("2024-08-31"));
    }

    @Test
    void leavesTheDaysOfAUnitThatHadEndedBefore() {
        var province = Units.province();
        var school = Units.school(province, LocalDate.of(2015, 1, 1), LocalDate.of(2020, 5, 31));

        succession(Api.administrator(), school.id, "RENAMED", Units.school(province).id, "2020-06-01")
                .statusCode(201);

        Api.as(Api.administrator())
                .get("/org-units/{id}", school.id)
                .then()
                .body("validTo", equalTo("2020-05-31"))
                .body("revision", equalTo(school.revision + 1));
    }

    @Test
    void followsTheLineInBothDirectionsUpToADay() {
        var province = Units.province();
        var old = Units.school(province);
        var middle = Units.school(province, LocalDate.of(2018, 1, 1), null);
        var left = Units.school(province, LocalDate.of(2022, 1, 1), null);
        var right = Units.school(province, LocalDate.of(2022, 1, 1), null);
        Units.succeeded(old, SuccessionKind.RENAMED, middle, LocalDate.of(2018, 1, 1));
        Units.succeeded(middle, SuccessionKind.SPLIT, left, LocalDate.of(2022, 1, 1));
        Units.succeeded(middle, SuccessionKind.SPLIT, right, LocalDate.of(2022, 1, 1));
        var reader = Api.unitOf(province);

        Api.as(reader)
                .get("/org-units/{id}/successors", old.id)
                .then()
                .statusCode(200)
                .body("items.kind", contains("RENAMED", "SPLIT", "SPLIT"))
                .body("items.successor.code", containsInAnyOrder(middle.code, left.code, right.code));
        Api.as(reader)
                .queryParam("asOf", "2021-12-31")
                .get("/org-units/{id}/successors", old.id)
                .then()
                .body("items.successor.code", contains(middle.code));
        Api.as(reader)
                .get("/org-units/{id}/predecessors", right.id)
                .then()
                .statusCode(200)
                .body("items.predecessor.code", contains(old.code, middle.code));
        Api.as(reader).get("/org-units/{id}/predecessors", old.id).then().body("items", empty());
    }

    @Test
    void followsTheLineWithTheSameStatementsHoweverLongItIs() {
        var province = Units.province();
        var first = Units.school(province);
        var last = first;
        for (int year = 2017; year < 2022; year++) {
            var day = LocalDate.of(year, 1, 1);
            var next = Units.school(province, day, null);
            Units.succeeded(last, SuccessionKind.RENAMED, next, day);
            last = next;
        }
        var reader = Api.administrator();
        var end = last;
        Api.as(reader).get("/org-units/{id}/successors", first.id);

        assertEquals(
                Statements.of(() -> Api.as(reader).get("/org-units/{id}/successors", end.id)),
                Statements.of(() -> Api.as(reader).get("/org-units/{id}/successors", first.id)));
    }

    @Test
    void endsNoUnitThatOthersStandBelow() {
        var province = Units.province();
        var office = Units.educationOffice(province);
        var school = Units.school(office);
        var successor = Units.educationOffice(province);

        succession(Api.administrator(), office.id, "MERGED", successor.id, "2025-07-01")
                .statusCode(409)
                .body("type", endsWith("/unit-has-children"))
                .body("detail", containsString(school.code));
        Units.moved(school, successor, DAY);
        succession(Api.administrator(), office.id, "MERGED", successor.id, "2025-07-01")
                .statusCode(201);
    }

    @Test
    void refusesToRecordTheSameTwiceAndAnEndBesideASuccessor() {
        var province = Units.province();
        var school = Units.school(province);
        var successor = Units.school(province);
        Units.succeeded(school, SuccessionKind.MERGED, successor, DAY);

        succession(Api.administrator(), school.id, "SPLIT", successor.id, "2025-07-01")
                .statusCode(409)
                .body("type", endsWith("/already-exists"));
        succession(Api.administrator(), school.id, "ENDED", null, "2025-07-01").statusCode(409);
    }

    @Test
    void refusesAUnitAmongItsOwnSuccessors() {
        var province = Units.province();
        var old = Units.school(province);
        var next = Units.school(province);
        Units.succeeded(old, SuccessionKind.RENAMED, next, DAY);

        succession(Api.administrator(), next.id, "RENAMED", old.id, "2025-06-15")
                .statusCode(422)
                .body("errors.code", contains("SUCCESSION_IN_A_CIRCLE"));
        succession(Api.administrator(), old.id, "RENAMED", old.id, "2025-06-15")
                .statusCode(422)
                .body("errors.code", contains("SUCCESSION_IN_A_CIRCLE"));
    }

    @ParameterizedTest
    @CsvSource({
        "ENDED,   true,  2025-07-01, #/successorId, NOT_ALLOWED",
        "MERGED,  false, 2025-07-01, #/successorId, REQUIRED",
        "RENAMED, true,  2019-12-31, #/successorId, SUCCESSOR_NOT_VALID",
        "ENDED,   false, 2015-01-01, #/effectiveOn, BEFORE_PREDECESSOR",
    })
    void refusesWhatCannotBe(String kind, boolean withSuccessor, String day, String pointer, String code) {
        var province = Units.province();
        var school = Units.school(province);
        var successor = Units.school(province, LocalDate.of(2020, 1, 1), null);

        succession(Api.administrator(), school.id, kind, withSuccessor ? successor.id : null, day)
                .statusCode(422)
                .body("errors.pointer", contains(pointer))
                .body("errors.code", contains(code));
    }

    @Test
    void refusesADirectiveThatIsNotThere() {
        Api.as(Api.administrator())
                .body(Map.of("kind", "ENDED", "effectiveOn", "2025-07-01", "directiveId", UUID.randomUUID()))
                .post("/org-units/{id}/successions", Units.province().id)
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("#/directiveId"));
    }

    @Test
    void recordsOnlyForAdministratorsOfBothUnits() {
        var province = Units.province();
        var school = Units.school(province);

        succession(Api.somebody(Role.ADMINISTRATOR, school.id), school.id, "MERGED", province.id, "2025-07-01")
                .statusCode(403);
        succession(Api.unitOf(school), school.id, "ENDED", null, "2025-07-01").statusCode(403);
        succession(Api.administrator(), UUID.randomUUID(), "ENDED", null, "2025-07-01")
                .statusCode(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"successors", "predecessors", "successions"})
    void refusesWrongParametersAndUnknownUnits(String list) {
        var reader = Api.administrator();

        Api.wronglyAs(reader)
                .queryParam("limit", 0)
                .get("/org-units/{id}/" + list, Units.province().id)
                .then()
                .statusCode(400);
        Api.as(reader).get("/org-units/{id}/" + list, UUID.randomUUID()).then().statusCode(404);
    }

    @Test
    void refusesASuccessionOfNoKnownKind() {
        Api.wronglyAs(Api.administrator())
                .body(Map.of("kind", "SOLD", "effectiveOn", "2025-07-01"))
                .post("/org-units/{id}/successions", Units.province().id)
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("#/kind"));
    }

    private static ValidatableResponse succession(
            String subject, UUID unitId, String kind, @Nullable UUID successorId, String day) {
        var input = new HashMap<String, Object>(Map.of("kind", kind, "effectiveOn", day));
        if (successorId != null) {
            input.put("successorId", successorId);
        }
        return Api.as(subject)
                .body(input)
                .post("/org-units/{id}/successions", unitId)
                .then();
    }
}
