package vn.thidua.nomination;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is read of a revocation; columns only, no entities. */
public record AwardRevocationRow(
        UUID awardId,
        String number,
        LocalDate issuedOn,
        UUID unitId,
        String unitCode,
        String unitName,
        @Nullable String signer,
        @Nullable String signerRole,
        String reason,
        UUID directiveId,
        @Nullable UUID sourceDirectiveId,
        @Nullable String sourceArticle,
        boolean moneyDue,
        @Nullable LocalDate moneyRecoveredOn,
        Instant revokedAt) {

    static final String QUERY = """
            select new vn.thidua.nomination.AwardRevocationRow(r.award.id, r.number, r.issuedOn, u.id, u.code, u.name,
             r.signer, r.signerRole, r.reason, r.directive.id, r.sourceDirective.id, r.sourceArticle, r.moneyDue,
             r.moneyRecoveredOn, r.revokedAt)
            from AwardRevocation r join r.decidingUnit u where r.award.id in :ids""";
}
