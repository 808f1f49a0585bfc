package vn.thidua.assessment;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import vn.thidua.database.Identified;
import vn.thidua.organization.OrgUnit;

/** A unit that is compared in a bloc in one year. */
@Entity
public class BlocMember extends Identified {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    public BlocYear blocYear;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    public OrgUnit unit;

    /** From 0. */
    public int ordinal;
}
