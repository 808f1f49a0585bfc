package vn.thidua.problem;

import java.sql.SQLException;
import java.util.Optional;
import org.hibernate.exception.ConstraintViolationException;
import org.jspecify.annotations.Nullable;
import vn.thidua.text.Text;

/** What the database refuses or cannot do now, said without SQL. */
public final class DatabaseFaults {

    private static final int DUPLICATE_KEY = 1062;
    private static final int LOCK_WAIT_TIMEOUT = 1205;
    private static final int DEADLOCK = 1213;
    private static final int RECORD_CHANGED = 1020;

    private DatabaseFaults() {}

    static Optional<DomainException> problem(Throwable exception) {
        for (Throwable cause = exception; cause != null; cause = cause.getCause()) {
            if (cause instanceof ConstraintViolationException violation) {
                return Optional.of(ofConstraint(violation));
            }
        }
        if (isTransient(exception)) {
            return Optional.of(new DomainException(ProblemType.CONCURRENT_CHANGE));
        }
        var sql = sqlException(exception);
        var unreachable =
                sql != null && sql.getSQLState() != null && sql.getSQLState().startsWith("08");
        var noConnection =
                sql != null && sql.getMessage() != null && sql.getMessage().contains("Acquisition timeout");
        return unreachable || noConnection
                ? Optional.of(new DomainException(ProblemType.UNAVAILABLE))
                : Optional.empty();
    }

    /** True for a deadlock or a lock that was not got in time: the same work may succeed when repeated. */
    public static boolean isTransient(Throwable exception) {
        var sql = sqlException(exception);
        return sql != null
                && (sql.getErrorCode() == DEADLOCK
                        || sql.getErrorCode() == LOCK_WAIT_TIMEOUT
                        || sql.getErrorCode() == RECORD_CHANGED);
    }

    /** True when the database broke a deadlock by rolling this transaction back. */
    public static boolean isDeadlock(Throwable exception) {
        var sql = sqlException(exception);
        return sql != null && (sql.getErrorCode() == DEADLOCK || sql.getErrorCode() == RECORD_CHANGED);
    }

    /** True when a unique key refused the row. */
    public static boolean isDuplicateKey(Throwable exception) {
        var sql = sqlException(exception);
        return sql != null && sql.getErrorCode() == DUPLICATE_KEY;
    }

    private static DomainException ofConstraint(ConstraintViolationException violation) {
        var name = violation.getConstraintName();
        var shown = name == null ? "?" : name.substring(name.lastIndexOf('.') + 1);
        return isDuplicateKey(violation)
                ? new DomainException(
                        ProblemType.ALREADY_EXISTS, Text.of("bản ghi (" + shown + ")", "a record (" + shown + ")"))
                : new DomainException(ProblemType.IN_USE, shown);
    }

    private static @Nullable SQLException sqlException(Throwable exception) {
        for (Throwable cause = exception; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql) {
                return sql;
            }
        }
        return null;
    }
}
