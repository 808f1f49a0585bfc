package vn.thidua.impact;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.directive.DirectiveStatus;
import vn.thidua.directive.InForce;

/**
 * Decides what remains of a document's basis once a directive has ended.
 *
 * <p>A path goes from a document to what it rests on. It passes through documents that have begun and not ended by the
 * day, one of unknown validity included; for one that has ended what replaces it stands, if that is in force. It has
 * arrived at a document of the top ({@link Document#isTop}) that is in force. Then the state of a document is
 *
 * <ol>
 *   <li>SURVIVES where such a path avoids the directive;
 *   <li>REPLACED where one leads through the directive to what replaces it, or to a replacement in force of which
 *       nothing further is recorded;
 *   <li>UNKNOWN where a path leads to a document of which it is not known what it rests on or whether it is in force;
 *   <li>LOST otherwise.
 * </ol>
 */
final class LostBasis {

    /** @param path the shortest one that the state speaks of; empty where it is lost or itself the unknown one */
    record Verdict(BasisState state, List<Step> path) {}

    private final BasisGraph graph;
    private final UUID ended;
    private final LocalDate day;
    private final Set<UUID> open = new HashSet<>();
    private final Ways surviving;
    private final Ways replaced;
    private final Ways standingIn;
    private final Ways unknown;

    /** @param day the first on which the directive is not in force any more */
    LostBasis(BasisGraph graph, UUID ended, LocalDate day) {
        this.graph = graph;
        this.ended = ended;
        this.day = day;
        var tops = new HashSet<UUID>();
        for (var document : graph.documents()) {
            if (!document.id().equals(ended) && document.isTop() && document.on(day) == InForce.IN_FORCE) {
                tops.add(document.id());
            } else if (isOpen(document)) {
                open.add(document.id());
            }
        }
        surviving = new Ways(tops, false, false);
        replaced = new Ways(tops, true, false);
        standingIn = new Ways(standIns(), true, false);
        unknown = new Ways(open, true, true);
    }

    /** Of a document that rests on the directive, and of the directive itself. */
    Verdict of(UUID document) {
        var own = surviving.from(document);
        if (own != null) {
            return new Verdict(BasisState.SURVIVES, own);
        }
        var through = replaced.from(document);
        if (through == null) {
            through = standingIn.from(document);
        }
        if (through != null) {
            return new Verdict(BasisState.REPLACED, through);
        }
        var doubtful = open.contains(document) ? List.<Step>of() : unknown.from(document);
        return doubtful == null ? new Verdict(BasisState.LOST, List.of()) : new Verdict(BasisState.UNKNOWN, doubtful);
    }

    boolean survives(UUID document) {
        return surviving.from(document) != null;
    }

    /** Whether what replaces the directive leads on to the top. */
    boolean leadsOn(UUID document) {
        return replaced.from(document) != null;
    }

    /** What replaces the directive, or what replaced that, and is in force. */
    private Set<UUID> standIns() {
        var found = new HashSet<UUID>();
        var seen = new HashSet<>(Set.of(ended));
        var waiting = new ArrayDeque<>(seen);
        while (!waiting.isEmpty()) {
            for (var step : graph.replacementsOf(waiting.remove())) {
                if (stands(step.to()) == InForce.IN_FORCE) {
                    found.add(step.to());
                } else if (stands(step.to()) == InForce.NO_LONGER && seen.add(step.to())) {
                    waiting.add(step.to());
                }
            }
        }
        return found;
    }

    /** Whether it is not recorded what it rests on or, where it rests on nothing, whether it is in force. */
    private boolean isOpen(Document document) {
        var state = stands(document.id());
        return (state == InForce.IN_FORCE || state == InForce.UNKNOWN)
                && (document.isTop()
                        || document.status() == DirectiveStatus.STUB
                        || graph.isOpen(document.id())
                        || graph.basesOf(document.id()).isEmpty());
    }

    private InForce stands(UUID id) {
        var document = graph.document(id);
        if (document == null) {
            return InForce.UNKNOWN;
        }
        return id.equals(ended) ? InForce.NO_LONGER : document.on(day);
    }

    private Collection<Step> stepsOf(UUID id, boolean throughEnded) {
        if (id.equals(ended) && !throughEnded) {
            return List.of();
        }
        if (stands(id) == InForce.NO_LONGER) {
            return graph.replacementsOf(id);
        }
        var document = graph.document(id);
        return document == null || document.isTop() ? List.of() : graph.basesOf(id);
    }

    /** The shortest ways from documents to the nearest of some goals. */
    private final class Ways {

        private final boolean throughEnded;
        private final Set<UUID> goals;
        private final Map<UUID, List<Step>> backwards = new HashMap<>();
        private final List<Step> unsure = new ArrayList<>();
        private final Map<UUID, Step> first;

        /**
         * @param throughEnded whether a path may pass through the directive to what replaces it
         * @param unsureToo whether it may end at a replacement of which it is not known that it is in force
         */
        Ways(Set<UUID> goals, boolean throughEnded, boolean unsureToo) {
            this.throughEnded = throughEnded;
            this.goals = Set.copyOf(goals);
            for (var id : graph.ids()) {
                for (var step : stepsOf(id, throughEnded)) {
                    if (isUnsure(step)) {
                        unsure.add(step);
                    } else if (isPassable(step)) {
                        backwards
                                .computeIfAbsent(step.to(), to -> new ArrayList<>())
                                .add(step);
                    }
                }
            }
            if (!unsureToo) {
                unsure.clear();
            }
            backwards.values().forEach(steps -> steps.sort(Comparator.comparing(Step::relation)));
            first = toward(this.goals, unsure);
        }

        /** Null where there is none. What is a goal itself rests on other goals, not on itself. */
        @Nullable
        List<Step> from(UUID document) {
            var isGoal = goals.contains(document)
                    || unsure.stream().anyMatch(step -> step.to().equals(document));
            var steps = isGoal ? towardOthersThan(document) : first;
            if (!steps.containsKey(document)) {
                return null;
            }
            var path = new ArrayList<Step>();
            for (@Nullable Step step = steps.get(document); step != null; step = steps.get(step.to())) {
                path.add(step);
                if (isUnsure(step)) {
                    break;
                }
            }
            return path;
        }

        private Map<UUID, Step> towardOthersThan(UUID document) {
            var others = new HashSet<>(goals);
            others.remove(document);
            return toward(
                    others,
                    unsure.stream().filter(step -> !step.to().equals(document)).toList());
        }

        /** From every document with a way its first step. */
        private Map<UUID, Step> toward(Set<UUID> ends, List<Step> lastSteps) {
            var steps = new HashMap<UUID, Step>();
            var waiting = new ArrayDeque<UUID>();
            for (var end : sorted(ends)) {
                enter(end, ends, steps, waiting);
            }
            for (var step : lastSteps) {
                enter(step, ends, steps, waiting);
            }
            while (!waiting.isEmpty()) {
                enter(waiting.remove(), ends, steps, waiting);
            }
            return steps;
        }

        private void enter(UUID reached, Set<UUID> ends, Map<UUID, Step> steps, Deque<UUID> waiting) {
            for (var step : backwards.getOrDefault(reached, List.of())) {
                enter(step, ends, steps, waiting);
            }
        }

        private static void enter(Step step, Set<UUID> ends, Map<UUID, Step> steps, Deque<UUID> waiting) {
            if (!ends.contains(step.from()) && steps.putIfAbsent(step.from(), step) == null) {
                waiting.add(step.from());
            }
        }

        private boolean isPassable(Step step) {
            return step.to().equals(ended) ? throughEnded : stands(step.to()) != InForce.NOT_YET;
        }

        private boolean isUnsure(Step step) {
            return step.isReplacement() && stands(step.to()) == InForce.UNKNOWN;
        }

        /** As their text, so that of several shortest paths always the same is found. */
        private static List<UUID> sorted(Set<UUID> ids) {
            return ids.stream().sorted(Comparator.comparing(UUID::toString)).toList();
        }
    }
}
