package vn.thidua.impact;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.database.IdOrder;

/** The shortest ways from documents to the nearest of some goals, found when first asked for. */
final class BasisWays {

    private final BasisSteps steps;
    private final Set<UUID> goals;
    private final boolean unsureToo;
    private @Nullable Map<UUID, Step> first;

    /** @param unsureToo whether a path may end at a replacement of which it is not known that it is in force */
    BasisWays(BasisSteps steps, Set<UUID> goals, boolean unsureToo) {
        this.steps = steps;
        this.goals = goals;
        this.unsureToo = unsureToo;
    }

    /** Null where there is none. What is a goal itself rests on other goals, not on itself. */
    @Nullable
    List<Step> from(UUID document) {
        if (goals.isEmpty() && !unsureToo) {
            return null;
        }
        var isGoal = goals.contains(document)
                || unsure().stream().anyMatch(step -> step.to().equals(document));
        var ways = isGoal ? towardOthersThan(document) : first();
        if (!ways.containsKey(document)) {
            return null;
        }
        var path = new ArrayList<Step>();
        for (@Nullable Step step = ways.get(document); step != null; step = ways.get(step.to())) {
            path.add(step);
            if (steps.isUnsure(step)) {
                break;
            }
        }
        return path;
    }

    private Map<UUID, Step> first() {
        var known = first;
        if (known == null) {
            known = toward(goals, unsure());
            first = known;
        }
        return known;
    }

    private List<Step> unsure() {
        return unsureToo ? steps.unsure() : List.of();
    }

    private Map<UUID, Step> towardOthersThan(UUID document) {
        var others = new HashSet<>(goals);
        others.remove(document);
        return toward(
                others,
                unsure().stream().filter(step -> !step.to().equals(document)).toList());
    }

    /** From every document with a way its first step. */
    private Map<UUID, Step> toward(Set<UUID> ends, List<Step> lastSteps) {
        var found = new HashMap<UUID, Step>();
        var waiting = new ArrayDeque<UUID>();
        // so that of several shortest paths always the same is found
        for (var end : ends.stream().sorted(IdOrder.AS_TEXT).toList()) {
            enter(end, ends, found, waiting);
        }
        for (var step : lastSteps) {
            enter(step, ends, found, waiting);
        }
        while (!waiting.isEmpty()) {
            enter(waiting.remove(), ends, found, waiting);
        }
        return found;
    }

    private void enter(UUID reached, Set<UUID> ends, Map<UUID, Step> found, Deque<UUID> waiting) {
        for (var step : steps.leadingTo(reached)) {
            enter(step, ends, found, waiting);
        }
    }

    private static void enter(Step step, Set<UUID> ends, Map<UUID, Step> found, Deque<UUID> waiting) {
        if (!ends.contains(step.from()) && found.putIfAbsent(step.from(), step) == null) {
            waiting.add(step.from());
        }
    }
}
