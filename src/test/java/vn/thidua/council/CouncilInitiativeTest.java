package vn.thidua.council;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.thidua.access.Role;
import vn.thidua.contract.Api;
import vn.thidua.organization.OrgUnit;
import vn.thidua.organization.Units;
import vn.thidua.person.Person;
import vn.thidua.person.SomePeople;

/** Councils vote on initiatives too; and members entered by mistake can be removed. */
@QuarkusTest
class CouncilInitiativeTest {

    private SomeCouncils seven;
    private Person author;

    @BeforeEach
    void setUp() {
        seven = new SomeCouncils(7);
        author = SomePeople.teacher(seven.some.school, "Vũ Hải Đăng");
    }

    @Test
    void votesOnAnInitiativeWithoutItsAuthor() {
        Api.as(seven.keeper)
                .header("If-Match", "*")
                .contentType("application/merge-patch+json")
                .body(Map.of("personId", author.id))
                .patch("/councils/{id}/members/{member}", seven.council, seven.members.get(3))
                .then()
                .statusCode(200);
        var initiative = submitted(seven.some.school, author);
        var session = seven.session(SomeCouncils.DAY, "SECRET_PAPER", 1, List.of(Map.of("initiativeId", initiative)));
        session.put("statute", Map.of("percent", 50, "denominator", "ALL_MEMBERS", "source", "Quy chế, Điều 6"));
        var id = seven.opened(session);

        Api.as(seven.subjects.get(0))
                .get("/council-sessions/{id}", id)
                .then()
                .statusCode(200)
                .body("items[0].nomination", nullValue())
                .body("items[0].initiative.id", equalTo(initiative))
                .body("items[0].initiative.title", equalTo("Dạy toán bằng trò chơi"))
                .body("items[0].excused[0].member.id", equalTo(seven.members.get(3)))
                .body("items[0].entitledPresent", equalTo(5));
        seven.count(id, 5, 0, 1, 0).statusCode(200);
        seven.close(id).statusCode(200).body("items[0].outcome", equalTo("PASSED"));
        Api.as(seven.keeper)
                .get("/council-sessions/{id}/minutes", id)
                .then()
                .statusCode(200)
                .body("content.items[0].initiative.title", equalTo("Dạy toán bằng trò chơi"));
        Api.as(seven.keeper)
                .accept("*/*")
                .get("/council-sessions/{id}/minutes.docx", id)
                .then()
                .statusCode(200);
    }

    @Test
    void namesEveryFaultOfInitiatives() {
        var own = submitted(seven.some.school, author);
        var foreign = Units.school(seven.some.office);
        var theirs = submitted(foreign, SomePeople.teacher(foreign, "Lê Thu Hà"));
        var draft = drafted(seven.some.school, author);
        var session = seven.session(
                SomeCouncils.DAY,
                "SECRET_PAPER",
                0,
                List.of(
                        Map.of("initiativeId", own, "nominationId", seven.fighter()),
                        Map.of("initiativeId", own),
                        Map.of("initiativeId", theirs),
                        Map.of("initiativeId", draft)));

        Api.as(seven.keeper)
                .body(session)
                .post("/councils/{id}/sessions", seven.council)
                .then()
                .statusCode(422)
                .body("errors.code", contains("ONE_OF_TWO", "DUPLICATE", "UNKNOWN_REFERENCE", "WRONG_STATE"));
    }

    @Test
    void removesAMemberThatWasNeverPartOfASession() {
        var mistaken = seven.members.get(6);
        delete(seven.keeper, "*", mistaken).statusCode(204);
        delete(seven.keeper, "*", mistaken).statusCode(404);
        Api.as(seven.keeper).get("/councils/{id}", seven.council).then().body("members", hasSize(6));
        seven.members.remove(6);
        seven.prepared(seven.session(SomeCouncils.DAY, "SECRET_PAPER", 0, List.of()));

        delete(seven.keeper, "*", seven.members.get(0)).statusCode(409).body("type", endsWith("/in-use"));
        delete(seven.keeper, "\"99\"", seven.members.get(0)).statusCode(412);
        delete(seven.subjects.get(0), "*", seven.members.get(0)).statusCode(403);
        Api.as(seven.keeper)
                .delete("/councils/{id}/members/{member}", seven.council, seven.members.get(0))
                .then()
                .statusCode(428);
        Api.wronglyAs(seven.keeper)
                .header("If-Match", "*")
                .queryParam("x", 1)
                .delete("/councils/{id}/members/{member}", seven.council, seven.members.get(0))
                .then()
                .statusCode(400);
        delete(Api.somebody(Role.UNIT, Units.school(seven.some.office).id), "*", seven.members.get(0))
                .statusCode(404);
    }

    private ValidatableResponse delete(String subject, String revision, String member) {
        return Api.as(subject)
                .header("If-Match", revision)
                .delete("/councils/{id}/members/{member}", seven.council, member)
                .then();
    }

    private static String drafted(OrgUnit unit, Person author) {
        return Api.as(Api.administrator())
                .body(Map.of(
                        "title",
                        "Dạy toán bằng trò chơi",
                        "unitId",
                        unit.id,
                        "year",
                        2023,
                        "scope",
                        "UNIT",
                        "authors",
                        List.of(Map.of("personId", author.id, "share", 100))))
                .post("/initiatives")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static String submitted(OrgUnit unit, Person author) {
        var id = drafted(unit, author);
        Api.as(Api.administrator())
                .header("If-Match", "*")
                .post("/initiatives/{id}/submit", UUID.fromString(id))
                .then()
                .statusCode(200);
        return id;
    }
}
