package vn.thidua.database;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Queries for many ids whose statements stay few. Hibernate translates a query anew for every list that it binds; here
 * each id is a parameter of its own, as many as the next power of two, the last id repeated, so that the translated
 * query and its prepared statement are found again.
 */
public final class ManyIds {

    /** Beyond it a list costs less than its many parameters. */
    private static final int MOST = 1_024;

    private ManyIds() {}

    /**
     * @param hql with {@code :ids} once, as in {@code where d.id in :ids}
     * @param ids one at least
     */
    public static <R> TypedQuery<R> query(EntityManager database, String hql, Class<R> type, Collection<UUID> ids) {
        var values = List.copyOf(ids);
        if (values.size() > MOST) {
            return database.createQuery(hql, type).setParameter("ids", values);
        }
        var size = padded(values.size());
        var marks = IntStream.range(0, size).mapToObj(i -> ":id" + i).collect(Collectors.joining(", ", "(", ")"));
        var query = database.createQuery(hql.replace(":ids", marks), type);
        for (int i = 0; i < size; i++) {
            query.setParameter("id" + i, values.get(Math.min(i, values.size() - 1)));
        }
        return query;
    }

    private static int padded(int size) {
        var highest = Integer.highestOneBit(size);
        return highest == size ? size : highest * 2;
    }
}
