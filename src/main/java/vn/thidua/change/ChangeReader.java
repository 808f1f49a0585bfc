package vn.thidua.change;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.access.Caller;
import vn.thidua.access.Role;

/** Changes as those follow them who may see what was changed, by what they may see today. */
@ApplicationScoped
class ChangeReader {

    private static final Set<Role> EVERY_ROLE = EnumSet.allOf(Role.class);

    /** Positions that one request looks at: who sees little of a long feed goes through it in steps. */
    private static final int LOOKED_AT = 20_000;

    private static final String SEEN = """
            and (c.entity in ('REPORT_DEADLINE', 'REPORT_SUBMISSION') and exists (
              select 1 from report_deadline_scope s where s.deadline_id = c.subject_id and s.unit_id in (:heads))
             or c.entity = 'REPORT_DUTY' and exists (
              select 1 from report_duty y join org_unit u on u.id = y.owner_id where y.id = c.subject_id
               and (y.status <> 'DRAFT' or exists (
                select 1 from org_unit_ancestor a where a.unit_id = u.id and a.ancestor_id in (:heads)
                 and a.valid_from <= least(:today, u.valid_to) and a.valid_to >= least(:today, u.valid_to)))))
            """;

    private final EntityManager database;
    private final Caller caller;
    private final ChangeOrder order;

    ChangeReader(EntityManager database, Caller caller, ChangeOrder order) {
        this.database = database;
        this.caller = caller;
        this.order = order;
    }

    ChangesView read(long after, @Nullable ChangeEntity entity, int limit) {
        order.run();
        return QuarkusTransaction.requiringNew().call(() -> {
            var last = last();
            var end = Math.min(last, after + LOOKED_AT);
            var rows = rows(after, end, entity, limit);
            var whole = rows.size() < limit;
            var next = whole ? Math.max(after, end) : rows.get(rows.size() - 1).position();
            return new ChangesView(rows, next, next < last);
        });
    }

    private long last() {
        return ((Number) database.createNativeQuery("select coalesce(max(position), 0) from change_feed", Long.class)
                        .getSingleResult())
                .longValue();
    }

    @SuppressWarnings("unchecked")
    private List<ChangesView.Item> rows(long after, long end, @Nullable ChangeEntity entity, int limit) {
        var wholeService = caller.hasWholeService(EVERY_ROLE);
        var sql = "select c.* from change_feed c where c.position > :after and c.position <= :end "
                + (entity == null ? "" : "and c.entity = :entity ")
                + (wholeService ? "" : SEEN)
                + " order by c.position limit " + limit;
        var query = database.createNativeQuery(sql, ChangeEntry.class)
                .setParameter("after", after)
                .setParameter("end", end);
        if (entity != null) {
            query.setParameter("entity", entity.name());
        }
        if (!wholeService) {
            var heads = caller.heads(EVERY_ROLE);
            query.setParameter("heads", heads.isEmpty() ? Set.of(new UUID(0, 0)) : heads)
                    .setParameter("today", caller.today());
        }
        return ((List<ChangeEntry>) query.getResultList())
                .stream().map(ChangesView.Item::of).toList();
    }
}
