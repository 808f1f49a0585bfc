package vn.thidua.impact;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

/** What has been found to hang on a directive that ends, each thing with the document on which it hangs. */
public final class Fallen {

    /** Of each kind, counted exactly. */
    static final int MOST = 10_000;

    private final LocalDate day;
    private final int shown;
    private final Set<UUID> documents;
    private final Map<ImpactKind, Map<UUID, UUID>> found = new EnumMap<>(ImpactKind.class);
    private final Map<ImpactKind, Map<UUID, Dependent>> described = new EnumMap<>(ImpactKind.class);
    private boolean complete = true;

    Fallen(LocalDate day, int shown, Set<UUID> documents) {
        this.day = day;
        this.shown = shown;
        this.documents = documents;
    }

    /** Reads some of what hangs on these, in a fixed order. */
    @FunctionalInterface
    public interface Reading {
        /** @param most rows that matter */
        List<Hold> holds(Collection<UUID> holders, int most);
    }

    /** The first day on which the directive is not in force any more. */
    public LocalDate day() {
        return day;
    }

    /** The directive and every document that rests on it, nearest first. */
    public Set<UUID> documents() {
        return documents;
    }

    /** What was found of a kind. */
    public Set<UUID> of(ImpactKind kind) {
        return found.getOrDefault(kind, Map.of()).keySet();
    }

    /** Reads what of a kind hangs on documents, a thousand of them at a time. */
    public void addHangingOnDocuments(ImpactKind kind, Reading reading) {
        add(kind, documents, Function.identity(), reading);
    }

    /** Reads what of a kind hangs on what was found of another, a thousand of these at a time. */
    public void addHangingOn(ImpactKind holders, ImpactKind kind, Reading reading) {
        var documentOf = Map.copyOf(found.getOrDefault(holders, Map.of()));
        add(kind, of(holders), holder -> documentOf.getOrDefault(holder, holder), reading);
    }

    private void add(ImpactKind kind, Collection<UUID> holders, Function<UUID, UUID> documentOf, Reading reading) {
        var ofKind = found.computeIfAbsent(kind, one -> new LinkedHashMap<>());
        for (var chunk : Citations.chunks(List.copyOf(holders))) {
            for (var hold : reading.holds(chunk, MOST + 1)) {
                if (ofKind.size() == MOST && !ofKind.containsKey(hold.id())) {
                    complete = false;
                    return;
                }
                ofKind.putIfAbsent(hold.id(), documentOf.apply(hold.holder()));
            }
        }
    }

    /** Describes what is shown of a kind, in one statement, and nothing where nothing was found. */
    public void describe(ImpactKind kind, Function<Collection<UUID>, List<Dependent>> reading) {
        var ids = of(kind).stream().limit(shown).toList();
        if (!ids.isEmpty()) {
            var byId = described.computeIfAbsent(kind, one -> new LinkedHashMap<>());
            reading.apply(ids).forEach(dependent -> byId.put(dependent.id(), dependent));
        }
    }

    /** What is shown of a kind, in the order in which it was found. */
    List<Dependent> shown(ImpactKind kind) {
        var byId = described.getOrDefault(kind, Map.of());
        var list = new ArrayList<Dependent>();
        for (var id : of(kind)) {
            var dependent = byId.get(id);
            if (dependent != null) {
                list.add(dependent);
            }
        }
        return list;
    }

    /** The document on which something found hangs. */
    UUID documentOf(ImpactKind kind, UUID id) {
        return found.getOrDefault(kind, Map.of()).getOrDefault(id, id);
    }

    boolean isComplete() {
        return complete;
    }
}
