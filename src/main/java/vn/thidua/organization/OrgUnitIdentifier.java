package vn.thidua.organization;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import vn.thidua.database.Identified;

/** What another system calls a unit; one identifier per unit and scheme. */
@Entity
public class OrgUnitIdentifier extends Identified {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    public OrgUnit unit;

    public String scheme;

    public String identifier;
}
