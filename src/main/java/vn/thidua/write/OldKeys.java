package vn.thidua.write;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;

/** Removes idempotency keys that no repeat can use any more; on several servers at once it does no harm. */
@ApplicationScoped
class OldKeys {

    /** Rows in one transaction, so that requests never wait long for it. */
    private static final int CHUNK = 1000;

    private final EntityManager database;
    private final Clock clock;

    OldKeys(EntityManager database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Scheduled(every = "1h", delayed = "10m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void remove() {
        var removed = CHUNK;
        while (removed == CHUNK) {
            removed = QuarkusTransaction.requiringNew().call(this::removeSome);
        }
    }

    private int removeSome() {
        return database.createNativeQuery(
                        "delete from idempotency_key where created_at < :oldest order by created_at limit " + CHUNK)
                .setParameter("oldest", clock.instant().minus(IdempotencyLedger.KEPT))
                .executeUpdate();
    }
}
