package vn.thidua.person;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.arc.Arc;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.Test;
import vn.thidua.access.Role;
import vn.thidua.contract.Api;
import vn.thidua.organization.OrgUnit;
import vn.thidua.organization.Units;

@QuarkusTest
class PersonImportTest {

    private final OrgUnit office = Units.educationOffice(Units.province());
    private final OrgUnit school = Units.school(office);
    private final String keeper = Api.officeOf(office);
    private final String category = SomePeople.category(false, true).code;

    @Test
    void answersEachRowByItself() {
        var elsewhere = SomePeople.teacher(Units.school(Units.educationOffice(Units.province())), "Lê An");
        var good = row(school);
        var unknown = row(school);
        unknown.put("category", "KHONG-CO");
        var taken = row(school);
        taken.put("code", elsewhere.code);

        Api.as(keeper)
                .body(Map.of("items", List.of(good, unknown, taken, good)))
                .post("/people-imports")
                .then()
                .statusCode(200)
                .body("items.outcome", contains("CREATED", "FAILED", "FAILED", "FAILED"))
                .body("items[1].errors.pointer", contains("#/items/1/category"))
                .body("items[2].errors.code", contains("CODE_TAKEN"))
                .body("items[3].errors.code", contains("DUPLICATE"));
        Api.as(keeper).get("/people").then().statusCode(200).body("items.code", contains(good.get("code")));
    }

    @Test
    void changesNothingTheSecondTimeAndMovesTheThird() {
        var row = row(school);
        take(List.of(row), "CREATED");
        take(List.of(row), "UNCHANGED");

        row.put("position", "Tổ trưởng");
        take(List.of(row), "UPDATED");
        row.put("unitCode", Units.school(office).code);
        take(List.of(row), "FAILED");
        row.put("from", "2023-08-01");
        take(List.of(row), "UPDATED");
        take(List.of(row), "UNCHANGED");
    }

    @Test
    void takesFiftyWithTheStatementsOfOneButForTheirRows() {
        var many = new ArrayList<Map<String, Object>>();
        for (int i = 0; i < 50; i++) {
            many.add(row(school));
        }
        var one = statements(() -> take(List.of(row(school)), "CREATED"));
        var fifty = statements(() -> Api.as(keeper)
                .body(Map.of("items", many))
                .post("/people-imports")
                .then()
                .statusCode(200)
                .body("created", equalTo(50)));

        // Hibernate counts each batch as one more.
        assertTrue(fifty <= one + 12, one + " statements for one, " + fifty + " for fifty");
    }

    @Test
    void takesTheSamePeopleOnceFromImportsAtOnce() {
        var rows = Stream.generate(() -> row(school)).limit(30).toList();
        var reversed = new ArrayList<>(rows);
        Collections.reverse(reversed);

        var created = Stream.of(rows, reversed, rows, reversed)
                .map(items -> CompletableFuture.supplyAsync(() -> Api.as(keeper)
                        .body(Map.of("items", items))
                        .post("/people-imports")
                        .then()
                        .statusCode(200)
                        .body("failed", equalTo(0))
                        .extract()
                        .<Integer>path("created")))
                .toList()
                .stream()
                .mapToInt(CompletableFuture::join)
                .sum();

        assertEquals(30, created);
    }

    @Test
    void refusesRowsOutOfForm() {
        var row = row(school);
        row.remove("fullName");
        Api.wronglyAs(keeper)
                .body(Map.of("items", List.of(row)))
                .post("/people-imports")
                .then()
                .statusCode(400);
        Api.as(Api.somebody(Role.AUDITOR, office.id))
                .body(Map.of("items", List.of(row(school))))
                .post("/people-imports")
                .then()
                .statusCode(403);
    }

    private void take(List<Map<String, Object>> rows, String outcome) {
        Api.as(keeper)
                .body(Map.of("items", rows))
                .post("/people-imports")
                .then()
                .statusCode(200)
                .body("items.outcome", contains(outcome));
    }

    private Map<String, Object> row(OrgUnit unit) {
        var row = new HashMap<String, Object>();
        row.put("code", Units.freshCode());
        row.put("fullName", "Vũ Hải Đăng");
        row.put("category", category);
        row.put("unitCode", unit.code);
        row.put("from", "2018-09-01");
        return row;
    }

    private static long statements(Runnable call) {
        var statistics = Arc.container().instance(SessionFactory.class).get().getStatistics();
        var before = statistics.getPrepareStatementCount();
        call.run();
        return statistics.getPrepareStatementCount() - before;
    }
}
