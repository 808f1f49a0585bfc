package vn.thidua.directive;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.thidua.contract.Api;
import vn.thidua.document.DocumentFormat;
import vn.thidua.document.SomeFiles;
import vn.thidua.document.TempFolder;
import vn.thidua.organization.OrgUnit;
import vn.thidua.organization.Units;

@QuarkusTest
class DirectiveTextResourceTest {

    private static final String TEXT = "Kế hoạch phát động phong trào “Thư viện mở” cho học sinh Nguyễn Văn Mẫu.";

    private OrgUnit office;
    private String officer;
    private Directive directive;

    @BeforeEach
    void registersAPlan() {
        office = Units.educationOffice(Units.district(Units.province()));
        officer = Api.officeOf(office);
        directive = SomeDirectives.registered(office);
    }

    @Test
    void keepsTheTextAsItWasSent() {
        put(TEXT).statusCode(201).header("Location", endsWith("/directives/" + directive.id + "/text"));

        Api.anonymous()
                .get("/directives/{id}/text", directive.id)
                .then()
                .statusCode(200)
                .body("text", equalTo(TEXT))
                .body("mediaType", equalTo("text/plain"))
                .body("characters", equalTo(TEXT.length()));
        Api.anonymous()
                .accept("text/plain, application/problem+json")
                .get("/directives/{id}/text", directive.id)
                .then()
                .statusCode(200)
                .contentType(startsWith("text/plain"))
                .body(equalTo(TEXT));
    }

    @Test
    void answersTheWordsAloneToWhoeverTakesAnyText() {
        put(TEXT).statusCode(201);

        for (var accept : List.of("text/*", "text/plain;q=0.5", "text/*;q=0.2, application/json;q=0.1")) {
            Api.anonymous()
                    .accept(accept)
                    .get("/directives/{id}/text", directive.id)
                    .then()
                    .statusCode(200)
                    .header("Content-Type", equalTo("text/plain;charset=UTF-8"))
                    .body(equalTo(TEXT));
        }
        for (var accept :
                List.of("text/plain;q=0", "text/plain; q=0.0, text/*;q=0", "application/json;q=0, text/*;q=0")) {
            Api.wronglyAnonymous()
                    .accept(accept)
                    .get("/directives/{id}/text", directive.id)
                    .then()
                    .statusCode(406)
                    .contentType("application/problem+json");
        }
        Api.anonymous()
                .accept("text/plain;q=0, */*")
                .get("/directives/{id}/text", directive.id)
                .then()
                .statusCode(200)
                .body("text", equalTo(TEXT));
    }

    @Test
    void keepsTheTextOfAFile() {
        Api.as(officer)
                .contentType(DocumentFormat.DOCX_TYPE)
                .body(SomeFiles.docx(SomeFiles.PLAN))
                .put("/directives/{id}/text", directive.id)
                .then()
                .statusCode(201)
                .body("mediaType", equalTo(DocumentFormat.DOCX_TYPE))
                .body("text", containsString("71/KH-SGDĐT"));

        assertEquals(List.of(), TempFolder.content());
    }

    @Test
    void changesNothingWhenTheSameComesAgain() {
        var tag = put(TEXT).statusCode(201).extract().header("ETag");

        Api.as(officer)
                .header("If-Match", tag)
                .contentType("text/plain; charset=UTF-8")
                .body(TEXT)
                .put("/directives/{id}/text", directive.id)
                .then()
                .statusCode(200)
                .body("revision", equalTo(0));
    }

    @Test
    void replacesOnlyWhatTheCallerHasRead() {
        var tag = put(TEXT).statusCode(201).extract().header("ETag");

        put("Khác.").statusCode(428);
        changed(tag, "Bản mới.").statusCode(200).body("revision", equalTo(1));
        changed(tag, "Bản khác nữa.").statusCode(412);
    }

    @Test
    void createsOnlyWhereThereIsNone() {
        put(TEXT).statusCode(201);

        Api.as(officer)
                .header("If-None-Match", "*")
                .contentType("text/plain")
                .body("Other text")
                .put("/directives/{id}/text", directive.id)
                .then()
                .statusCode(412);
        Api.wronglyAs(officer)
                .header("If-None-Match", "\"1\"")
                .contentType("text/plain")
                .body("Other text")
                .put("/directives/{id}/text", directive.id)
                .then()
                .statusCode(400);
    }

    @Test
    void answersThatNothingHasChanged() {
        put(TEXT).statusCode(201);
        var tag = Api.anonymous().get("/directives/{id}/text", directive.id).header("ETag");

        Api.anonymous()
                .header("If-None-Match", tag)
                .get("/directives/{id}/text", directive.id)
                .then()
                .statusCode(304);
    }

    @Test
    void removesTheText() {
        var tag = put(TEXT).statusCode(201).extract().header("ETag");

        deleted(officer, null).statusCode(428);
        deleted(officer, "\"7\"").statusCode(412);
        deleted(Api.officeOf(Units.district(Units.province())), tag).statusCode(403);
        deleted(officer, tag).statusCode(204);
        deleted(officer, tag).statusCode(404);
        Api.anonymous().get("/directives/{id}/text", directive.id).then().statusCode(404);
        Api.wronglyAs(officer)
                .header("If-Match", "nonsense")
                .delete("/directives/{id}/text", directive.id)
                .then()
                .statusCode(400);
    }

    @Test
    void letsOnlyThoseWriteWhoMayChangeTheDirective() {
        Api.as(Api.officeOf(Units.district(Units.province())))
                .contentType("text/plain")
                .body("Text")
                .put("/directives/{id}/text", directive.id)
                .then()
                .statusCode(403);
        Api.as(officer)
                .contentType("text/plain")
                .body("Text")
                .put("/directives/{id}/text", UUID.randomUUID())
                .then()
                .statusCode(404);
    }

    @Test
    void hidesTheTextOfADraft() {
        var input = new java.util.HashMap<>(SomeDirectives.input(office));
        input.put("number", null);
        input.put("issuedOn", "2024-09");
        String draft = Api.as(officer)
                .body(input)
                .post("/directives")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        Api.as(officer)
                .contentType("text/plain; charset=UTF-8")
                .body(TEXT)
                .put("/directives/{id}/text", draft)
                .then()
                .statusCode(201);

        Api.anonymous().get("/directives/{id}/text", draft).then().statusCode(404);
        Api.as(Api.officeOf(Units.province()))
                .get("/directives/{id}/text", draft)
                .then()
                .statusCode(404);
        Api.as(officer).get("/directives/{id}/text", draft).then().statusCode(200);
    }

    @Test
    void hidesTheTextOfADraftWhoseIssuerIsOnlyAName() {
        var input = new java.util.HashMap<>(SomeDirectives.input(office));
        input.put("number", null);
        input.put("issuedOn", null);
        input.put("issuer", Map.of("text", "Sở Giáo dục và Đào tạo tỉnh Sông Lam"));
        String named = Api.as(officer)
                .body(input)
                .post("/directives")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        Api.as(officer)
                .contentType("text/plain; charset=UTF-8")
                .body(TEXT)
                .put("/directives/{id}/text", named)
                .then()
                .statusCode(201);

        Api.anonymous().get("/directives/{id}/text", named).then().statusCode(404);
        Api.anonymous().get("/directives/{id}/findings", named).then().body("textRead", equalTo(false));
        Api.as(officer).get("/directives/{id}/text", named).then().statusCode(200);
    }

    @Test
    void goesWithTheDirectiveIntoAnother() {
        var other = SomeDirectives.registered(office);
        put(TEXT).statusCode(201);
        Api.as(officer)
                .header("If-Match", "*")
                .body(Map.of("into", other.id))
                .post("/directives/{id}/merge", directive.id)
                .then()
                .statusCode(200);

        Api.anonymous()
                .get("/directives/{id}/text", other.id)
                .then()
                .statusCode(200)
                .body("text", equalTo(TEXT));
        Api.anonymous()
                .redirects()
                .follow(false)
                .get("/directives/{id}/text", directive.id)
                .then()
                .statusCode(308);
        put("Bản khác.").statusCode(409);
        deleted(officer, "*").statusCode(409);
    }

    @Test
    void goesWithTheDirective() {
        put(TEXT).statusCode(201);

        Api.as(officer)
                .header("If-Match", "*")
                .delete("/directives/{id}", directive.id)
                .then()
                .statusCode(204);
    }

    @Test
    void keepsNoWordsInTheAudit() {
        put(TEXT).statusCode(201);

        var audit = Api.as(Api.administrator())
                .queryParam("entityId", directive.id)
                .get("/audit-entries")
                .asString();
        assertFalse(audit.contains("Nguyễn Văn Mẫu"), audit);
    }

    @Test
    void refusesAParameterItDoesNotKnow() {
        Api.wronglyAs(officer)
                .queryParam("version", 1)
                .get("/directives/{id}/text", directive.id)
                .then()
                .statusCode(400);
    }

    @Test
    void saysWhatIsWrongWithADocument() {
        Api.as(officer)
                .contentType(DocumentFormat.PDF_TYPE)
                .body(SomeFiles.lockedPdf("khóa"))
                .put("/directives/{id}/text", directive.id)
                .then()
                .statusCode(422)
                .body("type", endsWith("/document-encrypted"));
    }

    private ValidatableResponse put(String text) {
        return Api.as(officer)
                .contentType("text/plain; charset=UTF-8")
                .body(text)
                .put("/directives/{id}/text", directive.id)
                .then();
    }

    private ValidatableResponse changed(String tag, String text) {
        return Api.as(officer)
                .header("If-Match", tag)
                .contentType("text/plain; charset=UTF-8")
                .body(text)
                .put("/directives/{id}/text", directive.id)
                .then();
    }

    private ValidatableResponse deleted(String caller, String tag) {
        var request = Api.as(caller);
        if (tag != null) {
            request.header("If-Match", tag);
        }
        return request.delete("/directives/{id}/text", directive.id).then();
    }
}
