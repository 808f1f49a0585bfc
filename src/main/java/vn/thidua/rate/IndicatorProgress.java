package vn.thidua.rate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.query.NativeQuery;
import org.jspecify.annotations.Nullable;
import vn.thidua.access.Caller;
import vn.thidua.campaign.Decimals;
import vn.thidua.organization.OrgUnit;
import vn.thidua.organization.UnitRef;
import vn.thidua.problem.DomainException;
import vn.thidua.problem.FieldError;
import vn.thidua.text.Text;

/**
 * Adds up what was sent of an indicator, in one statement over the reports of a part of the tree: the values are read
 * out of the submissions by the database.
 */
@ApplicationScoped
class IndicatorProgress {

    private static final Text WHAT = Text.of("chỉ tiêu", "indicator");

    private static final String VALUES = """
            select b.part_id as group_id, p.code as group_code, p.name as group_name, count(*) as reports,
             sum(v.amount) as total, min(v.amount) as lowest, max(v.amount) as highest,
             sum(case when %s then 1 else 0 end) as reaching
            from %s join placed b on b.unit_id = d.unit_id
             join report_submission t on t.deadline_id = d.id and t.status = 'SENT'
             join json_table(t.content, '$.indicators[*]' columns (
              code varchar(64) path '$.code', amount decimal(21, 6) path '$.value')) v
             join org_unit p on p.id = b.part_id
            where v.code = :indicator and v.amount is not null and d.status in (:states)
            """;

    private final EntityManager database;
    private final Caller caller;

    IndicatorProgress(EntityManager database, Caller caller) {
        this.database = database;
        this.caller = caller;
    }

    IndicatorProgressView of(ProgressFilter filter) {
        if (filter.dutyId == null && filter.campaignId == null) {
            throw DomainException.invalid(FieldError.parameter(
                    "dutyId",
                    "REQUIRED",
                    Text.of("Phải nêu dutyId hoặc campaignId.", "Either dutyId or campaignId is needed.")));
        }
        var unit = filter.unitId == null ? null : OrgUnit.existing(filter.unitId);
        var indicator = Indicator.of(filter).orElseThrow(() -> DomainException.notFound(WHAT));
        var day = filter.asOf == null ? caller.today() : filter.asOf;
        var groups = groups(filter, indicator.target(), day);
        return new IndicatorProgressView(
                indicator.code(),
                indicator.name(),
                indicator.measure(),
                indicator.target(),
                UnitRef.ofNullable(unit),
                filter.campaignId,
                filter.dutyId,
                filter.from,
                filter.to,
                day,
                filter.acceptedOnly,
                groups.stream().limit(ReportingRates.MOST_GROUPS).toList(),
                groups.size() > ReportingRates.MOST_GROUPS,
                total(groups.stream().map(IndicatorProgressView.Group::values).toList(), indicator.target()));
    }

    private List<IndicatorProgressView.Group> groups(
            ProgressFilter filter, IndicatorProgressView.@Nullable Target target, LocalDate day) {
        var sight = Sight.of(caller, filter.unitId);
        if (sight.seesNothing()) {
            return List.of();
        }
        var parameters = new HashMap<String, Object>();
        var sql = new StringBuilder(UnitMembers.of(filter.unitId, day, parameters));
        sql.append(VALUES.formatted(reached(target), sight.from(parameters)));
        parameters.put("indicator", filter.indicator);
        parameters.put("states", filter.acceptedOnly ? List.of("ACCEPTED") : List.of("SENT", "ACCEPTED"));
        if (target != null && isComparable(target)) {
            parameters.put("target", Objects.requireNonNull(target.value()));
        }
        filter.narrow(sql, parameters);
        sql.append(" group by group_id, group_code, group_name order by group_code, group_id");
        return answered(sql.toString(), parameters).stream()
                .map(row -> group(row, filter.unitId, target))
                .toList();
    }

    private static String reached(IndicatorProgressView.@Nullable Target target) {
        if (target == null || !isComparable(target)) {
            return "false";
        }
        return switch (target.comparison()) {
            case AT_LEAST -> "v.amount >= :target";
            case AT_MOST -> "v.amount <= :target";
            case EXACTLY -> "v.amount = :target";
            case RAISE, LOWER -> "false";
        };
    }

    private static boolean isComparable(IndicatorProgressView.Target target) {
        return target.value() != null
                && switch (target.comparison()) {
                    case AT_LEAST, AT_MOST, EXACTLY -> true;
                    case RAISE, LOWER -> false;
                };
    }

    @SuppressWarnings("unchecked")
    private List<Tuple> answered(String sql, HashMap<String, Object> parameters) {
        var query = (NativeQuery<Tuple>)
                database.createNativeQuery(sql, Tuple.class).unwrap(NativeQuery.class);
        query.addScalar("group_id", UUID.class)
                .addScalar("group_code", String.class)
                .addScalar("group_name", String.class)
                .addScalar("reports", Long.class);
        for (var amount : List.of("total", "lowest", "highest")) {
            query.addScalar(amount, BigDecimal.class);
        }
        query.addScalar("reaching", Long.class);
        parameters.forEach(query::setParameter);
        return query.getResultList();
    }

    private static IndicatorProgressView.Group group(
            Tuple row, @Nullable UUID unitId, IndicatorProgressView.@Nullable Target target) {
        var id = row.get("group_id", UUID.class);
        return new IndicatorProgressView.Group(
                new UnitRef(id, row.get("group_code", String.class), row.get("group_name", String.class)),
                id.equals(unitId),
                values(
                        row.get("reports", Long.class),
                        row.get("total", BigDecimal.class),
                        row.get("lowest", BigDecimal.class),
                        row.get("highest", BigDecimal.class),
                        row.get("reaching", Long.class),
                        target));
    }

    private static IndicatorProgressView.Values total(
            List<IndicatorProgressView.Values> all, IndicatorProgressView.@Nullable Target target) {
        if (all.isEmpty()) {
            return new IndicatorProgressView.Values(0, null, null, null, null, reaching(0, target));
        }
        return values(
                all.stream().mapToLong(IndicatorProgressView.Values::reports).sum(),
                all.stream().map(one -> known(one.sum())).reduce(BigDecimal.ZERO, BigDecimal::add),
                all.stream()
                        .map(one -> known(one.minimum()))
                        .reduce(BigDecimal::min)
                        .orElseThrow(),
                all.stream()
                        .map(one -> known(one.maximum()))
                        .reduce(BigDecimal::max)
                        .orElseThrow(),
                all.stream()
                        .mapToLong(one -> one.reaching() == null ? 0 : one.reaching())
                        .sum(),
                target);
    }

    private static IndicatorProgressView.Values values(
            long reports,
            BigDecimal sum,
            BigDecimal lowest,
            BigDecimal highest,
            long reaching,
            IndicatorProgressView.@Nullable Target target) {
        var average =
                sum.divide(BigDecimal.valueOf(reports), MathContext.DECIMAL128).setScale(6, RoundingMode.HALF_UP);
        return new IndicatorProgressView.Values(
                reports,
                Decimals.bare(sum),
                Decimals.bare(average),
                Decimals.bare(lowest),
                Decimals.bare(highest),
                reaching(reaching, target));
    }

    private static @Nullable Long reaching(long count, IndicatorProgressView.@Nullable Target target) {
        return target != null && isComparable(target) ? count : null;
    }

    private static BigDecimal known(@Nullable BigDecimal value) {
        return Objects.requireNonNull(value);
    }
}
