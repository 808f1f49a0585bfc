package vn.thidua.directive;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The shortest ways along citations from one document to another.
 *
 * @param length citations of each path; null when there is none
 * @param paths documents in their order from the one asked about; all have the same length
 * @param nodes what stands on the paths, with the distance from the document asked about
 * @param edges the citations of the paths' steps; several where documents cite one another with several relations
 * @param truncated there are more paths, or too much would have had to be read to know whether there is one
 */
public record CitationPathsView(
        UUID rootId,
        LocalDate asOf,
        @Nullable Integer length,
        List<List<UUID>> paths,
        List<CitationChainView.Node> nodes,
        List<CitationChainView.Edge> edges,
        boolean truncated) {}
