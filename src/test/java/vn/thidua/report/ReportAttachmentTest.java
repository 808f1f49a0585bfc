package vn.thidua.report;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.thidua.contract.Api;
import vn.thidua.dossier.SomeFilesOfDossiers;

@QuarkusTest
class ReportAttachmentTest {

    private static final byte[] FILE = SomeFilesOfDossiers.pdf("một");

    private SomeReports some;
    private UUID deadline;

    @BeforeEach
    void begin() {
        some = new SomeReports();
        var form = Map.of(
                "attachments",
                List.of(
                        Map.of("code", "TEP-1", "name", "Bản ký", "required", true, "maxCount", 2),
                        Map.of("code", "HINH", "name", "Hình", "mediaTypes", List.of("image/png"))));
        deadline = some.deadline(some.active(some.with(some.oneOff(), "content", form)));
    }

    @Test
    void keepsListsReplacesAndRemovesAFile() {
        var tag = put("TEP-1", null, null, FILE)
                .statusCode(201)
                .body("fileName", equalTo("báo cáo.pdf"))
                .header("Location", containsString("/attachments/TEP-1"))
                .extract()
                .header("ETag");
        put("TEP-1", null, null, FILE).statusCode(200);
        put("TEP-1", null, null, SomeFilesOfDossiers.pdf("hai")).statusCode(428);
        put("TEP-1", null, "\"" + "0".repeat(64) + "\"", SomeFilesOfDossiers.pdf("hai"))
                .statusCode(412);
        put("TEP-1", 2, null, SomeFilesOfDossiers.pdf("ba")).statusCode(201);
        var second = put("TEP-1", null, tag, SomeFilesOfDossiers.pdf("hai"))
                .statusCode(200)
                .extract()
                .header("ETag");

        list().body("items.number", contains(1, 2));
        delete("TEP-1", null).statusCode(428);
        delete("TEP-1", tag).statusCode(412);
        delete("TEP-1", second).statusCode(204);
        delete("TEP-1", second).statusCode(404);
        list().body("items.number", contains(2));
        Api.wronglyAs(some.teacher)
                .header("If-Match", "7")
                .delete("/report-deadlines/{id}/attachments/TEP-1", deadline)
                .then()
                .statusCode(400);
    }

    @Test
    void handsAFileOutToThoseWhoSeeTheReport() {
        var tag = put("TEP-1", null, null, FILE).statusCode(201).extract().header("ETag");

        var got = Api.as(some.officer)
                .accept("application/octet-stream, application/problem+json")
                .get("/report-deadlines/{id}/attachments/TEP-1", deadline);
        assertEquals(200, got.statusCode());
        assertArrayEquals(FILE, got.asByteArray());
        Api.as(some.officer)
                .accept("application/octet-stream, application/problem+json")
                .header("If-None-Match", tag)
                .get("/report-deadlines/{id}/attachments/TEP-1", deadline)
                .then()
                .statusCode(304);
        Api.as(some.officer)
                .accept("application/octet-stream, application/problem+json")
                .get("/report-deadlines/{id}/attachments/HINH", deadline)
                .then()
                .statusCode(404);
        var stranger = new SomeReports().officer;
        Api.as(stranger)
                .get("/report-deadlines/{id}/attachments", deadline)
                .then()
                .statusCode(404);
        Api.as(Api.officeOf(some.homeAffairs))
                .contentType("application/pdf")
                .body(FILE)
                .put("/report-deadlines/{id}/attachments/TEP-1", deadline)
                .then()
                .statusCode(403);
        Api.as(Api.officeOf(some.homeAffairs))
                .header("If-Match", "*")
                .delete("/report-deadlines/{id}/attachments/TEP-1", deadline)
                .then()
                .statusCode(403);
    }

    @Test
    void takesOnlyWhatTheDutyAsksFor() {
        put("KHAC", null, null, FILE).statusCode(404);
        put("HINH", null, null, FILE).statusCode(422).body("errors.code", contains("MEDIA_TYPE_NOT_ASKED_FOR"));
        put("TEP-1", 3, null, FILE).statusCode(422).body("errors.code", contains("TOO_MANY_FILES"));
        Api.wronglyAs(some.teacher)
                .contentType("application/pdf")
                .queryParam("number", 21)
                .body(FILE)
                .put("/report-deadlines/{id}/attachments/TEP-1", deadline)
                .then()
                .statusCode(400);
        list().body("items", empty());
    }

    @Test
    void isNeededToSendAndMakesASentReportADraft() {
        var tag = some.written(deadline);
        Api.as(some.teacher)
                .header("If-Match", tag)
                .post("/report-deadlines/{id}/submission/send", deadline)
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("#/attachments"));
        var file = put("TEP-1", null, null, FILE).statusCode(201).extract().header("ETag");
        Api.as(some.teacher)
                .header("If-Match", "*")
                .post("/report-deadlines/{id}/submission/send", deadline)
                .then()
                .statusCode(200);

        put("TEP-1", null, file, SomeFilesOfDossiers.pdf("hai")).statusCode(200);
        Api.as(some.teacher)
                .get("/report-deadlines/{id}/submission", deadline)
                .then()
                .body("status", equalTo("DRAFT"));
        some.step(deadline, "accept").statusCode(409);
        Api.as(some.teacher)
                .header("If-Match", "*")
                .post("/report-deadlines/{id}/submission/send", deadline)
                .then()
                .statusCode(200);
        some.step(deadline, "accept").statusCode(200);
        put("TEP-1", 2, null, SomeFilesOfDossiers.pdf("ba")).statusCode(409);
        delete("TEP-1", "*").statusCode(409);
    }

    private ValidatableResponse put(String code, Integer number, String ifMatch, byte[] file) {
        var request = Api.as(some.teacher)
                .contentType("application/pdf")
                .queryParam("fileName", "../báo cáo.pdf")
                .body(file);
        if (number != null) {
            request.queryParam("number", number);
        }
        if (ifMatch != null) {
            request.header("If-Match", ifMatch);
        }
        return request.put("/report-deadlines/{id}/attachments/{code}", deadline, code)
                .then();
    }

    private ValidatableResponse delete(String code, String ifMatch) {
        var request = Api.as(some.teacher);
        if (ifMatch != null) {
            request.header("If-Match", ifMatch);
        }
        return request.delete("/report-deadlines/{id}/attachments/{code}", deadline, code)
                .then();
    }

    private ValidatableResponse list() {
        return Api.as(some.officer)
                .get("/report-deadlines/{id}/attachments", deadline)
                .then()
                .statusCode(200);
    }
}
