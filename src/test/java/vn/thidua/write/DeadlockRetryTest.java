package vn.thidua.write;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.arc.Arc;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

@QuarkusTest
class DeadlockRetryTest {

    @Inject
    CrossingWrites writes;

    @Inject
    EntityManager database;

    @Test
    void repeatsTheWriteThatTheDatabaseGaveUp() throws Exception {
        var one = row();
        var other = row();
        var executor = Executors.newFixedThreadPool(2);
        try {
            var there = executor.submit(() -> inARequest(one, other));
            var back = executor.submit(() -> inARequest(other, one));
            there.get();
            back.get();
        } finally {
            executor.shutdownNow();
        }

        assertEquals(3, writes.attempts(), "one of the two was done again");
        assertEquals(List.of("xx", "xx"), List.of(touches(one), touches(other)));
    }

    private boolean inARequest(String first, String second) throws Exception {
        var context = Arc.container().requestContext();
        context.activate();
        try {
            writes.take(first, second);
            return true;
        } finally {
            context.terminate();
        }
    }

    private String row() {
        var key = UUID.randomUUID().toString();
        QuarkusTransaction.requiringNew()
                .run(() ->
                        database.createNativeQuery("""
                                insert into idempotency_key (subject, operation, request_key, content_hash, created_at)
                                values ('crossing', 'crossing', :key, '', now(6))""").setParameter("key", key).executeUpdate());
        return key;
    }

    private String touches(String key) {
        return QuarkusTransaction.requiringNew().call(() -> (String) database.createNativeQuery(
                        "select location from idempotency_key where request_key = :key and subject = 'crossing'")
                .setParameter("key", key)
                .getSingleResult());
    }
}
