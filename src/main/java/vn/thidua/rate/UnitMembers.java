package vn.thidua.rate;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * SQL: which units belong to which part of the tree on a day. A unit that had ended by then counts where its only
 * successor stands, or that one's; where there are several or none, where it last stood itself. One that had not begun
 * counts where it first stands. So every unit counts in one place, and parts add up.
 */
final class UnitMembers {

    /** A chain of mergers is not longer than this. */
    private static final int LONGEST_LINE = 50;

    private static final String VALID = """
            %1$s.valid_from <= greatest(least(:day, %2$s.valid_to), %2$s.valid_from)
             and %1$s.valid_to >= greatest(least(:day, %2$s.valid_to), %2$s.valid_from)""";

    private static final String PLACES = """
            with recursive only_successor as (
             select predecessor_id, min(successor_id) as successor_id from org_unit_succession
             where successor_id is not null and effective_on <= :day group by predecessor_id having count(*) = 1),
            lineage (unit_id, place_id, step) as (
             select s.predecessor_id, s.successor_id, 1 from only_successor s
             join org_unit u on u.id = s.predecessor_id and u.valid_to < :day
             union all
             select l.unit_id, s.successor_id, l.step + 1 from lineage l
             join org_unit u on u.id = l.place_id and u.valid_to < :day
             join only_successor s on s.predecessor_id = l.place_id where l.step < %d),
            moved as (
             select l.unit_id, l.place_id from lineage l
             join (select unit_id, max(step) as step from lineage group by unit_id) latest
              on latest.unit_id = l.unit_id and latest.step = l.step),
            """.formatted(LONGEST_LINE);

    private static final String BELOW = """
            placed as (
             select w.id as unit_id, w.valid_to as ends_on, g.ancestor_id as part_id
             from org_unit_ancestor a join org_unit w on w.id = a.unit_id and %1$s
             join org_unit_ancestor g on g.unit_id = w.id and g.distance = greatest(a.distance - 1, 0) and %2$s
             left join moved m on m.unit_id = w.id
             where a.ancestor_id = :unit and m.unit_id is null
             union all
             select m.unit_id, u.valid_to, g.ancestor_id
             from moved m join org_unit u on u.id = m.unit_id join org_unit w on w.id = m.place_id
             join org_unit_ancestor a on a.unit_id = w.id and a.ancestor_id = :unit and %1$s
             join org_unit_ancestor g on g.unit_id = w.id and g.distance = greatest(a.distance - 1, 0) and %2$s)
            """.formatted(VALID.formatted("a", "w"), VALID.formatted("g", "w"));

    private static final String FROM_THE_TOP = """
            placed as (
             select u.id as unit_id, u.valid_to as ends_on, g.ancestor_id as part_id
             from org_unit u left join moved m on m.unit_id = u.id
             join org_unit w on w.id = coalesce(m.place_id, u.id)
             join org_unit_ancestor g on g.unit_id = w.id and %s
             where not exists (select 1 from org_unit_ancestor h
              where h.unit_id = w.id and h.distance > g.distance and %s))
            """.formatted(VALID.formatted("g", "w"), VALID.formatted("h", "w"));

    private UnitMembers() {}

    /**
     * A {@code with} clause whose last table is {@code placed (unit_id, ends_on, part_id)}: every unit at or below the
     * one on the day, and the child of that unit in whose part it stands, or that unit itself.
     *
     * @param unit null: every unit, and the top of the tree in which it stands
     */
    static String of(@Nullable UUID unit, LocalDate day, Map<String, Object> parameters) {
        parameters.put("day", day);
        if (unit == null) {
            return PLACES + FROM_THE_TOP;
        }
        parameters.put("unit", unit);
        return PLACES + BELOW;
    }
}
