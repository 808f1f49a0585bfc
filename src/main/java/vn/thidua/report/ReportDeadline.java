package vn.thidua.report;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.thidua.campaign.Campaign;
import vn.thidua.database.RevisedEntity;
import vn.thidua.directive.Directive;
import vn.thidua.organization.OrgUnit;

/** What one unit must report for one period. */
@Entity
public class ReportDeadline extends RevisedEntity {

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

    public @Nullable Instant acceptedAt;

    public @Nullable String statusReason;
}
