package vn.thidua.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** What the service asks the database for paths, impact and resolution, by hand on plain JDBC; all rows are read. */
final class BareSearch {

    private static final int DEEPEST = 20;

    /** Of what is affected so many are shown, and what remains is asked for these. */
    private static final int SHOWN = 100;

    private static final String HOPS = """
            select distinct c.citing_id, c.cited_id, d.kind from citation c join directive d on d.id = c.cited_id
            where c.citing_id in (%s) and d.issued_sort <= ? limit 20001""";

    private static final String RESTING_ON = """
            select c.cited_id, c.relation, d.id, d.kind, d.number, d.issued_on, d.subject, d.status, d.in_force_from,
             d.in_force_to from citation c join directive d on d.id = c.citing_id
            where c.cited_id in (%s) and c.relation in ('BASED_ON', 'IMPLEMENTS', 'CONTINUES', 'GUIDES', 'ISSUED_WITH')
             and d.issued_sort <= ? limit 10001""";

    private static final String RESTED_ON = """
            select c.citing_id, c.relation, d.id, d.kind, d.number, d.issued_on, d.subject, d.status, d.in_force_from,
             d.in_force_to from citation c join directive d on d.id = c.cited_id
            where c.citing_id in (%s) and c.relation in ('BASED_ON', 'IMPLEMENTS', 'CONTINUES', 'GUIDES', 'ISSUED_WITH')
             and d.issued_sort <= ? limit 20001""";

    private static final String BY_NUMBER = """
            select d.id, d.kind, d.status, d.number, d.symbol, d.serial, d.number_year, d.issued_on, d.issued_earliest,
             d.issued_latest, d.issuer_id, d.issuer_text, d.issuer_key, d.subject, d.in_force_from, d.in_force_to
            from directive d where d.survivor_id is null and d.register_key = ? and d.serial = ?
             and d.issued_sort between ? and ? limit 1001""";

    private static final int CHUNK = 1_024;

    private final BareDatabase database;

    BareSearch(BareDatabase database) {
        this.database = database;
    }

    /** Levels walked until a law is met. */
    int levelsToLaw(UUID root) throws SQLException {
        try (var connection = database.connection()) {
            var seen = new HashSet<String>(Set.of(root.toString()));
            Collection<String> level = List.of(root.toString());
            for (int depth = 1; depth <= DEEPEST && !level.isEmpty(); depth++) {
                var next = new LinkedHashSet<String>();
                var found = new boolean[1];
                rows(connection, HOPS, level, row -> {
                    found[0] |= row.getString(3).equals("L");
                    var far = BareDatabase.text(row.getBytes(2));
                    if (seen.add(far)) {
                        next.add(far);
                    }
                });
                if (found[0]) {
                    return depth;
                }
                level = next;
            }
            return -1;
        }
    }

    /** What rests on the directive, and how many of those shown still reach a law without it. */
    int impact(UUID ended) throws SQLException {
        try (var connection = database.connection()) {
            var affected = new LinkedHashSet<String>();
            Collection<String> level = List.of(ended.toString());
            for (int depth = 0; depth < DEEPEST && !level.isEmpty(); depth++) {
                var next = new LinkedHashSet<String>();
                rows(connection, RESTING_ON, level, row -> {
                    row.getString(5);
                    row.getString(7);
                    var near = BareDatabase.text(row.getBytes(3));
                    if (affected.add(near)) {
                        next.add(near);
                    }
                });
                level = next;
            }
            var below = new HashMap<String, List<String>>();
            var laws = new HashSet<String>();
            var seen = new HashSet<>(affected);
            seen.add(ended.toString());
            level = affected.stream().limit(SHOWN).toList();
            for (int depth = 0; depth < DEEPEST && !level.isEmpty(); depth++) {
                var next = new LinkedHashSet<String>();
                rows(connection, RESTED_ON, level, row -> {
                    row.getString(5);
                    row.getString(7);
                    var far = BareDatabase.text(row.getBytes(3));
                    below.computeIfAbsent(far, key -> new ArrayList<>()).add(BareDatabase.text(row.getBytes(1)));
                    if (row.getString(4).equals("L")) {
                        laws.add(far);
                    } else if (seen.add(far)) {
                        next.add(far);
                    }
                });
                level = next;
            }
            return surviving(ended.toString(), below, laws, affected);
        }
    }

    private static int surviving(
            String ended, Map<String, List<String>> below, Set<String> laws, Set<String> affected) {
        var held = new HashSet<>(laws);
        var waiting = new ArrayList<>(laws);
        while (!waiting.isEmpty()) {
            var one = waiting.remove(waiting.size() - 1);
            for (var near : below.getOrDefault(one, List.of())) {
                if (!near.equals(ended) && held.add(near)) {
                    waiting.add(near);
                }
            }
        }
        return (int) affected.stream().filter(held::contains).count();
    }

    /** The directives of one number, as far as they were issued on its day. */
    int resolve(int number) throws SQLException {
        try (var connection = database.connection();
                var query = connection.prepareStatement(BY_NUMBER)) {
            var day = ChainData.day(number);
            query.setString(1, "kh-ubnd");
            query.setInt(2, ChainData.serial(number));
            query.setObject(3, day);
            query.setObject(4, day);
            var found = 0;
            try (var rows = query.executeQuery()) {
                while (rows.next()) {
                    found++;
                }
            }
            return found;
        }
    }

    private interface Reader {
        void read(java.sql.ResultSet row) throws SQLException;
    }

    private static void rows(Connection connection, String text, Collection<String> ids, Reader reader)
            throws SQLException {
        var all = ids.stream().map(BareDatabase::id).toList();
        for (int from = 0; from < all.size(); from += CHUNK) {
            var some = all.subList(from, Math.min(from + CHUNK, all.size()));
            try (var query = connection.prepareStatement(text.formatted(BareDatabase.marks(some.size())))) {
                int at = 0;
                for (var id : BareDatabase.padded(some)) {
                    query.setBytes(++at, id);
                }
                query.setObject(++at, LocalDate.now());
                try (var row = query.executeQuery()) {
                    while (row.next()) {
                        reader.read(row);
                    }
                }
            }
        }
    }
}
