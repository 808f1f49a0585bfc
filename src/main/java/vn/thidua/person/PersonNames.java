package vn.thidua.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.thidua.database.ManyIds;
import vn.thidua.problem.DomainException;
import vn.thidua.text.Initials;

/** How people are named to this caller. */
@ApplicationScoped
public class PersonNames {

    private static final String NAMES = """
            select new vn.thidua.person.PersonName(p.id, p.fullName, c.minor) from Person p join p.category c
            where p.id in :ids""";

    private final PersonAccess access;
    private final EntityManager database;

    PersonNames(PersonAccess access, EntityManager database) {
        this.access = access;
        this.database = database;
    }

    /** Their names, minors masked for those who do not keep them. Two statements at most, however many people. */
    public Map<UUID, PersonName> of(Collection<UUID> people) {
        if (people.isEmpty()) {
            return Map.of();
        }
        var names = ManyIds.query(database, NAMES, PersonName.class, people).getResultList();
        var minors =
                names.stream().filter(PersonName::masked).map(PersonName::id).collect(Collectors.toSet());
        var inFull = minors.isEmpty() ? minors : access.shownInFull(minors);
        return names.stream()
                .map(one -> one.masked() && !inFull.contains(one.id())
                        ? new PersonName(one.id(), Initials.of(one.name()), true)
                        : new PersonName(one.id(), one.name(), false))
                .collect(Collectors.toMap(PersonName::id, one -> one));
    }

    /** @throws DomainException {@code not-found} unless the caller may see the person */
    public void requireSeen(UUID person) {
        access.seen(person);
    }
}
