package vn.thidua.write;

import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import vn.thidua.audit.ChangeLog;
import vn.thidua.problem.DatabaseFaults;

/**
 * Repeats a write, outside its transaction, when the database broke a deadlock at its cost or it asks for it itself.
 */
@Write
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 100)
class DeadlockRetry {

    private static final int ATTEMPTS = 4;

    private final ChangeLog changes;

    DeadlockRetry(ChangeLog changes) {
        this.changes = changes;
    }

    @AroundInvoke
    Object repeat(InvocationContext call) throws Exception {
        for (int attempt = 1; ; attempt++) {
            try {
                return call.proceed();
            } catch (Exception failure) {
                var repeatable = failure instanceof RepeatableException || DatabaseFaults.isDeadlock(failure);
                if (attempt == ATTEMPTS || !repeatable) {
                    throw failure;
                }
                changes.clear();
            }
        }
    }
}
