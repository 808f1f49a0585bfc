package vn.thidua.campaign;

import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import vn.thidua.database.Identified;

/** A row of one of the lists of a campaign, in the order of its plan. */
@MappedSuperclass
public abstract class CampaignChild extends Identified {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    public Campaign campaign;

    public int ordinal;
}
