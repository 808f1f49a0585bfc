package vn.thidua.campaign;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.directive.CitationChainView;

/**
 * What a campaign rests on, flat.
 *
 * @param rootId the launching directive; null, and no nodes, while none is named
 * @param truncated there is more than is shown
 */
public record LegalBasisView(
        UUID campaignId,
        LocalDate asOf,
        @Nullable UUID rootId,
        List<CitationChainView.Node> nodes,
        List<CitationChainView.Edge> edges,
        boolean truncated) {

    static LegalBasisView of(Campaign campaign, LocalDate asOf, CitationChainView chain) {
        return new LegalBasisView(campaign.id, asOf, chain.rootId(), chain.nodes(), chain.edges(), chain.truncated());
    }

    static LegalBasisView none(Campaign campaign, LocalDate asOf) {
        return new LegalBasisView(campaign.id, asOf, null, List.of(), List.of(), false);
    }
}
