package vn.thidua.audit;

import io.quarkus.arc.Arc;
import io.quarkus.hibernate.orm.PersistenceUnitExtension;
import java.time.temporal.Temporal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.hibernate.Interceptor;
import org.hibernate.type.Type;
import org.jspecify.annotations.Nullable;
import vn.thidua.database.Identified;

/** Notes every row that Hibernate inserts, updates or deletes, so that no change escapes the audit. */
@PersistenceUnitExtension
class ChangeListener implements Interceptor {

    private static final Set<String> NOT_WORTH_NOTING = Set.of("revision", "searchText", "identityKey");
    private static final int LONGEST = 500;

    private final ChangeLog changes;

    ChangeListener(ChangeLog changes) {
        this.changes = changes;
    }

    @Override
    public boolean onPersist(Object entity, Object id, Object[] state, String[] names, Type[] types) {
        note(entity, id, ChangeAction.CREATED, values(entity, state, names));
        return false;
    }

    @Override
    public boolean onFlushDirty(
            Object entity, Object id, Object[] current, Object[] previous, String[] names, Type[] types) {
        var withheld = withheld(entity);
        var fields = new LinkedHashMap<String, @Nullable Object>();
        for (int i = 0; i < names.length; i++) {
            var before = previous == null ? null : shown(previous[i]);
            var after = shown(current[i]);
            if (!NOT_WORTH_NOTING.contains(names[i]) && !Objects.equals(before, after)) {
                fields.put(
                        names[i],
                        withheld.contains(names[i])
                                ? new @Nullable Object[] {Withheld.MARK, Withheld.MARK}
                                : new @Nullable Object[] {before, after});
            }
        }
        if (!fields.isEmpty()) {
            note(entity, id, ChangeAction.CHANGED, fields);
        }
        return false;
    }

    @Override
    public void onRemove(Object entity, Object id, Object[] state, String[] names, Type[] types) {
        note(entity, id, ChangeAction.DELETED, values(entity, state, names));
    }

    private void note(Object entity, Object id, ChangeAction action, Map<String, @Nullable Object> fields) {
        if (entity instanceof Identified
                && !(entity instanceof NotAudited)
                && Arc.container().requestContext().isActive()) {
            changes.add(new Change(entity.getClass().getSimpleName(), (UUID) id, action, fields));
        }
    }

    private static Set<String> withheld(Object entity) {
        return entity instanceof Withheld row ? row.withheldFields() : Set.of();
    }

    private static Map<String, @Nullable Object> values(Object entity, Object[] state, String[] names) {
        var withheld = withheld(entity);
        var fields = new LinkedHashMap<String, @Nullable Object>();
        for (int i = 0; i < names.length; i++) {
            var value = shown(state[i]);
            if (value != null && !NOT_WORTH_NOTING.contains(names[i])) {
                fields.put(names[i], withheld.contains(names[i]) ? Withheld.MARK : value);
            }
        }
        return fields;
    }

    private static @Nullable Object shown(@Nullable Object value) {
        if (value == null || value instanceof Number || value instanceof Boolean) {
            return value;
        }
        if (value instanceof Identified referenced) {
            return String.valueOf(referenced.id);
        }
        if (value instanceof String || value instanceof Enum<?> || value instanceof UUID || value instanceof Temporal) {
            var text = value.toString();
            return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
        }
        return value instanceof java.util.Collection ? null : String.valueOf(value);
    }
}
