package vn.thidua.report;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.database.Identified;
import vn.thidua.organization.OrgUnit;

/** An office through which a report goes. */
@Entity
public class ReportDutyVia extends Identified {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    public ReportDuty duty;

    public int ordinal;

    @ManyToOne(fetch = FetchType.LAZY)
    public @Nullable OrgUnit unit;

    public @Nullable String unitText;

    static List<ReportDutyVia> of(ReportDuty duty) {
        return list("from ReportDutyVia v left join fetch v.unit where v.duty = ?1 order by v.ordinal", duty);
    }
}
