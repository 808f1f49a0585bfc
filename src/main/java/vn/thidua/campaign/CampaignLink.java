package vn.thidua.campaign;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.directive.Directive;

/** A movement that a campaign takes up, by the name its plan uses. */
@Entity
public class CampaignLink extends CampaignChild {

    @Enumerated(EnumType.STRING)
    public LinkRelation relation;

    public String name;

    /** Null while the movement named is not registered. */
    @ManyToOne(fetch = FetchType.LAZY)
    public @Nullable Campaign linked;

    /** The document that establishes the movement, where the plan names one. */
    @ManyToOne(fetch = FetchType.LAZY)
    public @Nullable Directive directive;

    static List<CampaignLink> of(Campaign campaign) {
        return list("""
                from CampaignLink l left join fetch l.linked left join fetch l.directive
                where l.campaign = ?1 order by l.ordinal""", campaign);
    }
}
