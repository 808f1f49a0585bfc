package vn.thidua.directive;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.thidua.database.ManyIds;
import vn.thidua.time.PartialDate;

/** Describes the documents of a chain, and what replaces them by the day. */
@ApplicationScoped
class ChainNodes {

    private static final String REPLACING = """
            select new vn.thidua.directive.Replacements$Replacement(c.citing.id, c.cited.id,
                new vn.thidua.directive.Replacements$Known(
                    d.id, d.kind, d.number, d.issuedOn, d.subject, d.inForceFrom, d.inForceTo))
            from Citation c join c.%1$s d
            where c.%2$s.id in :ids and c.relation = vn.thidua.directive.CitationRelation.REPLACES
                and d.issuedSort <= :day
            order by d.issuedSort, d.id, c.id""";

    private static final String REPLACED_BY = REPLACING.formatted("citing", "cited");
    private static final String REPLACES = REPLACING.formatted("cited", "citing");

    private final EntityManager database;

    ChainNodes(EntityManager database) {
        this.database = database;
    }

    /** What one query reads for a node. */
    record Row(
            UUID id,
            DirectiveKind kind,
            @Nullable String number,
            @Nullable PartialDate issuedOn,
            @Nullable String subject,
            DirectiveStatus status,
            @Nullable LocalDate inForceFrom,
            @Nullable LocalDate inForceTo) {}

    /** In the order of the distances. */
    List<CitationChainView.Node> of(Map<UUID, Integer> distances, LocalDate day) {
        if (distances.isEmpty()) {
            return List.of();
        }
        var rows = ManyIds.query(database, """
                        select new vn.thidua.directive.ChainNodes$Row(
                            d.id, d.kind, d.number, d.issuedOn, d.subject, d.status, d.inForceFrom, d.inForceTo)
                        from Directive d where d.id in :ids""", Row.class, distances.keySet()).getResultList().stream()
                .collect(Collectors.toMap(Row::id, Function.identity()));
        var ended = rows.values().stream()
                .filter(row -> inForce(row, day) == InForce.NO_LONGER)
                .map(Row::id)
                .collect(Collectors.toSet());
        var replacements = new Replacements(day);
        replacements.follow(distances.keySet(), ended, documents -> read(REPLACED_BY, documents, day));
        var replaced = Replacements.grouped(read(REPLACES, distances.keySet(), day));
        var nodes = new ArrayList<CitationChainView.Node>();
        distances.forEach((id, distance) -> {
            var row = rows.get(id);
            if (row != null) {
                nodes.add(new CitationChainView.Node(
                        row.id,
                        distance,
                        row.kind,
                        row.number,
                        row.issuedOn,
                        row.subject,
                        row.status,
                        row.inForceFrom,
                        row.inForceTo,
                        inForce(row, day),
                        replaced.getOrDefault(id, List.of()),
                        replacements.of(id),
                        ended.contains(id) ? replacements.inForceInsteadOf(id) : List.of()));
            }
        });
        return nodes;
    }

    private List<Replacements.Replacement> read(String text, Set<UUID> documents, LocalDate day) {
        return ManyIds.query(database, text, Replacements.Replacement.class, documents)
                .setParameter("day", day)
                .setMaxResults(ChainWalk.MAX_STEPS)
                .getResultList();
    }

    private static InForce inForce(Row row, LocalDate day) {
        return InForce.on(day, row.inForceFrom, row.inForceTo);
    }
}
