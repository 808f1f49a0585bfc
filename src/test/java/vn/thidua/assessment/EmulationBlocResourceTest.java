package vn.thidua.assessment;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.thidua.access.Role;
import vn.thidua.contract.Api;
import vn.thidua.contract.Refusals;
import vn.thidua.organization.OrgUnit;
import vn.thidua.organization.Statements;
import vn.thidua.organization.Units;

@QuarkusTest
class EmulationBlocResourceTest {

    private static final String ONE = SomeBlocs.ONE;
    private static final String SHEETS = SomeBlocs.SHEETS;
    private static final String SHEET = SHEETS + "/{sheet}";

    private final OrgUnit organizer = Units.educationOffice(Units.province());
    private final OrgUnit lead = Units.school(organizer);
    private final OrgUnit member = Units.school(organizer);
    private final String office = Api.officeOf(organizer);
    private final String leader = Api.unitOf(lead);
    private final String unit = Api.unitOf(member);
    private final String auditor = Api.somebody(Role.AUDITOR, organizer.id);

    @Test
    void isSetUpAndChangedByItsOrganizer() {
        String bloc = Api.as(office)
                .body(SomeBlocs.input(organizer))
                .post("/emulation-blocs")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        var unknown = SomeBlocs.input(organizer);
        unknown.put("organizerId", UUID.randomUUID());
        Api.as(office).body(unknown).post("/emulation-blocs").then().statusCode(422);
        Api.as(unit).body(unknown).post("/emulation-blocs").then().statusCode(403);
        Api.wronglyAs(office)
                .body(Map.of("name", " "))
                .post("/emulation-blocs")
                .then()
                .statusCode(400);
        Refusals.of("PATCH", ONE, Map.of("name", "Cụm 2")).general(office, unit, bloc);

        patched(bloc, Map.of("name", "Cụm 2")).statusCode(200).body("name", equalTo("Cụm 2"));
        patched(bloc, Map.of("organizerId", UUID.randomUUID())).statusCode(422);
        Api.as(unit)
                .queryParam("organizerId", organizer.id)
                .get("/emulation-blocs")
                .then()
                .statusCode(200)
                .body("items.id", contains(bloc));
        Api.wronglyAs(unit).queryParam("soon", 1).get("/emulation-blocs").then().statusCode(400);
        var tag = Api.as(unit).get(ONE, bloc).then().statusCode(200).extract().header("ETag");
        Api.as(unit).header("If-None-Match", tag).get(ONE, bloc).then().statusCode(304);
        Api.as(unit).get(ONE, UUID.randomUUID()).then().statusCode(404);
        Api.wronglyAs(unit).queryParam("soon", 1).get(ONE, bloc).then().statusCode(400);
    }

    @Test
    void hasMembersAndCriteriaOfAYear() {
        var bloc = SomeBlocs.bloc(organizer);
        var path = ONE + "/years/2024";
        var body = SomeBlocs.year(lead, member);
        Refusals.of("PUT", path, body).general(office, unit, bloc);
        Api.as(unit).get(path, bloc).then().statusCode(404);

        put(bloc, body).statusCode(200).body("leadUnit.id", equalTo(lead.id.toString()));
        put(bloc, body).statusCode(200);
        body.put("leadUnitId", organizer.id);
        body.put("memberIds", List.of(lead.id, lead.id, UUID.randomUUID()));
        put(bloc, body)
                .statusCode(422)
                .body("errors.code", containsInAnyOrder("UNKNOWN_REFERENCE", "DUPLICATE", "NOT_A_MEMBER"));
        SomeBlocs.sheet(bloc, member);
        put(bloc, SomeBlocs.year(lead, member)).statusCode(409).body("type", endsWith("/conflict"));
        var tag = Api.as(unit)
                .get(path, bloc)
                .then()
                .statusCode(200)
                .body("members.size()", equalTo(2))
                .body("criteria.code", contains("TC-1", "TC-2"))
                .extract()
                .header("ETag");
        Api.as(unit).header("If-None-Match", tag).get(path, bloc).then().statusCode(304);
        Api.wronglyAs(unit).get(ONE + "/years/1999", bloc).then().statusCode(400);
    }

    @Test
    void ranksByTheFixedPointsWithTies() {
        var third = Units.school(organizer);
        var bloc = SomeBlocs.blocOf2024(organizer, lead, member, third);
        fixed(bloc, SomeBlocs.submitted(bloc, lead), office, 40);
        fixed(bloc, SomeBlocs.submitted(bloc, member), leader, 45);
        fixed(bloc, SomeBlocs.submitted(bloc, third), leader, 40);

        Api.as(unit)
                .queryParam("year", 2024)
                .get(ONE + "/ranking", bloc)
                .then()
                .statusCode(200)
                .body("items.rank", contains(1, 2, 2))
                .body("items[0].unit.id", equalTo(member.id.toString()));
        Api.as(Api.unitOf(Units.school(organizer)))
                .queryParam("year", 2024)
                .get(ONE + "/ranking", bloc)
                .then()
                .statusCode(404);
        Api.as(Api.somebody(Role.COLLECTOR, organizer.id))
                .queryParam("year", 2024)
                .get(ONE + "/ranking", bloc)
                .then()
                .statusCode(403);
        Api.wronglyAs(unit).get(ONE + "/ranking", bloc).then().statusCode(400);
    }

    @Test
    void leavesTheSheetOfTheLeadToTheOrganizer() {
        var bloc = SomeBlocs.blocOf2024(organizer, lead, member);

        Api.as(leader)
                .header("If-Match", "*")
                .body(Map.of("lines", List.of()))
                .post(SHEET + "/fix", bloc, SomeBlocs.submitted(bloc, lead))
                .then()
                .statusCode(403)
                .body("type", endsWith("/conflict-of-interest"));
    }

    @Test
    void isFixedOnce() {
        var third = Units.school(organizer);
        var bloc = SomeBlocs.blocOf2024(organizer, lead, member, third);
        var sheet = SomeBlocs.submitted(bloc, member);
        Refusals.of("POST", SHEET + "/fix", Map.of("lines", List.of(Map.of("criterion", "TC-1", "points", 39))))
                .general(leader, auditor, bloc, sheet)
                .onceOnly(leader, new Object[] {bloc, sheet}, new Object[] {bloc, SomeBlocs.submitted(bloc, third)});
        Api.as(unit).get(SHEET, bloc, sheet).then().body("total", equalTo(85)).body("fixedTotal", equalTo(84));
    }

    @Test
    void isWrittenAndSubmittedByTheMember() {
        var bloc = SomeBlocs.blocOf2024(organizer, lead, member);
        var input = SomeBlocs.sheetInput(member.id);
        String sheet = Api.as(unit)
                .body(input)
                .post(SHEETS, bloc)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        Api.as(unit).body(input).post(SHEETS, bloc).then().statusCode(409);
        Api.as(unit).body(input).post(SHEETS, UUID.randomUUID()).then().statusCode(404);
        Api.as(leader).body(input).post(SHEETS, bloc).then().statusCode(403);
        input.put("year", 2023);
        Api.as(unit).body(input).post(SHEETS, bloc).then().statusCode(422);
        input.put("year", 1999);
        Api.wronglyAs(unit).body(input).post(SHEETS, bloc).then().statusCode(400);
        Refusals.of("PATCH", SHEET, Map.of("remark", "Đã bổ sung")).general(unit, auditor, bloc, sheet);

        sheetPatched(bloc, sheet, Map.of("lines", SomeBlocs.lines(51, 1))).statusCode(422);
        sheetPatched(bloc, sheet, Map.of("lines", SomeBlocs.lines(50, 1)))
                .statusCode(200)
                .body("total", equalTo(51));
        Refusals.of("POST", SHEET + "/submit", null)
                .general(unit, auditor, bloc, sheet)
                .onceOnly(unit, new Object[] {bloc, sheet}, new Object[] {bloc, SomeBlocs.sheet(bloc, lead)});
        sheetPatched(bloc, sheet, Map.of("remark", "Muộn")).statusCode(409);
    }

    @Test
    void isReadByMembersAndTheOrganizer() {
        var bloc = SomeBlocs.blocOf2024(organizer, lead, member);
        var sheet = SomeBlocs.sheet(bloc, member);
        var stranger = Api.unitOf(Units.school(organizer));
        var collector = Api.somebody(Role.COLLECTOR, organizer.id);

        Api.as(leader)
                .queryParam("state", "DRAFT")
                .get(SHEETS, bloc)
                .then()
                .statusCode(200)
                .body("items.id", contains(sheet));
        Api.as(stranger).get(SHEETS, bloc).then().statusCode(404);
        Api.as(collector).get(SHEETS, bloc).then().statusCode(403);
        Api.wronglyAs(unit).queryParam("state", "LOST").get(SHEETS, bloc).then().statusCode(400);
        var tag = Api.as(unit)
                .get(SHEET, bloc, sheet)
                .then()
                .statusCode(200)
                .extract()
                .header("ETag");
        Api.as(unit).header("If-None-Match", tag).get(SHEET, bloc, sheet).then().statusCode(304);
        Api.as(stranger).get(SHEET, bloc, sheet).then().statusCode(404);
        Api.as(collector).get(SHEET, bloc, sheet).then().statusCode(403);
        Api.wronglyAs(unit).queryParam("soon", 1).get(SHEET, bloc, sheet).then().statusCode(400);
    }

    @Test
    void listsBlocsAndSheetsWithTheStatementsOfOne() {
        var bloc = SomeBlocs.blocOf2024(organizer, lead, member);
        SomeBlocs.sheet(bloc, member);
        Runnable list = () -> Api.as(office)
                .queryParam("organizerId", organizer.id)
                .get("/emulation-blocs")
                .then()
                .statusCode(200);
        Runnable sheets = () -> Api.as(office).get(SHEETS, bloc).then().statusCode(200);
        var one = Statements.of(list);
        var oneSheet = Statements.of(sheets);
        for (int i = 0; i < 9; i++) {
            SomeBlocs.bloc(organizer);
        }
        SomeBlocs.sheet(bloc, lead);

        assertEquals(one, Statements.of(list));
        assertEquals(oneSheet, Statements.of(sheets));
    }

    private void fixed(String bloc, String sheet, String by, double points) {
        Api.as(by)
                .header("If-Match", "*")
                .body(Map.of("lines", List.of(Map.of("criterion", "TC-1", "points", points, "note", "Đã đối chiếu"))))
                .post(SHEET + "/fix", bloc, sheet)
                .then()
                .statusCode(200)
                .body("state", equalTo("FIXED"));
    }

    private ValidatableResponse put(String bloc, Map<String, Object> body) {
        return Api.as(office)
                .header("If-Match", "*")
                .body(body)
                .put(ONE + "/years/2024", bloc)
                .then();
    }

    private ValidatableResponse patched(String bloc, Map<String, Object> patch) {
        return Api.as(office)
                .header("If-Match", "*")
                .contentType("application/merge-patch+json")
                .body(patch)
                .patch(ONE, bloc)
                .then();
    }

    private ValidatableResponse sheetPatched(String bloc, String sheet, Map<String, Object> patch) {
        return Api.as(unit)
                .header("If-Match", "*")
                .contentType("application/merge-patch+json")
                .body(patch)
                .patch(SHEET, bloc, sheet)
                .then();
    }
}
