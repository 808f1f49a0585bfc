package vn.thidua.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import vn.thidua.organization.HierarchyChanged;

/**
 * Keeps, for every person, the units whose lists they belong to: that of their main membership and those above it, on
 * the days that this holds from today on. A person between two main memberships stays where they were last; one whose
 * first is yet to begin is listed there already, and the people of an ended unit stay below those it stood under last.
 */
@ApplicationScoped
class PersonScopes {

    /** Condition on {@code PersonScope s}; bind {@code today}. */
    static final String TODAY = "s.validFrom <= :today and s.validTo >= :today";

    private static final int CHUNK = 500;

    private static final String INSERT = """
            insert into person_scope (unit_id, person_id, category_id, search_name, valid_from, valid_to)
            select r.ancestor_id, r.person_id, p.category_id, p.search_name, r.begins, r.ends
            from (
             select h.person_id, a.ancestor_id,
              greatest(h.begins,
               case when a.valid_from <= u.valid_from then date '1900-01-01' else a.valid_from end) as begins,
              least(h.ends, case when a.valid_to >= u.valid_to then date '9999-12-31' else a.valid_to end) as ends
             from (
              select m.person_id, m.unit_id,
               case when lag(m.valid_from) over w is null then date '1900-01-01' else m.valid_from end as begins,
               coalesce(date_sub(lead(m.valid_from) over w, interval 1 day), date '9999-12-31') as ends
              from membership m where m.main = 1 and m.person_id in (:ids)
              window w as (partition by m.person_id order by m.valid_from)) h
             join org_unit u on u.id = h.unit_id
             join org_unit_ancestor a on a.unit_id = u.id) r
            join person p on p.id = r.person_id
            where r.begins <= r.ends and r.ends >= :day""";

    private final EntityManager database;
    private final Clock clock;

    PersonScopes(EntityManager database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Puts people, new or changed and flushed, into their lists anew. */
    void place(Collection<UUID> people) {
        if (people.isEmpty()) {
            return;
        }
        database.createNativeQuery("delete from person_scope where person_id in (:ids)")
                .setParameter("ids", people)
                .executeUpdate();
        // Held until the end, so that a move of a unit and this cannot pass each other unseen.
        database.createNativeQuery("""
                        select a.unit_id from org_unit_ancestor a join membership m on m.unit_id = a.unit_id
                        where m.person_id in (:ids) and m.main = 1 lock in share mode""").setParameter("ids", people).getResultList();
        database.createNativeQuery(INSERT)
                .setParameter("ids", people)
                .setParameter("day", LocalDate.now(clock))
                .executeUpdate();
    }

    /** Which of the people are listed today by one of the units. */
    Set<UUID> listed(Collection<UUID> units, Collection<UUID> people) {
        if (units.isEmpty() || people.isEmpty()) {
            return Set.of();
        }
        return new HashSet<>(database.createQuery(
                        "select s.personId from PersonScope s where " + TODAY
                                + " and s.unitId in :units and s.personId in :ids",
                        UUID.class)
                .setParameter("today", LocalDate.now(clock))
                .setParameter("units", units)
                .setParameter("ids", people)
                .getResultList());
    }

    void onMove(@Observes HierarchyChanged change) {
        database.flush();
        for (var units : chunks(List.copyOf(change.unitIds()))) {
            var people = database.createQuery(
                            "select distinct m.person.id from Membership m where m.unit.id in :units and m.main = true",
                            UUID.class)
                    .setParameter("units", units)
                    .getResultList();
            chunks(people).forEach(this::place);
        }
    }

    private static List<List<UUID>> chunks(List<UUID> all) {
        var chunks = new ArrayList<List<UUID>>();
        for (int i = 0; i < all.size(); i += CHUNK) {
            chunks.add(all.subList(i, Math.min(i + CHUNK, all.size())));
        }
        return chunks;
    }
}
