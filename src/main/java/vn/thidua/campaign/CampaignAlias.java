package vn.thidua.campaign;

import jakarta.persistence.Entity;
import java.util.List;

/** Another name of a campaign, as plans write it. */
@Entity
public class CampaignAlias extends CampaignChild {

    public String name;

    static List<CampaignAlias> of(Campaign campaign) {
        return list("campaign = ?1 order by ordinal", campaign);
    }
}
