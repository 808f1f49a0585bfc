package vn.thidua.page;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A filtered, ordered list read by key and not by offset, so that page 10,000 costs what page 1 costs. Ordered by at
 * most one column and then by id. The condition is spelled {@code a > ? or (a = ? and id > ?)}: the row-value form
 * makes MySQL and MariaDB read the whole index.
 *
 * @param <T> what is selected: an entity or a record built by {@code select new}
 */
public final class Keyset<T> {

    private static final int EXACT_TOTAL = 10_000;

    private final Class<T> type;
    private final String select;
    private final String from;
    private final String id;
    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> parameters = new LinkedHashMap<>();
    private final Map<String, Object> bound = new LinkedHashMap<>();
    private final Map<String, List<?>> lanes = new LinkedHashMap<>();
    private @Nullable Column<T, ?> column;
    private boolean descending;
    private Function<T, UUID> idOf;

    private record Column<T, C extends Comparable<? super C>>(
            String expression, Class<C> type, Function<T, @Nullable C> value) {

        /** For columns that Java orders as the database does: dates, moments, numbers. */
        Comparator<T> order() {
            return Comparator.comparing(row -> Objects.requireNonNull(value.apply(row)));
        }
    }

    private Keyset(Class<T> type, String select, String from, String id, Function<T, UUID> idOf) {
        this.type = type;
        this.select = select;
        this.from = from;
        this.id = id;
        this.idOf = idOf;
    }

    /**
     * @param select what to select, such as {@code c} or {@code new vn.thidua.x.Item(c.id, c.name)}
     * @param from entity, alias and joins, such as {@code Campaign c join c.organizer o}
     * @param id the expression of the id that breaks ties, such as {@code c.id}
     */
    public static <T> Keyset<T> of(Class<T> type, String select, String from, String id, Function<T, UUID> idOf) {
        return new Keyset<>(type, select, from, id, idOf);
    }

    /** Adds a condition with one named parameter, unless the value is null. */
    public Keyset<T> where(String condition, String parameter, @Nullable Object value) {
        if (value != null) {
            conditions.add("(" + condition + ")");
            parameters.put(parameter, value);
        }
        return this;
    }

    /** Adds a condition without parameters. */
    public Keyset<T> where(String condition) {
        conditions.add("(" + condition + ")");
        return this;
    }

    /** Binds a parameter that conditions or joins mention, such as today; cursors stay valid when it changes. */
    public Keyset<T> bind(String parameter, Object value) {
        bound.put(parameter, value);
        return this;
    }

    /**
     * Binds a parameter of a condition {@code x in (:parameter)} to several values, each of which is read in its own
     * order by its own run of an index, and the runs merged: a page costs its rows times the values, however many rows
     * each value has. One statement for each combination of values. Cursors stay valid when the values change.
     */
    public Keyset<T> across(String parameter, Collection<?> values) {
        lanes.put(parameter, List.copyOf(values));
        return this;
    }

    /** Orders by a column that is never null, then by id. */
    public <C extends Comparable<? super C>> Keyset<T> orderBy(
            String expression, Class<C> columnType, Function<T, @Nullable C> value) {
        column = new Column<>(expression, columnType, value);
        return this;
    }

    /** Newest or largest first; ids descend too. */
    public Keyset<T> descending() {
        descending = true;
        return this;
    }

    public Page<T> page(EntityManager database, PageRequest request) {
        var cursor = Cursor.read(request.cursor, fingerprint());
        var rows = rows(database, cursor, request.limit + 1);
        return page(rows, request, request.total ? total(database) : null);
    }

    /**
     * One page of several lists that have no row in common, in order of id: one list for each value of a bound
     * parameter, such as the units that a caller answers for. Each is read by its own index, so the cost is a page per
     * value; {@code unit in (…)} would sort all rows of all of them.
     */
    public Page<T> pageOfUnion(EntityManager database, PageRequest request, String parameter, Collection<?> values) {
        var cursor = Cursor.read(request.cursor, fingerprint());
        // As text they compare as in the database.
        var rows = new TreeMap<String, T>(descending ? Comparator.reverseOrder() : Comparator.naturalOrder());
        var count = 0;
        for (var value : values) {
            bound.put(parameter, value);
            query(database, cursor, Map.of())
                    .setMaxResults(request.limit + 1)
                    .getResultList()
                    .forEach(row -> rows.put(idOf.apply(row).toString(), row));
            count += request.total ? total(database).count() : 0;
        }
        var total = new Page.Total(Math.min(count, EXACT_TOTAL), count <= EXACT_TOTAL);
        return page(List.copyOf(rows.values()), request, request.total ? total : null);
    }

    private Page<T> page(List<T> rows, PageRequest request, Page.@Nullable Total total) {
        var more = rows.size() > request.limit;
        var items = more ? List.copyOf(rows.subList(0, request.limit)) : List.copyOf(rows);
        var next = more ? cursorAfter(items.get(items.size() - 1)) : null;
        return new Page<>(items, next, total);
    }

    private List<T> rows(EntityManager database, @Nullable Cursor cursor, int atMost) {
        var runs = runs();
        if (runs.size() == 1) {
            return query(database, cursor, runs.get(0)).setMaxResults(atMost).getResultList();
        }
        var merged = new LinkedHashMap<UUID, T>();
        for (var run : runs) {
            query(database, cursor, run)
                    .setMaxResults(atMost)
                    .getResultList()
                    .forEach(row -> merged.put(idOf.apply(row), row));
        }
        return merged.values().stream().sorted(order()).limit(atMost).toList();
    }

    /** Each combination of one value per lane. */
    private List<Map<String, List<?>>> runs() {
        List<Map<String, List<?>>> runs = List.of(Map.of());
        for (var lane : lanes.entrySet()) {
            runs = runs.stream()
                    .flatMap(run -> lane.getValue().stream().map(value -> {
                        var longer = new LinkedHashMap<String, List<?>>(run);
                        longer.put(lane.getKey(), List.of(value));
                        return (Map<String, List<?>>) longer;
                    }))
                    .toList();
        }
        return runs;
    }

    /** The order of the database: ids as unsigned bytes, which their text has too. */
    private Comparator<T> order() {
        Comparator<T> byId = Comparator.comparing(row -> idOf.apply(row).toString());
        var order = column == null ? byId : column.order().thenComparing(byId);
        return descending ? order.reversed() : order;
    }

    private TypedQuery<T> query(EntityManager database, @Nullable Cursor cursor, Map<String, List<?>> run) {
        var wheres = new ArrayList<>(conditions);
        var beyond = descending ? "<" : ">";
        if (cursor != null) {
            wheres.add(
                    column == null
                            ? id + " " + beyond + " :cursorId"
                            : "(%1$s %3$s :cursorKey or (%1$s = :cursorKey and %2$s %3$s :cursorId))"
                                    .formatted(column.expression, id, beyond));
        }
        var direction = descending ? " desc" : "";
        var order = (column == null ? "" : column.expression + direction + ", ") + id + direction;
        var query = database.createQuery(
                "select " + select + " from " + from + wherePart(wheres) + " order by " + order, type);
        parameters.forEach(query::setParameter);
        bound.forEach(query::setParameter);
        run.forEach(query::setParameter);
        if (cursor != null) {
            query.setParameter("cursorId", cursor.id());
            if (column != null) {
                query.setParameter("cursorKey", cursor.key(column.type));
            }
        }
        return query;
    }

    private Page.Total total(EntityManager database) {
        var distinct = lanes.isEmpty() ? "" : "distinct ";
        var query = database.createQuery(
                "select count(*) from (select " + distinct + id + " as one from "
                        + from.replace(" join fetch ", " join ") + wherePart(conditions) + " order by " + id + " limit "
                        + (EXACT_TOTAL + 1) + ") counted",
                Long.class);
        parameters.forEach(query::setParameter);
        bound.forEach(query::setParameter);
        lanes.forEach(query::setParameter);
        var count = query.getSingleResult().intValue();
        return new Page.Total(Math.min(count, EXACT_TOTAL), count <= EXACT_TOTAL);
    }

    private static String wherePart(List<String> wheres) {
        return wheres.isEmpty() ? "" : " where " + String.join(" and ", wheres);
    }

    private String cursorAfter(T last) {
        return Cursor.after(column == null ? null : column.value.apply(last), idOf.apply(last))
                .write(fingerprint());
    }

    /** Identifies list, filter and order, so that a cursor of another list is noticed. */
    private String fingerprint() {
        return Cursor.hash(from + conditions + parameters + (column == null ? "" : column.expression) + descending);
    }
}
