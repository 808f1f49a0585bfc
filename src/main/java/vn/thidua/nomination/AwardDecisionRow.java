package vn.thidua.nomination;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is read of a decision; columns only, no entities. */
public record AwardDecisionRow(
        UUID id,
        int revision,
        String number,
        LocalDate issuedOn,
        @Nullable String signer,
        @Nullable String signerRole,
        UUID directiveId,
        int awardCount,
        Instant createdAt,
        UUID unitId,
        String unitCode,
        String unitName,
        @Nullable UUID campaignId,
        @Nullable String campaignCode,
        @Nullable String campaignName) {

    static final String QUERY = """
            select new vn.thidua.nomination.AwardDecisionRow(d.id, d.revision, d.number, d.issuedOn, d.signer,
             d.signerRole, d.directive.id, d.awardCount, d.createdAt, u.id, u.code, u.name, k.id, k.code, k.name)
            from AwardDecision d join d.decidingUnit u left join d.campaign k""";
}
