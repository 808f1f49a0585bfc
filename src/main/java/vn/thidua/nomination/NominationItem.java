package vn.thidua.nomination;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.award.NomineeKind;
import vn.thidua.organization.UnitRef;

/**
 * A nomination in a list.
 *
 * @param masked true: {@code nomineeName} is initials
 */
public record NominationItem(
        UUID id,
        int revision,
        NominationState state,
        @Nullable CampaignName campaign,
        String awardCode,
        String category,
        UnitRef proposingUnit,
        NomineeKind nomineeKind,
        String nomineeName,
        boolean masked,
        @Nullable Instant submittedAt) {

    static NominationItem of(NominationRow row, boolean masked) {
        return new NominationItem(
                row.id(),
                row.revision(),
                row.state(),
                CampaignName.ofNullable(row.campaignId(), row.campaignCode(), row.campaignName()),
                row.awardCode(),
                row.category(),
                new UnitRef(row.unitId(), row.unitCode(), row.unitName()),
                row.nomineeKind(),
                masked ? Masking.initials(row.nomineeName()) : row.nomineeName(),
                masked,
                row.submittedAt());
    }
}
