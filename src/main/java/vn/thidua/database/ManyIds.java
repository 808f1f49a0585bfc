package vn.thidua.database;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Queries for many values whose statements stay few. Hibernate translates a query anew for every list that it binds,
 * and the whole query for a single one; here each value is a parameter of its own, as many as the next power of two,
 * the last one repeated, so that the translated query and its prepared statement are found again.
 */
public final class ManyIds {

    /** Beyond it a list costs less than its many parameters. */
    private static final int MOST = 1_024;

    private static final Pattern LIST = Pattern.compile("(?<=\\bin\\s)(?:\\(:(\\w+)\\)|:(\\w+))");

    private ManyIds() {}

    /**
     * @param hql with {@code :ids}, as in {@code where d.id in :ids}
     * @param ids one at least
     */
    public static <R> TypedQuery<R> query(EntityManager database, String hql, Class<R> type, Collection<UUID> ids) {
        return query(database, hql, type, Map.of("ids", ids));
    }

    /**
     * @param hql with the names of the lists, as in {@code where d.id in :ids and d.status in :open}; any other list
     *     that it has is bound by the caller
     * @param lists by their names, each of one value at least
     */
    public static <R> TypedQuery<R> query(
            EntityManager database, String hql, Class<R> type, Map<String, ? extends Collection<?>> lists) {
        var values = new HashMap<String, List<?>>();
        lists.forEach((name, list) -> values.put(name, List.copyOf(list)));
        var text = LIST.matcher(hql).replaceAll(found -> {
            var name = found.group(1) == null ? found.group(2) : found.group(1);
            var list = values.get(name);
            return list == null || list.size() > MOST ? found.group() : marks(name, padded(list.size()));
        });
        var query = database.createQuery(text, type);
        values.forEach((name, list) -> {
            if (list.size() > MOST) {
                query.setParameter(name, list);
            } else {
                bind(query, name, list);
            }
        });
        return query;
    }

    private static String marks(String name, int size) {
        return IntStream.range(0, size).mapToObj(i -> ":" + name + i).collect(Collectors.joining(", ", "(", ")"));
    }

    private static void bind(TypedQuery<?> query, String name, List<?> values) {
        var size = padded(values.size());
        for (int i = 0; i < size; i++) {
            query.setParameter(name + i, values.get(Math.min(i, values.size() - 1)));
        }
    }

    private static int padded(int size) {
        var highest = Integer.highestOneBit(size);
        return highest == size ? size : highest * 2;
    }
}
