package vn.thidua.bench;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Follows citations upstream for the bare server with the statements of the service. */
final class BareChain {

    private static final int MOST = 10_001;

    static final String ROOT = """
            select d.id, d.created_at, d.description_key, d.identity_key, d.in_force_from, d.in_force_to, d.issued_earliest,
             d.issued_latest, d.issued_on, d.issued_on_as_written, d.issued_sort, d.issuer_id, d.issuer_key, d.issuer_text,
             d.kind, d.survivor_id, d.note, d.number, d.number_as_written, d.number_register, d.number_year, d.place,
             d.register_key, d.revision, d.search_text, d.serial, d.serial_suffix, d.signer, d.signer_role, d.status,
             d.subject, d.symbol from directive d where d.id = ?""";

    private static final String LEVEL = """
            select c.id, c.citing_id, d.id, c.relation, c.phrase, c.words, c.stated_in_id
            from citation c join directive d on d.id = c.cited_id
            where c.citing_id in (%s) and d.issued_sort <= ? order by c.citing_id, c.relation, d.id, c.id limit ?""";

    static final String NODES = """
            select d.id, d.kind, d.number, d.issued_on, d.subject, d.status, d.in_force_from, d.in_force_to
            from directive d where d.id in (%s)""";

    static final String REPLACING = """
            select c.citing_id, c.cited_id, d.id, d.kind, d.number, d.issued_on, d.subject, d.in_force_from, d.in_force_to
            from citation c join directive d on d.id = c.%1$s
            where c.%2$s in (%3$s) and c.relation = 'REPLACES' and d.issued_sort <= ?
            order by d.issued_sort, d.id, c.id limit ?""";

    private final BareDatabase database;

    private record Node(
            String id,
            String kind,
            String number,
            String issuedOn,
            String subject,
            String status,
            LocalDate from,
            LocalDate to) {}

    private record Pair(String from, String to, String relation) {}

    private static final class Edge {
        private final String phrase;
        private final String words;
        private final String statedIn;
        private int citations = 1;

        private Edge(String phrase, String words, String statedIn) {
            this.phrase = phrase;
            this.words = words;
            this.statedIn = statedIn;
        }
    }

    BareChain(BareDatabase database) {
        this.database = database;
    }

    BareServer.Answer read(String root, int depth) throws Exception {
        try (var connection = database.connection()) {
            require(connection, root);
            var depths = new LinkedHashMap<String, Integer>();
            var edges = new LinkedHashMap<Pair, Edge>();
            depths.put(root, 0);
            var level = List.of(root);
            for (int distance = 1; distance <= depth && !level.isEmpty(); distance++) {
                level = level(connection, level, distance, depths, edges);
            }
            var reached = List.copyOf(depths.keySet());
            var nodes = nodes(connection, reached);
            requireNoReplacements(connection, "citing_id", "cited_id", reached);
            requireNoReplacements(connection, "cited_id", "citing_id", reached);
            var body = BareJson.bytes(131_072, json -> write(json, root, depths, nodes, edges));
            return new BareServer.Answer(200, body, Map.of());
        }
    }

    private static void require(Connection connection, String root) throws SQLException, BareDatabase.Refused {
        try (var query = connection.prepareStatement(ROOT)) {
            query.setBytes(1, BareDatabase.id(root));
            try (var rows = query.executeQuery()) {
                if (!rows.next() || rows.getBytes(16) != null) {
                    throw new BareDatabase.Refused(404);
                }
            }
        }
    }

    private static List<String> level(
            Connection connection, List<String> level, int distance, Map<String, Integer> depths, Map<Pair, Edge> edges)
            throws SQLException {
        var next = new ArrayList<String>();
        try (var query = connection.prepareStatement(LEVEL.formatted(BareDatabase.marks(level.size())))) {
            int at = 0;
            for (var id : ids(level)) {
                query.setBytes(++at, id);
            }
            query.setObject(++at, BareDatabase.today());
            query.setInt(++at, MOST);
            try (var rows = query.executeQuery()) {
                while (rows.next()) {
                    var cited = BareDatabase.text(rows.getBytes(3));
                    if (depths.putIfAbsent(cited, distance) == null) {
                        next.add(cited);
                    }
                    var pair = new Pair(BareDatabase.text(rows.getBytes(2)), cited, rows.getString(4));
                    var known = edges.get(pair);
                    if (known == null) {
                        edges.put(
                                pair,
                                new Edge(rows.getString(5), rows.getString(6), BareDatabase.text(rows.getBytes(7))));
                    } else {
                        known.citations++;
                    }
                }
            }
        }
        return next;
    }

    private static Map<String, Node> nodes(Connection connection, List<String> ids) throws SQLException {
        var nodes = new HashMap<String, Node>();
        try (var query = connection.prepareStatement(NODES.formatted(BareDatabase.marks(ids.size())))) {
            int at = 0;
            for (var id : ids(ids)) {
                query.setBytes(++at, id);
            }
            try (var rows = query.executeQuery()) {
                while (rows.next()) {
                    var node = new Node(
                            BareDatabase.text(rows.getBytes(1)),
                            rows.getString(2),
                            rows.getString(3),
                            rows.getString(4),
                            rows.getString(5),
                            rows.getString(6),
                            rows.getObject(7, LocalDate.class),
                            rows.getObject(8, LocalDate.class));
                    nodes.put(node.id, node);
                }
            }
        }
        return nodes;
    }

    /** The data set has none; the service asks all the same. */
    private static void requireNoReplacements(Connection connection, String told, String of, List<String> ids)
            throws SQLException {
        var text = REPLACING.formatted(told, of, BareDatabase.marks(ids.size()));
        try (var query = connection.prepareStatement(text)) {
            int at = 0;
            for (var id : ids(ids)) {
                query.setBytes(++at, id);
            }
            query.setObject(++at, BareDatabase.today());
            query.setInt(++at, MOST - 1);
            try (var rows = query.executeQuery()) {
                if (rows.next()) {
                    throw new IllegalStateException("a replacement in the data set");
                }
            }
        }
    }

    private static List<byte[]> ids(List<String> ids) {
        return BareDatabase.padded(ids.stream().map(BareDatabase::id).toList());
    }

    private static void write(
            JsonGenerator json,
            String root,
            Map<String, Integer> depths,
            Map<String, Node> nodes,
            Map<Pair, Edge> edges)
            throws IOException {
        json.writeStartObject();
        json.writeStringField("rootId", root);
        json.writeStringField("asOf", BareDatabase.today().toString());
        json.writeArrayFieldStart("nodes");
        for (var depth : depths.entrySet()) {
            node(json, nodes.get(depth.getKey()), depth.getValue());
        }
        json.writeEndArray();
        json.writeArrayFieldStart("edges");
        for (var edge : edges.entrySet()) {
            json.writeStartObject();
            json.writeStringField("from", edge.getKey().from);
            json.writeStringField("to", edge.getKey().to);
            json.writeStringField("relation", edge.getKey().relation);
            json.writeNumberField("citations", edge.getValue().citations);
            json.writeStringField("phrase", edge.getValue().phrase);
            json.writeStringField("words", edge.getValue().words);
            json.writeStringField("statedIn", edge.getValue().statedIn);
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeBooleanField("truncated", false);
        json.writeEndObject();
    }

    private static void node(JsonGenerator json, Node node, int depth) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", node.id);
        json.writeNumberField("depth", depth);
        json.writeStringField("kind", node.kind);
        json.writeStringField("number", node.number);
        json.writeStringField("issuedOn", node.issuedOn);
        json.writeStringField("subject", node.subject);
        json.writeStringField("status", node.status);
        json.writeStringField("inForceFrom", node.from == null ? null : node.from.toString());
        json.writeStringField("inForceTo", node.to == null ? null : node.to.toString());
        json.writeStringField("inForce", node.from == null ? "UNKNOWN" : "IN_FORCE");
        for (var list : List.of("replaces", "replacedBy", "successors")) {
            json.writeArrayFieldStart(list);
            json.writeEndArray();
        }
        json.writeEndObject();
    }
}
