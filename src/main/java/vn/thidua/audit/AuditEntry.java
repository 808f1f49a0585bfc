package vn.thidua.audit;

import jakarta.persistence.Entity;
import java.time.Instant;
import vn.thidua.database.Identified;

/** One write operation: when, who, which. Its row changes are {@link AuditChange}s. */
@Entity
public class AuditEntry extends Identified implements NotAudited {

    public Instant happenedAt;

    /** {@code sub} of the token, or {@code system:…}. */
    public String subject;

    /** The {@code operationId} of the contract. */
    public String operation;

    public String path;
}
