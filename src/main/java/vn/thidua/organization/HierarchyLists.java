package vn.thidua.organization;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.thidua.page.Keyset;
import vn.thidua.page.Page;
import vn.thidua.page.PageRequest;

/** Pages of the units above and below a unit; each is one query, whatever the depth. */
@ApplicationScoped
class HierarchyLists {

    private static final String ROW =
            "new vn.thidua.organization.HierarchyUnit(u.id, u.code, u.name, u.kind, u.level, a.distance)";

    private final OrgUnits units;
    private final EntityManager database;

    HierarchyLists(OrgUnits units, EntityManager database) {
        this.units = units;
        this.database = database;
    }

    /** Nearest first. */
    Page<HierarchyUnit> ancestors(OrgUnit unit, @Nullable LocalDate asOf, PageRequest page) {
        var rows = list("OrgUnitAncestor a join OrgUnit u on u.id = a.ancestorId", "a.ancestorId")
                .where("a.unitId = :unit", "unit", unit.id)
                .orderBy("a.distance", Integer.class, HierarchyUnit::distance);
        return on(rows, unit, asOf).page(database, page);
    }

    /** In order of id, so that a page costs the same wherever it is: the index has them so. */
    Page<HierarchyUnit> descendants(
            OrgUnit unit,
            @Nullable LocalDate asOf,
            @Nullable Integer depth,
            @Nullable OrgUnitKind kind,
            @Nullable OrgUnitLevel level,
            PageRequest page) {
        var rows = list("OrgUnitAncestor a join OrgUnit u on u.id = a.unitId", "a.unitId")
                .where("a.ancestorId = :head", "head", unit.id)
                .where("a.distance <= :depth", "depth", depth)
                .where("u.kind = :kind", "kind", kind)
                .where("u.level = :level", "level", level);
        return on(rows, unit, asOf).page(database, page);
    }

    /** The history and what is planned, earliest first. */
    Page<Placement> parents(OrgUnit unit, PageRequest page) {
        return Keyset.of(
                        Placement.class,
                        "new vn.thidua.organization.Placement(p.id, u.id, u.code, u.name, p.validFrom, p.validTo)",
                        "OrgUnitParent p join p.parent u",
                        "p.id",
                        Placement::id)
                .where("p.unit.id = :unit", "unit", unit.id)
                .orderBy("p.validFrom", LocalDate.class, Placement::validFrom)
                .page(database, page);
    }

    private static Keyset<HierarchyUnit> list(String from, String id) {
        return Keyset.of(HierarchyUnit.class, ROW, from, id, HierarchyUnit::id).where("a.distance > 0");
    }

    /** A cursor belongs to the day asked for; one without such a day stays good at midnight. */
    private Keyset<HierarchyUnit> on(Keyset<HierarchyUnit> rows, OrgUnit unit, @Nullable LocalDate asOf) {
        return asOf == null
                ? rows.where("a.validFrom <= :today and a.validTo >= :today").bind("today", units.day(unit, null))
                : rows.where("a.validFrom <= :asOf and a.validTo >= :asOf", "asOf", asOf);
    }
}
