package vn.thidua.calendar;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.thidua.contract.Api;
import vn.thidua.organization.OrgUnit;
import vn.thidua.organization.Units;

@QuarkusTest
class HolidayResourceTest {

    @ParameterizedTest
    @CsvSource({
        // published: from the last working day before to the first one after
        "2021-12-31, 2022-01-04",
        "2022-01-28, 2022-02-07",
        "2022-04-08, 2022-04-12",
        "2022-04-29, 2022-05-04",
        "2022-08-31, 2022-09-05",
        "2022-12-30, 2023-01-03",
        "2023-01-19, 2023-01-27",
        "2023-04-28, 2023-05-04",
        "2023-08-31, 2023-09-05",
        "2023-12-29, 2024-01-02",
        "2024-02-07, 2024-02-15",
        "2024-04-17, 2024-04-19",
        "2024-04-26, 2024-05-02",
        "2024-05-03, 2024-05-04",
        "2024-08-30, 2024-09-04",
        "2024-12-31, 2025-01-02",
        "2025-01-24, 2025-02-03",
        "2025-04-04, 2025-04-08",
        "2025-04-25, 2025-04-26",
        "2025-04-29, 2025-05-05",
        "2025-08-29, 2025-09-03",
        "2025-12-31, 2026-01-05",
        "2026-01-09, 2026-01-10",
        "2026-02-13, 2026-02-23",
        "2026-04-24, 2026-04-28",
        "2026-04-29, 2026-05-04",
        "2026-08-21, 2026-08-22",
        "2026-08-28, 2026-09-03"
    })
    void restsAsThePublishedYearsDid(String before, String after) {
        Api.anonymous()
                .queryParam("from", before)
                .queryParam("count", 1)
                .get("/working-days")
                .then()
                .statusCode(200)
                .body("to", equalTo(after));
    }

    @Test
    void computesTheLunarDaysOfAYearWithoutDataAndSaysSo() {
        Api.anonymous()
                .queryParam("year", 2031)
                .get("/holidays")
                .then()
                .statusCode(200)
                .body("data", equalTo("UNVERIFIED"))
                .body("items.findAll { it.occasion == 'TET' }.firstDay", hasItems("2031-01-22", "2031-01-23"))
                .body("items[0].id", nullValue())
                .body("items[0].data", equalTo("UNVERIFIED"));
        Api.anonymous()
                .queryParam("year", 2024)
                .get("/holidays")
                .then()
                .body("data", equalTo("VERIFIED"))
                .body("items.find { it.kind == 'WORKED' }.firstDay", equalTo("2024-05-04"));
        Api.anonymous()
                .queryParam("from", "2024-12-30")
                .queryParam("to", "2027-01-04")
                .get("/working-days")
                .then()
                .body("data", equalTo("UNVERIFIED"));
    }

    @Test
    void doubtsTheYearOfADayThatNobodyHasChecked() {
        Api.anonymous()
                .queryParam("year", 2026)
                .get("/holidays")
                .then()
                .body("data", equalTo("UNVERIFIED"))
                .body("items.findAll { it.data == 'UNVERIFIED' }.firstDay", contains("2026-11-24"));
    }

    @Test
    void countsADayThatAUnitAddsForItAndThoseBelowAlone() {
        var district = Units.district(Units.province());
        var school = Units.school(district);
        var keeper = Api.administrator();
        var added = add(keeper, local(district, "2024-09-09")).statusCode(201).extract();

        next(school, "2024-09-06").body("to", equalTo("2024-09-10")).body("exceptions.day", contains("2024-09-09"));
        next(Units.province(), "2024-09-06").body("to", equalTo("2024-09-09"));
        next(null, "2024-09-06").body("to", equalTo("2024-09-09"));
        Api.anonymous()
                .queryParam("year", 2024)
                .queryParam("unitId", school.id)
                .get("/holidays")
                .then()
                .body("unit.id", equalTo(school.id.toString()))
                .body("items.findAll { it.unit != null }.unit.id", contains(district.id.toString()));

        String id = added.path("id");
        var tag = added.header("ETag");
        Api.anonymous()
                .header("If-None-Match", tag)
                .get("/holidays/{id}", id)
                .then()
                .statusCode(304);
        Api.anonymous().get("/holidays/{id}", id).then().statusCode(200).body("lastDay", equalTo("2024-09-09"));
        delete(keeper, id, null).statusCode(428);
        delete(keeper, id, "\"9\"").statusCode(412);
        delete(Api.officeOf(district), id, tag).statusCode(403);
        delete(keeper, id, tag).statusCode(204);
        delete(keeper, id, tag).statusCode(404);
        Api.anonymous().get("/holidays/{id}", id).then().statusCode(404);
        next(school, "2024-09-06").body("to", equalTo("2024-09-09"));
    }

    @Test
    void refusesWhatCannotBe() {
        var district = Units.district(Units.province());
        var keeper = Api.administrator();
        add(keeper, local(district, "2024-09-09")).statusCode(201);

        add(keeper, local(district, "2024-09-09"))
                .statusCode(422)
                .body("errors.code", contains("OVERLAPS"))
                .body("errors.pointer", contains("#/firstDay"));
        add(keeper, with(local(district, "2024-10-10"), "occasion", "TET"))
                .statusCode(422)
                .body("errors.code", contains("NATIONAL_OCCASION"));
        add(keeper, with(local(district, "2024-10-10"), "kind", "WORKED"))
                .statusCode(422)
                .body("errors.code", contains("NOT_A_WEEKEND"));
        add(keeper, with(local(district, "2024-10-10"), "lastDay", "2024-10-09"))
                .statusCode(422)
                .body("errors.code", contains("ENDS_BEFORE_IT_BEGINS"));
        add(keeper, with(local(district, "2024-10-10"), "lastDay", "2025-10-09"))
                .statusCode(422)
                .body("errors.code", contains("TOO_LONG"));
        add(keeper, with(local(district, "2024-10-10"), "unitId", UUID.randomUUID()))
                .statusCode(422)
                .body("errors.pointer", contains("#/unitId"));
        Api.wronglyAs(keeper)
                .body(with(local(district, "2024-10-10"), "source", ""))
                .post("/holidays")
                .then()
                .statusCode(400);
        Api.wronglyAs(keeper).get("/holidays/{id}?asOf=2024-01-01", UUID.randomUUID()).then().statusCode(400);
        Api.wronglyAs(keeper)
                .header("If-Match", "\"0\"")
                .delete("/holidays/{id}?force=true", UUID.randomUUID())
                .then()
                .statusCode(400);
    }

    @Test
    void letsOnlyTheAdministratorsOfTheWholeServiceChangeNationalDays() {
        var district = Units.district(Units.province());
        var national = local(district, "2031-10-10");
        national.remove("unitId");

        add(Api.somebody(vn.thidua.access.Role.ADMINISTRATOR, district.id), national).statusCode(403);
        Api.as(Api.administrator())
                .queryParam("dryRun", true)
                .body(national)
                .post("/holidays")
                .then()
                .statusCode(201)
                .body("unit", nullValue());
        next(null, "2031-10-09").body("to", equalTo("2031-10-10"));
    }

    @Test
    void refusesQuestionsWithoutAnEnd() {
        for (var query : new String[] {
            "from=2024-01-01", "from=2024-01-01&to=2024-02-01&count=3", "from=2024-01-01&to=2044-01-01", "from=1901-01-01&count=1"
        }) {
            Api.wronglyAs(Api.administrator()).get("/working-days?" + query).then().statusCode(400);
        }
        Api.wronglyAs(Api.administrator())
                .get("/holidays?year=2024&unitId=" + UUID.randomUUID())
                .then()
                .statusCode(400)
                .body("errors.parameter", hasItem("unitId"));
        Api.wronglyAs(Api.administrator()).get("/holidays?year=1900").then().statusCode(400);
        Api.anonymous()
                .queryParam("from", "2024-01-05")
                .queryParam("to", "2024-01-01")
                .get("/working-days")
                .then()
                .statusCode(200)
                .body("count", equalTo(0))
                .body("exceptions", hasSize(0));
    }

    private static ValidatableResponse next(OrgUnit unit, String from) {
        var request = Api.anonymous().queryParam("from", from).queryParam("count", 1);
        if (unit != null) {
            request.queryParam("unitId", unit.id);
        }
        return request.get("/working-days").then().statusCode(200);
    }

    private static ValidatableResponse add(String subject, Map<String, Object> body) {
        return Api.as(subject).body(body).post("/holidays").then();
    }

    private static ValidatableResponse delete(String subject, String id, String tag) {
        var request = Api.as(subject);
        if (tag != null) {
            request.header("If-Match", tag);
        }
        return request.delete("/holidays/{id}", id).then();
    }

    private static Map<String, Object> local(OrgUnit unit, String day) {
        var body = new LinkedHashMap<String, Object>();
        body.put("unitId", unit.id);
        body.put("kind", "DAY_OFF");
        body.put("occasion", "OTHER");
        body.put("name", "Nghỉ tránh bão");
        body.put("firstDay", day);
        body.put("source", "Công văn 512/UBND-VP");
        return body;
    }

    private static Map<String, Object> with(Map<String, Object> body, String field, Object value) {
        body.put(field, value);
        return body;
    }
}
