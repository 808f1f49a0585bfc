package vn.thidua.report;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import vn.thidua.database.Identified;

/** What a letter asked for, of a duty that is reported on request: the days that the report covers. */
@Entity
@Table(name = "report_duty_request")
public class DutyRequest extends Identified {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    public ReportDuty duty;

    public LocalDate periodFrom;

    /** Inclusive. */
    public LocalDate periodTo;

    static List<Period> of(ReportDuty duty) {
        return DutyRequest.<DutyRequest>list("duty = ?1 order by periodFrom", duty).stream()
                .map(request -> new Period(request.periodFrom, request.periodTo))
                .toList();
    }
}
