package vn.thidua.submission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.thidua.campaign.AwardQuota;
import vn.thidua.campaign.Campaign;
import vn.thidua.campaign.QuotaStage;
import vn.thidua.campaign.ScopeClarity;
import vn.thidua.nomination.Gate;
import vn.thidua.nomination.GateAsked;
import vn.thidua.nomination.GateFinding;
import vn.thidua.nomination.GateKeeper;
import vn.thidua.nomination.LetterNominations;
import vn.thidua.nomination.Nomination;
import vn.thidua.organization.Hierarchy;
import vn.thidua.text.Text;

/**
 * How many may be proposed: quotas of the campaign and of those that it adopts limit what leaves the unit they are for,
 * without one the organiser. Whoever writes to that unit is told; it trims the list itself.
 */
@ApplicationScoped
class ProposalQuotas implements GateKeeper {

    private static final String OF_THE_LINE = """
            with recursive line (id) as (
             select id from campaign where id = :campaign
             union
             select l.linked_id from line join campaign_link l on l.campaign_id = line.id
             where l.relation = 'ADOPTS' and l.linked_id is not null)
            select q.id from line join award_quota q on q.campaign_id = line.id
            where q.award_code in (:codes) and q.stage = 'PROPOSE'""";

    private static final String SENT = """
            with recursive line (id) as (
             select id from campaign where id = :campaign
             union
             select l.campaign_id from line join campaign_link l on l.linked_id = line.id where l.relation = 'ADOPTS')
            select count(distinct n.id) from submission x join submission_item i on i.submission_id = x.id
            join nomination n on n.id = i.nomination_id join line on line.id = n.campaign_id
            where x.from_unit_id = :sender and x.state not in ('DRAFT', 'RETURNED') and i.outcome <> 'RETURNED'
             and n.award_code = :award and n.id not in (:listed)%s""";

    private final LetterNominations nominations;
    private final Hierarchy hierarchy;
    private final EntityManager database;

    ProposalQuotas(LetterNominations nominations, Hierarchy hierarchy, EntityManager database) {
        this.nominations = nominations;
        this.hierarchy = hierarchy;
        this.database = database;
    }

    @Override
    public List<GateFinding> found(GateAsked asked) {
        var campaign = asked.nominations().stream()
                .map(nomination -> nomination.campaign)
                .filter(one -> one != null)
                .findFirst()
                .orElse(null);
        if (asked.gate() != Gate.LETTER || campaign == null) {
            return List.of();
        }
        var line = Set.copyOf(hierarchy.selfAndAncestors(asked.unit().id, asked.day()));
        var found = new ArrayList<GateFinding>();
        for (var quota : held(campaign, asked.nominations())) {
            judge(quota, asked, line, found);
        }
        return found;
    }

    /** Letters under one quota follow one another. */
    private List<AwardQuota> held(Campaign campaign, List<Nomination> listed) {
        List<UUID> ids = database.createNativeQuery(OF_THE_LINE, UUID.class)
                .setParameter("campaign", campaign.id)
                .setParameter("codes", listed.stream().map(one -> one.awardCode).collect(Collectors.toSet()))
                .getResultList();
        if (ids.isEmpty()) {
            return List.of();
        }
        database.createNativeQuery("select id from award_quota where id in (:ids) order by id for update")
                .setParameter("ids", ids)
                .getResultList();
        return database.createQuery(
                        "select distinct q from AwardQuota q left join fetch q.categories join fetch q.campaign"
                                + " where q.id in :ids order by q.id",
                        AwardQuota.class)
                .setParameter("ids", ids)
                .getResultList();
    }

    private void judge(AwardQuota quota, GateAsked asked, Set<UUID> line, List<GateFinding> found) {
        var isClear = quota.scopeClarity == ScopeClarity.CLEAR && quota.stage == QuotaStage.PROPOSE;
        var categories = quota.categories.stream().map(category -> category.id).collect(Collectors.toSet());
        var listed = asked.nominations().stream()
                .filter(one -> one.awardCode.equals(quota.awardCode))
                .filter(one -> categories.isEmpty() || categories.contains(one.category.id))
                .map(one -> one.id)
                .toList();
        var scope = quota.scope;
        var counted = scope != null && isClear && !listed.isEmpty()
                ? List.copyOf(nominations.below(scope.id, listed))
                : listed;
        if (counted.isEmpty()) {
            return;
        }
        var before = sent(quota, asked, categories, isClear && scope != null ? scope.id : null);
        if (before + counted.size() <= quota.maxCount) {
            return;
        }
        var limited = scope == null ? quota.campaign.organizer.id : scope.id;
        var isBelow = line.contains(limited) && !limited.equals(asked.unit().id);
        var words = Text.of(
                "Chỉ tiêu đề nghị %s: tối đa %d; đã trình %d, thêm %d. Đơn vị gửi bớt danh sách, hoặc cơ quan tổ chức (OFFICE) sửa chỉ tiêu."
                        .formatted(quota.code, quota.maxCount, before, counted.size()),
                "Quota of proposals %s: at most %d; proposed %d, adds %d. The sender shortens the list, or the organiser (OFFICE) changes the quota."
                        .formatted(quota.code, quota.maxCount, before, counted.size()));
        found.add(
                isClear && !isBelow
                        ? GateFinding.bars(GateFinding.LIST, "QUOTA_EXCEEDED", words)
                        : GateFinding.warns(GateFinding.LIST, "QUOTA_EXCEEDED", words));
    }

    /** What the sender has proposed in other letters that were not given back. */
    private long sent(AwardQuota quota, GateAsked asked, Set<UUID> categories, @Nullable UUID scope) {
        var query = database.createNativeQuery(
                        SENT.formatted((categories.isEmpty() ? "" : " and n.category_id in (:categories)")
                                + (scope == null
                                        ? ""
                                        : " and exists (select 1 from nomination_scope s"
                                                + " where s.nomination_id = n.id and s.unit_id = :scope)")))
                .setParameter("campaign", quota.campaign.id)
                .setParameter("sender", asked.unit().id)
                .setParameter("award", quota.awardCode)
                .setParameter("listed", asked.ids());
        if (!categories.isEmpty()) {
            query.setParameter("categories", categories);
        }
        if (scope != null) {
            query.setParameter("scope", scope);
        }
        return ((Number) query.getSingleResult()).longValue();
    }
}
