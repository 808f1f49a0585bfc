package vn.thidua.directive;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.thidua.time.PartialDate;

/** Which documents replace which, as far as it had been said by a day. */
final class Replacements {

    /** Replacements of replacements that are followed. */
    static final int LONGEST = 10;

    /** One document says that it replaces another. */
    record Replacement(UUID replacing, UUID replaced, Known known) {}

    /** The replacing document. */
    record Known(
            UUID id,
            DirectiveKind kind,
            @Nullable String number,
            @Nullable PartialDate issuedOn,
            @Nullable String subject,
            @Nullable LocalDate inForceFrom,
            @Nullable LocalDate inForceTo) {

        DirectiveRef ref() {
            return new DirectiveRef(id, kind, number, issuedOn, subject);
        }
    }

    private final LocalDate day;
    private final Map<UUID, Map<UUID, Known>> byReplaced = new LinkedHashMap<>();

    Replacements(LocalDate day) {
        this.day = day;
    }

    /**
     * Learns what replaces these, and what replaces that as long as it is not in force on the day itself.
     *
     * @param ended those of them that are no longer in force
     * @param reading what replaces some documents, one statement a call
     */
    void follow(Set<UUID> documents, Set<UUID> ended, Function<Set<UUID>, List<Replacement>> reading) {
        var seen = new HashSet<>(documents);
        var level = documents;
        var leading = ended;
        for (int step = 0; step < LONGEST && !level.isEmpty(); step++) {
            var next = new HashSet<UUID>();
            for (var replacement : reading.apply(level)) {
                byReplaced
                        .computeIfAbsent(replacement.replaced, id -> new LinkedHashMap<>())
                        .putIfAbsent(replacement.replacing, replacement.known);
                if (leading.contains(replacement.replaced)
                        && isOver(replacement.known)
                        && seen.add(replacement.replacing)) {
                    next.add(replacement.replacing);
                }
            }
            level = next;
            leading = next;
        }
    }

    List<DirectiveRef> of(UUID replaced) {
        return direct(replaced).map(Known::ref).toList();
    }

    /** What replacements lead to and is in force on the day; where nothing is known of that, what may be. */
    List<DirectiveRef> inForceInsteadOf(UUID replaced) {
        var reached = new LinkedHashMap<UUID, Known>();
        var level = List.of(replaced);
        for (int step = 0; step < LONGEST && !level.isEmpty(); step++) {
            var next = new ArrayList<UUID>();
            for (var id : level) {
                direct(id).forEach(known -> {
                    if (reached.putIfAbsent(known.id, known) == null && isOver(known)) {
                        next.add(known.id);
                    }
                });
            }
            level = next;
        }
        return reached.values().stream()
                .filter(known -> !known.id.equals(replaced))
                .filter(known -> switch (InForce.on(day, known.inForceFrom, known.inForceTo)) {
                    case IN_FORCE, UNKNOWN -> true;
                    case NOT_YET, NO_LONGER -> false;
                })
                .map(Known::ref)
                .toList();
    }

    private boolean isOver(Known known) {
        return InForce.on(day, known.inForceFrom, known.inForceTo) == InForce.NO_LONGER;
    }

    private Stream<Known> direct(UUID replaced) {
        return byReplaced.getOrDefault(replaced, Map.of()).values().stream();
    }

    /** What each of these documents says it replaces. */
    static Map<UUID, List<DirectiveRef>> grouped(List<Replacement> said) {
        return said.stream()
                .collect(Collectors.groupingBy(
                        Replacement::replacing,
                        LinkedHashMap::new,
                        Collectors.mapping(
                                one -> one.known.ref(),
                                Collectors.collectingAndThen(
                                        Collectors.toList(),
                                        refs -> refs.stream().distinct().toList()))));
    }
}
