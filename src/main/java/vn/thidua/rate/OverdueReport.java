package vn.thidua.rate;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import vn.thidua.campaign.Campaign;
import vn.thidua.organization.OrgUnit;
import vn.thidua.report.ReportDuty;
import vn.thidua.report.Timeliness;

/** What a list of overdue reports reads of a deadline; only read here. */
@Entity
@Immutable
@Table(name = "report_deadline")
public class OverdueReport {

    @Id
    public UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    public ReportDuty duty;

    @ManyToOne(fetch = FetchType.LAZY)
    public @Nullable Campaign campaign;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    public OrgUnit unit;

    public LocalDate periodFrom;

    public LocalDate periodTo;

    public @Nullable LocalDate dueOn;

    public LocalDate dueSort;

    public @Nullable String dueWording;

    /** Last day, inclusive, of an extension; null: none. */
    public @Nullable LocalDate extendedUntil;

    /** Sent until then it is not late: the due date, the end of grace or of an extension, whichever is last. */
    public LocalDate onTimeUntil;

    @Enumerated(EnumType.STRING)
    public Timeliness timeliness;
}
