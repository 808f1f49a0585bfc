package vn.thidua.report;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.database.Identified;
import vn.thidua.organization.OrgUnit;
import vn.thidua.organization.OrgUnitLevel;

/** An office through which a report goes. */
@Entity
public class ReportDutyVia extends Identified {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    public ReportDuty duty;

    public int ordinal;

    /** For reports of units of this level; null: of all. */
    @Enumerated(EnumType.STRING)
    public @Nullable OrgUnitLevel level;

    @ManyToOne(fetch = FetchType.LAZY)
    public @Nullable OrgUnit unit;

    public @Nullable String unitText;

    static List<ReportDutyVia> of(ReportDuty duty) {
        return list("from ReportDutyVia v left join fetch v.unit where v.duty = ?1 order by v.ordinal", duty);
    }

    /** The offices through which reports of units of a level go, in order. */
    static List<ReportDutyVia> of(ReportDuty duty, OrgUnitLevel level) {
        return of(duty).stream()
                .filter(via -> via.level == null || via.level == level)
                .toList();
    }
}
