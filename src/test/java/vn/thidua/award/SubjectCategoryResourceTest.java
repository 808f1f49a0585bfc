package vn.thidua.award;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ExtractableResponse;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.thidua.access.Role;
import vn.thidua.contract.Api;
import vn.thidua.organization.Units;

@QuarkusTest
class SubjectCategoryResourceTest {

    private static final String PATCH = "application/merge-patch+json";

    @Test
    void listsTheCategoriesOfThePlansForEverybody() {
        var codes = new ArrayList<String>();
        var minors = new ArrayList<String>();
        for (String cursor = ""; cursor != null; ) {
            var request = Api.anonymous().queryParam("limit", 200);
            var page = (cursor.isEmpty() ? request : request.queryParam("cursor", cursor))
                    .get("/subject-categories")
                    .then()
                    .statusCode(200)
                    .extract();
            codes.addAll(page.<List<String>>path("items.code"));
            minors.addAll(page.<List<String>>path("items.findAll { it.minor && !it.code.startsWith('T-') }.code"));
            cursor = page.path("next");
        }

        assertTrue(codes.containsAll(
                List.of("COLLECTIVE", "SMALL_COLLECTIVE", "MANAGER", "TEACHER", "STAFF", "OFFICIAL", "STUDENT")));
        assertEquals(List.of("STUDENT"), minors);
    }

    @Test
    void refusesAForeignCursor() {
        Api.wronglyAnonymous()
                .queryParam("cursor", "abc")
                .when()
                .get("/subject-categories")
                .then()
                .statusCode(400)
                .body("type", endsWith("/cursor-invalid"));
    }

    @Test
    void addsACategoryAndChangesIt() {
        var administrator = Api.administrator();
        var created = created(administrator);

        var read = Api.anonymous()
                .basePath("")
                .when()
                .get(created.header("Location"))
                .then()
                .statusCode(200)
                .extract();
        Api.as(administrator)
                .contentType(PATCH)
                .header("If-Match", read.header("ETag"))
                .body(Map.of("nameEn", "University lecturer"))
                .when()
                .patch("/subject-categories/{id}", created.<String>path("id"))
                .then()
                .statusCode(200)
                .header("ETag", notNullValue())
                .body("revision", equalTo(1))
                .body("nameEn", equalTo("University lecturer"))
                .body("nameVi", equalTo("Giảng viên"));
    }

    @Test
    void answersNotModifiedToAReaderWhoHasTheCurrentCategory() {
        var location = created(Api.administrator()).header("Location");
        var tag = Api.anonymous().basePath("").get(location).header("ETag");

        Api.anonymous()
                .basePath("")
                .header("If-None-Match", tag)
                .when()
                .get(location)
                .then()
                .statusCode(304);
    }

    @Test
    void refusesASecondCategoryWithTheSameCode() {
        var administrator = Api.administrator();
        var code = created(administrator).<String>path("code");

        Api.as(administrator)
                .body(input(code))
                .when()
                .post("/subject-categories")
                .then()
                .statusCode(409)
                .body("type", endsWith("/already-exists"));
    }

    @Test
    void refusesToGiveACategoryTheCodeOfAnother() {
        var administrator = Api.administrator();
        var created = created(administrator);

        Api.as(administrator)
                .contentType(PATCH)
                .header("If-Match", created.header("ETag"))
                .body(Map.of("code", "TEACHER"))
                .when()
                .patch("/subject-categories/{id}", created.<String>path("id"))
                .then()
                .statusCode(409);
    }

    @Test
    void isKeptByTheAdministratorOfTheWholeService() {
        var ofAProvince = Api.somebody(Role.ADMINISTRATOR, Units.province().id);
        var created = created(Api.administrator());

        Api.as(ofAProvince)
                .body(input(Units.freshCode()))
                .when()
                .post("/subject-categories")
                .then()
                .statusCode(403)
                .body("type", endsWith("/foreign-unit"));
        Api.as(ofAProvince)
                .contentType(PATCH)
                .header("If-Match", created.header("ETag"))
                .body(Map.of("nameEn", "X"))
                .when()
                .patch("/subject-categories/{id}", created.<String>path("id"))
                .then()
                .statusCode(403);
    }

    @Test
    void changesOnlyWhatTheCallerHasSeen() {
        var administrator = Api.administrator();
        var created = created(administrator);
        var id = created.<String>path("id");

        Api.as(administrator)
                .contentType(PATCH)
                .body(Map.of("nameEn", "X"))
                .when()
                .patch("/subject-categories/{id}", id)
                .then()
                .statusCode(428);
        Api.as(administrator)
                .contentType(PATCH)
                .header("If-Match", "\"7-abc\"")
                .body(Map.of("nameEn", "X"))
                .when()
                .patch("/subject-categories/{id}", id)
                .then()
                .statusCode(412);
    }

    @Test
    void clearsNothingThatIsRequired() {
        var administrator = Api.administrator();
        var created = created(administrator);

        Api.wronglyAs(administrator)
                .contentType(PATCH)
                .header("If-Match", created.header("ETag"))
                .body("{\"nature\": null, \"minor\": null}")
                .when()
                .patch("/subject-categories/{id}", created.<String>path("id"))
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("#/minor", "#/nature"));
    }

    @Test
    void namesWhatANewCategoryLacks() {
        Api.wronglyAs(Api.administrator())
                .body(Map.of("code", "lower case"))
                .when()
                .post("/subject-categories")
                .then()
                .statusCode(400)
                .body("errors.pointer", hasItems("#/code", "#/directWorker", "#/minor", "#/nameEn", "#/nature"))
                .body("errors.code", hasItem("REQUIRED"));
    }

    @Test
    void knowsNoOtherCategories() {
        Api.anonymous()
                .when()
                .get("/subject-categories/{id}", UUID.randomUUID())
                .then()
                .statusCode(404);
        Api.as(Api.administrator())
                .contentType(PATCH)
                .header("If-Match", "*")
                .body(Map.of("nameEn", "X"))
                .when()
                .patch("/subject-categories/{id}", UUID.randomUUID())
                .then()
                .statusCode(404);
    }

    private static ExtractableResponse<Response> created(String administrator) {
        return Api.as(administrator)
                .body(input(Units.freshCode()))
                .when()
                .post("/subject-categories")
                .then()
                .statusCode(201)
                .extract();
    }

    private static SubjectCategoryInput input(String code) {
        return new SubjectCategoryInput(code, "Giảng viên", "Lecturer", NomineeKind.INDIVIDUAL, true, false);
    }
}
