package vn.thidua.submission;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.thidua.submission.SomeSubmissions.given;

import io.quarkus.arc.Arc;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.Test;
import vn.thidua.contract.Api;

/** One row or many: the same number of statements. */
@QuarkusTest
class SubmissionStatementsTest {

    private final SomeSubmissions letters = new SomeSubmissions();

    @Test
    void listsTwentyLettersWithTheStatementsOfOne() {
        var office = Api.officeOf(letters.some.office);
        SomeSubmissions.draft(letters.input(), List.of());
        Runnable list = () -> Api.as(office).get("/submissions").then().statusCode(200);
        Runnable outbox = () -> Api.as(office)
                .queryParam("fromUnitId", letters.some.school.id)
                .get("/submissions")
                .then()
                .statusCode(200);
        var one = statements(list);
        var sent = statements(outbox);

        for (int i = 0; i < 19; i++) {
            SomeSubmissions.draft(letters.input(), List.of());
        }

        assertEquals(one, statements(list));
        assertEquals(sent, statements(outbox));
    }

    @Test
    void readsAndSendsTwentyItemsWithTheStatementsOfOne() {
        var school = Api.unitOf(letters.some.school);
        var single = letters.draft(1);
        var twenty = letters.draft(20);

        assertEquals(
                statements(() -> Api.as(school).get("/submissions/{id}", single)),
                statements(() -> Api.as(school).get("/submissions/{id}", twenty)));
        var one = statements(() ->
                given(school).post("/submissions/{id}/send", single).then().statusCode(200));
        var many = statements(() ->
                given(school).post("/submissions/{id}/send", twenty).then().statusCode(200));

        // Hibernate counts each batch of audit rows as one more.
        assertTrue(many <= one + 4, one + " statements for one, " + many + " for twenty");
    }

    private static long statements(Runnable call) {
        var statistics = Arc.container().instance(SessionFactory.class).get().getStatistics();
        var before = statistics.getPrepareStatementCount();
        call.run();
        return statistics.getPrepareStatementCount() - before;
    }
}
