package vn.thidua.report;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.thidua.contract.Api;

@QuarkusTest
class ReportFormTest {

    private SomeReports some;

    @BeforeEach
    void begin() {
        some = new SomeReports();
    }

    /** The form of most tests here. */
    static Map<String, Object> form() {
        return Map.of(
                "sections", List.of(Map.of("code", "M-1", "title", "Kết quả", "required", true, "maxLength", 100)),
                "indicators",
                        List.of(
                                Map.of(
                                        "code",
                                        "CT-1",
                                        "name",
                                        "Tỷ lệ",
                                        "unit",
                                        "%",
                                        "decimals",
                                        2,
                                        "min",
                                        0,
                                        "max",
                                        100,
                                        "required",
                                        true,
                                        "target",
                                        97.35,
                                        "maxChangePercent",
                                        20),
                                Map.of("code", "CT-2", "name", "Số học sinh", "decimals", 0)),
                "fieldsSchema",
                        Map.of(
                                "type",
                                "object",
                                "properties",
                                Map.of(
                                        "soLop",
                                        Map.of("type", "integer", "minimum", 1),
                                        "ghiChu",
                                        Map.of("type", "string"))));
    }

    @Test
    void readsNumbersAsTheyAreWritten() {
        var deadline = some.deadline(some.active(some.with(some.oneOff(), "content", form())));

        put(deadline, "*", content("97,35%", "1.234", Map.of("soLop", 12)))
                .statusCode(201)
                .body("content.indicators.value", contains(97.35f, 1234))
                .body("content.fields.soLop", equalTo(12))
                .body("findings.code", contains("MISSING"));
    }

    @Test
    void keepsAnIncompleteDraftButDoesNotSendIt() {
        var deadline = some.deadline(some.active(some.with(some.oneOff(), "content", form())));
        var tag = put(deadline, "*", content("101.5555", "12", Map.of("soLop", 0)))
                .statusCode(201)
                .body("findings.blocks", hasItem(true))
                .extract()
                .header("ETag");

        for (var dryRun : List.of(true, false)) {
            Api.as(some.teacher)
                    .header("If-Match", tag)
                    .queryParam("dryRun", dryRun)
                    .post("/report-deadlines/{id}/submission/send", deadline)
                    .then()
                    .statusCode(422)
                    .body("errors.code", hasItems("MISSING", "OUT_OF_RANGE", "TOO_MANY_DECIMALS", "SCHEMA_MINIMUM"))
                    .body("errors.pointer", hasItems("#/content/indicators/0/value", "#/content/fields/soLop"));
        }
        Api.as(some.teacher)
                .get("/report-deadlines/{id}", deadline)
                .then()
                .body("status", equalTo("OPEN"))
                .body("content.indicators[0].target", equalTo(97.35f));
    }

    @Test
    void refusesAtOnceEverythingThatCannotBeKept() {
        var deadline = some.deadline(some.active(some.with(some.oneOff(), "content", form())));

        for (var language : List.of("vi", "en")) {
            Api.as(some.teacher)
                    .header("If-None-Match", "*")
                    .header("Accept-Language", language)
                    .body(Map.of(
                            "content",
                            Map.of(
                                    "indicators",
                                    List.of(
                                            Map.of("code", "CT-1", "value", "1.234"),
                                            Map.of("code", "CT-2", "value", "nhiều"),
                                            Map.of("code", "CT-3", "value", 1)))))
                    .put("/report-deadlines/{id}/submission", deadline)
                    .then()
                    .statusCode(422)
                    .body("errors.code", hasItems("AMBIGUOUS_NUMBER", "NOT_A_NUMBER", "NOT_ASKED_FOR"))
                    .body("errors.detail", hasItem(containsString(language.equals("vi") ? "Ghi" : "Write")));
        }
        Api.wronglyAs(some.teacher)
                .header("If-None-Match", "*")
                .body(Map.of("content", Map.of("indicators", List.of(Map.of("code", "CT-1", "value", true)))))
                .put("/report-deadlines/{id}/submission", deadline)
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("#/content/indicators/0/value"));
    }

    @Test
    void sendsWhatIsWholeAndRemarksOnAnUnusualChange() {
        var duty = some.active(some.with(some.input(), "content", form()));
        var deadlines = some.deadlines(duty);
        var first = whole("60,5%");
        var tag = put(deadlines.get(0), "*", first)
                .statusCode(201)
                .body("findings", empty())
                .extract()
                .header("ETag");
        send(deadlines.get(0), tag).statusCode(200);

        tag = put(deadlines.get(1), "*", whole("97,35%"))
                .statusCode(201)
                .body("findings.code", contains("UNUSUAL_CHANGE"))
                .body("findings.blocks", contains(false))
                .extract()
                .header("ETag");
        send(deadlines.get(1), tag).statusCode(200).body("firstSentAt", notNullValue());
    }

    @Test
    void refusesAFormThatCannotBeWhenTheDutyIsWritten() {
        var broken = Map.of(
                "indicators",
                List.of(
                        Map.of("code", "CT-1", "name", "Tỷ lệ", "min", 5, "max", 1),
                        Map.of("code", "CT-1", "name", "Tỷ lệ")),
                "attachments",
                List.of(Map.of("code", "T-1", "name", "Tệp", "mediaTypes", List.of("text/html"))),
                "fieldsSchema",
                Map.of("type", "object", "$ref", "https://example.org/schema"));

        Api.as(some.officer)
                .body(some.with(some.oneOff(), "content", broken))
                .post("/report-duties")
                .then()
                .statusCode(422)
                .body(
                        "errors.pointer",
                        hasItems(
                                "#/content/indicators/0/max",
                                "#/content/indicators/1/code",
                                "#/content/attachments/0/mediaTypes/0",
                                "#/content/fieldsSchema/$ref"));
    }

    @Test
    void takesNoFieldsWhereNoneAreAskedFor() {
        var deadline = some.deadline(some.active(some.oneOff()));

        put(deadline, "*", Map.of("content", Map.of("fields", Map.of("a", 1))))
                .statusCode(422)
                .body("errors.pointer", contains("#/content/fields"));
    }

    static Map<String, Object> whole(String rate) {
        var body = new java.util.LinkedHashMap<String, Object>(content(rate, "12", Map.of("soLop", 12)));
        @SuppressWarnings("unchecked")
        var content = new java.util.LinkedHashMap<>((Map<String, Object>) body.get("content"));
        content.put("sections", List.of(Map.of("code", "M-1", "text", "Đã sơ kết.")));
        body.put("content", content);
        return body;
    }

    private static Map<String, Object> content(String rate, String pupils, Map<String, Object> fields) {
        return Map.of(
                "content",
                Map.of(
                        "indicators",
                        List.of(Map.of("code", "CT-1", "value", rate), Map.of("code", "CT-2", "value", pupils)),
                        "fields",
                        fields));
    }

    private ValidatableResponse put(UUID deadline, String ifNoneMatch, Map<String, ?> body) {
        return Api.as(some.teacher)
                .header("If-None-Match", ifNoneMatch)
                .body(body)
                .put("/report-deadlines/{id}/submission", deadline)
                .then();
    }

    private ValidatableResponse send(UUID deadline, String tag) {
        return Api.as(some.teacher)
                .header("If-Match", tag)
                .post("/report-deadlines/{id}/submission/send", deadline)
                .then();
    }
}
