package vn.thidua.council;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.thidua.access.Role;
import vn.thidua.contract.Api;

/** The electronic secret ballot: secret, once, counted. */
@QuarkusTest
class BallotResourceTest {

    @Inject
    EntityManager database;

    @Test
    void countsEveryBallotAndLetsEachFindTheirs() {
        var some = new SomeCouncils(5);
        var session = some.ballot(2);
        var items = some.items(session);
        var receipts = new ArrayList<String>();
        for (int i = 0; i < 5; i++) {
            var one = UUID.randomUUID();
            var other = UUID.randomUUID();
            SomeCouncils.cast(
                            some.subjects.get(i),
                            session,
                            SomeCouncils.vote(items.get(0), one, i < 4 ? "FOR" : "AGAINST"),
                            SomeCouncils.vote(items.get(1), other, i < 3 ? "FOR" : "BLANK"))
                    .statusCode(200)
                    .body("ballots.ballotId", contains(one.toString(), other.toString()));
            receipts.add(one.toString());
            receipts.add(other.toString());
        }

        some.close(session)
                .statusCode(200)
                .body("items[0].votes.inFavour", equalTo(4))
                .body("items[0].votes.against", equalTo(1))
                .body("items[1].votes.blank", equalTo(2))
                .body("items.ballotsCast", contains(5, 5))
                .body("items[0].outcome", equalTo("UNKNOWN"));
        Collections.sort(receipts);
        Api.as(some.subjects.get(0))
                .get("/council-sessions/{id}/ballots", session)
                .then()
                .statusCode(200)
                .body("items.id", equalTo(receipts));
        Api.as(some.subjects.get(0))
                .queryParam("itemId", items.get(1))
                .get("/council-sessions/{id}/ballots", session)
                .then()
                .body("items", hasSize(5))
                .body("items.findAll { it.choice == 'BLANK' }", hasSize(2));
    }

    @Test
    void takesTheSameBallotAgainAndNoOther() {
        var some = new SomeCouncils(3);
        var session = some.ballot(1);
        var item = some.items(session).get(0);
        var ballot = UUID.randomUUID();
        var voter = some.subjects.get(0);

        SomeCouncils.cast(voter, session, SomeCouncils.vote(item, ballot, "FOR"))
                .statusCode(200);
        SomeCouncils.cast(voter, session, SomeCouncils.vote(item, ballot, "FOR"))
                .statusCode(200);
        SomeCouncils.cast(voter, session, SomeCouncils.vote(item, ballot, "AGAINST"))
                .statusCode(409)
                .body("type", endsWith("/already-voted"));
        SomeCouncils.cast(voter, session, SomeCouncils.vote(item, UUID.randomUUID(), "FOR"))
                .statusCode(409)
                .body("type", endsWith("/already-voted"))
                .body("errors.pointer", contains("#/ballots/0"));
        SomeCouncils.cast(some.subjects.get(1), session, SomeCouncils.vote(item, ballot, "FOR"))
                .statusCode(422)
                .body("errors.code", contains("BALLOT_ID_TAKEN"));
        Api.as(some.subjects.get(1))
                .get("/council-sessions/{id}", session)
                .then()
                .body("items[0].ballotsCast", equalTo(1))
                .body("allowedActions.find { it.action == 'CAST_BALLOT' }.allowed", equalTo(true));
        Api.as(voter)
                .get("/council-sessions/{id}", session)
                .then()
                .body("allowedActions.find { it.action == 'CAST_BALLOT' }.reason.code", equalTo("already-voted"));
    }

    @Test
    void refusesThoseWithoutAVote() {
        var some = new SomeCouncils(4);
        var excused = Map.of("memberId", some.members.get(3), "ground", "DECLARED");
        var session = some.opened(some.session(
                SomeCouncils.DAY, "ELECTRONIC", 0, List.of(Map.of("text", "Quy chế", "excused", List.of(excused)))));
        var vote = SomeCouncils.vote(some.items(session).get(0), UUID.randomUUID(), "FOR");

        SomeCouncils.cast(some.keeper, session, vote).statusCode(403).body("type", endsWith("/no-voting-right"));
        SomeCouncils.cast(some.subjects.get(3), session, vote)
                .statusCode(422)
                .body("errors.code", contains("NO_VOTING_RIGHT"));
        SomeCouncils.cast(Api.somebody(Role.COUNCIL_MEMBER, new SomeCouncils(1).unit.id), session, vote)
                .statusCode(404);
        SomeCouncils.cast(
                        some.subjects.get(0),
                        session,
                        SomeCouncils.vote(
                                some.items(session).get(0),
                                UUID.fromString("0190a1b2-0000-7000-8000-000000000001"),
                                "FOR"))
                .statusCode(422)
                .body("errors.code", contains("BALLOT_ID_NOT_RANDOM"));
        Api.wronglyAs(some.subjects.get(0))
                .body(Map.of("ballots", List.of()))
                .put("/council-sessions/{id}/ballots", session)
                .then()
                .statusCode(400);
    }

    @Test
    void keepsTheVoteWithWhoHadItWhenTheSessionOpened() {
        var some = new SomeCouncils(3);
        var session = some.ballot(1);
        var thief = Api.somebody(Role.COUNCIL_MEMBER, some.unit.id);
        Api.as(some.keeper)
                .header("If-Match", "*")
                .contentType("application/merge-patch+json")
                .body(Map.of("subject", thief))
                .patch("/councils/{id}/members/{member}", some.council, some.members.get(0))
                .then()
                .statusCode(200);
        var vote = SomeCouncils.vote(some.items(session).get(0), UUID.randomUUID(), "FOR");

        SomeCouncils.cast(thief, session, vote).statusCode(403);
        SomeCouncils.cast(some.subjects.get(0), session, vote).statusCode(200);
    }

    @Test
    void showsNoBallotBeforeTheClosingAndCountsNoneThatWouldBeKnown() {
        var some = new SomeCouncils(3);
        var session = some.ballot(1);
        var item = some.items(session).get(0);
        for (int i = 0; i < 2; i++) {
            SomeCouncils.cast(some.subjects.get(i), session, SomeCouncils.vote(item, UUID.randomUUID(), "FOR"))
                    .statusCode(200);
        }

        Api.as(some.keeper)
                .get("/council-sessions/{id}/ballots", session)
                .then()
                .statusCode(409);
        some.close(session).statusCode(409);
        some.step(session, "cancel", Map.of("reason", "Không đủ phiếu")).statusCode(200);
        assertEquals(0L, count("select count(*) from council_ballot where session_id = :id", session));
        SomeCouncils.cast(some.subjects.get(2), session, SomeCouncils.vote(item, UUID.randomUUID(), "FOR"))
                .statusCode(409);
    }

    @Test
    void opensOnlyWhereEveryVoterHasAnAccountAndThreeVote() {
        var some = new SomeCouncils(2);
        Api.as(some.keeper)
                .header("If-Match", "*")
                .body(SomeCouncils.member("Không tài khoản", null))
                .post("/councils/{id}/members", some.council)
                .then()
                .statusCode(201);
        var members = Api.as(some.keeper)
                .get("/councils/{id}", some.council)
                .then()
                .extract()
                .<List<String>>path("members.id");
        var session = some.session(SomeCouncils.DAY, "ELECTRONIC", 0, List.of(SomeCouncils.about("Quy chế")));
        var id = some.prepared(session);
        some.step(id, "open", null).statusCode(422).body("errors.code", contains("TOO_FEW_FOR_SECRECY"));
        session.put(
                "attendance",
                members.stream()
                        .map(member -> Map.of("memberId", member, "presence", "PRESENT"))
                        .toList());

        some.step(some.prepared(session), "open", null)
                .statusCode(422)
                .body("errors.code", contains("MEMBER_HAS_NO_ACCOUNT"));
    }

    @Test
    void takesNoBallotsWhereThePapersAreCounted() {
        var some = new SomeCouncils(3);
        var paper =
                some.opened(some.session(SomeCouncils.DAY, "SECRET_PAPER", 0, List.of(SomeCouncils.about("Quy chế"))));
        SomeCouncils.cast(
                        some.subjects.get(0),
                        paper,
                        SomeCouncils.vote(some.items(paper).get(0), UUID.randomUUID(), "FOR"))
                .statusCode(409);
        some.count(some.ballot(1), 1, 0, null, 0).statusCode(409);
    }

    @Test
    void keepsOneBallotOfTwentyThatAMemberCastsAtOnce() throws Exception {
        var some = new SomeCouncils(3);
        var session = some.ballot(1);
        var item = some.items(session).get(0);
        var voter = some.subjects.get(0);

        var statuses = atOnce(
                20,
                i -> Api.as(voter)
                        .body(Map.of(
                                "ballots",
                                List.of(SomeCouncils.vote(item, UUID.randomUUID(), i % 2 == 0 ? "FOR" : "AGAINST"))))
                        .put("/council-sessions/{id}/ballots", session)
                        .statusCode());

        assertEquals(1, Collections.frequency(statuses, 200), statuses.toString());
        assertEquals(19, Collections.frequency(statuses, 409), statuses.toString());
        assertEquals(1L, count("select count(*) from council_ballot where session_id = :id", session));
    }

    @Test
    void keepsFiftyBallotsOfFiftyMembersWhoVoteAtOnce() throws Exception {
        var some = new SomeCouncils(50);
        var session = some.ballot(1);
        var item = some.items(session).get(0);

        var statuses = atOnce(
                50,
                i -> Api.as(some.subjects.get(i))
                        .body(Map.of(
                                "ballots",
                                List.of(SomeCouncils.vote(
                                        item, UUID.randomUUID(), i < 30 ? "FOR" : i < 45 ? "AGAINST" : "BLANK"))))
                        .put("/council-sessions/{id}/ballots", session)
                        .statusCode());

        assertEquals(50, Collections.frequency(statuses, 200), statuses.toString());
        some.close(session)
                .statusCode(200)
                .body("items[0].ballotsCast", equalTo(50))
                .body("items[0].votes.inFavour", equalTo(30))
                .body("items[0].votes.against", equalTo(15))
                .body("items[0].votes.blank", equalTo(5));
    }

    /** The ballot's id stands in one place in the whole database; nothing tells of the vote but that it was used. */
    @Test
    void keepsNothingThatJoinsABallotToItsVoter() {
        var some = new SomeCouncils(3);
        var session = some.ballot(1);
        var item = some.items(session).get(0);
        var audits = count("select count(*) from audit_entry where path like concat('%', :id, '%')", session);
        var ballots = new ArrayList<UUID>();
        for (var subject : some.subjects) {
            var ballot = UUID.randomUUID();
            ballots.add(ballot);
            var answer = Api.as(subject)
                    .header("Idempotency-Key", "phieu-" + ballot)
                    .body(Map.of("ballots", List.of(SomeCouncils.vote(item, ballot, "FOR"))))
                    .put("/council-sessions/{id}/ballots", session);
            assertEquals(200, answer.statusCode());
        }

        assertEquals(audits, count("select count(*) from audit_entry where path like concat('%', :id, '%')", session));
        for (var subject : some.subjects) {
            assertEquals(0L, count("select count(*) from idempotency_key where subject = :id", subject));
            assertEquals(0L, count("select count(*) from audit_entry where subject = :id", subject));
        }
        some.close(session).statusCode(200);
        assertEquals(List.of("council_ballot.id"), placesOf(ballots.get(0)));
        assertEquals(
                List.of("choice", "counted", "id", "item_id", "session_id"),
                columns("council_ballot"),
                "a column that could lead to the voter");
        assertEquals(List.of("attendance_id", "closed", "item_id", "used"), columns("council_voting_right"));
        assertEquals(
                3L,
                count("select count(*) from council_ballot where session_id = :id and counted = 1", session),
                "rewritten by the closing");
        assertTrue(count(
                        "select count(*) from council_voting_right r join council_item i on i.id = r.item_id"
                                + " where i.session_id = :id and r.closed = 1",
                        session)
                == 3);
    }

    @SuppressWarnings("unchecked")
    private List<String> columns(String table) {
        return QuarkusTransaction.requiringNew().call(() -> (List<String>)
                database.createNativeQuery("select cast(column_name as char) from information_schema.columns"
                                + " where table_schema = database() and table_name = :table order by 1")
                        .setParameter("table", table)
                        .getResultList());
    }

    /** Tables and columns in which the id stands, as bytes or within a text. */
    @SuppressWarnings("unchecked")
    private List<String> placesOf(UUID id) {
        return QuarkusTransaction.requiringNew().call(() -> {
            var places = new ArrayList<String>();
            var columns = (List<Object[]>) database.createNativeQuery(
                            "select cast(table_name as char), cast(column_name as char), cast(data_type as char)"
                                    + " from information_schema.columns where table_schema = database()"
                                    + " and data_type in ('binary', 'varchar', 'longtext', 'text', 'mediumtext')")
                    .getResultList();
            for (var column : columns) {
                var isBinary = column[2].equals("binary");
                var found = database.createNativeQuery("select 1 from `" + column[0] + "` where `" + column[1]
                                + (isBinary ? "` = :id" : "` like concat('%', :id, '%')") + " limit 1")
                        .setParameter("id", isBinary ? id : id.toString())
                        .getResultList();
                if (!found.isEmpty()) {
                    places.add(column[0] + "." + column[1]);
                }
            }
            return places;
        });
    }

    private long count(String query, String id) {
        var isText = query.contains("subject") || query.contains("path");
        return QuarkusTransaction.requiringNew()
                .call(() -> ((Number) database.createNativeQuery(query)
                                .setParameter("id", isText ? id : UUID.fromString(id))
                                .getSingleResult())
                        .longValue());
    }

    /** Plain threads that start together. */
    private static List<Integer> atOnce(int threads, IntFunction<Integer> call) throws InterruptedException {
        var start = new CountDownLatch(1);
        var statuses = Collections.synchronizedList(new ArrayList<Integer>());
        var all = IntStream.range(0, threads)
                .mapToObj(i -> new Thread(() -> {
                    try {
                        start.await(30, TimeUnit.SECONDS);
                        statuses.add(call.apply(i));
                    } catch (InterruptedException e) {
                        Thread.currentThread().interrupt();
                    }
                }))
                .toList();
        all.forEach(Thread::start);
        start.countDown();
        for (var thread : all) {
            thread.join(60_000);
        }
        return List.copyOf(statuses);
    }
}
