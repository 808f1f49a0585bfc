package vn.thidua.impact;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Documents, what each rests on and what replaces it, as far as it has been read. */
final class BasisGraph {

    private final Map<UUID, Document> documents = new HashMap<>();
    private final Map<UUID, Set<Step>> bases = new HashMap<>();
    private final Map<UUID, Set<Step>> replacements = new HashMap<>();
    private final Set<UUID> incomplete = new HashSet<>();

    /** False when it was known already. */
    boolean add(Document document) {
        return documents.putIfAbsent(document.id(), document) == null;
    }

    void add(Step step) {
        (step.isReplacement() ? replacements : bases)
                .computeIfAbsent(step.from(), id -> new LinkedHashSet<>())
                .add(step);
    }

    /** Says that the document may rest on more than is recorded or has been read. */
    void leaveOpen(UUID document) {
        incomplete.add(document);
    }

    boolean isOpen(UUID document) {
        return incomplete.contains(document);
    }

    @Nullable
    Document document(UUID id) {
        return documents.get(id);
    }

    Collection<Document> documents() {
        return documents.values();
    }

    Collection<Step> basesOf(UUID document) {
        return bases.getOrDefault(document, Set.of());
    }

    Collection<Step> replacementsOf(UUID document) {
        return replacements.getOrDefault(document, Set.of());
    }

    Set<UUID> ids() {
        return Collections.unmodifiableSet(documents.keySet());
    }
}
