package vn.thidua.problem;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hibernate.exception.ConstraintViolationException;
import org.jspecify.annotations.Nullable;
import vn.thidua.text.Text;

/** What the database refuses or cannot do now, said without SQL. */
public final class DatabaseFaults {

    private static final int DUPLICATE_KEY = 1062;
    private static final int LOCK_WAIT_TIMEOUT = 1205;
    private static final int DEADLOCK = 1213;
    private static final int RECORD_CHANGED = 1020;

    /** Fields that alone make a record unique, as they are called on the wire. */
    private static final Set<String> FIELDS = Set.of("code", "number", "identifier");

    private static final Text TAKEN = Text.of("Giá trị này đã được dùng.", "This value is taken.");

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

    /** A unique key is named after its table and its last column: {@code uq_org_unit_code}. */
    private static DomainException ofConstraint(ConstraintViolationException violation) {
        if (!isDuplicateKey(violation)) {
            return new DomainException(ProblemType.IN_USE, Text.of("dữ liệu khác", "other data"));
        }
        var name = String.valueOf(violation.getConstraintName());
        var field = name.substring(name.lastIndexOf('_') + 1);
        var what = Text.of("một bản ghi", "a record");
        return FIELDS.contains(field)
                ? new DomainException(
                        ProblemType.ALREADY_EXISTS, List.of(FieldError.at("#/" + field, "ALREADY_EXISTS", TAKEN)), what)
                : new DomainException(ProblemType.ALREADY_EXISTS, what);
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
