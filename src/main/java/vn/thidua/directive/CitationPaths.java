package vn.thidua.directive;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import vn.thidua.access.Caller;
import vn.thidua.database.ManyIds;
import vn.thidua.problem.DomainException;
import vn.thidua.problem.FieldError;
import vn.thidua.text.Text;

/** Shortest paths along citations: one statement a level of each end, and the documents and words of what was found. */
@ApplicationScoped
class CitationPaths {

    private static final String LEVEL = """
            select distinct new vn.thidua.directive.PathSearch$Hop(c.%2$s.id, c.%1$s.id, next.kind)
            from Citation c join c.%1$s next
            where c.%2$s.id in :ids and next.issuedSort <= :asOf%3$s""";

    private static final String STEPS = """
            select new vn.thidua.directive.ChainWalk$Step(
                c.id, c.citing.id, c.cited.id, c.relation, c.phrase, c.words, c.statedIn.id)
            from Citation c where c.citing.id in :citing and c.cited.id in :cited%s
            order by c.citing.id, c.relation, c.cited.id, c.id""";

    private static final String OF_RELATIONS = " and c.relation in :relations";

    private final EntityManager database;
    private final ChainNodes nodes;
    private final DirectiveAccess access;
    private final Caller caller;

    CitationPaths(EntityManager database, ChainNodes nodes, DirectiveAccess access, Caller caller) {
        this.database = database;
        this.nodes = nodes;
        this.access = access;
        this.caller = caller;
    }

    CitationPathsView of(UUID rootId, PathQuery query) {
        if (query.to != null && query.toKind != null) {
            throw DomainException.invalid(FieldError.parameter(
                    "toKind",
                    "NOT_WITH_TO",
                    Text.of("Chỉ dùng một trong hai: to hoặc toKind.", "Give to or toKind, not both.")));
        }
        var root = access.readable(rootId).id;
        var relations = CitationRelation.named(query.relation);
        var day = query.asOf == null ? caller.today() : query.asOf;
        var up = new Citations(relations, day, false);
        var down = new Citations(relations, day, true);
        var found = switch (query.direction) {
            case UPSTREAM -> search(root, query, up, down);
            case DOWNSTREAM -> search(root, query, down, up);
            case BOTH -> shorter(search(root, query, up, down), search(root, query, down, up));
        };
        return view(root, found, query.direction, relations, day);
    }

    private PathSearch.Found search(UUID root, PathQuery query, Citations forward, Citations backward) {
        var to = query.to;
        if (to != null) {
            var target = Directive.existing(to).current().id;
            return PathSearch.between(root, target, query.depth, forward, backward);
        }
        var kind = query.toKind == null ? DirectiveKind.L : query.toKind;
        return PathSearch.toNearest(root, kind::equals, query.depth, forward);
    }

    private static PathSearch.Found shorter(PathSearch.Found one, PathSearch.Found other) {
        if (one.paths().isEmpty() || other.paths().isEmpty()) {
            var found = one.paths().isEmpty() ? other : one;
            return new PathSearch.Found(found.paths(), one.truncated() || other.truncated());
        }
        var difference = one.paths().get(0).size() - other.paths().get(0).size();
        if (difference != 0) {
            return difference < 0 ? one : other;
        }
        var all = Stream.concat(one.paths().stream(), other.paths().stream())
                .distinct()
                .toList();
        var shown = all.subList(0, Math.min(all.size(), PathSearch.MAX_PATHS));
        return new PathSearch.Found(shown, one.truncated() || other.truncated() || shown.size() < all.size());
    }

    private CitationPathsView view(
            UUID root,
            PathSearch.Found found,
            ChainDirection direction,
            Set<CitationRelation> relations,
            LocalDate day) {
        Map<UUID, Integer> distances = new LinkedHashMap<>();
        for (var path : found.paths()) {
            for (int i = 0; i < path.size(); i++) {
                distances.putIfAbsent(path.get(i), i);
            }
        }
        var length = found.paths().isEmpty() ? null : found.paths().get(0).size() - 1;
        return new CitationPathsView(
                root,
                day,
                length,
                found.paths(),
                nodes.of(distances, day),
                edges(found.paths(), direction, relations).stream()
                        .sorted(Comparator.comparingInt(edge ->
                                Math.min(distances.getOrDefault(edge.from(), 0), distances.getOrDefault(edge.to(), 0))))
                        .toList(),
                found.truncated());
    }

    private List<CitationChainView.Edge> edges(
            List<List<UUID>> paths, ChainDirection direction, Set<CitationRelation> relations) {
        var pairs = new HashSet<List<UUID>>();
        var ids = new ArrayList<UUID>();
        for (var path : paths) {
            ids.addAll(path);
            for (int i = 1; i < path.size(); i++) {
                if (direction != ChainDirection.DOWNSTREAM) {
                    pairs.add(List.of(path.get(i - 1), path.get(i)));
                }
                if (direction != ChainDirection.UPSTREAM) {
                    pairs.add(List.of(path.get(i), path.get(i - 1)));
                }
            }
        }
        if (pairs.isEmpty()) {
            return List.of();
        }
        var ends = new LinkedHashSet<>(ids);
        var walk = new ChainWalk(ids.get(0));
        lists(STEPS, ChainWalk.Step.class, relations, Map.of("citing", ends, "cited", ends))
                .setMaxResults(ChainWalk.MAX_STEPS)
                .getResultList()
                .stream()
                .filter(step -> pairs.contains(List.of(step.citing(), step.cited())))
                .forEach(walk::count);
        return walk.edges();
    }

    /** @param text with a place for the condition on relations, which is left empty for all of them */
    private <R> TypedQuery<R> lists(
            String text, Class<R> type, Set<CitationRelation> relations, Map<String, Collection<UUID>> ids) {
        var lists = new HashMap<String, Collection<?>>(ids);
        if (!relations.isEmpty()) {
            lists.put("relations", relations);
        }
        return ManyIds.query(database, text.formatted(relations.isEmpty() ? "" : OF_RELATIONS), type, lists);
    }

    /** Citations in one direction. */
    private final class Citations implements PathSearch.Reader {

        private final Set<CitationRelation> relations;
        private final LocalDate day;
        private final String text;

        Citations(Set<CitationRelation> relations, LocalDate day, boolean downstream) {
            this.relations = relations;
            this.day = day;
            this.text = LEVEL.formatted(downstream ? "citing" : "cited", downstream ? "cited" : "citing", "%s");
        }

        @Override
        public List<PathSearch.Hop> hops(Collection<UUID> level) {
            return lists(text, PathSearch.Hop.class, relations, Map.of("ids", level))
                    .setParameter("asOf", day)
                    .setMaxResults(PathSearch.MAX_STEPS + 1)
                    .getResultList();
        }
    }
}
