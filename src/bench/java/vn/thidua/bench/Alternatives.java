package vn.thidua.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.IntFunction;

/**
 * What other ways of following citations cost on the same data: a statement for each level, which the service uses; one
 * recursive statement; a table of all paths; the whole graph in the memory of the server. Each finds the documents
 * within {@value #DEPTH} citations upstream, without reading what they are.
 */
final class Alternatives {

    private static final int DEPTH = 10;
    private static final int SAMPLE = 20;

    /** Each way asks for documents of its own: what another has read in would be there for it. */
    private static final int APART = 50;

    /** Two ids and a depth, beside what InnoDB adds to a row and to an entry of its second index. */
    private static final int CLOSURE_ROW_BYTES = 2 * (16 + 16 + 2) + 25;

    private static final String LEVEL = "select c.cited_id from citation c where c.citing_id in (%s)";

    private static final String RECURSIVE = """
            with recursive up (id, depth) as (
             select cast(? as binary(16)), 0
             union
             select c.cited_id, up.depth + 1 from up join citation c on c.citing_id = up.id where up.depth < %d)
            select count(distinct id) from up""".formatted(DEPTH);

    private static final String BELOW = """
            with recursive down (id) as (
             select cast(? as binary(16))
             union
             select c.citing_id from down join citation c on c.cited_id = down.id)
            select count(*) from down""";

    private final BareDatabase database;
    private final int directives;
    private final IntFunction<UUID> document;

    private interface Way {
        int documents(UUID root) throws SQLException;
    }

    /** @param document a document to ask for in each round */
    Alternatives(BareDatabase database, int directives, IntFunction<UUID> document) {
        this.database = database;
        this.directives = directives;
        this.document = document;
    }

    void print() throws SQLException {
        try (var connection = database.connection()) {
            System.out.printf("%nUpstream to depth %d, ids alone, median of %d:%n", DEPTH, SAMPLE);
            var above = levels(connection, document.apply(0)) - 1;
            measure("statement for each level", 1, root -> levels(connection, root), above);
            measure("recursive statement", 2, root -> count(connection, RECURSIVE, root), above);
            memory(connection, above);
            closure(connection, above);
        }
    }

    private void measure(String name, int way, Way upstream, int above) throws SQLException {
        var found = upstream.documents(document.apply(0)) - 1;
        if (found != above) {
            throw new IllegalStateException(name + " found " + found + " documents, not " + above);
        }
        var times = new double[SAMPLE];
        for (int round = 0; round < SAMPLE; round++) {
            var root = document.apply(way * APART + round);
            long begin = System.nanoTime();
            upstream.documents(root);
            times[round] = (System.nanoTime() - begin) / 1e6;
        }
        Arrays.sort(times);
        System.out.printf("%-28s %10.2f ms%n", name, times[SAMPLE / 2]);
    }

    private static int levels(Connection connection, UUID root) throws SQLException {
        var seen = new HashSet<UUID>(List.of(root));
        var level = List.of(root);
        for (int depth = 0; depth < DEPTH && !level.isEmpty(); depth++) {
            var next = new ArrayList<UUID>();
            try (var query = connection.prepareStatement(LEVEL.formatted(BareDatabase.marks(level.size())))) {
                int at = 0;
                for (var id : BareDatabase.padded(level.stream().map(Ids::bytes).toList())) {
                    query.setBytes(++at, id);
                }
                try (var rows = query.executeQuery()) {
                    while (rows.next()) {
                        var cited = UUID.fromString(BareDatabase.text(rows.getBytes(1)));
                        if (seen.add(cited)) {
                            next.add(cited);
                        }
                    }
                }
            }
            level = next;
        }
        return seen.size();
    }

    private static int count(Connection connection, String select, UUID root) throws SQLException {
        try (var query = connection.prepareStatement(select)) {
            query.setBytes(1, Ids.bytes(root));
            try (var rows = query.executeQuery()) {
                rows.next();
                return rows.getInt(1);
            }
        }
    }

    private void memory(Connection connection, int above) throws SQLException {
        long begin = System.nanoTime();
        var graph = Graph.read(connection);
        System.out.printf(
                "%-28s %10.2f s to read %,d citations of %,d documents, %,d MiB held in every server%n",
                "graph in memory",
                (System.nanoTime() - begin) / 1e9,
                graph.citations(),
                graph.documents(),
                graph.bytes() >> 20);
        measure("  once it is read", 3, graph::upstream, above);
    }

    private void closure(Connection connection, int above) throws SQLException {
        var one = ChainData.id(ChainData.lowest(ChainData.CITING_CELLS + 2) - ChainData.CELL / 2);
        var below = count(connection, BELOW, one);
        var rows = (double) directives * above / 2;
        System.out.printf(
                "%-28s about %,.0f million rows, %,.0f GiB; one citation in the middle writes up to %,d rows%n",
                "table of all paths",
                rows / 1e6,
                rows * CLOSURE_ROW_BYTES / (1 << 30),
                below * (levels(connection, one) + 1L));
    }

    /** Documents by number, and what each cites: as small as Java holds it. */
    private record Graph(Map<UUID, Integer> numbers, int[] first, int[] cited) {

        private static final int ENTRY_BYTES = 32 + 16 + 48 + 8;

        static Graph read(Connection connection) throws SQLException {
            var numbers = new HashMap<UUID, Integer>();
            var citing = new int[1 << 20];
            var cited = new int[1 << 20];
            int size = 0;
            try (var query = connection.createStatement()) {
                query.setFetchSize(Integer.MIN_VALUE);
                try (var rows = query.executeQuery("select citing_id, cited_id from citation order by citing_id")) {
                    while (rows.next()) {
                        if (size == citing.length) {
                            citing = Arrays.copyOf(citing, 2 * size);
                            cited = Arrays.copyOf(cited, 2 * size);
                        }
                        citing[size] = number(numbers, rows.getBytes(1));
                        cited[size++] = number(numbers, rows.getBytes(2));
                    }
                }
            }
            return of(numbers, citing, cited, size);
        }

        private static int number(Map<UUID, Integer> numbers, byte[] id) {
            var known = numbers.size();
            var number = numbers.putIfAbsent(UUID.fromString(BareDatabase.text(id)), known);
            return number == null ? known : number;
        }

        private static Graph of(Map<UUID, Integer> numbers, int[] citing, int[] cited, int size) {
            var first = new int[numbers.size() + 1];
            for (int i = 0; i < size; i++) {
                first[citing[i] + 1]++;
            }
            for (int i = 1; i < first.length; i++) {
                first[i] += first[i - 1];
            }
            var next = first.clone();
            var targets = new int[size];
            for (int i = 0; i < size; i++) {
                targets[next[citing[i]]++] = cited[i];
            }
            return new Graph(numbers, first, targets);
        }

        int documents() {
            return numbers.size();
        }

        int citations() {
            return cited.length;
        }

        long bytes() {
            return 4L * (first.length + cited.length) + (long) ENTRY_BYTES * numbers.size();
        }

        int upstream(UUID root) {
            var start = numbers.get(root);
            if (start == null) {
                return 1;
            }
            var depths = new HashMap<Integer, Integer>(Map.of(start, 0));
            var waiting = new ArrayDeque<>(List.of(start));
            while (!waiting.isEmpty()) {
                int current = waiting.remove();
                int depth = depths.getOrDefault(current, 0);
                for (int i = first[current]; depth < DEPTH && i < first[current + 1]; i++) {
                    if (depths.putIfAbsent(cited[i], depth + 1) == null) {
                        waiting.add(cited[i]);
                    }
                }
            }
            return depths.size();
        }
    }
}
