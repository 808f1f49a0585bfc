package vn.thidua.campaign;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.util.List;
import vn.thidua.database.Identified;

/** Another name of a campaign, as plans write it. */
@Entity
public class CampaignAlias extends Identified {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    public Campaign campaign;

    public int ordinal;

    public String name;

    static List<CampaignAlias> of(Campaign campaign) {
        return list("campaign = ?1 order by ordinal", campaign);
    }
}
