package vn.thidua.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/** The shortest paths to a law, and a document by its number, with the statements of the service on plain JDBC. */
final class BarePaths {

    private static final int MOST_PATHS = 20;

    private static final String HOPS = """
            select distinct c.citing_id, d.id, d.kind from citation c join directive d on d.id = c.cited_id
            where c.citing_id in (%s) and d.issued_sort <= ? limit ?""";

    private static final String STEPS = """
            select c.id, c.citing_id, c.cited_id, c.relation, c.phrase, c.words, c.stated_in_id from citation c
            where c.citing_id in (%s) and c.cited_id in (%s)
            order by c.citing_id, c.relation, c.cited_id, c.id limit ?""";

    private static final String BY_NUMBER = """
            select d.id, d.kind, d.number, d.number_as_written, d.number_register, d.symbol, d.register_key, d.serial,
             d.serial_suffix, d.number_year, d.issued_on, d.issued_earliest, d.issued_latest, d.identity_key, d.subject,
             d.issuer_text, i.code, i.name, i.short_name, d.in_force_from, d.in_force_to
            from directive d left join org_unit i on i.id = d.issuer_id
            where d.status <> 'MERGED'
             and ((d.register_key = ? and d.serial = ? and d.issued_sort between ? and ?)) limit ?""";

    /** @param length of every path, in citations */
    record Found(int length, int paths, int nodes, int edges) {}

    private record Edge(UUID from, UUID to, String relation) {}

    private final BareDatabase database;

    BarePaths(BareDatabase database) {
        this.database = database;
    }

    Found toLaw(UUID root, int depth) throws SQLException {
        try (var connection = database.connection()) {
            BareRows.root(connection, root);
            var seen = new HashSet<>(Set.of(root));
            var before = new HashMap<UUID, Set<UUID>>();
            Collection<UUID> level = List.of(root);
            for (int distance = 1; distance <= depth && !level.isEmpty(); distance++) {
                var next = new LinkedHashSet<UUID>();
                var laws = ordered();
                BareRows.read(
                        connection,
                        HOPS,
                        row -> {
                            var near = BareRows.id(row, 1);
                            var far = BareRows.id(row, 2);
                            var kind = row.getString(3);
                            if (seen.add(far)) {
                                next.add(far);
                            }
                            if (next.contains(far)) {
                                before.computeIfAbsent(far, id -> ordered()).add(near);
                                if (kind.equals("L")) {
                                    laws.add(far);
                                }
                            }
                        },
                        level,
                        BareDatabase.today(),
                        20_001);
                if (!laws.isEmpty()) {
                    var paths = new ArrayList<List<UUID>>();
                    laws.forEach(law -> paths(List.of(law), before, paths));
                    return described(connection, paths);
                }
                level = next;
            }
            return new Found(0, 0, 0, 0);
        }
    }

    private static Set<UUID> ordered() {
        return new TreeSet<>((one, other) -> {
            var high = Long.compareUnsigned(one.getMostSignificantBits(), other.getMostSignificantBits());
            return high != 0
                    ? high
                    : Long.compareUnsigned(one.getLeastSignificantBits(), other.getLeastSignificantBits());
        });
    }

    private static void paths(List<UUID> path, Map<UUID, Set<UUID>> before, List<List<UUID>> paths) {
        var nearer = before.get(path.get(path.size() - 1));
        if (nearer == null) {
            paths.add(path);
            return;
        }
        for (var id : nearer) {
            if (paths.size() < MOST_PATHS) {
                var longer = new ArrayList<>(path);
                longer.add(id);
                paths(longer, before, paths);
            }
        }
    }

    private static Found described(Connection connection, List<List<UUID>> paths) throws SQLException {
        var nodes = new LinkedHashSet<UUID>();
        var pairs = new HashSet<List<UUID>>();
        for (var path : paths) {
            nodes.addAll(path);
            for (int i = 1; i < path.size(); i++) {
                pairs.add(List.of(path.get(i), path.get(i - 1)));
            }
        }
        var named = new HashSet<UUID>();
        BareRows.read(connection, BareChain.NODES, row -> named.add(BareRows.named(row)), nodes);
        for (var ends : List.of(List.of("citing_id", "cited_id"), List.of("cited_id", "citing_id"))) {
            var text = BareChain.REPLACING.formatted(ends.get(0), ends.get(1), "%s");
            BareRows.read(connection, text, BareRows::none, nodes, BareDatabase.today(), 10_000);
        }
        var edges = new HashSet<Edge>();
        BareRows.read(
                connection,
                STEPS,
                row -> {
                    BareRows.id(row, 1);
                    row.getString(5);
                    row.getString(6);
                    BareRows.id(row, 7);
                    var edge = new Edge(BareRows.id(row, 2), BareRows.id(row, 3), row.getString(4));
                    if (pairs.contains(List.of(edge.from, edge.to))) {
                        edges.add(edge);
                    }
                },
                nodes,
                nodes,
                10_000);
        return new Found(paths.get(0).size() - 1, paths.size(), named.size(), edges.size());
    }

    /** The directives of one number that were issued on its day, in text. */
    String resolve(int number) throws SQLException {
        try (var connection = database.connection()) {
            var day = ChainData.day(number);
            var found = new ArrayList<String>();
            BareRows.read(
                    connection,
                    BY_NUMBER,
                    row -> {
                        for (int column = 2; column <= 21; column++) {
                            row.getString(column);
                        }
                        found.add(BareRows.id(row, 1).toString());
                    },
                    "kh-ubnd",
                    ChainData.serial(number),
                    day,
                    day,
                    2_001);
            return String.join(" ", found);
        }
    }
}
