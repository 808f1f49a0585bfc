package vn.thidua.rate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.query.NativeQuery;
import org.jspecify.annotations.Nullable;
import vn.thidua.access.Caller;
import vn.thidua.organization.OrgUnit;
import vn.thidua.organization.UnitRef;
import vn.thidua.text.Language;
import vn.thidua.text.Text;

/**
 * Counts reports, in one statement. Counted is every report that somebody owes or has sent, once:
 *
 * <ul>
 *   <li>one that a unit had not sent when it ended, before it was due, is owed by its successor for the same period;
 *   <li>one that a successor's report continues is counted there, neither expected nor waived here;
 *   <li>one of a cancelled campaign that was not sent is owed by nobody.
 * </ul>
 */
@ApplicationScoped
class ReportingRates {

    /** So many groups are answered. */
    static final int MOST_GROUPS = 2000;

    private static final Text STANDING = Text.of("Ngoài phong trào", "Of no campaign");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private static final String COUNTS = """
            sum(case when d.status <> 'WAIVED' then 1 else 0 end) as expected,
             sum(case when d.status <> 'WAIVED' and d.timeliness = 'ON_TIME' then 1 else 0 end) as on_time,
             sum(case when d.status <> 'WAIVED' and d.timeliness = 'LATE' then 1 else 0 end) as late,
             sum(case when d.status = 'ACCEPTED' then 1 else 0 end) as accepted,
             sum(case when d.status = 'RETURNED' then 1 else 0 end) as returned,
             sum(case when d.status <> 'WAIVED' and d.timeliness = 'AWAITED' and d.on_time_until < :today
              then 1 else 0 end) as overdue,
             sum(case when d.status = 'WAIVED' then 1 else 0 end) as waived
            """;

    private static final String OWED = """
            (d.timeliness <> 'AWAITED' or d.status = 'WAIVED'
             or (%s >= least(d.due_sort, greatest(d.period_to, :today)) and (d.campaign_id is null
              or d.campaign_id not in (select k.id from campaign k where k.status = 'CANCELLED'))))
             and d.continued_by_id is null
            """;

    private final EntityManager database;
    private final Caller caller;

    ReportingRates(EntityManager database, Caller caller) {
        this.database = database;
        this.caller = caller;
    }

    ReportingRatesView count(RateGrouping groupBy, RateFilter filter, Language language) {
        var unit = filter.unitId == null ? null : OrgUnit.existing(filter.unitId);
        var day = filter.asOf == null ? caller.today() : filter.asOf;
        var rows = rows(groupBy, filter, day, language);
        return new ReportingRatesView(
                groupBy,
                UnitRef.ofNullable(unit),
                filter.campaignId,
                filter.dutyId,
                filter.from,
                filter.to,
                day,
                rows.stream().limit(MOST_GROUPS).toList(),
                rows.size() > MOST_GROUPS,
                RateCounts.sum(
                        rows.stream().map(ReportingRatesView.Group::counts).toList()));
    }

    private List<ReportingRatesView.Group> rows(
            RateGrouping groupBy, RateFilter filter, LocalDate day, Language language) {
        var sight = Sight.of(caller, filter.unitId);
        if (sight.seesNothing()) {
            return List.of();
        }
        var byPart = groupBy == RateGrouping.UNIT || filter.unitId != null;
        var parameters = new HashMap<String, Object>();
        parameters.put("today", caller.today());
        var sql = new StringBuilder(byPart ? UnitMembers.of(filter.unitId, day, parameters) : "");
        sql.append("select t.*, ")
                .append(names(groupBy))
                .append(" from (select ")
                .append(key(groupBy))
                .append(", ");
        sql.append(COUNTS).append(" from ").append(sight.from(parameters));
        sql.append(byPart ? " join placed b on b.unit_id = d.unit_id" : " join org_unit u on u.id = d.unit_id");
        sql.append(" where ").append(OWED.formatted(byPart ? "b.ends_on" : "u.valid_to"));
        filter.narrow(sql, parameters);
        sql.append(" group by ")
                .append(column(groupBy))
                .append(") t")
                .append(join(groupBy))
                .append(" order by ");
        sql.append(groupBy == RateGrouping.PERIOD ? "t.first_day, t.last_day" : "p.code, p.id");
        return answered(sql.toString(), parameters).stream()
                .map(row -> group(row, groupBy, filter.unitId, language))
                .toList();
    }

    /** What is counted by alone: with names in it the database would sort long rows. */
    private static String column(RateGrouping groupBy) {
        return switch (groupBy) {
            case UNIT -> "b.part_id";
            case DUTY -> "d.duty_id";
            case CAMPAIGN -> "d.campaign_id";
            case PERIOD -> "d.period_from, d.period_to";
        };
    }

    private static String key(RateGrouping groupBy) {
        return groupBy == RateGrouping.PERIOD
                ? "null as group_id, d.period_from as first_day, d.period_to as last_day"
                : column(groupBy) + " as group_id, null as first_day, null as last_day";
    }

    private static String names(RateGrouping groupBy) {
        return groupBy == RateGrouping.PERIOD
                ? "null as group_code, null as group_name"
                : "p.code as group_code, p.name as group_name";
    }

    private static String join(RateGrouping groupBy) {
        return switch (groupBy) {
            case UNIT -> " join org_unit p on p.id = t.group_id";
            case DUTY -> " join report_duty p on p.id = t.group_id";
            case CAMPAIGN -> " left join campaign p on p.id = t.group_id";
            case PERIOD -> "";
        };
    }

    @SuppressWarnings("unchecked")
    private List<Tuple> answered(String sql, Map<String, Object> parameters) {
        var query = (NativeQuery<Tuple>)
                database.createNativeQuery(sql, Tuple.class).unwrap(NativeQuery.class);
        query.addScalar("group_id", UUID.class)
                .addScalar("group_code", String.class)
                .addScalar("group_name", String.class)
                .addScalar("first_day", LocalDate.class)
                .addScalar("last_day", LocalDate.class);
        for (var count : List.of("expected", "on_time", "late", "accepted", "returned", "overdue", "waived")) {
            query.addScalar(count, Long.class);
        }
        parameters.forEach(query::setParameter);
        return query.getResultList();
    }

    private static ReportingRatesView.Group group(
            Tuple row, RateGrouping groupBy, @Nullable UUID unitId, Language language) {
        var id = row.get("group_id", UUID.class);
        var name = row.get("group_name", String.class);
        var from = row.get("first_day", LocalDate.class);
        var to = row.get("last_day", LocalDate.class);
        var label = groupBy == RateGrouping.PERIOD
                ? DAY.format(from) + " – " + DAY.format(to)
                : name == null ? STANDING.in(language) : name;
        return new ReportingRatesView.Group(
                id,
                row.get("group_code", String.class),
                label,
                from,
                to,
                groupBy == RateGrouping.UNIT && id.equals(unitId),
                RateCounts.of(
                        row.get("expected", Long.class),
                        row.get("on_time", Long.class),
                        row.get("late", Long.class),
                        row.get("accepted", Long.class),
                        row.get("returned", Long.class),
                        row.get("overdue", Long.class),
                        row.get("waived", Long.class)));
    }
}
