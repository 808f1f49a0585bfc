package vn.thidua.organization;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import vn.thidua.problem.DomainException;
import vn.thidua.text.Text;

/** The table {@code org_unit_ancestor}: derives it from the dated parents, as they are in the database. */
@ApplicationScoped
class AncestorTable {

    /** No administration comes near; below what MySQL and MariaDB let a recursive query do (1,000 steps). */
    static final int DEEPEST = 500;

    private static final int CHUNK = 500;

    private final EntityManager database;

    AncestorTable(EntityManager database) {
        this.database = database;
    }

    /** The unit and everything that stands below it on some day. */
    @SuppressWarnings("unchecked")
    List<UUID> everBelow(UUID unit) {
        return (List<UUID>) database.createNativeQuery(
                        "select distinct unit_id from org_unit_ancestor where ancestor_id = :unit", UUID.class)
                .setParameter("unit", unit)
                .getResultList();
    }

    /** Writes the rows of the units anew. Their parents must not be in a circle, see {@link #refuseCircle}. */
    void derive(List<UUID> units) {
        for (int i = 0; i < units.size(); i += CHUNK) {
            deriveChunk(units.subList(i, Math.min(i + CHUNK, units.size())));
        }
    }

    void remove(UUID unit) {
        database.createNativeQuery("delete from org_unit_ancestor where unit_id = :unit")
                .setParameter("unit", unit)
                .executeUpdate();
    }

    private void deriveChunk(List<UUID> units) {
        database.createNativeQuery("delete from org_unit_ancestor where unit_id in (:units)")
                .setParameter("units", units)
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
                .setParameter("units", units)
                .setParameter("deepest", DEEPEST)
                .executeUpdate();
        var tooDeep = database.createNativeQuery(
                        "select 1 from org_unit_ancestor where unit_id in (:units) and distance >= :deepest limit 1")
                .setParameter("units", units)
                .setParameter("deepest", DEEPEST)
                .getResultList();
        if (!tooDeep.isEmpty()) {
            throw DomainException.rule(
                    "#/parentId",
                    "HIERARCHY_TOO_DEEP",
                    Text.of(
                            "Cây đơn vị không được quá " + DEEPEST + " cấp.",
                            "The hierarchy may not be deeper than " + DEEPEST + " levels."));
        }
    }

    /** Refuses when the unit would stand above itself on some day. */
    void refuseCircle(UUID unit) {
        var circle = database.createNativeQuery("""
                        with recursive up (ancestor_id, valid_from, valid_to, distance) as (
                            select parent_id, valid_from, valid_to, 1 from org_unit_parent where unit_id = :unit
                            union all
                            select p.parent_id, greatest(up.valid_from, p.valid_from),
                                   least(up.valid_to, p.valid_to), up.distance + 1
                            from up join org_unit_parent p on p.unit_id = up.ancestor_id
                             and p.valid_from <= up.valid_to and p.valid_to >= up.valid_from
                            where up.distance <= :deepest and up.ancestor_id <> :unit)
                        select 1 from up where ancestor_id = :unit limit 1""")
                .setParameter("unit", unit)
                .setParameter("deepest", DEEPEST)
                .getResultList();
        if (!circle.isEmpty()) {
            throw circle();
        }
    }

    static DomainException circle() {
        return DomainException.rule(
                "#/parentId",
                "PARENTS_IN_A_CIRCLE",
                Text.of("Một đơn vị không thể nằm dưới chính nó.", "A unit cannot stand below itself."));
    }
}
