package vn.thidua.page;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.thidua.database.ManyIds;

/**
 * The second step of a list: the rows behind a page of ids that one index has answered. Asked for both at once, MySQL
 * joins small tables by hash and then sorts the whole list, or goes on from the cursor in the primary key and passes
 * over all that the filter does not want.
 */
public final class PagedRows {

    private PagedRows() {}

    /**
     * The rows of a page, in its order, in one statement.
     *
     * @param query HQL that ends with a condition on {@code :ids}
     */
    public static <R> Page<R> behind(
            Page<UUID> ids, EntityManager database, String query, Class<R> type, Function<R, UUID> id) {
        if (ids.items().isEmpty()) {
            return new Page<>(List.of(), ids.next(), ids.total());
        }
        Map<UUID, R> rows = ManyIds.query(database, query, type, ids.items())
                .getResultStream()
                .collect(Collectors.toMap(id, Function.identity()));
        return new Page<>(ids.items().stream().map(rows::get).toList(), ids.next(), ids.total());
    }
}
