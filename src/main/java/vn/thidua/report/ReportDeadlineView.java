package vn.thidua.report;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.access.AllowedAction;
import vn.thidua.campaign.CampaignRef;
import vn.thidua.directive.DirectiveRef;
import vn.thidua.organization.PartyView;
import vn.thidua.organization.UnitRef;
import vn.thidua.revision.Revised;

/**
 * A deadline as it is answered.
 *
 * @param dueOn last day on which the report is on time; null while no letter has set it
 * @param setBy the letter that set it
 * @param late whether it was first sent, or is still missing, after that day; null while not set
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
        List<AllowedAction> allowedActions)
        implements Revised {

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
            List<AllowedAction> allowedActions) {
        var duty = deadline.duty;
        return new ReportDeadlineView(
                deadline.id,
                deadline.revision,
                DutyRef.of(duty),
                CampaignRef.ofNullable(deadline.campaign),
                UnitRef.of(deadline.unit),
                deadline.periodFrom,
                deadline.periodTo,
                deadline.dueOn,
                deadline.dueWording,
                DirectiveRef.ofNullable(deadline.setBy),
                UnitRef.of(duty.owner),
                PartyView.of(duty.addressee, duty.addresseeText),
                ReportDutyView.via(duty),
                duty.viaOrdered,
                duty.content(),
                deadline.status,
                deadline.statusReason,
                deadline.timeliness,
                deadline.late(today),
                deadline.sentAt,
                deadline.acceptedAt,
                Sending.of(submission),
                allowedActions);
    }
}
