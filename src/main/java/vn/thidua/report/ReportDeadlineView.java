package vn.thidua.report;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.access.AllowedAction;
import vn.thidua.campaign.CampaignRef;
import vn.thidua.directive.DirectiveRef;
import vn.thidua.organization.PartyView;
import vn.thidua.organization.UnitRef;
import vn.thidua.revision.Revised;
import vn.thidua.text.Language;

/**
 * A deadline as it is answered.
 *
 * @param dueOn last day on which the report is on time; null while no letter has set it
 * @param graceUntil last day on which it is still taken without remark; null: {@code dueOn}
 * @param extendedUntil last day of an extension
 * @param closesOn last day on which it is taken at all, unless extended; null: no such day
 * @param setBy the letter that set it
 * @param late whether it was first sent, or is still missing, after all of the first three; null while not set
 * @param continues the deadline of a predecessor that this one continues
 * @param continuedBy the deadline of the successor that took this one over
 */
public record ReportDeadlineView(
        UUID id,
        int revision,
        DutyRef duty,
        @Nullable CampaignRef campaign,
        UnitRef unit,
        LocalDate periodFrom,
        LocalDate periodTo,
        @Nullable LocalDate dueOn,
        @Nullable LocalDate graceUntil,
        @Nullable LocalDate extendedUntil,
        @Nullable LocalDate closesOn,
        @Nullable String dueWording,
        @Nullable DirectiveRef setBy,
        UnitRef owner,
        @Nullable PartyView addressee,
        List<PartyView> via,
        boolean viaOrdered,
        @Nullable DutyContent content,
        DeadlineStatus status,
        @Nullable String statusReason,
        Timeliness timeliness,
        @Nullable Boolean late,
        @Nullable Instant sentAt,
        @Nullable Instant acceptedAt,
        @Nullable Sending submission,
        @Nullable Other continues,
        @Nullable Other continuedBy,
        Writing writing,
        List<AllowedAction> allowedActions)
        implements Revised {

    /** The deadline of a predecessor or successor. */
    public record Other(UUID id, UnitRef unit) {

        static @Nullable Other of(@Nullable ReportDeadline deadline) {
            return deadline == null ? null : new Other(deadline.id, UnitRef.of(deadline.unit));
        }
    }

    /** Whether something is written or sent; itself it is read at {@code /submission}. */
    public record Sending(
            int revision,
            SubmissionStatus status,
            int timesSent,
            @Nullable Instant lastSentAt) {

        static @Nullable Sending of(@Nullable ReportSubmission submission) {
            return submission == null
                    ? null
                    : new Sending(submission.revision, submission.status, submission.timesSent, submission.lastSentAt);
        }
    }

    static ReportDeadlineView of(
            ReportDeadline deadline,
            @Nullable ReportSubmission submission,
            LocalDate today,
            Language language,
            List<AllowedAction> allowedActions) {
        var duty = deadline.duty;
        var level = deadline.unit.level;
        var addressee = duty.addresseeOf(level);
        return new ReportDeadlineView(
                deadline.id,
                deadline.revision,
                DutyRef.of(duty),
                CampaignRef.ofNullable(deadline.campaign),
                UnitRef.of(deadline.unit),
                deadline.periodFrom,
                deadline.periodTo,
                deadline.dueOn,
                deadline.graceUntil,
                deadline.extendedUntil,
                deadline.closesOn,
                deadline.dueWording,
                DirectiveRef.ofNullable(deadline.setBy),
                UnitRef.of(duty.owner),
                addressee == null ? null : PartyView.of(addressee.unit(), addressee.text()),
                ReportDutyVia.of(duty, level).stream()
                        .map(via -> Objects.requireNonNull(PartyView.of(via.unit, via.unitText)))
                        .toList(),
                duty.viaOrdered,
                duty.content(),
                deadline.status,
                deadline.statusReason,
                deadline.timeliness,
                deadline.late(today),
                deadline.sentAt,
                deadline.acceptedAt,
                Sending.of(submission),
                Other.of(deadline.continues),
                Other.of(deadline.continuedBy),
                Writability.of(deadline, today).in(language),
                allowedActions);
    }
}
