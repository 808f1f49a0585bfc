package vn.thidua.campaign;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.award.SubjectCategory;
import vn.thidua.organization.OrgUnit;
import vn.thidua.problem.DomainException;
import vn.thidua.text.Text;

/** How many awards of one kind a campaign has to give or to propose. */
@Entity
public class AwardQuota extends CampaignChild {

    /** Guards {@link #usedCount} against decisions at the same time. */
    @Version
    public int revision;

    public String code;

    public String awardCode;

    public @Nullable String awardAsWritten;

    @ManyToOne(fetch = FetchType.LAZY)
    public @Nullable OrgUnit grantor;

    public @Nullable String grantorText;

    @ManyToOne(fetch = FetchType.LAZY)
    public @Nullable OrgUnit scope;

    public @Nullable String scopeText;

    @Enumerated(EnumType.STRING)
    public ScopeClarity scopeClarity;

    @Enumerated(EnumType.STRING)
    public QuotaStage stage;

    public int maxCount;

    /** Awards granted against it; never more than {@link #maxCount}, which the database checks too. */
    public int usedCount;

    public @Nullable String wording;

    /** Categories that count together; empty: all of them. */
    @ManyToMany
    @JoinTable(
            name = "award_quota_category",
            joinColumns = @JoinColumn(name = "quota_id"),
            inverseJoinColumns = @JoinColumn(name = "category_id"))
    public Set<SubjectCategory> categories = new HashSet<>();

    /** The quotas of a campaign in the order of its plan, with their units and categories. */
    public static List<AwardQuota> of(Campaign campaign) {
        return list("""
                select distinct q from AwardQuota q left join fetch q.grantor left join fetch q.scope
                left join fetch q.categories where q.campaign = ?1 order by q.ordinal""", campaign);
    }

    /** The quota of a campaign; 404 when it has none with this id. */
    public static AwardQuota existing(Campaign campaign, UUID id) {
        return AwardQuota.<AwardQuota>find("campaign = ?1 and id = ?2", campaign, id)
                .firstResultOptional()
                .orElseThrow(() -> DomainException.notFound(Text.of("chỉ tiêu khen thưởng", "award quota")));
    }

    /** How many more may be granted. */
    public int remaining() {
        return maxCount - usedCount;
    }

    /** Codes of {@link #categories}, in order. */
    public List<String> categoryCodes() {
        return categories.stream().map(category -> category.code).sorted().toList();
    }
}
