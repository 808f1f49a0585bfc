package vn.thidua.nomination;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.Test;
import vn.thidua.access.Role;
import vn.thidua.access.RoleAssignment;
import vn.thidua.contract.Api;
import vn.thidua.time.Validity;

/** One row or fifty: the same number of statements. */
@QuarkusTest
class NominationStatementsTest {

    private final SomeNominations some = new SomeNominations();

    @Test
    void listsFiftyNominationsWithTheStatementsOfOne() {
        some.pupil("Nguyễn Bảo Châu", NominationState.SUBMITTED);
        var council = Api.somebody(Role.COUNCIL_MEMBER, some.province.id);
        alsoOf(council, Role.UNIT, some.school.id);
        var one = statements(() -> Api.as(council).get("/nominations").then().statusCode(200));

        for (int i = 0; i < 49; i++) {
            some.pupil("Nguyễn Bảo Châu", NominationState.SUBMITTED);
        }

        assertEquals(
                one, statements(() -> Api.as(council).get("/nominations").then().statusCode(200)));
    }

    @Test
    void decidesTwentyWithTheStatementsOfOne() {
        some.quota(15, some.pupil);
        some.quota(100);
        var office = Api.officeOf(some.province);
        var single = some.decisionInput(some.teachers(1, NominationState.SUBMITTED));
        var twenty = some.decisionInput(some.teachers(20, NominationState.ENDORSED));

        var one = statements(() ->
                Api.as(office).body(single).post("/award-decisions").then().statusCode(201));
        var many = statements(() ->
                Api.as(office).body(twenty).post("/award-decisions").then().statusCode(201));

        // Hibernate counts each batch of audit rows as one more.
        assertTrue(many <= one + 3, one + " statements for one, " + many + " for twenty");
    }

    @Test
    void listsFiftyAwardsWithTheStatementsOfOne() {
        some.decided(some.teachers(1, NominationState.SUBMITTED));
        Runnable list = () -> Api.anonymous()
                .queryParam("campaignId", some.campaign.id)
                .get("/awards")
                .then()
                .statusCode(200);
        var one = statements(list);

        some.decided(some.teachers(49, NominationState.SUBMITTED));

        assertEquals(one, statements(list));
    }

    @Test
    void listsDecisionsAndRevokedAwardsWithTheStatementsOfOne() {
        var office = Api.officeOf(some.province);
        var first = some.awarded(some.province, some.teacher(NominationState.SUBMITTED));
        revoke(office, first);
        Runnable lists = () -> {
            Api.as(office).queryParam("campaignId", some.campaign.id).get("/award-decisions");
            Api.anonymous().queryParam("campaignId", some.campaign.id).get("/awards");
        };
        var one = statements(lists);

        for (int i = 0; i < 5; i++) {
            revoke(office, some.awarded(some.province, some.teacher(NominationState.SUBMITTED)));
        }

        assertEquals(one, statements(lists));
    }

    private void revoke(String office, UUID award) {
        Api.as(office)
                .header("If-Match", "*")
                .body(SomeNominations.revocationInput(some.province))
                .post("/awards/{id}/revoke", award)
                .then()
                .statusCode(200);
    }

    @Test
    void readsAndCreatesWithFewStatements() {
        var unit = Api.unitOf(some.school);
        var id = some.teacher(NominationState.DRAFT);

        var read = statements(
                () -> Api.as(unit).get("/nominations/{id}", id).then().statusCode(200));
        var created = statements(() -> Api.as(unit)
                .body(some.teacherInput())
                .post("/nominations")
                .then()
                .statusCode(201));

        assertTrue(read <= 4, read + " statements to read");
        assertTrue(created <= 16, created + " statements to create");
    }

    static void alsoOf(String subject, Role role, UUID unit) {
        QuarkusTransaction.requiringNew().run(() -> {
            var assignment = new RoleAssignment();
            assignment.subject = subject;
            assignment.role = role;
            assignment.unitId = unit;
            assignment.validFrom = LocalDate.of(2000, 1, 1);
            assignment.validTo = Validity.FOREVER;
            assignment.persist();
        });
    }

    static long statements(Runnable call) {
        var statistics = SomeNominations.bean(SessionFactory.class).getStatistics();
        var before = statistics.getPrepareStatementCount();
        call.run();
        return statistics.getPrepareStatementCount() - before;
    }
}
