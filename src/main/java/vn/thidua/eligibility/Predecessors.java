package vn.thidua.eligibility;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hibernate.query.NativeQuery;

/** Which units went over into others. What a unit was split from it does not carry on. */
@ApplicationScoped
class Predecessors {

    private static final String LINE = """
            with recursive line (root_id, unit_id) as (
                select id, id from org_unit where id in (:units)
                union
                select line.root_id, s.predecessor_id
                from line join org_unit_succession s on s.successor_id = line.unit_id and s.effective_on <= :day
                 and s.kind <> 'SPLIT')
            select root_id, unit_id from line""";

    private final EntityManager database;

    Predecessors(EntityManager database) {
        this.database = database;
    }

    /** Each unit with all that it comes from, itself included, up to a day. One statement, none without units. */
    Map<UUID, Set<UUID>> of(Collection<UUID> units, LocalDate day) {
        if (units.isEmpty()) {
            return Map.of();
        }
        @SuppressWarnings("unchecked")
        var rows = (List<Object[]>) database.createNativeQuery(LINE)
                .unwrap(NativeQuery.class)
                .addScalar("root_id", UUID.class)
                .addScalar("unit_id", UUID.class)
                .setParameter("units", units)
                .setParameter("day", day)
                .getResultList();
        var lines = new HashMap<UUID, Set<UUID>>();
        rows.forEach(row ->
                lines.computeIfAbsent((UUID) row[0], id -> new HashSet<>()).add((UUID) row[1]));
        return lines;
    }
}
