package vn.thidua.submission;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.access.AllowedAction;
import vn.thidua.calendar.HolidayData;
import vn.thidua.nomination.CampaignName;
import vn.thidua.organization.UnitRef;
import vn.thidua.revision.Revised;

/**
 * A letter as it is answered.
 *
 * @param previousSubmissionId the letter whose accepted items it was begun with
 * @param holidayData whether {@code processUntil} was counted with checked holidays; null without one
 * @param warnings what could not be checked when it was sent just now; empty in every other answer
 */
public record SubmissionView(
        UUID id,
        int revision,
        SubmissionState state,
        @Nullable String stateReason,
        UnitRef fromUnit,
        UnitRef toUnit,
        @Nullable CampaignName campaign,
        @Nullable UUID previousSubmissionId,
        @Nullable String number,
        @Nullable LocalDate issuedOn,
        @Nullable String signer,
        @Nullable String signerRole,
        @Nullable MinutesView minutes,
        @Nullable String note,
        List<SubmissionItemView> items,
        int itemCount,
        int pendingCount,
        Instant createdAt,
        @Nullable Instant sentAt,
        @Nullable Instant receivedAt,
        @Nullable Instant answeredAt,
        @Nullable LocalDate processUntil,
        @Nullable HolidayData holidayData,
        boolean overdue,
        List<SubmissionWarning.View> warnings,
        List<AllowedAction> allowedActions)
        implements Revised {

    static SubmissionView of(
            Submission letter,
            List<SubmissionItemView> items,
            LocalDate today,
            List<SubmissionWarning.View> warnings,
            List<AllowedAction> actions) {
        var campaign = letter.campaign;
        return new SubmissionView(
                letter.id,
                letter.revision,
                letter.state,
                items.stream().anyMatch(SubmissionItemView::masked) ? null : letter.stateReason,
                UnitRef.of(letter.fromUnit),
                UnitRef.of(letter.toUnit),
                campaign == null ? null : new CampaignName(campaign.id, campaign.code, campaign.name),
                letter.previousSubmissionId,
                letter.number,
                letter.issuedOn,
                letter.signer,
                letter.signerRole,
                MinutesView.of(letter),
                letter.note,
                items,
                letter.itemCount,
                letter.pendingCount,
                letter.createdAt,
                letter.sentAt,
                letter.receivedAt,
                letter.answeredAt,
                letter.processUntil,
                letter.holidayData,
                letter.isOverdue(today),
                warnings,
                actions);
    }
}
