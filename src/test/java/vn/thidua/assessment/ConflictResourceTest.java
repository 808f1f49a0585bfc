package vn.thidua.assessment;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.thidua.access.Role;
import vn.thidua.contract.Api;
import vn.thidua.nomination.NominationState;
import vn.thidua.organization.Statements;
import vn.thidua.organization.Units;

@QuarkusTest
class ConflictResourceTest {

    private static final String ALL = "/nominations/{id}/conflicts";
    private static final String ONE = ALL + "/{conflict}";
    private static final Map<String, Object> DECLARED = Map.of("kind", "DECLARED", "reason", "Là người thân");

    private final SomeAssessments some = new SomeAssessments();
    private final String member = Api.somebody(Role.COUNCIL_MEMBER, some.some.office.id);
    private UUID nomination;

    @BeforeEach
    void nominate() {
        nomination = some.some.teacher(NominationState.SUBMITTED);
    }

    @Test
    void isDeclaredAboutOneselfAndEnteredByAnOffice() {
        Api.as(member)
                .body(DECLARED)
                .post(ALL, nomination)
                .then()
                .statusCode(201)
                .body("subject", equalTo(member));
        Api.as(some.office).body(about("somebody")).post(ALL, nomination).then().statusCode(201);

        Api.as(member).get(ALL, nomination).then().statusCode(200).body("items.subject", contains(member, "somebody"));
    }

    @Test
    void isRefusedTwiceAndToOthers() {
        Api.as(member).body(DECLARED).post(ALL, nomination).then().statusCode(201);

        Api.as(member).body(DECLARED).post(ALL, nomination).then().statusCode(409);
        Api.as(member).body(about("somebody")).post(ALL, nomination).then().statusCode(403);
        Api.as(member).body(DECLARED).post(ALL, UUID.randomUUID()).then().statusCode(404);
        Api.wronglyAs(member)
                .body(Map.of("kind", "LOST"))
                .post(ALL, nomination)
                .then()
                .statusCode(400);
        Api.as(Api.officeOf(Units.province())).get(ALL, nomination).then().statusCode(404);
        Api.as(some.unit).get(ALL, nomination).then().statusCode(403);
        Api.wronglyAs(member).queryParam("soon", 1).get(ALL, nomination).then().statusCode(400);
    }

    @Test
    void isLiftedByAnOfficeAndNotByTheOneItBars() {
        String id = Api.as(some.office)
                .body(DECLARED)
                .post(ALL, nomination)
                .then()
                .extract()
                .path("id");

        Api.as(some.office)
                .delete(ONE, nomination, id)
                .then()
                .statusCode(403)
                .body("type", endsWith("/conflict-of-interest"));
        var other = Api.officeOf(some.some.office);
        Api.wronglyAs(other)
                .queryParam("soon", 1)
                .delete(ONE, nomination, id)
                .then()
                .statusCode(400);
        Api.as(other).delete(ONE, nomination, id).then().statusCode(204);
        Api.as(other).delete(ONE, nomination, id).then().statusCode(404);
    }

    @Test
    void listsTenWithTheStatementsOfOne() {
        Api.as(member).body(DECLARED).post(ALL, nomination).then().statusCode(201);
        Runnable list = () -> Api.as(member).get(ALL, nomination).then().statusCode(200);
        var one = Statements.of(list);
        for (int i = 0; i < 9; i++) {
            Api.as(some.office)
                    .body(about("somebody-" + i))
                    .post(ALL, nomination)
                    .then()
                    .statusCode(201);
        }

        assertEquals(one, Statements.of(list));
    }

    private static Map<String, Object> about(String subject) {
        return Map.of("kind", "OWN_UNIT", "subject", subject);
    }
}
