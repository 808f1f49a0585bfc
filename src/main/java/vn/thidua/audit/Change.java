package vn.thidua.audit;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What happened to one row.
 *
 * @param fields for an update the changed fields, each with {@code [before, after]}; for a creation or deletion the
 *     values it had
 */
record Change(String entity, UUID entityId, ChangeAction action, Map<String, @Nullable Object> fields) {}
