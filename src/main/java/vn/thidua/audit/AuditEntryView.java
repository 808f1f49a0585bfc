package vn.thidua.audit;

import com.fasterxml.jackson.annotation.JsonRawValue;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * One write operation with what it did to each row.
 *
 * @param subject {@code sub} of the caller's token, or {@code system:…}
 * @param operation the {@code operationId} of the contract
 */
public record AuditEntryView(
        UUID id, Instant happenedAt, String subject, String operation, String path, List<ChangeView> changes) {

    /** @param fields JSON object: field to value, or to {@code [before, after]} where a row was changed */
    public record ChangeView(
            String entity,
            UUID entityId,
            ChangeAction action,
            @JsonRawValue String fields) {

        static ChangeView of(AuditChange change) {
            return new ChangeView(change.entity, change.entityId, change.action, change.fields);
        }
    }

    static AuditEntryView of(AuditEntry entry, List<AuditChange> changes) {
        return new AuditEntryView(
                entry.id,
                entry.happenedAt,
                entry.subject,
                entry.operation,
                entry.path,
                changes.stream().map(ChangeView::of).toList());
    }
}
