package vn.thidua.impact;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import vn.thidua.directive.CitationRelation;

/**
 * Reads level by level what some documents rest on, and what replaces that, until each of them has another basis or
 * there is no more. What is left unread is left open, so that nothing counts as lost for want of reading.
 */
final class Upwards {

    /** Documents in the graph, beyond which no further level is read. */
    static final int MOST = 20_000;

    private static final int DEEPEST = 20;

    private final Citations citations;
    private final BasisGraph graph;
    private final Document ended;
    private final LocalDate day;

    Upwards(Citations citations, BasisGraph graph, Document ended, LocalDate day) {
        this.citations = citations;
        this.graph = graph;
        this.ended = ended;
        this.day = day;
    }

    /** @param targets already in the graph, and the directive with them */
    LostBasis read(Collection<UUID> targets) {
        Set<UUID> level = new LinkedHashSet<>(graph.ids());
        var lost = new LostBasis(graph, ended.id(), day);
        for (int depth = 0; depth < DEEPEST && !level.isEmpty() && graph.ids().size() < MOST; depth++) {
            level = expand(level);
            lost = new LostBasis(graph, ended.id(), day);
            if (targets.stream().allMatch(lost::survives) && isReplacementRead(lost)) {
                return lost;
            }
        }
        level.forEach(graph::leaveOpen);
        return level.isEmpty() ? lost : new LostBasis(graph, ended.id(), day);
    }

    /** Whether it is known what the replacement rests on, if there is one. */
    private boolean isReplacementRead(LostBasis lost) {
        return graph.replacementsOf(ended.id()).isEmpty() || lost.leadsOn(ended.id());
    }

    private Set<UUID> expand(Set<UUID> level) {
        var next = new LinkedHashSet<UUID>();
        var standing = level.stream().filter(this::mayRest).toList();
        take(citations.basesOf(standing, day, MOST), level, false, next);
        take(citations.issuing(level, day, MOST), level, true, next);
        return next;
    }

    private void take(Citations.Read read, Set<UUID> level, boolean inverse, Set<UUID> next) {
        if (!read.complete()) {
            level.forEach(graph::leaveOpen);
        }
        for (var link : read.links()) {
            var document = link.far();
            if (document == null) {
                graph.leaveOpen(link.near());
            } else if (matters(link, inverse)) {
                if (graph.add(document) && (!document.isTop() || document.isOver(day))) {
                    next.add(document.id());
                }
                graph.add(new Step(link.near(), document.id(), link.relation(), inverse));
            }
        }
    }

    /** What has ended rests on nothing any more; what is of the top never did. */
    private boolean mayRest(UUID id) {
        var document = graph.document(id);
        return document != null && !id.equals(ended.id()) && !document.isOver(day) && !document.isTop();
    }

    private boolean matters(Link link, boolean inverse) {
        return inverse && link.relation() == CitationRelation.REPLACES
                ? link.near().equals(ended.id()) || isOver(link.near())
                : mayRest(link.near());
    }

    private boolean isOver(UUID id) {
        var document = graph.document(id);
        return document != null && document.isOver(day);
    }

    /** A graph of the documents whose basis is asked for. */
    static BasisGraph graphOf(List<Document> documents) {
        var graph = new BasisGraph();
        documents.forEach(graph::add);
        return graph;
    }
}
