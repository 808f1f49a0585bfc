package vn.thidua.problem;

import com.fasterxml.jackson.core.JacksonException;
import jakarta.persistence.OptimisticLockException;
import java.util.Optional;

/** What went wrong with one row of many, told like a request of its own would be. */
public final class RowProblems {

    private RowProblems() {}

    /** Empty for a fault of the service. */
    public static Optional<DomainException> of(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof DomainException domain) {
                return Optional.of(domain);
            }
            if (cause instanceof JacksonException json) {
                return Optional.of(JsonFaults.problem(json));
            }
            if (cause instanceof OptimisticLockException) {
                return Optional.of(new DomainException(ProblemType.CONCURRENT_CHANGE));
            }
        }
        return DatabaseFaults.problem(failure);
    }

    /** Whether somebody else was at the same row: the next attempt sees what they did. */
    public static boolean isRepeatable(Throwable failure) {
        if (DatabaseFaults.isTransient(failure) || DatabaseFaults.isDuplicateKey(failure)) {
            return true;
        }
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof OptimisticLockException) {
                return true;
            }
        }
        return false;
    }
}
