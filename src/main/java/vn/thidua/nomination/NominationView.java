package vn.thidua.nomination;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.access.AllowedAction;
import vn.thidua.award.CommendationType;
import vn.thidua.award.NomineeKind;
import vn.thidua.organization.UnitRef;
import vn.thidua.revision.Revised;

/**
 * A nomination as it is answered.
 *
 * @param masked true: {@code nomineeName} is initials, position, achievement, person and {@code stateReason} are
 *     withheld
 * @param criteriaRevision number of the criteria it was submitted under, null before
 */
public record NominationView(
        UUID id,
        int revision,
        NominationState state,
        @Nullable String stateReason,
        @Nullable CampaignName campaign,
        String awardCode,
        String category,
        UnitRef proposingUnit,
        NomineeKind nomineeKind,
        String nomineeName,
        boolean masked,
        @Nullable UnitRef collectiveUnit,
        @Nullable String position,
        @Nullable String achievement,
        @Nullable LocalDate achievementFrom,
        @Nullable LocalDate achievementTo,
        CommendationType commendationType,
        @Nullable UUID personId,
        @Nullable Integer criteriaRevision,
        Instant createdAt,
        @Nullable Instant submittedAt,
        @Nullable RefusalNoticeView refusalNotice,
        List<AllowedAction> allowedActions)
        implements Revised {

    static NominationView of(NominationReading nomination, boolean masked, List<AllowedAction> actions) {
        return new NominationView(
                nomination.id(),
                nomination.revision(),
                nomination.state(),
                masked ? null : nomination.stateReason(),
                CampaignName.ofNullable(nomination.campaignId(), nomination.campaignCode(), nomination.campaignName()),
                nomination.awardCode(),
                nomination.category(),
                nomination.unit(),
                nomination.nomineeKind(),
                masked ? Masking.initials(nomination.nomineeName()) : nomination.nomineeName(),
                masked,
                nomination.collective(),
                masked ? null : nomination.position(),
                masked ? null : nomination.achievement(),
                nomination.achievementFrom(),
                nomination.achievementTo(),
                nomination.commendationType(),
                masked ? null : nomination.personId(),
                nomination.criteriaRevision(),
                nomination.createdAt(),
                nomination.submittedAt(),
                nomination.refusalNotice(),
                actions);
    }
}
