package vn.thidua.audit;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Said inside a write's transaction, after its audit entry: what it has done to which rows. */
public record Recorded(List<Row> rows) {

    /** @param fields see {@link AuditChange#fields} */
    public record Row(String entity, UUID id, ChangeAction action, Map<String, @Nullable Object> fields) {}
}
