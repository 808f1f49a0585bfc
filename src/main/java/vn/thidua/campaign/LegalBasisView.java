package vn.thidua.campaign;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.directive.CitationChainView;
import vn.thidua.directive.InForce;

/**
 * What a campaign rests on, flat.
 *
 * @param rootId the launching directive; null, and no nodes, while none is named
 * @param standing how many of the bases, without the launching directive, stand how on the day
 * @param truncated there is more than is shown
 */
public record LegalBasisView(
        UUID campaignId,
        LocalDate asOf,
        @Nullable UUID rootId,
        Standing standing,
        List<CitationChainView.Node> nodes,
        List<CitationChainView.Edge> edges,
        boolean truncated) {

    /** Documents in each state. */
    public record Standing(long inForce, long notYet, long noLonger, long unknown) {

        private static Standing of(CitationChainView chain) {
            return new Standing(
                    count(chain, InForce.IN_FORCE),
                    count(chain, InForce.NOT_YET),
                    count(chain, InForce.NO_LONGER),
                    count(chain, InForce.UNKNOWN));
        }

        private static long count(CitationChainView chain, InForce state) {
            return chain.nodes().stream()
                    .filter(node -> node.depth() > 0 && node.inForce() == state)
                    .count();
        }
    }

    static LegalBasisView of(Campaign campaign, LocalDate asOf, CitationChainView chain) {
        return new LegalBasisView(
                campaign.id, asOf, chain.rootId(), Standing.of(chain), chain.nodes(), chain.edges(), chain.truncated());
    }

    static LegalBasisView none(Campaign campaign, LocalDate asOf) {
        return new LegalBasisView(campaign.id, asOf, null, new Standing(0, 0, 0, 0), List.of(), List.of(), false);
    }
}
