package vn.thidua.directive;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.time.PartialDate;

/**
 * Documents and the citations between them, flat.
 *
 * @param truncated there is more within the depth than is shown
 */
public record CitationChainView(UUID rootId, List<Node> nodes, List<Edge> edges, boolean truncated) {

    /**
     * A document.
     *
     * @param depth fewest citations between it and the root, which is 0
     * @param inForce on the day asked for
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
            InForce inForce) {}

    /**
     * That one document cites another, with one relation.
     *
     * @param from the one that cites
     * @param citations how often
     * @param words of the first of them
     * @param statedIn the document in whose text these words stand
     */
    public record Edge(
            UUID from,
            UUID to,
            CitationRelation relation,
            int citations,
            @Nullable String words,
            UUID statedIn) {}
}
