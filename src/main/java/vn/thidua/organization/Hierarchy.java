package vn.thidua.organization;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.thidua.access.UnitTree;
import vn.thidua.database.ManyIds;
import vn.thidua.problem.DomainException;
import vn.thidua.problem.ProblemType;
import vn.thidua.text.Text;
import vn.thidua.time.Validity;

/**
 * Who stands above whom on which day. The dated parents are what people record; {@link AncestorTable} is derived from
 * them and answers for any depth and any day by one index.
 *
 * <p>Always holds: on one day a unit has at most one parent; it has one only while both are valid; nobody stands above
 * themselves. Changes of the hierarchy wait for each other ({@link #takeTurn}), so that two of them cannot break this
 * together.
 */
@ApplicationScoped
public class Hierarchy implements UnitTree {

    /** HQL: the day asked for, or for a unit that is not valid then the nearest day on which it is. */
    private static final String DAY_WITHIN =
            "(case when u.validTo < :day then u.validTo when u.validFrom > :day then u.validFrom else :day end)";

    private final EntityManager database;
    private final AncestorTable ancestors;
    private final Event<HierarchyChanged> changes;

    Hierarchy(EntityManager database, AncestorTable ancestors, Event<HierarchyChanged> changes) {
        this.database = database;
        this.ancestors = ancestors;
        this.changes = changes;
    }

    @Override
    public String nameOf(UUID unit) {
        return Optional.<OrgUnit>ofNullable(OrgUnit.findById(unit))
                .map(found -> found.code)
                .orElse(unit.toString());
    }

    /** The parent of a unit on a day; null at the top. */
    public @Nullable OrgUnit parentOn(OrgUnit unit, LocalDate day) {
        return OrgUnitParent.<OrgUnitParent>find(
                        "from OrgUnitParent p join fetch p.parent"
                                + " where p.unit = ?1 and p.validFrom <= ?2 and p.validTo >= ?2",
                        unit,
                        day)
                .firstResultOptional()
                .map(row -> row.parent)
                .orElse(null);
    }

    @Override
    public List<UUID> selfAndAncestors(UUID unit, LocalDate day) {
        return database.createQuery("""
                        select a.ancestorId from OrgUnit u
                        join OrgUnitAncestor a on a.unitId = u.id
                         and a.validFrom <= %1$s and a.validTo >= %1$s
                        where u.id = :unit order by a.distance""".formatted(DAY_WITHIN), UUID.class)
                .setParameter("unit", unit)
                .setParameter("day", day)
                .getResultList();
    }

    @Override
    public Map<UUID, Set<UUID>> linesOf(Collection<UUID> units, LocalDate day) {
        var query = """
                select u.id, a.ancestorId from OrgUnit u join OrgUnitAncestor a on a.unitId = u.id
                 and a.validFrom <= %1$s and a.validTo >= %1$s where u.id in :ids""".formatted(DAY_WITHIN);
        return ManyIds.query(database, query, Object[].class, units)
                .setParameter("day", day)
                .getResultStream()
                .collect(Collectors.groupingBy(
                        row -> (UUID) row[0], Collectors.mapping(row -> (UUID) row[1], Collectors.toSet())));
    }

    /**
     * Waits until no other transaction is changing the hierarchy, and keeps the others waiting until this one ends.
     * Call before reading what the change depends on.
     */
    void takeTurn() {
        database.flush();
        database.createNativeQuery("select id from hierarchy_turn where id = 1 for update")
                .getSingleResult();
    }

    /**
     * Registers a new unit, below its parent for all its days if it has one, and announces it: what binds the units
     * below the parent binds this one too. Needs the turn if there is a parent.
     */
    void place(OrgUnit unit, @Nullable OrgUnit parent) {
        if (parent != null) {
            database.refresh(parent);
            requireValid(parent, unit.validFrom, unit.validTo, "#/parentId");
            newPlace(unit, parent, unit.validFrom).persist();
        }
        database.flush();
        ancestors.derive(List.of(unit.id));
        if (parent != null) {
            changes.fire(new HierarchyChanged(Set.of(unit.id)));
        }
    }

    /**
     * Puts a unit under another parent from a day to its end; what was before stays, what was planned for later is
     * replaced. Refuses a circle, and a parent that is not valid on all those days.
     *
     * @param from first day under the new parent, past or future
     */
    public OrgUnitParent move(OrgUnit unit, OrgUnit parent, LocalDate from) {
        if (unit.id.equals(parent.id)) {
            throw AncestorTable.circle();
        }
        takeTurn();
        database.refresh(unit);
        database.refresh(parent);
        if (from.isBefore(unit.validFrom) || from.isAfter(unit.validTo)) {
            throw DomainException.rule(
                    "#/validFrom",
                    "UNIT_NOT_VALID",
                    Text.of("Ngày này đơn vị không có hiệu lực.", "The unit is not valid on this day."));
        }
        requireValid(parent, from, unit.validTo, "#/parentId");
        unit.touch();
        OrgUnitParent stays = null;
        for (var place : places(unit)) {
            if (place.validFrom.isBefore(from) && !place.validTo.isBefore(from.minusDays(1))) {
                var same = place.parent.id.equals(parent.id);
                place.validTo = same ? unit.validTo : from.minusDays(1);
                stays = same ? place : stays;
            } else if (!place.validFrom.isBefore(from)) {
                place.delete();
            }
        }
        database.flush();
        if (stays == null) {
            stays = newPlace(unit, parent, from);
            database.persist(stays);
        }
        rebuild(unit);
        return stays;
    }

    /**
     * Gives a unit other days of validity. Its first and last place in the hierarchy follow. Refuses when a child would
     * be left without it, or when it would outlive a parent.
     */
    void revalidate(OrgUnit unit, LocalDate validFrom, LocalDate validTo) {
        if (unit.validFrom.equals(validFrom) && unit.validTo.equals(validTo)) {
            return;
        }
        takeTurn();
        refuseOrphans(unit, validFrom, validTo);
        for (var place : places(unit)) {
            var first = place.validFrom.equals(unit.validFrom);
            var last = place.validTo.equals(unit.validTo);
            if (place.validTo.isBefore(validFrom) && !last || place.validFrom.isAfter(validTo) && !first) {
                place.delete();
                continue;
            }
            place.validFrom = first || place.validFrom.isBefore(validFrom) ? validFrom : place.validFrom;
            place.validTo = last || place.validTo.isAfter(validTo) ? validTo : place.validTo;
            database.refresh(place.parent);
            var tooEarly = place.validFrom.isBefore(place.parent.validFrom);
            requireValid(place.parent, place.validFrom, place.validTo, tooEarly ? "#/validFrom" : "#/validTo");
        }
        unit.validFrom = validFrom;
        unit.validTo = validTo;
        rebuild(unit);
    }

    /** Takes a unit that nothing stands below out of the hierarchy. */
    void remove(OrgUnit unit) {
        places(unit).forEach(OrgUnitParent::delete);
        database.flush();
        ancestors.remove(unit.id);
    }

    private void rebuild(OrgUnit unit) {
        database.flush();
        ancestors.refuseCircle(unit.id);
        var affected = ancestors.everBelow(unit.id);
        ancestors.derive(affected);
        changes.fire(new HierarchyChanged(Set.copyOf(affected)));
    }

    private static List<OrgUnitParent> places(OrgUnit unit) {
        return OrgUnitParent.list("unit = ?1 order by validFrom", unit);
    }

    private static OrgUnitParent newPlace(OrgUnit unit, OrgUnit parent, LocalDate from) {
        var place = new OrgUnitParent();
        place.unit = unit;
        place.parent = parent;
        place.validFrom = from;
        place.validTo = unit.validTo;
        return place;
    }

    private static void requireValid(OrgUnit parent, LocalDate from, LocalDate to, String pointer) {
        if (from.isBefore(parent.validFrom) || to.isAfter(parent.validTo)) {
            var end = Validity.shown(parent.validTo);
            throw DomainException.rule(
                    pointer,
                    "PARENT_NOT_VALID",
                    Text.of(
                            "Cấp trên " + parent.code + " chỉ có hiệu lực từ " + parent.validFrom
                                    + (end == null ? "" : " đến " + end) + ".",
                            "The parent " + parent.code + " is only valid from " + parent.validFrom
                                    + (end == null ? "" : " to " + end) + "."));
        }
    }

    private static void refuseOrphans(OrgUnit unit, LocalDate validFrom, LocalDate validTo) {
        var orphans = OrgUnitParent.<OrgUnitParent>list(
                "from OrgUnitParent p join fetch p.unit where p.parent = ?1 and (p.validFrom < ?2 or p.validTo > ?3)",
                unit,
                validFrom,
                validTo);
        if (!orphans.isEmpty()) {
            throw new DomainException(ProblemType.UNIT_HAS_CHILDREN, unit.code, codes(orphans));
        }
    }

    /** The codes of the units whose places these are, the first ten of them. */
    static String codes(List<OrgUnitParent> places) {
        var codes = places.stream()
                .map(place -> place.unit.code)
                .distinct()
                .sorted()
                .toList();
        return codes.stream().limit(10).collect(Collectors.joining(", ")) + (codes.size() > 10 ? " …" : "");
    }
}
