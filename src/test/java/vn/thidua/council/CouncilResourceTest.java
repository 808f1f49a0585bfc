package vn.thidua.council;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.arc.Arc;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.hibernate.SessionFactory;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.thidua.access.Role;
import vn.thidua.contract.Api;
import vn.thidua.nomination.SomeNominations;
import vn.thidua.organization.Units;

@QuarkusTest
class CouncilResourceTest {

    private static final String PATCH = "application/merge-patch+json";

    private SomeCouncils some;

    @BeforeEach
    void setUp() {
        some = new SomeCouncils(3);
    }

    /** A write with its body, and what it needs besides. */
    private record Call(
            String method, String path, @Nullable Object body, boolean revised) {

        RequestSpecification with(RequestSpecification request) {
            if (method.equals("PATCH")) {
                request.contentType(PATCH);
            }
            return body == null ? request : request.body(body);
        }
    }

    @Test
    void listsTheCouncilsOfAUnitByKind() {
        var initiative = new HashMap<>(SomeCouncils.input(some.unit, List.of()));
        initiative.put("kind", "INITIATIVE");
        var id = Api.as(some.keeper)
                .body(initiative)
                .post("/councils")
                .then()
                .extract()
                .<String>path("id");

        Api.as(some.subjects.get(0))
                .queryParam("unitId", some.unit.id)
                .get("/councils")
                .then()
                .statusCode(200)
                .body("items.id", contains(some.council, id));
        Api.as(some.keeper)
                .queryParam("unitId", some.unit.id)
                .queryParam("kind", "INITIATIVE")
                .get("/councils")
                .then()
                .body("items.id", contains(id));
        Api.wronglyAs(some.keeper).get("/councils").then().statusCode(400);
        Api.as(Api.officeOf(new SomeNominations().office))
                .queryParam("unitId", some.unit.id)
                .get("/councils")
                .then()
                .statusCode(404);
        Api.as(Api.somebody(Role.COLLECTOR, some.unit.id))
                .queryParam("unitId", some.unit.id)
                .get("/councils")
                .then()
                .statusCode(403);
    }

    @Test
    void readsWhatIsCurrentOnlyOnce() {
        for (var path : List.of("/councils/" + some.council, "/council-sessions/" + some.ballot(1))) {
            var tag = Api.as(some.keeper)
                    .get(path)
                    .then()
                    .statusCode(200)
                    .extract()
                    .header("ETag");
            Api.as(some.keeper).header("If-None-Match", tag).get(path).then().statusCode(304);
        }
    }

    @Test
    void letsNobodySitOnTwoChairs() {
        Api.as(some.keeper)
                .header("If-Match", "*")
                .body(SomeCouncils.member("Người cũ", some.subjects.get(0)))
                .post("/councils/{id}/members", some.council)
                .then()
                .statusCode(422)
                .body("errors.code", contains("ALREADY_A_MEMBER"));
        Api.as(some.keeper)
                .header("If-Match", "*")
                .contentType(PATCH)
                .body(Map.of("subject", some.subjects.get(0)))
                .patch("/councils/{id}/members/{member}", some.council, some.members.get(1))
                .then()
                .statusCode(422);
        Api.as(some.keeper)
                .body(SomeCouncils.input(some.unit, List.of("a", "a")))
                .post("/councils")
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("#/members/1"));
        Api.as(some.keeper)
                .header("If-Match", "*")
                .contentType(PATCH)
                .body(Map.of("validTo", "2017-12-31"))
                .patch("/councils/{id}/members/{member}", some.council, some.members.get(1))
                .then()
                .statusCode(400)
                .body("errors.code", contains("ENDS_BEFORE_IT_BEGINS"));
        Api.as(some.keeper)
                .header("If-Match", "*")
                .contentType(PATCH)
                .body(Map.of("personId", UUID.randomUUID()))
                .patch("/councils/{id}/members/{member}", some.council, some.members.get(1))
                .then()
                .statusCode(422)
                .body("type", endsWith("/reference-unknown"));
    }

    @Test
    void givesNameToOneCouncilOfAUnit() {
        var input = SomeCouncils.input(some.unit, List.of());
        Api.as(some.keeper).body(input).post("/councils").then().statusCode(201);

        Api.as(some.keeper)
                .body(input)
                .post("/councils")
                .then()
                .statusCode(409)
                .body("type", endsWith("/already-exists"));
        Api.as(some.keeper)
                .header("If-Match", "*")
                .contentType(PATCH)
                .body(Map.of("name", input.get("name")))
                .patch("/councils/{id}", some.council)
                .then()
                .statusCode(409);
    }

    @Test
    void numbersMinutesOncePerYear() {
        var number = Map.of("minutesNumber", "01/BB-HĐTĐKT");
        var answers = IntStream.range(0, 2)
                .mapToObj(i -> {
                    var id = some.opened(
                            some.session(SomeCouncils.DAY, "SHOW_OF_HANDS", 0, List.of(SomeCouncils.about("Quy chế"))));
                    some.step(id, "close", number).statusCode(409).body("type", endsWith("/conflict"));
                    some.count(id, 3, 0, null, 0).statusCode(200);
                    return some.step(id, "close", number).extract().statusCode();
                })
                .toList();

        assertEquals(List.of(200, 409), answers);
        Api.as(some.keeper)
                .queryParam("state", "CLOSED")
                .get("/councils/{id}/sessions", some.council)
                .then()
                .statusCode(200)
                .body("items", hasSize(1));
        Api.as(some.keeper)
                .get("/councils/{id}/sessions", some.council)
                .then()
                .body("items.state", contains("OPEN", "CLOSED"));
    }

    @Test
    void refusesEveryWriteThatIsNotTheCallersOrOfAnotherRevision() {
        var draft = some.prepared(
                some.session(SomeCouncils.DAY, "SECRET_PAPER", 0, List.of(SomeCouncils.about("Quy chế"))));
        var item = some.items(draft).get(0);
        var member = "/councils/" + some.council + "/members";
        var session = "/council-sessions/" + draft;
        var counts = Map.of("items", List.of(Map.of("itemId", item, "present", SomeCouncils.votes(1, 0))));
        var calls = List.of(
                new Call("PATCH", "/councils/" + some.council, Map.of("kind", "OTHER"), true),
                new Call("POST", member, SomeCouncils.member("Người mới", null), true),
                new Call("PATCH", member + "/" + some.members.get(0), Map.of("role", "CHAIR"), true),
                new Call(
                        "POST",
                        "/councils/" + some.council + "/sessions",
                        Map.of("heldOn", SomeCouncils.DAY, "method", "SECRET_PAPER"),
                        false),
                new Call("PATCH", session, Map.of("place", "Hội trường"), true),
                new Call("POST", session + "/open", null, true),
                new Call("PUT", session + "/counts", counts, true),
                new Call("POST", session + "/close", Map.of("minutesNumber", "9"), true),
                new Call("POST", session + "/cancel", Map.of("reason", "Hoãn"), true),
                new Call(
                        "PUT",
                        session + "/ballots",
                        Map.of("ballots", List.of(SomeCouncils.vote(item, UUID.randomUUID(), "FOR"))),
                        false),
                new Call("POST", session + "/minutes/amendments", Map.of("text", "a", "reason", "b"), false));
        var stranger = Api.officeOf(new SomeNominations().office);
        var collector = Api.somebody(Role.COLLECTOR, some.unit.id);
        for (var call : calls) {
            assertEquals(404, status(call, Api.as(stranger), "*"), call.toString());
            assertEquals(403, status(call, Api.as(collector), "*"), call.toString());
            assertEquals(400, status(call, Api.wronglyAs(some.keeper).queryParam("nothing", 1), "*"), call.toString());
            if (call.revised) {
                assertEquals(412, status(call, Api.as(some.keeper), "\"99\""), call.toString());
                assertEquals(428, status(call, Api.as(some.keeper), null), call.toString());
            }
        }
        assertEquals(409, status(calls.get(10), Api.as(some.keeper), null), "no minutes to amend yet");
        assertEquals(409, status(calls.get(6), Api.as(some.keeper), "*"), "not open yet");
        assertEquals(200, status(calls.get(5), Api.as(some.keeper), "*"));
        assertEquals(409, status(calls.get(4), Api.as(some.keeper), "*"), "open, not to be changed");
        assertEquals(200, status(calls.get(8), Api.as(some.keeper), "*"));
        var create = new Call("POST", "/councils", SomeCouncils.input(some.unit, List.of()), false);
        assertEquals(403, status(create, Api.as(stranger), null));
        assertEquals(400, status(create, Api.wronglyAs(some.keeper).queryParam("nothing", 1), null));
    }

    @Test
    void refusesEveryReadThatIsNotTheCallers() {
        var session = "/council-sessions/" + some.ballot(1);
        var stranger = Api.officeOf(new SomeNominations().office);
        var collector = Api.somebody(Role.COLLECTOR, some.unit.id);
        for (var path : List.of(
                "/councils/" + some.council,
                "/councils/" + some.council + "/sessions",
                session,
                session + "/ballots",
                session + "/minutes",
                "/nominations/" + some.fighter() + "/council-votes")) {
            assertEquals(404, Api.as(stranger).get(path).statusCode(), path);
            assertEquals(403, Api.as(collector).get(path).statusCode(), path);
            assertEquals(
                    400,
                    Api.wronglyAs(some.keeper)
                            .queryParam("nothing", 1)
                            .get(path)
                            .statusCode(),
                    path);
        }
        Api.as(some.keeper).get(session + "/minutes").then().statusCode(404);
    }

    @Test
    void changesASessionOnlyToWhatCanBe() {
        var draft = some.prepared(some.session(SomeCouncils.DAY, "SECRET_PAPER", 0, List.of()));

        Api.as(some.keeper)
                .header("If-Match", "*")
                .contentType(PATCH)
                .body(Map.of("chairId", UUID.randomUUID()))
                .patch("/council-sessions/{id}", draft)
                .then()
                .statusCode(422);
    }

    @Test
    void costsTheStatementsOfOneForMany() {
        var one = some.prepared(some.session(SomeCouncils.DAY, "ELECTRONIC", 0, items(1)));
        var large = new SomeCouncils(20, some.some);
        var many = large.prepared(large.session(SomeCouncils.DAY, "ELECTRONIC", 0, items(20)));

        assertEquals(statements(() -> read(some, one)), statements(() -> read(large, many)));
        some.step(one, "open", null).statusCode(200);
        large.step(many, "open", null).statusCode(200);
        assertEquals(statements(() -> read(some, one)), statements(() -> read(large, many)));
        assertEquals(statements(() -> cast(some, one, 1)), statements(() -> cast(large, many, 20)));
        var few = statements(() -> list(some));
        for (int i = 0; i < 20; i++) {
            some.prepared(some.session(SomeCouncils.DAY, "SECRET_PAPER", 0, List.of()));
        }
        assertEquals(few, statements(() -> list(some)));
        assertTrue(few <= 4, few + " statements for a list");
    }

    @Test
    void belongsToSchoolsAndToOffices() {
        var office = new SomeCouncils(3, some.some, some.some.office);
        Api.as(some.keeper).get("/councils/{id}", office.council).then().statusCode(404);
        Api.as(office.keeper)
                .get("/councils/{id}", some.council)
                .then()
                .statusCode(200)
                .body("unit.id", equalTo(some.unit.id.toString()));
        Api.as(Api.somebody(Role.AUDITOR, Units.province().id))
                .get("/councils/{id}", some.council)
                .then()
                .statusCode(404);
    }

    private List<Map<String, Object>> items(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> SomeCouncils.about(some.fighter()))
                .toList();
    }

    private static void read(SomeCouncils of, String session) {
        Api.as(of.keeper).get("/council-sessions/{id}", session).then().statusCode(200);
    }

    @SuppressWarnings("unchecked")
    private static void cast(SomeCouncils of, String session, int items) {
        var ids = of.items(session);
        SomeCouncils.cast(
                        of.subjects.get(0),
                        session,
                        IntStream.range(0, items)
                                .mapToObj(i -> SomeCouncils.vote(ids.get(i), UUID.randomUUID(), "FOR"))
                                .toArray(Map[]::new))
                .statusCode(200);
    }

    private static void list(SomeCouncils of) {
        Api.as(of.keeper).get("/councils/{id}/sessions", of.council).then().statusCode(200);
    }

    private static int status(Call call, RequestSpecification request, @Nullable String revision) {
        if (revision != null && call.revised) {
            request.header("If-Match", revision);
        }
        return call.with(request).request(call.method, call.path).statusCode();
    }

    private static long statements(Runnable call) {
        var statistics = Arc.container().instance(SessionFactory.class).get().getStatistics();
        var before = statistics.getPrepareStatementCount();
        call.run();
        return statistics.getPrepareStatementCount() - before;
    }
}
