package vn.thidua.directive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thidua.directive.PathSearch.Hop;

class PathSearchTest {

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void findsAllShortestPathsThatANaiveSearchFinds(long seed) {
        var random = new Random(seed);
        var graph = new Graph(15);
        for (int i = 0; i < 35; i++) {
            graph.cite(random.nextInt(15), random.nextInt(15));
        }
        for (int to = 0; to < 15; to++) {
            var expected = graph.naive(0, to);
            var found = PathSearch.between(id(0), id(to), 20, graph::up, graph::down);
            assertEquals(expected, Set.copyOf(found.paths()), "to " + to);
            assertEquals(expected.size(), found.paths().size());
        }
    }

    @Test
    void endsAtTheDepthAndInCircles() {
        var graph = new Graph(4);
        graph.cite(0, 1);
        graph.cite(1, 0);
        graph.cite(1, 2);
        graph.cite(2, 3);

        assertEquals(3, length(PathSearch.between(id(0), id(3), 3, graph::up, graph::down)));
        assertTrue(PathSearch.between(id(0), id(3), 2, graph::up, graph::down)
                .paths()
                .isEmpty());
        assertTrue(PathSearch.between(id(3), id(0), 20, graph::up, graph::down)
                .paths()
                .isEmpty());
        assertEquals(0, length(PathSearch.between(id(1), id(1), 20, graph::up, graph::down)));
    }

    @Test
    void showsALimitedNumberOfPathsAndSaysSo() {
        var graph = new Graph(60);
        for (int middle = 1; middle < 50; middle++) {
            graph.cite(0, middle);
            graph.cite(middle, 50);
        }

        var found = PathSearch.between(id(0), id(50), 20, graph::up, graph::down);
        assertEquals(20, found.paths().size());
        assertTrue(found.truncated());
    }

    @Test
    void stopsAtTheNearestOfAKind() {
        var graph = new Graph(6);
        graph.cite(0, 1);
        graph.cite(0, 2);
        graph.cite(1, 3);
        graph.cite(2, 4);
        graph.cite(4, 5);

        var found = PathSearch.toNearest(
                id(0), kind -> kind == DirectiveKind.L, 20, level -> graph.hops(level, graph.up, Set.of(id(3), id(5))));
        assertEquals(List.of(List.of(id(0), id(1), id(3))), found.paths());
    }

    @Test
    void looksFromTheOtherEndWhereALevelIsTooLarge() {
        var graph = new Graph(4);
        graph.cite(0, 1);
        graph.cite(1, 2);
        List<Hop> tooMany = IntStream.range(0, PathSearch.MAX_STEPS + 1)
                .mapToObj(i -> new Hop(id(0), id(1_000 + i), DirectiveKind.KH))
                .toList();

        assertEquals(2, length(PathSearch.between(id(0), id(2), 20, level -> tooMany, graph::down)));
        assertTrue(PathSearch.between(id(0), id(2), 20, level -> tooMany, level -> tooMany)
                .truncated());
        assertTrue(
                PathSearch.toNearest(id(0), kind -> false, 20, level -> tooMany).truncated());
    }

    private static int length(PathSearch.Found found) {
        return found.paths().get(0).size() - 1;
    }

    private static UUID id(int number) {
        return new UUID(0x7000L, 0x8000000000000000L + number);
    }

    private static final class Graph {

        private final Map<UUID, Set<UUID>> up = new HashMap<>();
        private final Map<UUID, Set<UUID>> down = new HashMap<>();

        Graph(int size) {
            for (int i = 0; i < size; i++) {
                up.put(id(i), new HashSet<>());
                down.put(id(i), new HashSet<>());
            }
        }

        void cite(int from, int to) {
            if (from != to) {
                up.get(id(from)).add(id(to));
                down.get(id(to)).add(id(from));
            }
        }

        List<Hop> up(Collection<UUID> level) {
            return hops(level, up, Set.of());
        }

        List<Hop> down(Collection<UUID> level) {
            return hops(level, down, Set.of());
        }

        List<Hop> hops(Collection<UUID> level, Map<UUID, Set<UUID>> ways, Set<UUID> laws) {
            return level.stream()
                    .flatMap(near -> ways.get(near).stream()
                            .map(far -> new Hop(near, far, laws.contains(far) ? DirectiveKind.L : DirectiveKind.KH)))
                    .toList();
        }

        /** Walks every simple path. */
        Set<List<UUID>> naive(int from, int to) {
            var all = new ArrayList<List<UUID>>();
            walk(new ArrayList<>(List.of(id(from))), id(to), all);
            var shortest = all.stream().mapToInt(List::size).min().orElse(0);
            return Set.copyOf(
                    all.stream().filter(path -> path.size() == shortest).toList());
        }

        private void walk(List<UUID> path, UUID to, List<List<UUID>> all) {
            var last = path.get(path.size() - 1);
            if (last.equals(to)) {
                all.add(List.copyOf(path));
                return;
            }
            if (path.size() > 12) {
                return;
            }
            for (var next : up.get(last)) {
                if (!path.contains(next)) {
                    path.add(next);
                    walk(path, to, all);
                    path.remove(path.size() - 1);
                }
            }
        }
    }
}
