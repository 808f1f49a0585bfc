package vn.thidua.bench;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import vn.thidua.directive.CitationRelation;
import vn.thidua.directive.DirectiveKind;

/** What rests on a directive and on what else, with the statements of the service on plain JDBC. */
final class BareImpact {

    private static final int DEEPEST = 20;
    private static final int MOST_DOWN = 10_001;
    private static final int MOST_UP = 20_001;

    /** Of what is affected so many are shown, and what remains is asked for these. */
    private static final int SHOWN = 100;

    private static final List<String> RESTS_ON = names(EnumSet.of(
            CitationRelation.BASED_ON,
            CitationRelation.IMPLEMENTS,
            CitationRelation.CONTINUES,
            CitationRelation.GUIDES,
            CitationRelation.ISSUED_WITH,
            CitationRelation.AMENDS,
            CitationRelation.CORRECTS));

    private static final List<String> RESTS_ON_LAW = names(EnumSet.of(
            CitationRelation.BASED_ON,
            CitationRelation.IMPLEMENTS,
            CitationRelation.CONTINUES,
            CitationRelation.GUIDES,
            CitationRelation.ISSUED_WITH,
            CitationRelation.AMENDS,
            CitationRelation.CORRECTS,
            CitationRelation.CITES));

    private static final List<String> RESTED_ON =
            names(EnumSet.of(CitationRelation.ISSUED_WITH, CitationRelation.REPLACES));

    private static final List<String> LEGAL = Arrays.stream(DirectiveKind.values())
            .filter(kind -> kind.legalRank().isPresent())
            .map(Enum::name)
            .toList();

    private static final String FIELDS = """
            select c.%s, c.relation, d.id, d.kind, d.number_register, d.symbol, d.status, d.in_force_from, d.in_force_to
            from citation c\s""";

    private static final String RESTING = FIELDS.formatted("cited_id") + """
            join directive d on d.id = c.citing_id
            where c.cited_id in (%s) and c.relation in (%s) and d.issued_sort <= ?
            order by c.cited_id, c.relation, d.id limit ?""";

    private static final String ISSUED = FIELDS.formatted("citing_id") + """
            join directive d on d.id = c.cited_id
            where c.citing_id in (%s) and c.relation in (%s) and d.issued_sort <= ?
            order by c.citing_id, c.relation, d.id limit ?""";

    private static final String BASES = FIELDS.formatted("citing_id") + """
            left join directive d on d.id = c.cited_id
            where c.citing_id in (%s) and (c.relation in (%s) or c.relation = 'CITES' and d.kind in (%s))
             and (d.id is null or d.issued_sort <= ?)
            order by c.citing_id, c.relation, d.id limit ?""";

    private static final String CAMPAIGNS = """
            select c.id, c.launching_directive_id from campaign c
            where c.launching_directive_id in (%s) and c.status in (%s) and (c.launched_on is not null)
            order by c.launching_directive_id, c.id limit ?""";

    private static final String RULES = """
            select t.id, t.source_directive_id from award_type t
            where t.source_directive_id in (%s) and t.valid_to >= ? order by t.code, t.valid_from limit ?""";

    /** @param surviving of those shown, how many reach a law by another way */
    record Found(int affected, int surviving) {}

    private record Link(UUID near, CitationRelation relation, UUID far, boolean top, boolean legal, boolean over) {}

    private final BareDatabase database;

    BareImpact(BareDatabase database) {
        this.database = database;
    }

    private static List<String> names(Set<CitationRelation> relations) {
        return relations.stream().map(Enum::name).toList();
    }

    /** @param on the last day of the directive, a decree */
    Found of(UUID ended, LocalDate on) throws SQLException {
        var day = on.plusDays(1);
        try (var connection = database.connection()) {
            BareRows.root(connection, ended);
            var above = new LinkedHashMap<UUID, UUID>();
            down(connection, ended, day, above);
            var documents = new LinkedHashSet<>(Set.of(ended));
            documents.addAll(above.keySet());
            for (var chunk : BareRows.chunks(documents)) {
                var open = List.of("DRAFT", "LAUNCHED");
                BareRows.read(connection, CAMPAIGNS, BareRows::none, chunk, open, MOST_DOWN);
            }
            for (var chunk : BareRows.chunks(documents)) {
                BareRows.read(connection, RULES, BareRows::none, chunk, day, MOST_DOWN);
            }
            var shown = above.keySet().stream().limit(SHOWN).toList();
            var toLaw = up(connection, ended, day, shown);
            var mentioned = new LinkedHashSet<>(Set.of(ended));
            for (var id : shown) {
                mention(id, above, mentioned);
                mention(id, toLaw, mentioned);
            }
            for (var chunk : BareRows.chunks(mentioned)) {
                BareRows.read(connection, BareChain.NODES, BareRows::named, chunk);
            }
            var surviving = (int) shown.stream().filter(toLaw::containsKey).count();
            return new Found(above.size(), surviving);
        }
    }

    private static void mention(UUID from, Map<UUID, UUID> steps, Set<UUID> mentioned) {
        for (var id = from; id != null; id = steps.get(id)) {
            mentioned.add(id);
        }
    }

    private static void down(Connection connection, UUID ended, LocalDate day, Map<UUID, UUID> above)
            throws SQLException {
        var legalOnes = new ArrayList<>(List.of(ended));
        var others = new ArrayList<UUID>();
        for (int depth = 0; depth < DEEPEST && legalOnes.size() + others.size() > 0; depth++) {
            var links = new ArrayList<Link>();
            links.addAll(resting(connection, legalOnes, RESTS_ON_LAW, day));
            links.addAll(resting(connection, others, RESTS_ON, day));
            var level = new ArrayList<>(legalOnes);
            level.addAll(others);
            for (var chunk : BareRows.chunks(level)) {
                BareRows.read(connection, ISSUED, BareRows::none, chunk, RESTED_ON, day, MOST_DOWN);
            }
            legalOnes.clear();
            others.clear();
            for (var link : links) {
                if (!link.over
                        && !link.top
                        && !link.far.equals(ended)
                        && above.putIfAbsent(link.far, link.near) == null) {
                    (link.legal ? legalOnes : others).add(link.far);
                }
            }
        }
    }

    /** From each document with a way to a law its next one. */
    private static Map<UUID, UUID> up(Connection connection, UUID ended, LocalDate day, List<UUID> shown)
            throws SQLException {
        var known = new HashSet<>(shown);
        known.add(ended);
        var below = new HashMap<UUID, List<UUID>>();
        var laws = new LinkedHashSet<UUID>();
        var toLaw = new HashMap<UUID, UUID>();
        Collection<UUID> level = List.copyOf(known);
        for (int depth = 0; depth < DEEPEST && !level.isEmpty(); depth++) {
            var links = new ArrayList<Link>();
            var standing = level.stream().filter(id -> !id.equals(ended)).toList();
            for (var chunk : BareRows.chunks(standing)) {
                BareRows.read(
                        connection, BASES, row -> links.add(link(row, day)), chunk, RESTS_ON, LEGAL, day, MOST_UP);
            }
            for (var chunk : BareRows.chunks(level)) {
                BareRows.read(connection, RESTING, BareRows::none, chunk, RESTED_ON, day, MOST_UP);
            }
            var next = new LinkedHashSet<UUID>();
            for (var link : links) {
                below.computeIfAbsent(link.far, id -> new ArrayList<>()).add(link.near);
                if (link.top) {
                    laws.add(link.far);
                } else if (known.add(link.far)) {
                    next.add(link.far);
                }
            }
            if (!laws.isEmpty()) {
                toLaw = ways(ended, laws, below);
                if (toLaw.keySet().containsAll(shown)) {
                    return toLaw;
                }
            }
            level = next;
        }
        return toLaw;
    }

    private static HashMap<UUID, UUID> ways(UUID ended, Set<UUID> laws, Map<UUID, List<UUID>> below) {
        var next = new HashMap<UUID, UUID>();
        var waiting = new ArrayDeque<>(laws);
        while (!waiting.isEmpty()) {
            var far = waiting.remove();
            for (var near : below.getOrDefault(far, List.of())) {
                if (!near.equals(ended) && next.putIfAbsent(near, far) == null) {
                    waiting.add(near);
                }
            }
        }
        return next;
    }

    /** What is said most strongly comes first. */
    private static List<Link> resting(
            Connection connection, List<UUID> documents, List<String> relations, LocalDate day) throws SQLException {
        var links = new ArrayList<Link>();
        for (var chunk : BareRows.chunks(documents)) {
            BareRows.read(connection, RESTING, row -> links.add(link(row, day)), chunk, relations, day, MOST_DOWN);
        }
        links.sort(Comparator.comparing(Link::relation));
        return links;
    }

    private static Link link(ResultSet row, LocalDate day) throws SQLException {
        var kind = DirectiveKind.valueOf(row.getString(4));
        row.getString(5);
        row.getString(6);
        row.getString(7);
        row.getObject(8, LocalDate.class);
        var to = row.getObject(9, LocalDate.class);
        return new Link(
                BareRows.id(row, 1),
                CitationRelation.valueOf(row.getString(2)),
                BareRows.id(row, 3),
                kind == DirectiveKind.L,
                kind.legalRank().isPresent(),
                to != null && to.isBefore(day));
    }
}
