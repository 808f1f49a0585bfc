package vn.thidua.organization;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.access.UnitTree;
import vn.thidua.problem.DomainException;
import vn.thidua.text.Text;

/**
 * Who stands above whom on which day. The dated parents are what people record; the table {@code org_unit_ancestor} is
 * derived from them and answers for any depth and any day by one index.
 */
@ApplicationScoped
public class Hierarchy implements UnitTree {

    /** Far above any real administration; guards against endless loops, not against depth. */
    private static final int DEEPEST = 40;

    private final EntityManager database;

    Hierarchy(EntityManager database) {
        this.database = database;
    }

    @Override
    public boolean isAtOrBelow(UUID unit, Collection<UUID> heads, LocalDate day) {
        var rows = database.createNativeQuery("""
                        select 1 from org_unit u
                        join org_unit_ancestor a on a.unit_id = u.id
                         and a.valid_from <= least(:day, u.valid_to) and a.valid_to >= least(:day, u.valid_to)
                        where u.id = :unit and a.ancestor_id in (:heads) limit 1""")
                .setParameter("unit", unit)
                .setParameter("heads", heads)
                .setParameter("day", day)
                .getResultList();
        return !rows.isEmpty();
    }

    @Override
    public String nameOf(UUID unit) {
        return Optional.<OrgUnit>ofNullable(OrgUnit.findById(unit))
                .map(found -> found.code)
                .orElse(unit.toString());
    }

    /** The parent of a unit on a day; null at the top. */
    public @Nullable OrgUnit parentOn(OrgUnit unit, LocalDate day) {
        return OrgUnitParent.<OrgUnitParent>find("unit = ?1 and validFrom <= ?2 and validTo >= ?2", unit, day)
                .firstResultOptional()
                .map(row -> row.parent)
                .orElse(null);
    }

    /** The unit itself and everything above it on a day, nearest first. For an ended unit, its last day counts. */
    @SuppressWarnings("unchecked")
    public List<UUID> selfAndAncestors(UUID unit, LocalDate day) {
        return (List<UUID>) database.createNativeQuery("""
                        select a.ancestor_id from org_unit u
                        join org_unit_ancestor a on a.unit_id = u.id
                         and a.valid_from <= least(:day, u.valid_to) and a.valid_to >= least(:day, u.valid_to)
                        where u.id = :unit order by a.distance""", UUID.class)
                .setParameter("unit", unit)
                .setParameter("day", day)
                .getResultList();
    }

    /** Registers a new unit in the derived table, under its parent if it has one. */
    public void place(OrgUnit unit, @Nullable OrgUnit parent) {
        if (parent != null) {
            var place = new OrgUnitParent();
            place.unit = unit;
            place.parent = parent;
            place.validFrom = unit.validFrom;
            place.validTo = unit.validTo;
            place.persist();
        }
        rebuild(unit);
    }

    /**
     * Puts a unit under another parent from a day on; what was before stays as it was.
     *
     * @param from first day under the new parent
     */
    public void move(OrgUnit unit, OrgUnit parent, LocalDate from) {
        database.lock(unit, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
        OrgUnitParent.<OrgUnitParent>list("unit = ?1 and validTo >= ?2", unit, from)
                .forEach(row -> {
                    if (row.validFrom.isBefore(from)) {
                        row.validTo = from.minusDays(1);
                    } else {
                        row.delete();
                    }
                });
        database.flush();
        var place = new OrgUnitParent();
        place.unit = unit;
        place.parent = parent;
        place.validFrom = from;
        place.validTo = unit.validTo;
        place.persist();
        rebuild(unit);
    }

    /** Derives the ancestors of a unit, and of everything that ever stood below it, from the dated parents. */
    public void rebuild(OrgUnit unit) {
        database.flush();
        if (!circle(unit).isEmpty()) {
            throw DomainException.rule(
                    "#/parentId",
                    "PARENTS_IN_A_CIRCLE",
                    Text.of("Một đơn vị không thể nằm dưới chính nó.", "A unit cannot stand below itself."));
        }
        var affected = everBelow(unit);
        var chunks = new ArrayList<List<UUID>>();
        for (int i = 0; i < affected.size(); i += 500) {
            chunks.add(affected.subList(i, Math.min(i + 500, affected.size())));
        }
        for (var chunk : chunks) {
            database.createNativeQuery("delete from org_unit_ancestor where unit_id in (:units)")
                    .setParameter("units", chunk)
                    .executeUpdate();
            database.createNativeQuery("""
                            insert into org_unit_ancestor (unit_id, ancestor_id, valid_from, valid_to, distance)
                            with recursive up (unit_id, ancestor_id, valid_from, valid_to, distance) as (
                                select id, id, valid_from, valid_to, 0 from org_unit where id in (:units)
                                union all
                                select up.unit_id, p.parent_id, greatest(up.valid_from, p.valid_from),
                                       least(up.valid_to, p.valid_to), up.distance + 1
                                from up join org_unit_parent p on p.unit_id = up.ancestor_id
                                 and p.valid_from <= up.valid_to and p.valid_to >= up.valid_from
                                where up.distance < :deepest)
                            select unit_id, ancestor_id, valid_from, valid_to, distance from up""")
                    .setParameter("units", chunk)
                    .setParameter("deepest", DEEPEST)
                    .executeUpdate();
        }
    }

    @SuppressWarnings("unchecked")
    private List<UUID> everBelow(OrgUnit unit) {
        return (List<UUID>) database.createNativeQuery("""
                        with recursive below (unit_id) as (
                            select cast(:unit as binary(16))
                            union
                            select p.unit_id from below join org_unit_parent p on p.parent_id = below.unit_id)
                        select unit_id from below""", UUID.class)
                .setParameter("unit", unit.id)
                .getResultList();
    }

    /** The unit, if it stands above itself on some day. */
    private List<?> circle(OrgUnit unit) {
        return database.createNativeQuery("""
                        with recursive up (ancestor_id, valid_from, valid_to, distance) as (
                            select parent_id, valid_from, valid_to, 1 from org_unit_parent where unit_id = :unit
                            union all
                            select p.parent_id, greatest(up.valid_from, p.valid_from),
                                   least(up.valid_to, p.valid_to), up.distance + 1
                            from up join org_unit_parent p on p.unit_id = up.ancestor_id
                             and p.valid_from <= up.valid_to and p.valid_to >= up.valid_from
                            where up.distance < :deepest and up.ancestor_id <> :unit)
                        select 1 from up where ancestor_id = :unit limit 1""")
                .setParameter("unit", unit.id)
                .setParameter("deepest", DEEPEST)
                .getResultList();
    }
}
