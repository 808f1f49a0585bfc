package vn.thidua.impact;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.directive.CitationRelation;

/**
 * Walks level by level from a directive to the documents that rest on it, nearest first. What has ended by the day has
 * no basis to lose and hands nothing on, except that what rests on a document replaced by one of these rests on the
 * replacement. A document of the top needs no basis.
 */
final class Downwards {

    /** Documents that are walked through. */
    static final int MOST = 10_000;

    private static final int DEEPEST = 20;

    private final Citations citations;
    private final LocalDate day;
    private final Map<UUID, Document> reached = new HashMap<>();
    private final Map<UUID, Step> first = new HashMap<>();
    private final Set<UUID> affected = new LinkedHashSet<>();
    private boolean complete = true;

    /** @param day the first on which the directive is not in force any more */
    Downwards(Citations citations, Document ended, LocalDate day) {
        this.citations = citations;
        this.day = day;
        reached.put(ended.id(), ended);
        walk(List.of(ended.id()));
    }

    /** What rests on the directive, itself left out. */
    Set<UUID> affected() {
        return affected;
    }

    /** False: there are more. */
    boolean isComplete() {
        return complete;
    }

    /** What has been reached, or the directive. */
    List<Document> documents(Collection<UUID> ids) {
        return ids.stream().map(reached::get).filter(Objects::nonNull).toList();
    }

    /** By which citations the document rests on the directive. */
    List<Step> why(UUID document) {
        var path = new ArrayList<Step>();
        for (@Nullable Step step = first.get(document); step != null; step = first.get(step.to())) {
            path.add(step);
        }
        return path;
    }

    private void walk(List<UUID> start) {
        var level = start;
        for (int depth = 0; depth < DEEPEST && complete && !level.isEmpty(); depth++) {
            var next = new LinkedHashMap<UUID, Document>();
            var legalOnes = new ArrayList<UUID>();
            var others = new ArrayList<UUID>();
            documents(level).forEach(document -> (document.isLegal() ? legalOnes : others).add(document.id()));
            take(citations.restingOn(legalOnes, true, day, MOST), false, next);
            take(citations.restingOn(others, false, day, MOST), false, next);
            take(citations.issuedBy(level, day, MOST), true, next);
            level = List.copyOf(next.keySet());
        }
        complete &= level.isEmpty();
    }

    private void take(Citations.Read read, boolean inverse, Map<UUID, Document> next) {
        complete &= read.complete();
        var links = read.links().stream()
                .sorted(Comparator.comparing(Link::relation))
                .toList();
        for (var link : links) {
            var document = link.far();
            if (document != null && hands(document, link, inverse) && !reached.containsKey(document.id())) {
                if (reached.size() > MOST) {
                    complete = false;
                    return;
                }
                enter(document, new Step(document.id(), link.near(), link.relation(), inverse));
                next.put(document.id(), document);
            }
        }
    }

    private void enter(Document document, Step step) {
        reached.put(document.id(), document);
        first.put(document.id(), step);
        if (!step.isReplacement()) {
            affected.add(document.id());
        }
    }

    private boolean hands(Document far, Link link, boolean inverse) {
        var isReplaced = inverse && link.relation() == CitationRelation.REPLACES;
        return isReplaced ? far.isOver(day) : !far.isOver(day) && !far.isTop();
    }
}
