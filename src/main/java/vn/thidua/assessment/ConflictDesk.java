package vn.thidua.assessment;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import vn.thidua.access.Caller;
import vn.thidua.access.Role;
import vn.thidua.database.ManyIds;
import vn.thidua.nomination.ConflictGround;
import vn.thidua.nomination.Conflicts;
import vn.thidua.nomination.Nomination;
import vn.thidua.nomination.NominationReach;
import vn.thidua.page.Keyset;
import vn.thidua.page.Page;
import vn.thidua.page.PageRequest;
import vn.thidua.problem.DomainException;
import vn.thidua.problem.ProblemType;
import vn.thidua.text.Text;

/** Conflicts of interest: declared, entered, and what follows from somebody's roles. */
@ApplicationScoped
class ConflictDesk implements Conflicts {

    private static final Text WHAT = Text.of("xung đột lợi ích", "conflict of interest");
    private static final Set<Role> OFFICES = EnumSet.of(Role.ADMINISTRATOR, Role.OFFICE);
    private static final Set<Role> JUDGES = EnumSet.of(Role.ADMINISTRATOR, Role.OFFICE, Role.COUNCIL_MEMBER);

    private final Caller caller;
    private final NominationReach sight;
    private final EntityManager database;
    private final Clock clock;

    ConflictDesk(Caller caller, NominationReach sight, EntityManager database, Clock clock) {
        this.caller = caller;
        this.sight = sight;
        this.database = database;
        this.clock = clock;
    }

    @Override
    public Map<UUID, List<Conflict>> of(Collection<UUID> nominationIds) {
        if (nominationIds.isEmpty()) {
            return Map.of();
        }
        return ManyIds.query(
                        database,
                        "select c.nomination.id, c.subject, c.kind from ConflictOfInterest c where c.nomination.id in :ids",
                        Object[].class,
                        nominationIds)
                .getResultStream()
                .collect(groupingBy(
                        row -> (UUID) row[0],
                        mapping(row -> new Conflict((String) row[1], (ConflictGround) row[2]), toList())));
    }

    Page<ConflictView> list(UUID nominationId, PageRequest request) {
        var nomination = sight.visible(nominationId);
        sight.require(nomination.proposingUnit.id, JUDGES);
        return Keyset.of(ConflictOfInterest.class, "c", "ConflictOfInterest c", "c.id", conflict -> conflict.id)
                .where("c.nomination.id = :nomination", "nomination", nominationId)
                .page(database, request)
                .map(ConflictView::of);
    }

    ConflictOfInterest declare(UUID nominationId, ConflictInput input) {
        var nomination = sight.visible(nominationId);
        var aboutSelf = input.subject() == null || input.subject().equals(caller.subject());
        sight.require(nomination.proposingUnit.id, aboutSelf ? JUDGES : OFFICES);
        var subject = input.subject() == null ? caller.subject() : input.subject();
        if (ConflictOfInterest.count("nomination = ?1 and subject = ?2", nomination, subject) > 0) {
            throw new DomainException(ProblemType.ALREADY_EXISTS, WHAT);
        }
        var conflict = new ConflictOfInterest();
        conflict.nomination = nomination;
        conflict.subject = subject;
        conflict.kind = input.kind();
        conflict.reason = input.reason();
        conflict.enteredBy = caller.subject();
        conflict.createdAt = clock.instant().truncatedTo(ChronoUnit.MICROS);
        conflict.persist();
        database.flush();
        return conflict;
    }

    /** Lifted by an office, never by the one whom it bars. */
    void lift(UUID nominationId, UUID id) {
        var nomination = sight.visible(nominationId);
        sight.require(nomination.proposingUnit.id, OFFICES);
        var conflict = ConflictOfInterest.<ConflictOfInterest>find("id = ?1 and nomination = ?2", id, nomination)
                .singleResultOptional()
                .orElseThrow(() -> DomainException.notFound(WHAT));
        if (conflict.subject.equals(caller.subject())) {
            throw new DomainException(ProblemType.CONFLICT_OF_INTEREST, conflict.kind.label());
        }
        conflict.delete();
    }

    /**
     * Bars the caller from judging what concerns themselves: on record, or by a role at the proposing unit or below.
     */
    void requireNone(Nomination nomination) {
        of(List.of(nomination.id)).getOrDefault(nomination.id, List.of()).stream()
                .filter(conflict -> conflict.subject().equals(caller.subject()))
                .findFirst()
                .ifPresent(conflict -> {
                    throw new DomainException(
                            ProblemType.CONFLICT_OF_INTEREST, conflict.kind().label());
                });
        if (sight.isCallersOwn(nomination.proposingUnit.id)) {
            throw new DomainException(ProblemType.CONFLICT_OF_INTEREST, ConflictGround.OWN_UNIT.label());
        }
    }
}
