package vn.thidua.write;

import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.persistence.EntityManager;
import jakarta.transaction.TransactionSynchronizationRegistry;
import vn.thidua.audit.AuditTrail;

/** Inside the transaction of a write: key first, then the work, its audit entry, and the rollback of a dry run. */
@Write
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 300)
class WriteInterceptor {

    private final RequestFacts request;
    private final IdempotencyLedger ledger;
    private final AuditTrail audit;
    private final EntityManager database;
    private final TransactionSynchronizationRegistry transaction;

    WriteInterceptor(
            RequestFacts request,
            IdempotencyLedger ledger,
            AuditTrail audit,
            EntityManager database,
            TransactionSynchronizationRegistry transaction) {
        this.request = request;
        this.ledger = ledger;
        this.audit = audit;
        this.database = database;
        this.transaction = transaction;
    }

    @AroundInvoke
    Object write(InvocationContext call) throws Exception {
        var operation = call.getMethod().getName();
        var key = request.idempotencyKey();
        if (key.isPresent()) {
            ledger.claim(operation, key.get(), call.getParameters());
        }
        var result = call.proceed();
        database.flush();
        audit.record(operation, request.path());
        if (request.isDryRun()) {
            transaction.setRollbackOnly();
        } else if (key.isPresent()) {
            ledger.keep(operation, key.get(), result);
        }
        return result;
    }
}
