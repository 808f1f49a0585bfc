package vn.thidua.campaign;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.thidua.database.Identified;

/** The criteria of a campaign as one set: edited while a draft, frozen at launch, then replaced whole. */
@Entity
public class CriteriaSet extends Identified {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    public Campaign campaign;

    public int number;

    @Enumerated(EnumType.STRING)
    public CriteriaSetStatus status;

    public Instant madeAt;

    public String madeBy;

    public @Nullable String reason;

    /** The set that the campaign judges by: the draft before the launch, afterwards the latest revision. */
    public static CriteriaSet current(Campaign campaign) {
        return of(campaign, campaign.criteriaRevision).orElseThrow();
    }

    /** The set of a number, 1 being the one of the launch. */
    public static Optional<CriteriaSet> of(Campaign campaign, int number) {
        return find("campaign = ?1 and number = ?2", campaign, number).firstResultOptional();
    }

    /** The criteria in their order, with their categories. */
    public List<Criterion> criteria() {
        return Criterion.list("from Criterion c left join fetch c.category where c.set = ?1 order by c.ordinal", this);
    }

    boolean isEmpty() {
        return Criterion.count("set", this) == 0;
    }

    static CriteriaSet numbered(Campaign campaign, int number, CriteriaSetStatus status) {
        var set = new CriteriaSet();
        set.campaign = campaign;
        set.number = number;
        set.status = status;
        return set;
    }
}
