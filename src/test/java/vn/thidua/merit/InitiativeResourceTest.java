package vn.thidua.merit;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.arc.Arc;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.Test;
import vn.thidua.access.Role;
import vn.thidua.contract.Api;
import vn.thidua.organization.OrgUnit;
import vn.thidua.organization.Units;
import vn.thidua.person.SomePeople;

@QuarkusTest
class InitiativeResourceTest {

    private static final String PATCH = "application/merge-patch+json; charset=UTF-8";
    private static final Map<String, Object> RECOGNITION =
            Map.of("scope", "UNIT", "council", "Hội đồng sáng kiến", "recognisedOn", "2024-04-25");

    private final OrgUnit office = Units.educationOffice(Units.province());
    private final OrgUnit school = Units.school(office);
    private final String unit = Api.unitOf(school);
    private final UUID author = SomePeople.teacher(school, "Vũ Hải Đăng").id;

    @Test
    void goesFromDraftToRecognition() {
        var id = created(input());
        step(unit, id, "recognise", RECOGNITION, 409);
        step(unit, id, "submit", null, 200);
        step(unit, id, "submit", null, 409);
        step(unit, id, "recognise", with(RECOGNITION, "scope", "PROVINCE"), 403);
        step(unit, id, "recognise", with(RECOGNITION, "recognisedOn", "2199-01-01"), 422);
        step(Api.officeOf(office), id, "recognise", with(RECOGNITION, "scope", "PROVINCE"), 422);
        var decided = with(RECOGNITION, "decision", "45/QĐ-UBND ngày 25/4/2024");
        step(Api.officeOf(office), id, "recognise", with(decided, "scope", "PROVINCE"), 200);

        Api.as(unit)
                .get("/initiatives/{id}", id)
                .then()
                .statusCode(200)
                .body("state", equalTo("RECOGNISED"))
                .body("scope", equalTo("PROVINCE"))
                .body("authors.person.name", contains("Vũ Hải Đăng"));
        var known = QuarkusTransaction.requiringNew()
                .call(() -> Arc.container()
                        .instance(Initiatives.class)
                        .get()
                        .recognised(List.of(author), LocalDate.of(2024, 4, 25), LocalDate.of(2024, 4, 25)));
        assertEquals(InitiativeScope.PROVINCE, known.get(author).get(0).scope());
        assertEquals(100, known.get(author).get(0).share());
    }

    @Test
    void refusesWithAReason() {
        var id = created(input());
        step(unit, id, "refuse", Map.of("reason", "Trùng lặp"), 409);
        step(unit, id, "submit", null, 200);
        step(unit, id, "refuse", Map.of("reason", "Trùng lặp"), 200);
        Api.as(unit)
                .queryParam("unitId", school.id)
                .queryParam("state", "REFUSED")
                .queryParam("year", 2024)
                .get("/initiatives")
                .then()
                .statusCode(200)
                .body("items.stateReason", contains("Trùng lặp"));
    }

    @Test
    void namesEveryFaultOfItsAuthors() {
        var stranger = SomePeople.teacher(Units.school(office), "Lê An").id;
        var input = input();
        input.put("authors", List.of(share(author, 50), share(author, 20), share(stranger, 20)));

        Api.as(unit)
                .body(input)
                .post("/initiatives")
                .then()
                .statusCode(422)
                .body("errors.code", containsInAnyOrder("DUPLICATE", "NOT_A_MEMBER", "SHARES_NOT_WHOLE"));
        input.put("authors", List.of());
        Api.wronglyAs(unit).body(input).post("/initiatives").then().statusCode(400);
        Api.as(Api.unitOf(Units.school(office)))
                .body(input())
                .post("/initiatives")
                .then()
                .statusCode(403);
    }

    @Test
    void changesAndDeletesADraftAlone() {
        var second = SomePeople.teacher(school, "Lê Bình").id;
        var id = created(input());
        change(id, Map.of("authors", List.of(share(second, 60), share(author, 40))), "*", 200);
        change(id, Map.of("year", 2023), "*", 200);
        change(id, Map.of("authors", List.of(share(second, 60))), "*", 422);
        change(id, Map.of("year", 2023), "\"99\"", 412);
        change(UUID.randomUUID().toString(), Map.of("year", 2023), "*", 404);
        Api.as(unit)
                .contentType(PATCH)
                .body(Map.of("year", 2023))
                .patch("/initiatives/{id}", id)
                .then()
                .statusCode(428);
        Api.as(unit).delete("/initiatives/{id}", id).then().statusCode(428);
        Api.as(unit)
                .queryParam("personId", second)
                .get("/initiatives")
                .then()
                .statusCode(200)
                .body("items.id", contains(id));
        var submitted = created(input());
        step(unit, submitted, "submit", null, 200);
        change(submitted, Map.of("year", 2023), "*", 409);
        Api.as(unit)
                .header("If-Match", "*")
                .delete("/initiatives/{id}", submitted)
                .then()
                .statusCode(409);
        Api.as(unit)
                .header("If-Match", "*")
                .delete("/initiatives/{id}", id)
                .then()
                .statusCode(204);
        Api.as(unit).get("/initiatives/{id}", id).then().statusCode(404);
    }

    @Test
    void listsTwentyWithTheStatementsOfOne() {
        created(input());
        Runnable list = () -> Api.as(unit)
                .queryParam("unitId", school.id)
                .get("/initiatives")
                .then()
                .statusCode(200);
        var one = counted(list);
        for (int i = 0; i < 19; i++) {
            created(input());
        }
        assertEquals(one, counted(list));
        Api.wronglyAs(unit).get("/initiatives").then().statusCode(400);
        Api.as(unit).queryParam("unitId", office.id).get("/initiatives").then().statusCode(404);
        Api.as(Api.somebody(Role.COLLECTOR, school.id))
                .queryParam("unitId", school.id)
                .get("/initiatives")
                .then()
                .statusCode(403);
    }

    private Map<String, Object> input() {
        var input = new HashMap<String, Object>();
        input.put("title", "Câu lạc bộ khoa học cho học sinh lớp 8");
        input.put("unitId", school.id);
        input.put("year", 2024);
        input.put("scope", "UNIT");
        input.put("authors", List.of(share(author, 100)));
        return input;
    }

    private static Map<String, Object> share(UUID person, int share) {
        return Map.of("personId", person, "share", share);
    }

    private static Map<String, Object> with(Map<String, Object> fields, String field, Object value) {
        var changed = new HashMap<>(fields);
        changed.put(field, value);
        return changed;
    }

    private String created(Map<String, Object> input) {
        return Api.as(unit)
                .body(input)
                .post("/initiatives")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private void change(String id, Map<String, Object> patch, String revision, int status) {
        Api.as(unit)
                .contentType(PATCH)
                .header("If-Match", revision)
                .body(patch)
                .patch("/initiatives/{id}", id)
                .then()
                .statusCode(status);
    }

    private static void step(String as, String id, String step, Map<String, Object> body, int status) {
        var request = Api.as(as).header("If-Match", "*");
        if (body != null) {
            request.body(body);
        }
        request.post("/initiatives/{id}/" + step, id).then().statusCode(status);
    }

    private static long counted(Runnable call) {
        var statistics = Arc.container().instance(SessionFactory.class).get().getStatistics();
        var before = statistics.getPrepareStatementCount();
        call.run();
        return statistics.getPrepareStatementCount() - before;
    }
}
