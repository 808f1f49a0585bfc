package vn.thidua.campaign;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.award.SubjectCategory;

/** A category of people or collectives that a campaign is for. */
@Entity
public class CampaignSubject extends CampaignChild {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    public SubjectCategory category;

    public @Nullable String asWritten;

    /** Whom a campaign is for, in the order of its plan. */
    public static List<CampaignSubject> of(Campaign campaign) {
        return list("from CampaignSubject s join fetch s.category where s.campaign = ?1 order by s.ordinal", campaign);
    }
}
