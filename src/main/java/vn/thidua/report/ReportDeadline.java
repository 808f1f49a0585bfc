package vn.thidua.report;

import jakarta.persistence.Column;
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

    /** Last day, inclusive, on which it is still taken without remark; null: {@link #dueOn}. */
    public @Nullable LocalDate graceUntil;

    /** Last day, inclusive, of an extension granted. */
    public @Nullable LocalDate extendedUntil;

    /** Last day, inclusive, on which it is taken at all, unless extended; null: no such day. */
    public @Nullable LocalDate closesOn;

    /** Sent until then it is not late. For queries: the database derives it, {@link #onTimeUntil()} is current. */
    @Column(insertable = false, updatable = false)
    public LocalDate onTimeUntil;

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

    /** The deadline of a predecessor that this one continues. */
    @ManyToOne(fetch = FetchType.LAZY)
    public @Nullable ReportDeadline continues;

    /** The deadline of a successor that continues this one. */
    @ManyToOne(fetch = FetchType.LAZY)
    public @Nullable ReportDeadline continuedBy;

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

    /** Sent until that day it is not late; {@link Validity#FOREVER} while no date is set. */
    LocalDate onTimeUntil() {
        var last = dueSort;
        for (var other : new LocalDate[] {graceUntil, extendedUntil}) {
            last = other != null && other.isAfter(last) ? other : last;
        }
        return last;
    }

    void requireWritable(LocalDate today) {
        var barrier = Writability.of(this, today).barrier();
        if (barrier != null) {
            throw new DomainException(ProblemType.DEADLINE_NOT_WRITABLE, barrier);
        }
    }

    /** Sent, or sent again; whether it was in time is decided once, by the day in the zone. */
    void send(Instant now, ZoneId zone) {
        requireWritable(LocalDate.ofInstant(now, zone));
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
        waive(ReportAction.WAIVE, reason);
    }

    private void waive(ReportAction action, String reason) {
        status = next(action);
        statusReason = reason;
        if (timeliness == Timeliness.AWAITED) {
            timeliness = Timeliness.EXEMPT;
        }
    }

    /** More time, to the end of a day; the due date stays what it was. */
    void extend(LocalDate until) {
        status = next(ReportAction.EXTEND);
        extendedUntil = until;
    }

    void withdrawExtension() {
        status = next(ReportAction.WITHDRAW_EXTENSION);
        extendedUntil = null;
    }

    /** The unit has ended, and the successor reports instead. */
    void passOn(ReportDeadline heir, String reason) {
        waive(ReportAction.PASS_ON, reason);
        continuedBy = heir;
    }

    private DeadlineStatus next(ReportAction action) {
        return status.after(action)
                .orElseThrow(
                        () -> new DomainException(ProblemType.TRANSITION_NOT_ALLOWED, status.label(), action.label()));
    }

    private boolean isLateOn(LocalDate day) {
        return day.isAfter(onTimeUntil());
    }

    /** See {@link Timeliness#isLate}. */
    @Nullable
    Boolean late(LocalDate today) {
        return timeliness.isLate(dueOn == null ? null : onTimeUntil(), today);
    }
}
