package vn.thidua.campaign;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.organization.PartyView;

/**
 * A quota as it is answered.
 *
 * @param categories that count together; empty: all of them
 * @param used awards granted against it
 */
public record QuotaView(
        UUID id,
        String code,
        String award,
        @Nullable String awardAsWritten,
        @Nullable PartyView grantor,
        @Nullable PartyView scope,
        ScopeClarity scopeClarity,
        QuotaStage stage,
        int max,
        int used,
        int remaining,
        List<String> categories,
        @Nullable String wording) {

    static QuotaView of(AwardQuota quota) {
        return new QuotaView(
                quota.id,
                quota.code,
                quota.awardCode,
                quota.awardAsWritten,
                PartyView.of(quota.grantor, quota.grantorText),
                PartyView.of(quota.scope, quota.scopeText),
                quota.scopeClarity,
                quota.stage,
                quota.maxCount,
                quota.usedCount,
                quota.remaining(),
                quota.categoryCodes(),
                quota.wording);
    }
}
