package vn.thidua.directive;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.time.PartialDate;

/**
 * Documents and the citations between them, flat.
 *
 * @param asOf the day whose facts count
 * @param truncated there is more within the depth than is shown
 */
public record CitationChainView(UUID rootId, LocalDate asOf, List<Node> nodes, List<Edge> edges, boolean truncated) {

    /**
     * A document.
     *
     * @param depth fewest citations between it and the root, which is 0
     * @param inForce on the day asked for
     * @param replaces what it says it replaces
     * @param replacedBy what had been issued by the day and says that it replaces it
     * @param successors of one no longer in force: what replacements lead to and is in force on the day
     */
    public record Node(
            UUID id,
            int depth,
            DirectiveKind kind,
            @Nullable String number,
            @Nullable PartialDate issuedOn,
            @Nullable String subject,
            DirectiveStatus status,
            @Nullable LocalDate inForceFrom,
            @Nullable LocalDate inForceTo,
            InForce inForce,
            List<DirectiveRef> replaces,
            List<DirectiveRef> replacedBy,
            List<DirectiveRef> successors) {}

    /**
     * That one document cites another, with one relation.
     *
     * @param from the one that cites
     * @param citations how often
     * @param phrase the words that state the relation, of the first of them
     * @param words that name the document, of the first of them
     * @param statedIn the document in whose text these words stand
     */
    public record Edge(
            UUID from,
            UUID to,
            CitationRelation relation,
            int citations,
            @Nullable String phrase,
            @Nullable String words,
            UUID statedIn) {}
}
