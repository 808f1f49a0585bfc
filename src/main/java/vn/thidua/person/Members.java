package vn.thidua.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.thidua.database.ManyIds;

/** The people of units, those of the units below them included. */
@ApplicationScoped
public class Members {

    private static final String OF_UNITS = """
            from OrgUnitAncestor a join Membership m on m.unit.id = a.unitId
            where a.ancestorId in :ids and a.validFrom <= :day and a.validTo >= :day
             and m.validFrom <= :day and m.validTo >= :day""";

    /** Pupils are no members of a collective that is judged. */
    private static final String WORKING = " and m.main = true and m.category.minor = false";

    private static final String COUNTED = "select new vn.thidua.person.Members$Count(a.ancestorId, count(m.id)) "
            + OF_UNITS + WORKING + " group by a.ancestorId";

    private static final String WHO =
            "select new vn.thidua.person.Members$Member(a.ancestorId, m.person.id) " + OF_UNITS + WORKING;

    private final Titles titles;
    private final EntityManager database;

    Members(Titles titles, EntityManager database) {
        this.titles = titles;
        this.database = database;
    }

    /** How many people, of a unit and those below it. */
    public record Count(UUID unitId, long people) {}

    /** Somebody of a unit or of one below it. */
    public record Member(UUID unitId, UUID personId) {}

    /** Whether somebody belongs to the unit or to one below it on the day, as their main place or otherwise. */
    public boolean isAtOrBelow(UUID person, UUID unit, LocalDate day) {
        return database.createQuery(
                                "select count(m.id) " + OF_UNITS.replace("in :ids", "= :unit")
                                        + " and m.person.id = :person",
                                Long.class)
                        .setParameter("unit", unit)
                        .setParameter("day", day)
                        .setParameter("person", person)
                        .getSingleResult()
                > 0;
    }

    /** Whether somebody is a pupil anywhere on the day. */
    public boolean isMinor(UUID person, LocalDate day) {
        return database.createQuery(
                                "select count(m.id) from Membership m where m.person.id = :person"
                                        + " and m.category.minor = true and m.validFrom <= :day and m.validTo >= :day",
                                Long.class)
                        .setParameter("person", person)
                        .setParameter("day", day)
                        .getSingleResult()
                > 0;
    }

    /** Those of the people who belong to the unit or to one below it on the day; one statement. */
    public Set<UUID> amongThem(Collection<UUID> people, UUID unit, LocalDate day) {
        return people.isEmpty()
                ? Set.of()
                : Set.copyOf(ManyIds.query(
                                database,
                                "select distinct m.person.id " + OF_UNITS.replace("in :ids", "= :unit")
                                        + " and m.person.id in :ids",
                                UUID.class,
                                people)
                        .setParameter("unit", unit)
                        .setParameter("day", day)
                        .getResultList());
    }

    /**
     * How many people have their main place at each unit or below it on the day; 0 where there is none. One statement
     * for up to 1,024 units.
     */
    public Map<UUID, Long> countOn(Collection<UUID> units, LocalDate day) {
        var counts = new HashMap<UUID, Long>();
        units.forEach(unit -> counts.put(unit, 0L));
        if (!units.isEmpty()) {
            ManyIds.query(database, COUNTED, Count.class, units)
                    .setParameter("day", day)
                    .getResultList()
                    .forEach(count -> counts.put(count.unitId, count.people));
        }
        return counts;
    }

    /** Who has their main place at each unit or below it on the day. One statement; for units, not for provinces. */
    public Map<UUID, Set<UUID>> on(Collection<UUID> units, LocalDate day) {
        if (units.isEmpty()) {
            return Map.of();
        }
        return ManyIds.query(database, WHO, Member.class, units).setParameter("day", day).getResultList().stream()
                .collect(Collectors.groupingBy(
                        Member::unitId, Collectors.mapping(Member::personId, Collectors.toSet())));
    }

    /**
     * How many of those people hold one of the awards of the year, wherever they won it; 0 where nobody does. Three
     * statements, however many units.
     */
    public Map<UUID, Long> countWithTitle(
            Collection<UUID> units, LocalDate day, Collection<String> awardCodes, int year) {
        var members = on(units, day);
        var people = members.values().stream().flatMap(Set::stream).collect(Collectors.toSet());
        var holders = titles.of(people).entrySet().stream()
                .filter(held -> held.getValue().stream()
                        .anyMatch(title -> title.year() == year && awardCodes.contains(title.awardCode())))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        var counts = new HashMap<UUID, Long>();
        for (var unit : units) {
            counts.put(
                    unit,
                    members.getOrDefault(unit, Set.of()).stream()
                            .filter(holders::contains)
                            .count());
        }
        return counts;
    }
}
