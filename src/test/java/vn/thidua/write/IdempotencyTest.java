package vn.thidua.write;

import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import vn.thidua.award.NomineeKind;
import vn.thidua.award.SubjectCategories;
import vn.thidua.award.SubjectCategoryInput;
import vn.thidua.contract.Api;
import vn.thidua.organization.Units;

/** {@code Idempotency-Key} on the creation of a subject category, which stands for every POST. */
@QuarkusTest
class IdempotencyTest {

    @Inject
    OldKeys oldKeys;

    @Inject
    EntityManager database;

    @Inject
    Clock clock;

    private final String administrator = Api.administrator();
    private final String key = UUID.randomUUID().toString();

    @Test
    void givesARepeatTheFirstAnswer() {
        var input = input("Giảng viên");

        var first = post(administrator, key, input);
        var repeat = post(administrator, key, input);

        assertEquals(201, first.statusCode());
        assertEquals(201, repeat.statusCode());
        assertEquals(first.asString(), repeat.asString());
        assertEquals(first.header("Location"), repeat.header("Location"));
        repeat.then().header("Idempotent-Replay", equalTo("true"));
        first.then().header("Idempotent-Replay", nullValue());
    }

    @Test
    void letsTheCallerGoOnFromARepeatedAnswer() {
        var input = input("Giảng viên");
        post(administrator, key, input);
        var repeat = post(administrator, key, input);

        Api.as(administrator)
                .contentType("application/merge-patch+json")
                .header("If-Match", repeat.header("ETag"))
                .body("{\"nameEn\": \"University lecturer\"}")
                .when()
                .patch("/subject-categories/{id}", repeat.<String>path("id"))
                .then()
                .statusCode(200);
    }

    @Test
    void refusesOtherContentUnderTheSameKey() {
        post(administrator, key, input("Giảng viên"));

        post(administrator, key, input("Giảng viên chính"))
                .then()
                .statusCode(422)
                .body("type", endsWith("/idempotency-key-reused"));
    }

    @Test
    void keepsTheKeysOfTwoCallersApart() {
        post(administrator, key, input("Giảng viên")).then().statusCode(201);

        post(Api.administrator(), key, input("Trợ giảng")).then().statusCode(201);
    }

    @Test
    void doesNotKeepARefusal() {
        var taken = input("Giảng viên");
        var first = post(administrator, UUID.randomUUID().toString(), taken);
        post(administrator, key, taken).then().statusCode(409);
        SubjectCategories.rename(first.path("id"), Units.freshCode());

        post(administrator, key, taken).then().statusCode(201).header("Idempotent-Replay", nullValue());
    }

    @Test
    void doesTheWorkOnceHoweverManyAskAtOnce() throws Exception {
        var input = input("Giảng viên");

        var answers = atOnce(6, () -> post(administrator, key, input));

        var created =
                answers.stream().filter(answer -> answer.statusCode() == 201).toList();
        var ids = created.stream()
                .map(answer -> answer.<String>path("id"))
                .distinct()
                .toList();
        var fresh = created.stream()
                .filter(answer -> answer.header("Idempotent-Replay") == null)
                .count();
        assertEquals(1, ids.size());
        assertEquals(1, fresh);
        answers.stream()
                .filter(answer -> answer.statusCode() != 201)
                .forEach(answer -> answer.then()
                        .statusCode(409)
                        .header("Retry-After", notNullValue())
                        .body("type", endsWith("/request-in-progress")));
    }

    @Test
    void answersSoonWhileTheFirstRequestIsStillUnderWay() throws Exception {
        var input = input("Giảng viên");
        var executor = Executors.newSingleThreadExecutor();
        try {
            QuarkusTransaction.begin();
            insert(administrator, key, clock.instant());
            var waiting = executor.submit(() -> post(administrator, key, input)).get();
            QuarkusTransaction.rollback();

            waiting.then()
                    .statusCode(409)
                    .header("Retry-After", notNullValue())
                    .body("type", endsWith("/request-in-progress"));
        } finally {
            executor.shutdownNow();
        }
        post(administrator, key, input).then().statusCode(201);
    }

    @Test
    void forgetsAKeyAfterADay() {
        QuarkusTransaction.requiringNew().run(() -> insert(administrator, key, daysAgo(1)));

        post(administrator, key, input("Giảng viên")).then().statusCode(201).header("Idempotent-Replay", nullValue());
    }

    @Test
    void removesTheKeysThatAreOlderThanADay() {
        var subject = "old-" + key;
        QuarkusTransaction.requiringNew().run(() -> {
            for (var i = 0; i < 2100; i++) {
                insert(subject, "old-" + i, daysAgo(2));
            }
            insert(subject, "young", clock.instant().minus(Duration.ofHours(23)));
        });

        oldKeys.remove();

        assertEquals(1, keysOf(subject));
    }

    @Test
    void isOnlyForThoseWhoMayCall() {
        var outsider = Api.unitOf(Units.province());

        post(outsider, key, input("Giảng viên")).then().statusCode(403);

        assertEquals(0, keysOf(outsider));
    }

    @Test
    void keepsNoKeyOfADryRun() {
        var input = input("Giảng viên");
        Api.as(administrator)
                .header("Idempotency-Key", key)
                .queryParam("dryRun", true)
                .body(input)
                .post("/subject-categories")
                .then()
                .statusCode(201);

        assertEquals(0, keysOf(administrator));
        post(administrator, key, input("Giảng viên chính")).then().statusCode(201);
    }

    private static <T> ArrayList<T> atOnce(int times, Callable<T> work) throws Exception {
        var executor = Executors.newFixedThreadPool(times);
        var together = new CyclicBarrier(times);
        try {
            var running = new ArrayList<Future<T>>();
            for (var i = 0; i < times; i++) {
                running.add(executor.submit(() -> {
                    together.await();
                    return work.call();
                }));
            }
            var results = new ArrayList<T>();
            for (var each : running) {
                results.add(each.get());
            }
            return results;
        } finally {
            executor.shutdownNow();
        }
    }

    private static Response post(String subject, String key, SubjectCategoryInput input) {
        return Api.as(subject).header("Idempotency-Key", key).body(input).post("/subject-categories");
    }

    private static SubjectCategoryInput input(String name) {
        return new SubjectCategoryInput(Units.freshCode(), name, "Lecturer", NomineeKind.INDIVIDUAL, true, false);
    }

    private Instant daysAgo(int days) {
        return clock.instant().minus(Duration.ofDays(days)).minusSeconds(1);
    }

    private void insert(String subject, String requestKey, Instant createdAt) {
        var inserted = database.createNativeQuery("""
                        insert into idempotency_key
                            (subject, operation, request_key, content_hash, status, body, created_at)
                        values (:subject, 'createSubjectCategory', :key, :hash, 201, '{}', :at)""")
                .setParameter("subject", subject)
                .setParameter("key", requestKey)
                .setParameter("hash", "0".repeat(64))
                .setParameter("at", createdAt)
                .executeUpdate();
        assertEquals(1, inserted);
    }

    private long keysOf(String subject) {
        return QuarkusTransaction.requiringNew()
                .call(() -> ((Number) database.createNativeQuery(
                                        "select count(*) from idempotency_key where subject = :subject")
                                .setParameter("subject", subject)
                                .getSingleResult())
                        .longValue());
    }
}
