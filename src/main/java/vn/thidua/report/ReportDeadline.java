package vn.thidua.report;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.campaign.Campaign;
import vn.thidua.campaign.CampaignStatus;
import vn.thidua.database.RevisedEntity;
import vn.thidua.directive.Directive;
import vn.thidua.organization.OrgUnit;
import vn.thidua.problem.DomainException;
import vn.thidua.problem.ProblemType;
import vn.thidua.text.Text;
import vn.thidua.time.Validity;

/** What one unit must report for one period. */
@Entity
public class ReportDeadline extends RevisedEntity {

    static final Text WHAT = Text.of("hạn báo cáo", "report deadline");

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    public ReportDuty duty;

    @ManyToOne(fetch = FetchType.LAZY)
    public @Nullable Campaign campaign;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    public OrgUnit unit;

    public LocalDate periodFrom;

    /** Inclusive. */
    public LocalDate periodTo;

    /** The last day in Asia/Ho_Chi_Minh on which the report is on time; null while not set. */
    public @Nullable LocalDate dueOn;

    /** {@link #dueOn}, or the end of time while not set; lists are ordered by it. */
    public LocalDate dueSort;

    public @Nullable String dueWording;

    /** The letter that set the date. */
    @ManyToOne(fetch = FetchType.LAZY)
    public @Nullable Directive setBy;

    @Enumerated(EnumType.STRING)
    public DeadlineStatus status;

    /** When it was first sent. */
    public @Nullable Instant sentAt;

    @Enumerated(EnumType.STRING)
    public Timeliness timeliness;

    public @Nullable Instant acceptedAt;

    public @Nullable String statusReason;

    static ReportDeadline existing(UUID id) {
        return ReportDeadline.<ReportDeadline>find(
                        "from ReportDeadline d join fetch d.unit join fetch d.duty y join fetch y.owner"
                                + " left join fetch y.addressee left join fetch d.campaign left join fetch d.setBy"
                                + " where d.id = ?1",
                        id)
                .firstResultOptional()
                .orElseThrow(() -> DomainException.notFound(WHAT));
    }

    /** What {@link #dueSort} is for a due date. */
    static LocalDate sorted(@Nullable LocalDate dueOn) {
        return dueOn == null ? Validity.FOREVER : dueOn;
    }

    /** Why nothing can be written or sent now; null when it can. */
    @Nullable
    Text barrier() {
        if (campaign != null && campaign.status == CampaignStatus.CANCELLED) {
            return Text.of("thuộc phong trào đã hủy", "of a campaign that was cancelled");
        }
        return switch (status) {
            case OPEN, SENT, RETURNED -> null;
            case ACCEPTED -> Text.of("đã được chấp nhận", "accepted");
            case WAIVED -> Text.of("đã được miễn", "waived");
        };
    }

    void requireWritable() {
        var barrier = barrier();
        if (barrier != null) {
            throw new DomainException(ProblemType.DEADLINE_NOT_WRITABLE, barrier);
        }
    }

    /** Sent, or sent again; whether it was in time is decided once, by the day in the zone. */
    void send(Instant now, ZoneId zone) {
        requireWritable();
        status = next(ReportAction.SEND);
        statusReason = null;
        if (sentAt == null) {
            sentAt = now;
            timeliness = isLateOn(LocalDate.ofInstant(now, zone)) ? Timeliness.LATE : Timeliness.ON_TIME;
        }
    }

    void accept(Instant now) {
        status = next(ReportAction.ACCEPT);
        acceptedAt = now;
    }

    void giveBack(String reason) {
        status = next(ReportAction.RETURN);
        statusReason = reason;
    }

    void waive(String reason) {
        status = next(ReportAction.WAIVE);
        statusReason = reason;
        if (timeliness == Timeliness.AWAITED) {
            timeliness = Timeliness.EXEMPT;
        }
    }

    private DeadlineStatus next(ReportAction action) {
        return status.after(action)
                .orElseThrow(
                        () -> new DomainException(ProblemType.TRANSITION_NOT_ALLOWED, status.label(), action.label()));
    }

    private boolean isLateOn(LocalDate day) {
        return dueOn != null && day.isAfter(dueOn);
    }

    /** See {@link Timeliness#isLate}. */
    @Nullable
    Boolean late(LocalDate today) {
        return timeliness.isLate(dueOn, today);
    }
}
