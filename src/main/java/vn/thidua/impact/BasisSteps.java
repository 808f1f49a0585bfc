package vn.thidua.impact;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.thidua.directive.InForce;

/** The steps of which paths are made, by where they lead; put together when first asked for. */
final class BasisSteps {

    private final BasisGraph graph;
    private final UUID ended;
    private final LocalDate day;
    private final boolean throughEnded;
    private final Map<UUID, List<Step>> backwards = new HashMap<>();
    private final List<Step> unsure = new ArrayList<>();
    private boolean read;

    /** @param throughEnded whether a path may pass through the directive to what replaces it */
    BasisSteps(BasisGraph graph, UUID ended, LocalDate day, boolean throughEnded) {
        this.graph = graph;
        this.ended = ended;
        this.day = day;
        this.throughEnded = throughEnded;
    }

    /** Strongest relations first. */
    List<Step> leadingTo(UUID document) {
        read();
        return backwards.getOrDefault(document, List.of());
    }

    /** Those to a replacement of which it is not known that it is in force. */
    List<Step> unsure() {
        read();
        return unsure;
    }

    boolean isUnsure(Step step) {
        return step.isReplacement() && stands(step.to()) == InForce.UNKNOWN;
    }

    /** Whether the document is in force on the day, as if the directive had ended. */
    InForce stands(UUID id) {
        var document = graph.document(id);
        if (document == null) {
            return InForce.UNKNOWN;
        }
        return id.equals(ended) ? InForce.NO_LONGER : document.on(day);
    }

    private void read() {
        if (read) {
            return;
        }
        read = true;
        for (var id : graph.ids()) {
            for (var step : stepsOf(id)) {
                if (isUnsure(step)) {
                    unsure.add(step);
                } else if (isPassable(step)) {
                    backwards
                            .computeIfAbsent(step.to(), to -> new ArrayList<>())
                            .add(step);
                }
            }
        }
        backwards.values().forEach(steps -> steps.sort(Comparator.comparing(Step::relation)));
    }

    private Collection<Step> stepsOf(UUID id) {
        if (id.equals(ended) && !throughEnded) {
            return List.of();
        }
        if (stands(id) == InForce.NO_LONGER) {
            return graph.replacementsOf(id);
        }
        var document = graph.document(id);
        return document == null || document.isTop() ? List.of() : graph.basesOf(id);
    }

    private boolean isPassable(Step step) {
        return step.to().equals(ended) ? throughEnded : stands(step.to()) != InForce.NOT_YET;
    }
}
