package vn.thidua.audit;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What happened to one row.
 *
 * @param fields for an update the changed fields, each with {@code [before, after]}; for a creation or deletion the
 *     values it had
 */
record Change(String entity, UUID entityId, ChangeAction action, Map<String, @Nullable Object> fields) {

    /** Both as one change of the row; null when nothing is left of them. */
    @Nullable
    Change then(Change later) {
        return switch (later.action) {
            case CREATED -> later;
            case CHANGED -> action == ChangeAction.CREATED ? createdWith(later) : changedBy(later);
            case DELETED -> action == ChangeAction.CREATED ? null : later;
        };
    }

    private Change createdWith(Change later) {
        var values = new LinkedHashMap<>(fields);
        later.fields.forEach((name, change) -> {
            var after = ((@Nullable Object[]) change)[1];
            if (after == null) {
                values.remove(name);
            } else {
                values.put(name, after);
            }
        });
        return new Change(entity, entityId, action, values);
    }

    private @Nullable Change changedBy(Change later) {
        var changes = new LinkedHashMap<>(fields);
        later.fields.forEach((name, change) -> changes.merge(name, change, Change::fromFirstToLast));
        changes.values().removeIf(Change::leadsBack);
        return changes.isEmpty() ? null : new Change(entity, entityId, action, changes);
    }

    private static Object fromFirstToLast(Object first, Object last) {
        return new @Nullable Object[] {((@Nullable Object[]) first)[0], ((@Nullable Object[]) last)[1]};
    }

    /** Of a value withheld nobody can tell. */
    private static boolean leadsBack(@Nullable Object change) {
        var values = (@Nullable Object[]) Objects.requireNonNull(change);
        return Objects.equals(values[0], values[1]) && !Withheld.MARK.equals(values[0]);
    }
}
