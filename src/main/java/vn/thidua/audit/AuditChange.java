package vn.thidua.audit;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.util.UUID;
import vn.thidua.database.Identified;

/** What one operation did to one row. */
@Entity
public class AuditChange extends Identified implements NotAudited {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    public AuditEntry entry;

    /** Kind of row, such as {@code Campaign}. */
    public String entity;

    public UUID entityId;

    @Enumerated(EnumType.STRING)
    public ChangeAction action;

    /** JSON object: field to value, or to {@code [before, after]} for a change. */
    public String fields;
}
