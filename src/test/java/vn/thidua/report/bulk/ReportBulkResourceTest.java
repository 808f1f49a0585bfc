package vn.thidua.report.bulk;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.arc.Arc;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.thidua.access.Role;
import vn.thidua.contract.Api;
import vn.thidua.organization.OrgUnit;
import vn.thidua.organization.Units;
import vn.thidua.report.SomeReports;

@QuarkusTest
class ReportBulkResourceTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private SomeReports some;
    private OrgUnit second;
    private SomeReports.Duty duty;
    private String collector;

    @BeforeEach
    void begin() {
        some = new SomeReports();
        second = Units.school(some.office);
        var input = some.with(
                some.oneOff(),
                "content",
                Map.of(
                        "indicators",
                        List.of(Map.of("code", "CT-1", "name", "Tỷ lệ", "unit", "%", "decimals", 2, "required", true)),
                        "fieldsSchema",
                        Map.of("type", "object", "properties", Map.of("soLop", Map.of("type", "integer")))));
        duty = some.active(input);
        collector = Api.somebody(Role.COLLECTOR, some.office.id);
    }

    @Test
    void answersEachRowAndSendsTheSameOnlyOnce() {
        var rows = row(some.school, "97,35%") + "\n\n" + row(second, "không") + row(second, "93,29%");

        var answers = lines(ndjson(rows, false));

        assertEquals(List.of("SENT", "REFUSED", "SENT"), outcomes(answers));
        assertEquals(
                List.of(1, 2, 3),
                answers.stream().limit(3).map(one -> one.path("row").asInt()).toList());
        assertEquals("NOT_A_NUMBER", answers.get(1).at("/problem/errors/0/code").asText());
        assertEquals(
                "#/content/indicators/0/value",
                answers.get(1).at("/problem/errors/0/pointer").asText());
        var end = answers.get(3);
        assertTrue(end.path("done").asBoolean());
        assertEquals(
                "3 2 0 1",
                end.path("rows") + " " + end.path("sent") + " " + end.path("unchanged") + " " + end.path("refused"));

        var again = lines(ndjson(rows, false));

        assertEquals(List.of("UNCHANGED", "REFUSED", "UNCHANGED"), outcomes(again));
        assertEquals(1, again.get(0).path("timesSent").asInt());
        var deadline = some.deadline(duty);
        Api.as(some.teacher)
                .get("/report-deadlines/{id}/submission", deadline)
                .then()
                .body("timesSent", equalTo(1))
                .body("sentBy", equalTo(collector))
                .body("content.indicators[0].value", equalTo(97.35f));
        var changed = lines(ndjson(row(some.school, 97.5), false));
        assertEquals(List.of("SENT"), outcomes(changed));
        assertEquals(2, changed.get(0).path("timesSent").asInt());
    }

    @Test
    void triesWithoutKeepingAnything() {
        var answers = lines(ndjson(row(some.school, "97,35%"), true));

        assertEquals(List.of("SENT"), outcomes(answers));
        assertTrue(answers.get(1).path("dryRun").asBoolean());
        Api.as(some.teacher)
                .get("/report-deadlines/{id}", some.deadline(duty))
                .then()
                .body("status", equalTo("OPEN"))
                .body("submission", nullValue());
    }

    @Test
    void refusesRowsForTheirOwnFaultsAlone() {
        var foreign = new SomeReports();
        var foreignDeadline = foreign.deadline(foreign.active(foreign.oneOff()));
        var rows = String.join(
                "\n",
                "{\"unit",
                "{\"unit\":\"A\"}",
                "{\"unit\":\"A\",\"duty\":\"B\",\"other\":1}",
                "{\"unit\":\"NO-SUCH\",\"duty\":\"BC-KQ\"}",
                "{\"deadlineId\":\"" + foreignDeadline + "\",\"narrative\":\"Đã sơ kết.\"}",
                "{\"deadlineId\":\"" + some.deadline(duty) + "\",\"narrative\":\"\"}",
                row(some.school, "1"));

        var answers = lines(ndjson(rows, false));

        assertEquals(
                List.of(
                        "malformed-json",
                        "invalid-request",
                        "invalid-request",
                        "reference-unknown",
                        "not-found",
                        "invalid-request"),
                answers.stream()
                        .limit(6)
                        .map(one -> one.at("/problem/type").asText().replace("/problems/", ""))
                        .toList());
        assertEquals("SENT", answers.get(6).path("outcome").asText());
    }

    @Test
    void saysWhichPeriodsThereAreWhereNoneIsNamed() {
        some.active(some.input());
        var row = "{\"unit\":\"" + some.school.code + "\",\"duty\":\"BC-6T\",\"narrative\":\"Đã sơ kết.\"}";

        var problem = lines(ndjson(row, false)).get(0).path("problem");

        assertEquals("SEVERAL_DEADLINES", problem.at("/errors/0/code").asText());
        assertTrue(problem.path("detail").asText().contains("2023-07-01"));
        assertEquals(List.of("SENT"), outcomes(lines(ndjson(row.replace("}", ",\"period\":\"2023-07-01\"}"), false))));
    }

    @Test
    void takesATableOfCommasOrSemicolons() {
        var table = "\uFEFFunit;duty;narrative;indicator.CT-1;note.CT-1;field.soLop\r\n"
                + some.school.code + ";BC-KQ;\"Đã sơ kết;\nđã báo cáo\";97,35%;;12\r\n"
                + second.code + ";BC-KQ;'=A1;;chưa tổng hợp;x\r\n"
                + second.code + ";BC-KQ\r\n"
                + second.code + ";BC-KQ;'=A1;;chưa tổng hợp;\r\n";

        var answers = lines(csv(table));

        assertEquals(List.of("SENT", "REFUSED", "REFUSED", "SENT"), outcomes(answers));
        assertEquals("SCHEMA_TYPE", answers.get(1).at("/problem/errors/0/code").asText());
        assertEquals("NOT_KNOWN", answers.get(3).at("/findings/0/code").asText());
        Api.as(some.teacher)
                .get("/report-deadlines/{id}/submission", some.deadline(duty))
                .then()
                .body("narrative", equalTo("Đã sơ kết;\nđã báo cáo"))
                .body("content.fields.soLop", equalTo(12));
    }

    @Test
    void endsWhereNothingCanBeReadAnyMore() {
        var table = "unit,duty,narrative,indicator.CT-1\n" + some.school.code + ",BC-KQ,a,1\n" + second.code
                + ",BC-KQ,\"" + "a".repeat(1_500_000);

        var answers = lines(csv(table));

        assertEquals("SENT", answers.get(0).path("outcome").asText());
        assertEquals(false, answers.get(1).path("done").asBoolean());
        assertEquals("UNREADABLE", answers.get(1).at("/problem/errors/0/code").asText());
    }

    @Test
    void refusesATableWithoutItsColumns() {
        Api.as(collector)
                .contentType("text/csv")
                .accept("application/x-ndjson, application/problem+json")
                .body("school,duty\nA,B\n".getBytes(StandardCharsets.UTF_8))
                .post("/report-submissions/bulk")
                .then()
                .statusCode(400)
                .body("errors.code", hasItems("UNKNOWN_COLUMN", "REQUIRED"));
        Api.as(collector)
                .contentType("text/csv")
                .accept("application/x-ndjson, application/problem+json")
                .body(new byte[] {'u', 'n', 'i', 't', (byte) 0xC3, '(', '\n'})
                .post("/report-submissions/bulk")
                .then()
                .statusCode(400)
                .body("type", equalTo("/problems/text-encoding"));
        Api.as(Api.somebody(Role.AUDITOR, some.office.id))
                .contentType("text/csv")
                .accept("application/x-ndjson, application/problem+json")
                .body("unit,duty\n".getBytes(StandardCharsets.UTF_8))
                .post("/report-submissions/bulk")
                .then()
                .statusCode(403);
        Api.as(collector)
                .contentType("application/x-ndjson")
                .accept("application/x-ndjson, application/problem+json")
                .body(new byte[4_000_000])
                .post("/report-submissions/bulk")
                .then()
                .statusCode(413);
    }

    @Test
    void keepsNothingOnDiskBehindAnAnswer() throws IOException {
        ndjson(row(some.school, "1"), false);
        csv("school\n");

        var folder = Path.of("target/test-data/rows");
        try (var files = Files.list(folder)) {
            assertEquals(
                    List.of(),
                    files.filter(file -> file.getFileName().toString().startsWith("reports-"))
                            .toList());
        }
    }

    @Test
    void givesBackWhatWasSentInThreeForms() throws IOException {
        ndjson(
                row(some.school, "97,35%") + "{\"unit\":\"" + second.code
                        + "\",\"duty\":\"BC-KQ\",\"narrative\":\"=1+1, \\\"có\\\"\",\"content\":{\"fields\":{\"soLop\":3},"
                        + "\"indicators\":[{\"code\":\"CT-1\",\"value\":-5}]}}",
                false);

        var csv = download("text/csv");
        assertEquals("text/csv;charset=UTF-8", csv.contentType());
        assertEquals("attachment; filename=\"BC-KQ.csv\"", csv.header("Content-Disposition"));
        var text = csv.asString();
        assertTrue(text.startsWith("deadlineId,unit,unitName,duty,period"), text);
        assertTrue(text.lines().findFirst().orElse("").endsWith("indicator.CT-1,note.CT-1,field.soLop"), text);
        assertTrue(text.contains("\"'=1+1, \"\"có\"\"\",-5,,3"), text);
        assertEquals(3, text.lines().count());

        assertEquals(List.of("UNCHANGED", "UNCHANGED"), outcomes(lines(csv(text))), "as it was sent");

        var ndjson = lines(download("application/x-ndjson"));
        assertEquals(2, ndjson.size());
        assertTrue(ndjson.stream()
                .anyMatch(one -> one.at("/content/indicators/0/value")
                        .decimalValue()
                        .toPlainString()
                        .equals("97.35")));

        var xlsx = download(XLSX);
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(xlsx.asByteArray()))) {
            var sheet = book.getSheetAt(0);
            assertEquals(2, sheet.getLastRowNum());
            assertEquals("deadlineId", sheet.getRow(0).getCell(0).getStringCellValue());
            var values = List.of(
                    sheet.getRow(1).getCell(13).getNumericCellValue(),
                    sheet.getRow(2).getCell(13).getNumericCellValue());
            assertTrue(values.containsAll(List.of(97.35, -5.0)), values.toString());
        }
    }

    @Test
    void givesEverybodyTheReportsTheySee() {
        ndjson(row(some.school, "97,35%") + row(second, "93"), false);

        assertEquals(2, lines(download("application/x-ndjson")).size());
        var own = Api.as(some.teacher)
                .accept("application/x-ndjson, application/problem+json")
                .get("/report-duties/{id}/submissions", duty.id());
        assertEquals(1, lines(own).size());
        var filtered = Api.as(some.officer)
                .accept("application/x-ndjson, application/problem+json")
                .queryParam("unitId", second.id)
                .queryParam("status", "SENT")
                .get("/report-duties/{id}/submissions", duty.id());
        assertEquals(1, lines(filtered).size());
        Api.as(some.officer)
                .accept("text/csv, application/problem+json")
                .get("/report-duties/{id}/submissions", java.util.UUID.randomUUID())
                .then()
                .statusCode(404);
        Api.wronglyAs(some.officer)
                .accept("text/csv, application/problem+json")
                .queryParam("status", "NONE")
                .get("/report-duties/{id}/submissions", duty.id())
                .then()
                .statusCode(400);
    }

    /** More than a page of what is read at once. */
    @Test
    void goesOnBehindTheFirstPage() {
        var rows = new StringBuilder();
        var one = some.with(some.oneOff(), "code", "BC-NHIEU");
        var schools = new ArrayList<OrgUnit>();
        for (int i = 0; i < 120; i++) {
            schools.add(Units.school(some.office));
        }
        var many = some.active(one);
        schools.forEach(school ->
                rows.append("{\"unit\":\"" + school.code + "\",\"duty\":\"BC-NHIEU\",\"narrative\":\"Đã sơ kết.\"}\n"));

        var answers = lines(ndjson(rows.toString(), false));

        assertEquals(120, answers.get(120).path("sent").asInt());
        var all = Api.as(some.officer)
                .accept("application/x-ndjson, application/problem+json")
                .get("/report-duties/{id}/submissions", many.id());
        assertEquals(
                120,
                lines(all).stream()
                        .map(line -> line.at("/deadline/id").asText())
                        .distinct()
                        .count());
    }

    @Test
    void readsAPageOfReportsWithTheStatementsOfOne() {
        ndjson(row(some.school, "97,35%"), false);
        var one = statements(() -> download("text/csv"));
        var followed = statements(() -> Api.as(some.officer).get("/changes"));
        ndjson(row(second, "93"), false);

        assertEquals(one, statements(() -> download("text/csv")));
        // giving positions to what is new is a statement of its own
        assertTrue(statements(() -> Api.as(some.officer).get("/changes")) <= followed + 2);
    }

    private static long statements(Runnable call) {
        var statistics = Arc.container().instance(SessionFactory.class).get().getStatistics();
        var before = statistics.getPrepareStatementCount();
        call.run();
        return statistics.getPrepareStatementCount() - before;
    }

    private static String row(OrgUnit school, Object rate) {
        var value = rate instanceof String ? "\"" + rate + "\"" : rate.toString();
        return "{\"unit\":\"" + school.code + "\",\"duty\":\"BC-KQ\",\"narrative\":\"Đã sơ kết.\","
                + "\"content\":{\"indicators\":[{\"code\":\"CT-1\",\"value\":" + value + "}]}}\n";
    }

    private Response download(String type) {
        return Api.as(some.officer)
                .accept(type + ", application/problem+json")
                .get("/report-duties/{id}/submissions", duty.id());
    }

    private Response ndjson(String rows, boolean dryRun) {
        var request = Api.as(collector)
                .contentType("application/x-ndjson")
                .accept("application/x-ndjson, application/problem+json")
                .body(rows.getBytes(StandardCharsets.UTF_8));
        return (dryRun ? request.queryParam("dryRun", true) : request).post("/report-submissions/bulk");
    }

    private Response csv(String rows) {
        return Api.as(collector)
                .contentType("text/csv")
                .accept("application/x-ndjson, application/problem+json")
                .body(rows.getBytes(StandardCharsets.UTF_8))
                .post("/report-submissions/bulk");
    }

    private static List<JsonNode> lines(Response response) {
        assertEquals(200, response.statusCode(), response.asString());
        var found = new ArrayList<JsonNode>();
        response.asString().lines().forEach(line -> {
            try {
                found.add(JSON.readTree(line));
            } catch (JsonProcessingException e) {
                throw new AssertionError(line, e);
            }
        });
        return found;
    }

    private static List<String> outcomes(List<JsonNode> answers) {
        return answers.stream()
                .filter(one -> one.has("outcome"))
                .map(one -> one.path("outcome").asText())
                .toList();
    }
}
