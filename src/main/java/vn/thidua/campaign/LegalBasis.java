package vn.thidua.campaign;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.access.Caller;
import vn.thidua.directive.CitationChain;
import vn.thidua.directive.CitationRelation;

/** Follows what a campaign rests on from its launching directive up to the law. */
@ApplicationScoped
class LegalBasis {

    /** Plans stand four to six citations from the law; the rest is margin. */
    private static final int DEEPEST = 20;

    /** To change or merely to mention a document is not to rest on it, unless it is a legal one. */
    private static final Set<CitationRelation> RESTS_ON = EnumSet.of(
            CitationRelation.BASED_ON,
            CitationRelation.IMPLEMENTS,
            CitationRelation.CONTINUES,
            CitationRelation.STUDIES,
            CitationRelation.GUIDES,
            CitationRelation.ISSUED_WITH);

    private final Campaigns campaigns;
    private final CitationChain chain;
    private final Caller caller;

    LegalBasis(Campaigns campaigns, CitationChain chain, Caller caller) {
        this.campaigns = campaigns;
        this.chain = chain;
        this.caller = caller;
    }

    LegalBasisView of(UUID campaignId, @Nullable LocalDate asOf) {
        var campaign = campaigns.visible(campaignId);
        var day = asOf == null ? caller.today() : asOf;
        var root = campaign.launchingDirective;
        return root == null
                ? LegalBasisView.none(campaign, day)
                : LegalBasisView.of(campaign, day, chain.legalBasis(root.id, DEEPEST, RESTS_ON, day));
    }
}
