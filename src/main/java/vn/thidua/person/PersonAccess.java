package vn.thidua.person;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.access.Caller;
import vn.thidua.access.Role;
import vn.thidua.problem.DomainException;
import vn.thidua.revision.Revision;

/** Who sees people, who writes about them, and to whom minors are shown in full. */
@ApplicationScoped
class PersonAccess {

    static final Set<Role> READERS =
            EnumSet.of(Role.ADMINISTRATOR, Role.OFFICE, Role.UNIT, Role.COUNCIL_MEMBER, Role.AUDITOR);

    static final Set<Role> KEEPERS = EnumSet.of(Role.ADMINISTRATOR, Role.OFFICE, Role.UNIT);

    private final Caller caller;
    private final PersonScopes scopes;

    PersonAccess(Caller caller, PersonScopes scopes) {
        this.caller = caller;
        this.scopes = scopes;
    }

    /** A person, where they belong, and whether this caller is shown them in full. */
    record Seen(Person person, Places places, boolean masked) {}

    /** A person that the caller may see; 404 for any other. */
    Seen seen(UUID id) {
        var person = Person.<Person>find("from Person p join fetch p.category where p.id = ?1", id)
                .singleResultOptional()
                .orElseThrow(() -> DomainException.notFound(Person.WHAT));
        var places = Places.of(id);
        if (!reaches(places, READERS)) {
            throw DomainException.notFound(Person.WHAT);
        }
        return new Seen(person, places, person.category.minor && !reaches(places, KEEPERS));
    }

    /** One about whom the caller is told everything; 403 for a minor whom they only see masked. */
    Seen seenInFull(UUID id) {
        var seen = seen(id);
        if (seen.masked) {
            requireKeeper(seen.places);
        }
        return seen;
    }

    /** One about whom the caller may write, held for this transaction. */
    Seen kept(UUID id) {
        Person.lock(List.of(id));
        var seen = seen(id);
        requireKeeper(seen.places);
        return seen;
    }

    Seen kept(UUID id, @Nullable Revision revision) {
        var seen = kept(id);
        Revision.check(revision, seen.person.revision);
        return seen;
    }

    void requireKeeper(Places places) {
        caller.requireWrite(places.home(caller.today()).unit.id);
    }

    void requireWrite(UUID unit) {
        caller.requireWrite(unit);
    }

    boolean mayWrite(UUID unit) {
        return caller.mayWrite(unit);
    }

    boolean keeps(Places places) {
        return caller.mayWrite(places.home(caller.today()).unit.id);
    }

    private boolean reaches(Places places, Set<Role> roles) {
        return places.units(caller.today()).stream().anyMatch(unit -> caller.reaches(unit, roles));
    }

    /** Of people who are minors, those that the caller is shown in full. One statement at most. */
    Set<UUID> shownInFull(Collection<UUID> minors) {
        return caller.hasWholeService(KEEPERS) ? Set.copyOf(minors) : scopes.listed(caller.heads(KEEPERS), minors);
    }

    /**
     * The units whose lists together are what the caller sees; null for everything.
     *
     * @param below only people of this unit and those below it
     */
    @Nullable
    List<UUID> heads(@Nullable UUID below) {
        if (caller.hasWholeService(READERS)) {
            return below == null ? null : List.of(below);
        }
        var heads = List.copyOf(caller.heads(READERS));
        if (below == null || heads.isEmpty()) {
            return heads;
        }
        return caller.reaches(below, READERS)
                ? List.of(below)
                : heads.stream()
                        .filter(head -> caller.isAtOrBelow(head, List.of(below)))
                        .toList();
    }
}
