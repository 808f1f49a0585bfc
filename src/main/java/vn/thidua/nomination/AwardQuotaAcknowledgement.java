package vn.thidua.nomination;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import vn.thidua.campaign.AwardQuota;
import vn.thidua.database.Identified;

/** What was said for drawing on an unclear quota; kept with the decision. */
@Entity
public class AwardQuotaAcknowledgement extends Identified {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    public AwardDecision decision;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    public AwardQuota quota;

    public String statement;
}
