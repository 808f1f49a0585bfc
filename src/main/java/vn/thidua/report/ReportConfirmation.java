package vn.thidua.report;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.List;
import vn.thidua.database.Identified;
import vn.thidua.organization.OrgUnit;

/** An office of the route has confirmed one sending of a report. */
@Entity
public class ReportConfirmation extends Identified {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    public ReportDeadline deadline;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    public OrgUnit unit;

    public int sending;

    public Instant confirmedAt;

    public String confirmedBy;

    static List<ReportConfirmation> of(ReportDeadline deadline, int sending) {
        return list("deadline = ?1 and sending = ?2", deadline, sending);
    }
}
