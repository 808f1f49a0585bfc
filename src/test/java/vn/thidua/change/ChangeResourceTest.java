package vn.thidua.change;

import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.arc.Arc;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import vn.thidua.audit.ChangeAction;
import vn.thidua.contract.Api;
import vn.thidua.report.SomeReports;

@QuarkusTest
class ChangeResourceTest {

    @Test
    void tellsWhatWasSentSinceAPosition() {
        var some = new SomeReports();
        var deadline = some.deadline(some.active(some.oneOff()));
        var begin = next(some.officer, 0);
        some.written(deadline);
        changes(some.officer, begin).body("items", empty());

        var tag = Api.as(some.teacher)
                .get("/report-deadlines/{id}/submission", deadline)
                .header("ETag");
        Api.as(some.teacher)
                .header("If-Match", tag)
                .post("/report-deadlines/{id}/submission/send", deadline)
                .then()
                .statusCode(200);

        var told = changes(some.officer, begin)
                .body("items.id", everyItem(equalTo(deadline.toString())))
                .body("items.entity", hasItem("REPORT_SUBMISSION"))
                .body("items.entity", hasItem("REPORT_DEADLINE"))
                .body("more", equalTo(false));
        long after = ((Number) told.extract().path("next")).longValue();
        changes(some.officer, after).body("items", empty()).body("next", equalTo((int) after));
        Api.as(some.officer)
                .queryParam("after", begin)
                .queryParam("entity", "REPORT_SUBMISSION")
                .get("/changes")
                .then()
                .statusCode(200)
                .body("items.size()", equalTo(1))
                .body("items[0].path", endsWith("/report-deadlines/" + deadline + "/submission"));
    }

    @Test
    void tellsOnlyWhatTheCallerMaySee() {
        var some = new SomeReports();
        var other = new SomeReports();
        var begin = next(some.officer, 0);
        var draft = some.drafted(some.input());
        var deadline = some.deadline(some.active(some.oneOff()));
        some.sent(deadline);

        for (var seeing : List.of(some.officer, some.teacher, Api.administrator())) {
            assertTrue(ids(seeing, begin).contains(deadline.toString()), seeing);
        }
        assertFalse(ids(other.officer, begin).contains(deadline.toString()));
        assertTrue(ids(some.officer, begin).contains(draft.id().toString()));
        assertFalse(ids(other.officer, begin).contains(draft.id().toString()));
        changes("somebody-without-a-role", begin).body("items.entity", not(hasItem("REPORT_SUBMISSION")));
    }

    @Test
    void goesOnWhereThePageEnded() {
        var some = new SomeReports();
        var begin = next(some.officer, 0);
        for (var deadline : some.deadlines(some.active(some.input()))) {
            some.sent(deadline);
        }
        var whole = ids(some.officer, begin);
        var inSteps = new ArrayList<String>();
        var after = begin;
        for (int i = 0; i < whole.size() + 1; i++) {
            var page = Api.as(some.officer)
                    .queryParam("after", after)
                    .queryParam("limit", 1)
                    .get("/changes")
                    .then()
                    .statusCode(200);
            inSteps.addAll(page.extract().path("items.id"));
            after = ((Number) page.extract().path("next")).longValue();
        }

        assertEquals(whole, inSteps);
        Api.wronglyAs(some.officer)
                .queryParam("after", -1)
                .get("/changes")
                .then()
                .statusCode(400);
    }

    @Test
    void givesAChangeThatIsCommittedLaterAHigherPosition() throws Exception {
        var early = UUID.randomUUID();
        var late = UUID.randomUUID();
        var written = new CountDownLatch(1);
        var mayCommit = new CountDownLatch(1);
        var slow = CompletableFuture.runAsync(
                () -> QuarkusTransaction.requiringNew().run(() -> {
                    note(early);
                    written.countDown();
                    await(mayCommit);
                }));
        assertTrue(written.await(20, TimeUnit.SECONDS));
        QuarkusTransaction.requiringNew().run(() -> note(late));

        order().run();
        var position = position(late);
        assertEquals(null, position(early));
        mayCommit.countDown();
        slow.get(20, TimeUnit.SECONDS);
        order().run();

        assertTrue(position(early) > position, "begun earlier, committed later");
    }

    @Test
    void skipsNothingWhileManyWriteAndMayGivePositions() throws Exception {
        var begin = last();
        var noted = Collections.synchronizedSet(new HashSet<UUID>());
        var writers = new ArrayList<CompletableFuture<Void>>();
        for (int i = 0; i < 6; i++) {
            writers.add(CompletableFuture.runAsync(() -> {
                for (int j = 0; j < 20; j++) {
                    var id = UUID.randomUUID();
                    QuarkusTransaction.requiringNew().run(() -> note(id));
                    noted.add(id);
                    order().run();
                }
            }));
        }
        var seen = new ArrayList<UUID>();
        var after = begin;
        var done = CompletableFuture.allOf(writers.toArray(CompletableFuture[]::new));
        for (var isLast = false; !isLast; ) {
            isLast = done.isDone();
            order().run();
            for (var row : rowsAfter(after)) {
                after = row.position;
                seen.add(row.subjectId);
            }
        }
        done.get(20, TimeUnit.SECONDS);

        assertTrue(seen.containsAll(noted), "skipped " + (noted.size() - seen.size()));
        assertEquals(seen.size(), new HashSet<>(seen).size(), "nothing came twice");
    }

    private static List<ChangeEntry> rowsAfter(long after) {
        return QuarkusTransaction.requiringNew()
                .call(() -> database()
                        .createQuery(
                                "from ChangeEntry c where c.position > :after order by c.position", ChangeEntry.class)
                        .setParameter("after", after)
                        .getResultList());
    }

    private static void note(UUID subject) {
        Arc.container().instance(ChangeFeed.class).get().note(ChangeEntity.REPORT_DUTY, subject, ChangeAction.CHANGED);
        database().flush();
    }

    private static Long position(UUID subject) {
        return QuarkusTransaction.requiringNew()
                .call(() -> database()
                        .createQuery("from ChangeEntry c where c.subjectId = :subject", ChangeEntry.class)
                        .setParameter("subject", subject)
                        .getResultList()
                        .stream()
                        .findFirst()
                        .map(entry -> entry.position)
                        .orElse(null));
    }

    private static long last() {
        order().run();
        var last = QuarkusTransaction.requiringNew()
                .call(() -> database()
                        .createQuery("select max(c.position) from ChangeEntry c", Long.class)
                        .getSingleResult());
        return last == null ? 0 : last;
    }

    private static ChangeOrder order() {
        return Arc.container().instance(ChangeOrder.class).get();
    }

    private static EntityManager database() {
        return Arc.container().instance(EntityManager.class).get();
    }

    private static void await(CountDownLatch latch) {
        try {
            assertTrue(latch.await(20, TimeUnit.SECONDS));
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Where the feed ends for somebody; it may be long already. */
    private static long next(String caller, long after) {
        var next = after;
        while (true) {
            var page = Api.as(caller)
                    .queryParam("after", next)
                    .queryParam("limit", 1000)
                    .get("/changes")
                    .then()
                    .statusCode(200);
            next = ((Number) page.extract().path("next")).longValue();
            if (!page.extract().<Boolean>path("more")) {
                return next;
            }
        }
    }

    private static List<String> ids(String caller, long after) {
        return changes(caller, after).extract().path("items.id");
    }

    private static ValidatableResponse changes(String caller, long after) {
        return Api.as(caller)
                .queryParam("after", after)
                .queryParam("limit", 1000)
                .get("/changes")
                .then()
                .statusCode(200);
    }
}
