package vn.thidua.nomination;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.organization.OrgUnitLevel;
import vn.thidua.text.Language;
import vn.thidua.text.Text;

/** Counting awards: one statement for the counts, at most one for the labels. */
@ApplicationScoped
class AwardStatistics {

    private static final String COUNTS = """
            select %s, count(a.id), sum(case when a.nomineeKind = INDIVIDUAL then 1L else 0L end),
             sum(case when a.directWorker = true then 1L else 0L end),
             sum(case when a.smallCollective = true then 1L else 0L end)
            from Award a%s where a.state = GRANTED""";

    private static final String BELOW = " " + """
             join OrgUnitAncestor x on x.unitId = a.unit.id and x.ancestorId = :unit and x.validFrom <= a.decidedOn
             and x.validTo >= a.decidedOn""";

    /** Below a unit a count of one would tell the school of a pupil. */
    private static final String NO_MINORS =
            " and (a.nomineeKind <> INDIVIDUAL or a.category.id not in (select m.id from SubjectCategory m where m.minor = true))";

    private final NominationAccess access;
    private final EntityManager database;

    AwardStatistics(NominationAccess access, EntityManager database) {
        this.access = access;
        this.database = database;
    }

    /** What is counted; days are inclusive. */
    record Query(
            @Nullable UUID campaignId,
            @Nullable UUID unitId,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            AwardGrouping groupBy) {}

    AwardStatisticsView count(Query query, Language language) {
        var counted = counted(query);
        var labels = labels(query.groupBy, counted.keySet());
        var groups = counted.entrySet().stream()
                .map(group -> new AwardStatisticsView.Group(
                        group.getKey(),
                        labels.getOrDefault(group.getKey(), Text.of(group.getKey(), group.getKey()))
                                .in(language),
                        group.getValue()))
                .toList();
        return new AwardStatisticsView(
                query.groupBy,
                query.campaignId,
                query.unitId,
                query.from,
                query.to,
                groups,
                AwardStatisticsView.Counts.sum(List.copyOf(counted.values())));
    }

    private Map<String, AwardStatisticsView.Counts> counted(Query query) {
        var parameters = new HashMap<String, Object>();
        var category = query.groupBy == AwardGrouping.CATEGORY ? " join a.category c" : "";
        var below = query.unitId == null ? "" : BELOW;
        var text = new StringBuilder(COUNTS.formatted(query.groupBy.key(), category + below));
        narrow(text, parameters, " and a.campaign.id = :campaign", "campaign", query.campaignId);
        narrow(text, parameters, " and a.decidedOn >= :from", "from", query.from);
        narrow(text, parameters, " and a.decidedOn <= :to", "to", query.to);
        narrow(text, parameters, "", "unit", query.unitId);
        if (query.unitId != null && !access.keeps(query.unitId)) {
            text.append(NO_MINORS);
        }
        var key = query.groupBy.key();
        text.append(" group by ").append(key).append(" order by ").append(key);
        var select = database.createQuery(text.toString(), Object[].class);
        parameters.forEach(select::setParameter);
        var counts = new LinkedHashMap<String, AwardStatisticsView.Counts>();
        for (var row : select.getResultList()) {
            counts.put(
                    String.valueOf(row[0]),
                    AwardStatisticsView.Counts.of((Long) row[1], (Long) row[2], (Long) row[3], (Long) row[4]));
        }
        return counts;
    }

    private static void narrow(
            StringBuilder text,
            Map<String, Object> parameters,
            String condition,
            String parameter,
            @Nullable Object value) {
        if (value != null) {
            text.append(condition);
            parameters.put(parameter, value);
        }
    }

    private Map<String, Text> labels(AwardGrouping grouping, Collection<String> keys) {
        return switch (grouping) {
            // An award is called as the last law has it.
            case AWARD ->
                named(
                        "select t.code, t.nameVi, t.nameEn from AwardType t where t.code in :keys order by t.validFrom",
                        keys);
            case CATEGORY ->
                named("select c.code, c.nameVi, c.nameEn from SubjectCategory c where c.code in :keys", keys);
            case LEVEL -> {
                var labels = new HashMap<String, Text>();
                for (var level : OrgUnitLevel.values()) {
                    labels.put(level.name(), level.label());
                }
                yield labels;
            }
            case YEAR -> Map.of();
        };
    }

    private Map<String, Text> named(String query, Collection<String> keys) {
        var labels = new HashMap<String, Text>();
        if (!keys.isEmpty()) {
            database.createQuery(query, Object[].class)
                    .setParameter("keys", keys)
                    .getResultList()
                    .forEach(row -> labels.put((String) row[0], Text.of((String) row[1], (String) row[2])));
        }
        return labels;
    }
}
