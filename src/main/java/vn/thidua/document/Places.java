package vn.thidua.document;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import vn.thidua.problem.DomainException;
import vn.thidua.problem.ProblemType;

/** Places for work that takes much memory: few at the same time, the others wait in turn, but not for long. */
public final class Places {

    private final Semaphore free;
    private final Duration longestWait;

    public Places(int atOnce, Duration longestWait) {
        free = new Semaphore(atOnce, true);
        this.longestWait = longestWait;
    }

    /** @throws DomainException {@code unavailable} when no place gets free in time */
    public <T> T take(Supplier<T> work) {
        try {
            if (!free.tryAcquire(longestWait.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new DomainException(ProblemType.UNAVAILABLE);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new DomainException(ProblemType.UNAVAILABLE);
        }
        try {
            return work.get();
        } finally {
            free.release();
        }
    }
}
