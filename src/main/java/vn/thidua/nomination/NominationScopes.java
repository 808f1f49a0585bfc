package vn.thidua.nomination;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import vn.thidua.organization.HierarchyChanged;

/** Keeps the table that says in whose lists a nomination is: a row for the proposing unit and each unit above. */
@ApplicationScoped
class NominationScopes {

    /** HQL: whether a row counts on {@code :today}. */
    static final String TODAY = "s.validFrom <= :today and s.validTo >= :today";

    private static final int CHUNK = 500;

    /**
     * Of now and later: what is over is not listed any more, except that an ended unit stays where it was on its last
     * day. Holds the ancestors that it reads, so that a move of a unit and this cannot pass each other unseen.
     */
    private static final String INSERT = """
            insert into nomination_scope
             (unit_id, nomination_id, campaign_id, award_code, state, notified, valid_from, valid_to)
            select a.ancestor_id, n.id, n.campaign_id, n.award_code, n.state, n.notified, a.valid_from,
             case when a.valid_to >= u.valid_to then '9999-12-31' else a.valid_to end
            from nomination n join org_unit u on u.id = n.proposing_unit_id
            join org_unit_ancestor a on a.unit_id = u.id and a.valid_to >= least(:day, u.valid_to)
            where %s lock in share mode""";

    private final EntityManager database;
    private final Clock clock;

    NominationScopes(EntityManager database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Puts a new nomination, already flushed, into its lists. */
    void place(Nomination nomination) {
        database.createNativeQuery(INSERT.formatted("n.id = :id"))
                .setParameter("id", nomination.id)
                .setParameter("day", LocalDate.now(clock))
                .executeUpdate();
    }

    /** Puts a nomination, changed and flushed, into its lists anew. */
    void replace(Nomination nomination) {
        database.createNativeQuery("delete from nomination_scope where nomination_id = :id")
                .setParameter("id", nomination.id)
                .executeUpdate();
        place(nomination);
    }

    /** Tells the lists the new state of nominations. */
    void note(Collection<UUID> nominations, NominationState state) {
        var notified = state == NominationState.REFUSED ? "0" : "null";
        database.createNativeQuery("update nomination_scope set state = :state, notified = " + notified
                        + " where nomination_id in (:ids)")
                .setParameter("state", state.name())
                .setParameter("ids", nominations)
                .executeUpdate();
    }

    /** Tells the lists that those refused were told. */
    void noteNotice(UUID nomination) {
        database.createNativeQuery("update nomination_scope set notified = 1 where nomination_id = :id")
                .setParameter("id", nomination)
                .executeUpdate();
    }

    /** Which of the nominations were proposed by one of the units or by a unit below them. */
    Set<UUID> below(Collection<UUID> units, Collection<UUID> nominations) {
        if (units.isEmpty() || nominations.isEmpty()) {
            return Set.of();
        }
        return new HashSet<>(database.createQuery(
                        "select s.nominationId from NominationScope s where " + TODAY
                                + " and s.unitId in :units and s.nominationId in :ids",
                        UUID.class)
                .setParameter("today", LocalDate.now(clock))
                .setParameter("units", units)
                .setParameter("ids", nominations)
                .getResultList());
    }

    void onMove(@Observes HierarchyChanged change) {
        database.flush();
        var units = new ArrayList<>(change.unitIds());
        for (int i = 0; i < units.size(); i += CHUNK) {
            rebuild(units.subList(i, Math.min(i + CHUNK, units.size())));
        }
    }

    /** Derives anew the lists of what these units proposed. */
    private void rebuild(List<UUID> units) {
        database.createNativeQuery("""
                        delete from nomination_scope where nomination_id in
                         (select id from nomination where proposing_unit_id in (:units))""").setParameter("units", units).executeUpdate();
        database.createNativeQuery(INSERT.formatted("n.proposing_unit_id in (:units)"))
                .setParameter("units", units)
                .setParameter("day", LocalDate.now(clock))
                .executeUpdate();
    }
}
