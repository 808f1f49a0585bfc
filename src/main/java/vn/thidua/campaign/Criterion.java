package vn.thidua.campaign;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.award.SubjectCategory;
import vn.thidua.database.Identified;
import vn.thidua.problem.DomainException;
import vn.thidua.text.Text;

/** What a campaign judges a category by. */
@Entity
public class Criterion extends Identified {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    public CriteriaSet set;

    public int ordinal;

    /** Stays the same through revisions of the set. */
    public String code;

    /** Null: every category. */
    @ManyToOne(fetch = FetchType.LAZY)
    public @Nullable SubjectCategory category;

    @Enumerated(EnumType.STRING)
    public CriterionKind kind;

    public String title;

    public @Nullable String description;

    public @Nullable BigDecimal maxPoints;

    public @Nullable BigDecimal weight;

    /** The criterion of any set of a campaign; 404 when there is none with this id. */
    static Criterion existing(Campaign campaign, UUID id) {
        return Criterion.<Criterion>find("""
                        from Criterion c join fetch c.set left join fetch c.category
                        where c.id = ?1 and c.set.campaign = ?2""", id, campaign)
                .firstResultOptional()
                .orElseThrow(() -> DomainException.notFound(Text.of("tiêu chí", "criterion")));
    }
}
