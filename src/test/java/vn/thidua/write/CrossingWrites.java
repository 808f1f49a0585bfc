package vn.thidua.write;

import io.quarkus.arc.Unremovable;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.atomic.AtomicInteger;

/** Two writes that take the same two rows in opposite order, and wait for each other in between. */
@Unremovable
@ApplicationScoped
public class CrossingWrites {

    private final AtomicInteger attempts = new AtomicInteger();
    private final CyclicBarrier bothHoldOne = new CyclicBarrier(2);
    private final EntityManager database;

    CrossingWrites(EntityManager database) {
        this.database = database;
    }

    @Write
    public void take(String first, String second) throws Exception {
        var isFirstAttempt = attempts.incrementAndGet() <= 2;
        touch(first);
        if (isFirstAttempt) {
            bothHoldOne.await();
        }
        touch(second);
    }

    public int attempts() {
        return attempts.get();
    }

    private void touch(String key) {
        database.createNativeQuery("""
                        update idempotency_key set location = concat(coalesce(location, ''), 'x')
                        where subject = 'crossing' and operation = 'crossing' and request_key = :key""").setParameter("key", key).executeUpdate();
    }
}
