package vn.thidua.nomination;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.thidua.award.AwardMoney;
import vn.thidua.database.ManyIds;
import vn.thidua.page.Keyset;
import vn.thidua.page.Page;
import vn.thidua.page.PageRequest;
import vn.thidua.page.PagedRows;
import vn.thidua.problem.DomainException;

/** Reading decisions, with what they cost and what was said for their quotas. */
@ApplicationScoped
class AwardDecisionReading {

    private final AwardMoney money;
    private final EntityManager database;

    AwardDecisionReading(AwardMoney money, EntityManager database) {
        this.money = money;
        this.database = database;
    }

    /** What is read of decisions beside their own columns. */
    private record Parts(
            Map<UUID, List<AwardGroup>> groups,
            Map<UUID, List<QuotaWord>> words,
            Map<UUID, List<StageWord>> stages,
            Map<AwardMoney.Asked, AwardMoney.Money> money) {}

    /** The latest recorded first. */
    Page<AwardDecisionView> list(@Nullable UUID campaignId, @Nullable UUID decidingUnitId, PageRequest request) {
        var ids = Keyset.of(UUID.class, "d.id", "AwardDecision d", "d.id", Function.identity())
                .where("d.campaign.id = :campaign", "campaign", campaignId)
                .where("d.decidingUnit.id = :unit", "unit", decidingUnitId)
                .descending()
                .page(database, request);
        var page = PagedRows.behind(
                ids,
                database,
                AwardDecisionRow.QUERY + " where d.id in :ids",
                AwardDecisionRow.class,
                AwardDecisionRow::id);
        var parts = parts(page.items());
        return page.map(row -> view(row, parts));
    }

    AwardDecisionView read(UUID id) {
        var row = database.createQuery(AwardDecisionRow.QUERY + " where d.id = :id", AwardDecisionRow.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> DomainException.notFound(AwardDecision.WHAT));
        return view(row, parts(List.of(row)));
    }

    private Parts parts(List<AwardDecisionRow> rows) {
        if (rows.isEmpty()) {
            return new Parts(Map.of(), Map.of(), Map.of(), Map.of());
        }
        var ids = rows.stream().map(AwardDecisionRow::id).toList();
        var groups = ManyIds.query(database, AwardGroup.QUERY, AwardGroup.class, ids)
                .getResultStream()
                .collect(Collectors.groupingBy(AwardGroup::decisionId));
        var words = ManyIds.query(database, QuotaWord.QUERY, QuotaWord.class, ids)
                .getResultStream()
                .collect(Collectors.groupingBy(QuotaWord::decisionId));
        var stages = ManyIds.query(database, StageWord.QUERY, StageWord.class, ids)
                .getResultStream()
                .collect(Collectors.groupingBy(StageWord::decisionId));
        Set<AwardMoney.Asked> asked = new HashSet<>();
        for (var row : rows) {
            groups.getOrDefault(row.id(), List.of()).forEach(group -> asked.add(asked(row, group)));
        }
        return new Parts(groups, words, stages, money.of(asked));
    }

    private static AwardDecisionView view(AwardDecisionRow row, Parts parts) {
        var amount = 0L;
        var known = 0;
        var unknown = 0;
        var revoked = 0;
        for (var group : parts.groups.getOrDefault(row.id(), List.of())) {
            var count = group.count().intValue();
            if (group.state() == AwardState.REVOKED) {
                revoked += count;
                continue;
            }
            var each = parts.money.get(asked(row, group));
            if (each == null || each.amount() == null) {
                unknown += count;
            } else {
                known += count;
                amount += each.amount() * count;
            }
        }
        return AwardDecisionView.of(
                row,
                revoked,
                new AwardDecisionView.Money(amount, known, unknown),
                parts.words.getOrDefault(row.id(), List.of()),
                parts.stages.getOrDefault(row.id(), List.of()));
    }

    private static AwardMoney.Asked asked(AwardDecisionRow row, AwardGroup group) {
        return new AwardMoney.Asked(group.awardCode(), group.nominee(), row.issuedOn());
    }
}
