package vn.thidua.organization;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;
import vn.thidua.database.Identified;

/** The place of a unit in the hierarchy from one day to another, both inclusive. */
@Entity
public class OrgUnitParent extends Identified {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    public OrgUnit unit;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    public OrgUnit parent;

    public LocalDate validFrom;

    public LocalDate validTo;
}
