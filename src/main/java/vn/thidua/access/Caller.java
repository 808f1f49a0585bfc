package vn.thidua.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.thidua.identity.CurrentSubject;
import vn.thidua.problem.DomainException;
import vn.thidua.problem.ProblemType;
import vn.thidua.text.Text;

/** Who calls and what they may do today. Read once per request, so that a revoked role ends with the next one. */
@RequestScoped
public class Caller {

    /** Roles that may write for their unit and below. */
    private static final Set<Role> WRITERS = EnumSet.of(Role.ADMINISTRATOR, Role.OFFICE, Role.UNIT);

    private final CurrentSubject subject;
    private final UnitTree units;
    private final Clock clock;
    private final FirstAdministrator firstAdministrator;
    private final EntityManager database;
    private @Nullable List<Grant> grants;
    /** Lines of units that one request may hold: bulk requests have tens of thousands of units. */
    private static final int LINES_KEPT = 1000;

    private final Map<UUID, Set<UUID>> lines = new HashMap<>();

    /** @param unit null: the whole service */
    public record Grant(Role role, @Nullable UUID unit) {}

    Caller(
            CurrentSubject subject,
            UnitTree units,
            Clock clock,
            FirstAdministrator firstAdministrator,
            EntityManager database) {
        this.subject = subject;
        this.units = units;
        this.clock = clock;
        this.firstAdministrator = firstAdministrator;
        this.database = database;
    }

    public boolean isAnonymous() {
        return subject.name().isEmpty();
    }

    public String subject() {
        return subject.required();
    }

    public boolean has(Role role) {
        return grants().stream().anyMatch(grant -> grant.role == role);
    }

    public boolean hasAny(Collection<Role> roles) {
        return grants().stream().anyMatch(grant -> roles.contains(grant.role));
    }

    public Set<Role> roles() {
        return grants().stream().map(Grant::role).collect(Collectors.toCollection(() -> EnumSet.noneOf(Role.class)));
    }

    /** Whether one of the roles reaches the unit: it was given for the unit, for one above, or for the service. */
    public boolean reaches(UUID unit, Collection<Role> roles) {
        var heads = grants().stream()
                .filter(grant -> roles.contains(grant.role))
                .map(Grant::unit)
                .toList();
        if (heads.contains(null)) {
            return true;
        }
        return isAtOrBelow(unit, heads);
    }

    /** Reads in one statement what {@link #reaches} asks of each of the units; nothing for callers without a unit. */
    public void expect(Collection<UUID> asked) {
        var unknown = asked.stream().filter(unit -> !lines.containsKey(unit)).collect(Collectors.toSet());
        var bound = grants().stream().anyMatch(grant -> grant.unit != null);
        if (bound && !unknown.isEmpty()) {
            var found = units.linesOf(unknown, today());
            unknown.forEach(unit -> lines.put(unit, found.getOrDefault(unit, Set.of())));
        }
    }

    /** Whether the unit is one of {@code heads} or stands below one of them today. Asks once per unit and request. */
    public boolean isAtOrBelow(UUID unit, Collection<UUID> heads) {
        if (lines.size() > LINES_KEPT) {
            lines.clear();
        }
        return !heads.isEmpty()
                && !Collections.disjoint(
                        lines.computeIfAbsent(unit, id -> Set.copyOf(units.selfAndAncestors(id, today()))), heads);
    }

    /** Whether the caller may see what belongs to the unit: any role at it or above. */
    public boolean sees(UUID unit) {
        return reaches(unit, EnumSet.allOf(Role.class));
    }

    public boolean mayWrite(UUID unit) {
        return reaches(unit, WRITERS);
    }

    /** Refuses with 403 unless a writing role reaches the unit. For what the caller may see; hide the rest with 404. */
    public void requireWrite(UUID unit) {
        require(unit, WRITERS);
    }

    /** Refuses with 403 unless one of the roles, or an administrator's, reaches the unit. */
    public void require(UUID unit, Collection<Role> roles) {
        var enough = EnumSet.of(Role.ADMINISTRATOR);
        enough.addAll(roles);
        if (!reaches(unit, enough)) {
            throw new DomainException(ProblemType.FOREIGN_UNIT, units.nameOf(unit));
        }
    }

    /** Hides what belongs to a unit that the caller may not see behind a 404. */
    public void requireSight(UUID unit, Text what) {
        if (!sees(unit)) {
            throw DomainException.notFound(what);
        }
    }

    /** Units for which the caller has one of the roles; empty when there is none. See {@link #hasWholeService}. */
    public Set<UUID> heads(Collection<Role> roles) {
        return grants().stream()
                .filter(grant -> roles.contains(grant.role) && grant.unit != null)
                .map(Grant::unit)
                .collect(Collectors.toSet());
    }

    /** Refuses with 403 unless one of the roles, or an administrator's, was given for the whole service. */
    public void requireWholeService(Collection<Role> roles) {
        var enough = EnumSet.of(Role.ADMINISTRATOR);
        enough.addAll(roles);
        if (!hasWholeService(enough)) {
            throw new DomainException(ProblemType.FOREIGN_UNIT, Text.of("toàn hệ thống", "the whole service"));
        }
    }

    /** Whether one of the roles was given for the whole service. */
    public boolean hasWholeService(Collection<Role> roles) {
        return grants().stream().anyMatch(grant -> roles.contains(grant.role) && grant.unit == null);
    }

    /** The day in Asia/Ho_Chi_Minh on which this request is judged. */
    public LocalDate today() {
        return LocalDate.now(clock);
    }

    /** What the caller has today. */
    public List<Grant> grants() {
        if (grants == null) {
            grants = subject.name().map(this::load).orElse(List.of());
        }
        return grants;
    }

    private List<Grant> load(String name) {
        if (subject.isSystem() || firstAdministrator.is(name)) {
            return List.of(new Grant(Role.ADMINISTRATOR, null));
        }
        return RoleAssignment.grants(database, name, today());
    }
}
