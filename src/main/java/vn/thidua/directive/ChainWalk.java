package vn.thidua.directive;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A breadth-first walk along citations that neither circles end nor size troubles. */
final class ChainWalk {

    /** Documents in an answer. */
    static final int MAX_NODES = 1_000;

    /** Citations that are looked at on one level. */
    static final int MAX_STEPS = 10_000;

    /** One citation. */
    record Step(
            UUID id,
            UUID citing,
            UUID cited,
            CitationRelation relation,
            @Nullable String phrase,
            @Nullable String words,
            UUID statedIn) {}

    private record Pair(UUID from, UUID to, CitationRelation relation) {}

    private final UUID root;
    private final Map<UUID, Integer> depths = new LinkedHashMap<>();
    private final Map<Pair, CitationChainView.Edge> edges = new LinkedHashMap<>();
    private final Set<UUID> counted = new HashSet<>();
    private boolean truncated;

    ChainWalk(UUID root) {
        this.root = root;
        depths.put(root, 0);
    }

    /**
     * Walks on from the root, a second time too, for the other direction.
     *
     * @param steps all citations of a level, at most one more than {@link #MAX_STEPS}
     * @param next the end of a citation to which it leads
     */
    void follow(int depth, Function<Collection<UUID>, List<Step>> steps, Function<Step, UUID> next) {
        var reached = new HashMap<UUID, Integer>(Map.of(root, 0));
        Set<UUID> level = new LinkedHashSet<>(Set.of(root));
        for (int distance = 1; distance <= depth && !level.isEmpty(); distance++) {
            var found = steps.apply(level);
            if (found.size() > MAX_STEPS) {
                truncated = true;
                found = found.subList(0, MAX_STEPS);
            }
            level = new LinkedHashSet<>();
            for (var step : found) {
                var id = next.apply(step);
                if (!reached.containsKey(id) && enter(id, distance)) {
                    reached.put(id, distance);
                    level.add(id);
                }
                if (reached.containsKey(id)) {
                    count(step);
                }
            }
        }
    }

    /** Distance from the root, in the order in which documents were found. */
    Map<UUID, Integer> depths() {
        return depths;
    }

    List<CitationChainView.Edge> edges() {
        return List.copyOf(edges.values());
    }

    boolean isTruncated() {
        return truncated;
    }

    private boolean enter(UUID id, int distance) {
        if (!depths.containsKey(id) && depths.size() == MAX_NODES) {
            truncated = true;
            return false;
        }
        depths.merge(id, distance, Math::min);
        return true;
    }

    void count(Step step) {
        if (!counted.add(step.id)) {
            return;
        }
        edges.merge(
                new Pair(step.citing, step.cited, step.relation),
                new CitationChainView.Edge(
                        step.citing, step.cited, step.relation, 1, step.phrase, step.words, step.statedIn),
                (first, again) -> new CitationChainView.Edge(
                        first.from(),
                        first.to(),
                        first.relation(),
                        first.citations() + 1,
                        first.phrase(),
                        first.words(),
                        first.statedIn()));
    }
}
