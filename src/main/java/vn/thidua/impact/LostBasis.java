package vn.thidua.impact;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
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
    private final BasisSteps steps;
    private final Set<UUID> open = new HashSet<>();
    private final BasisWays surviving;
    private final BasisWays replaced;
    private final BasisWays standingIn;
    private final BasisWays unknown;

    /** @param day the first on which the directive is not in force any more */
    LostBasis(BasisGraph graph, UUID ended, LocalDate day) {
        this.graph = graph;
        this.ended = ended;
        var tops = new HashSet<UUID>();
        var aroundEnded = new BasisSteps(graph, ended, day, false);
        steps = new BasisSteps(graph, ended, day, true);
        for (var document : graph.documents()) {
            if (!document.id().equals(ended) && document.isTop() && document.on(day) == InForce.IN_FORCE) {
                tops.add(document.id());
            } else if (isOpen(document)) {
                open.add(document.id());
            }
        }
        surviving = new BasisWays(aroundEnded, tops, false);
        replaced = new BasisWays(steps, tops, false);
        standingIn = new BasisWays(steps, standIns(), false);
        unknown = new BasisWays(steps, open, true);
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
                if (steps.stands(step.to()) == InForce.IN_FORCE) {
                    found.add(step.to());
                } else if (steps.stands(step.to()) == InForce.NO_LONGER && seen.add(step.to())) {
                    waiting.add(step.to());
                }
            }
        }
        return found;
    }

    /** Whether it is not recorded what it rests on or, where it rests on nothing, whether it is in force. */
    private boolean isOpen(Document document) {
        var state = steps.stands(document.id());
        return (state == InForce.IN_FORCE || state == InForce.UNKNOWN)
                && (document.isTop()
                        || document.status() == DirectiveStatus.STUB
                        || graph.isOpen(document.id())
                        || graph.basesOf(document.id()).isEmpty());
    }
}
