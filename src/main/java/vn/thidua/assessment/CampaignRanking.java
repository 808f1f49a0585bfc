package vn.thidua.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.thidua.access.Caller;
import vn.thidua.access.Role;
import vn.thidua.campaign.Campaign;
import vn.thidua.campaign.Decimals;
import vn.thidua.nomination.NominationLabels;
import vn.thidua.nomination.NominationReach;
import vn.thidua.organization.OrgUnit;
import vn.thidua.organization.UnitRef;
import vn.thidua.problem.DomainException;
import vn.thidua.text.Text;

/** Ranks the nominations of a campaign by the submitted appraisals of one unit. */
@ApplicationScoped
class CampaignRanking {

    private static final EnumSet<Role> READERS = EnumSet.of(Role.ADMINISTRATOR, Role.OFFICE, Role.COUNCIL_MEMBER);

    private static final String FROM = " from Assessment a join a.nomination n where a.campaign.id = :campaign"
            + " and a.unit.id = :unit and a.kind = APPRAISAL and a.state = SUBMITTED";

    /** Names decide the order inside a tie, so that ties are read whole. */
    private static final String ROWS = """
            select new vn.thidua.assessment.RankedNomination(a.id, n.id, n.nomineeName, a.total, a.requiredMet,
             a.requiredCount)""" + FROM;

    private final Caller caller;
    private final NominationReach sight;
    private final NominationLabels labels;
    private final EntityManager database;

    CampaignRanking(Caller caller, NominationReach sight, NominationLabels labels, EntityManager database) {
        this.caller = caller;
        this.sight = sight;
        this.labels = labels;
        this.database = database;
    }

    /** What the list can be narrowed by. */
    record Filter(
            @Nullable UUID unitId,
            @Nullable String category,
            @Nullable String awardCode) {}

    RankingView of(UUID campaignId, Filter filter, int limit) {
        Campaign campaign = Campaign.findById(campaignId);
        if (campaign == null || !campaign.isVisibleTo(caller)) {
            throw DomainException.notFound(Text.of("phong trào thi đua", "campaign"));
        }
        var unit = filter.unitId == null ? campaign.organizer : OrgUnit.existing(filter.unitId);
        sight.require(unit.id, READERS);
        var rows = rows(campaign, unit, filter, limit);
        var ordered = Ranking.ordered(rows);
        var ranks = Ranking.ranks(ordered);
        var shown = ordered.subList(0, Math.min(limit, ordered.size()));
        var named = labels.of(shown.stream().map(RankedNomination::id).toList());
        var places = IntStream.range(0, shown.size())
                .mapToObj(i -> {
                    var row = shown.get(i);
                    return new RankingView.Place(
                            ranks[i],
                            Objects.requireNonNull(named.get(row.id())),
                            row.assessmentId(),
                            Decimals.bare(row.total()),
                            row.requiredMet(),
                            row.requiredCount());
                })
                .toList();
        return new RankingView(campaign.id, UnitRef.of(unit), places, ordered.size() > limit);
    }

    private List<RankedNomination> rows(Campaign campaign, OrgUnit unit, Filter filter, int limit) {
        var narrowed = (filter.category == null ? "" : " and n.category.code = :category")
                + (filter.awardCode == null ? "" : " and n.awardCode = :award");
        var cut = database.createQuery("select a.total" + FROM + narrowed + " order by a.total desc", BigDecimal.class);
        bind(cut, campaign, unit, filter);
        var last = cut.setFirstResult(limit).setMaxResults(1).getResultList();
        var query = database.createQuery(
                ROWS + narrowed + (last.isEmpty() ? "" : " and a.total >= :least"), RankedNomination.class);
        bind(query, campaign, unit, filter);
        if (!last.isEmpty()) {
            query.setParameter("least", last.get(0));
        }
        return query.getResultList();
    }

    private static void bind(Query query, Campaign campaign, OrgUnit unit, Filter filter) {
        query.setParameter("campaign", campaign.id).setParameter("unit", unit.id);
        if (filter.category != null) {
            query.setParameter("category", filter.category);
        }
        if (filter.awardCode != null) {
            query.setParameter("award", filter.awardCode);
        }
    }
}
