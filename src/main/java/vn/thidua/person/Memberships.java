package vn.thidua.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.thidua.database.ManyIds;

/** Where many people belong, and belonged. */
@ApplicationScoped
public class Memberships {

    private static final String FACTS = """
            select new vn.thidua.person.MembershipFact(m.id, m.person.id, m.unit.id, c.code, c.directWorker, m.main,
             m.validFrom, m.validTo) from Membership m join m.category c
            where m.person.id in :ids and m.validFrom <= :day and m.validTo >= :since order by m.validFrom, m.id""";

    private final EntityManager database;

    Memberships(EntityManager database) {
        this.database = database;
    }

    /** The memberships of each person on the day; nobody without one. One statement, however many people. */
    public Map<UUID, List<MembershipFact>> of(Collection<UUID> people, LocalDate day) {
        return between(people, day, day);
    }

    /** Those that touch one of the days, both inclusive, in order of their first; one statement. */
    public Map<UUID, List<MembershipFact>> between(Collection<UUID> people, LocalDate first, LocalDate last) {
        return people.isEmpty()
                ? Map.of()
                : ManyIds.query(database, FACTS, MembershipFact.class, people)
                        .setParameter("day", last)
                        .setParameter("since", first)
                        .getResultList()
                        .stream()
                        .collect(Collectors.groupingBy(MembershipFact::personId));
    }
}
