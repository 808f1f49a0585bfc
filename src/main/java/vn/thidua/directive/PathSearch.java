package vn.thidua.directive;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import vn.thidua.database.IdOrder;

/**
 * Shortest paths, level by level, so that circles do no harm. Between two documents it goes from both ends: forward as
 * long as levels are small, since a text cites tens of documents while a law is cited by tens of thousands.
 */
final class PathSearch {

    /** Citations that are read for one level. */
    static final int MAX_STEPS = 20_000;

    /** Paths in an answer. */
    static final int MAX_PATHS = 20;

    /** A level of this size is still small enough not to look from the other end. */
    private static final int SMALL = 100;

    /** One citation, in the direction of the search: {@code far} is what it leads to. */
    record Hop(UUID near, UUID far, DirectiveKind kindOfFar) {}

    /** Reads the citations of a level, at most one more than {@link #MAX_STEPS}. */
    interface Reader {
        List<Hop> hops(Collection<UUID> level);
    }

    /** @param truncated there are more, or too much would have had to be read to know */
    record Found(List<List<UUID>> paths, boolean truncated) {

        static final Found NONE = new Found(List.of(), false);
        static final Found UNSURE = new Found(List.of(), true);
    }

    /** One end, and what has been reached from it. */
    private static final class Side {

        private final Reader reader;
        private final Map<UUID, Integer> distances = new HashMap<>();
        private final Map<UUID, List<UUID>> before = new HashMap<>();
        private Map<UUID, @Nullable DirectiveKind> level;
        private int distance;
        private boolean closed;

        Side(UUID start, Reader reader) {
            this.reader = reader;
            distances.put(start, 0);
            level = new HashMap<>();
            level.put(start, null);
        }

        /** False, and nothing has changed, where the next level is too large to read. */
        boolean advance() {
            var hops = reader.hops(level.keySet());
            if (hops.size() > MAX_STEPS) {
                closed = true;
                return false;
            }
            distance++;
            level = new HashMap<>();
            for (var hop : hops) {
                if (distances.computeIfAbsent(hop.far, id -> distance) == distance) {
                    level.put(hop.far, hop.kindOfFar);
                    before.computeIfAbsent(hop.far, id -> new ArrayList<>()).add(hop.near);
                }
            }
            return true;
        }

        /** From where the document was reached, in the order of their text. */
        List<UUID> before(UUID document) {
            return before.getOrDefault(document, List.of()).stream()
                    .distinct()
                    .sorted(IdOrder.AS_TEXT)
                    .toList();
        }
    }

    private PathSearch() {}

    /** @param depth most citations of a path */
    static Found between(UUID from, UUID to, int depth, Reader forward, Reader backward) {
        if (from.equals(to)) {
            return new Found(List.of(List.of(from)), false);
        }
        var near = new Side(from, forward);
        var far = new Side(to, backward);
        while (near.distance + far.distance < depth && !near.level.isEmpty() && !far.level.isEmpty()) {
            var side = next(near, far);
            if (!side.advance()) {
                if (near.closed && far.closed) {
                    return Found.UNSURE;
                }
                continue;
            }
            var meeting = new TreeSet<>(IdOrder.AS_TEXT);
            near.level.keySet().stream().filter(far.level::containsKey).forEach(meeting::add);
            if (!meeting.isEmpty()) {
                return paths(meeting, near, far);
            }
        }
        return Found.NONE;
    }

    /** To the nearest documents of a kind, other than the start. */
    static Found toNearest(UUID from, Predicate<DirectiveKind> isSought, int depth, Reader forward) {
        var side = new Side(from, forward);
        while (side.distance < depth && !side.level.isEmpty()) {
            if (!side.advance()) {
                return Found.UNSURE;
            }
            var reached = new TreeSet<>(IdOrder.AS_TEXT);
            side.level.forEach((id, kind) -> {
                if (kind != null && isSought.test(kind)) {
                    reached.add(id);
                }
            });
            if (!reached.isEmpty()) {
                return paths(reached, side, null);
            }
        }
        return Found.NONE;
    }

    private static Side next(Side near, Side far) {
        if (near.closed || far.closed) {
            return near.closed ? far : near;
        }
        return near.level.size() <= SMALL || near.level.size() <= far.level.size() ? near : far;
    }

    private static Found paths(Set<UUID> meeting, Side near, @Nullable Side far) {
        var found = new ArrayList<List<UUID>>();
        for (var middle : meeting) {
            var heads = chains(middle, near);
            var tails = far == null ? List.of(List.of(middle)) : chains(middle, far);
            for (var head : heads) {
                for (var tail : tails) {
                    if (found.size() == MAX_PATHS) {
                        return new Found(found, true);
                    }
                    found.add(joined(head, tail));
                }
            }
            if (heads.size() > MAX_PATHS || tails.size() > MAX_PATHS) {
                return new Found(found, true);
            }
        }
        return new Found(found, false);
    }

    /** From the document to the start of the side; at most one more than {@link #MAX_PATHS}. */
    private static List<List<UUID>> chains(UUID from, Side side) {
        List<List<UUID>> chains = List.of(List.of(from));
        for (int distance = side.distance; distance > 0; distance--) {
            var longer = new ArrayList<List<UUID>>();
            for (var chain : chains) {
                for (var before : side.before(chain.get(chain.size() - 1))) {
                    if (longer.size() <= MAX_PATHS) {
                        var one = new ArrayList<>(chain);
                        one.add(before);
                        longer.add(one);
                    }
                }
            }
            chains = longer;
        }
        return chains;
    }

    private static List<UUID> joined(List<UUID> head, List<UUID> tail) {
        var path = new LinkedHashSet<UUID>();
        for (int i = head.size() - 1; i >= 0; i--) {
            path.add(head.get(i));
        }
        path.addAll(tail);
        return List.copyOf(path);
    }
}
