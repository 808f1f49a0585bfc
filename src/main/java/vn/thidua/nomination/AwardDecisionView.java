package vn.thidua.nomination;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.organization.UnitRef;
import vn.thidua.revision.Revised;

/**
 * A decision as it is answered; its laureates are {@code GET /awards?decisionId=}.
 *
 * @param directiveId the decision as a document
 */
public record AwardDecisionView(
        UUID id,
        int revision,
        @Nullable CampaignName campaign,
        String number,
        LocalDate issuedOn,
        UnitRef decidingUnit,
        @Nullable String signer,
        @Nullable String signerRole,
        UUID directiveId,
        int awardCount,
        Instant createdAt)
        implements Revised {

    static AwardDecisionView of(AwardDecisionRow row) {
        return new AwardDecisionView(
                row.id(),
                row.revision(),
                CampaignName.ofNullable(row.campaignId(), row.campaignCode(), row.campaignName()),
                row.number(),
                row.issuedOn(),
                new UnitRef(row.unitId(), row.unitCode(), row.unitName()),
                row.signer(),
                row.signerRole(),
                row.directiveId(),
                row.awardCount(),
                row.createdAt());
    }

    static AwardDecisionView of(AwardDecision decision) {
        return new AwardDecisionView(
                decision.id,
                decision.revision,
                CampaignName.ofNullable(decision.campaign),
                decision.number,
                decision.issuedOn,
                UnitRef.of(decision.decidingUnit),
                decision.signer,
                decision.signerRole,
                decision.directive.id,
                decision.awardCount,
                decision.createdAt);
    }
}
