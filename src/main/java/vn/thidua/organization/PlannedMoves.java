package vn.thidua.organization;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/**
 * A move can be planned for a day to come. On that day the units above have changed although nobody writes anything; so
 * the first look after midnight announces it, also after days on which the service did not run. With several servers,
 * one of them does.
 */
@ApplicationScoped
class PlannedMoves {

    private static final Logger LOG = Logger.getLogger(PlannedMoves.class);

    private final EntityManager database;
    private final Hierarchy hierarchy;
    private final AncestorTable ancestors;
    private final Event<HierarchyChanged> changes;
    private final Clock clock;
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(work -> {
        var thread = new Thread(work, "planned-moves");
        thread.setDaemon(true);
        return thread;
    });

    PlannedMoves(
            EntityManager database,
            Hierarchy hierarchy,
            AncestorTable ancestors,
            Event<HierarchyChanged> changes,
            Clock clock) {
        this.database = database;
        this.hierarchy = hierarchy;
        this.ancestors = ancestors;
        this.changes = changes;
        this.clock = clock;
    }

    void start(@Observes StartupEvent event) {
        timer.scheduleWithFixedDelay(this::look, 0, 1, TimeUnit.MINUTES);
    }

    void stop(@Observes ShutdownEvent event) {
        timer.shutdownNow();
    }

    private void look() {
        try {
            QuarkusTransaction.requiringNew().run(this::announce);
        } catch (RuntimeException failure) {
            LOG.warn("The moves planned for today could not be announced; the next attempt is in a minute", failure);
        }
    }

    /** Announces the moves that have come into effect since the last time, inside the transaction of the caller. */
    void announce() {
        var today = LocalDate.now(clock);
        if (!announcedOn().isBefore(today)) {
            return;
        }
        hierarchy.takeTurn();
        var last = announcedOn();
        var units = new HashSet<UUID>();
        movedBetween(last, today).forEach(unit -> units.addAll(ancestors.everBelow(unit)));
        if (!units.isEmpty()) {
            changes.fire(new HierarchyChanged(units));
        }
        database.createNativeQuery("update hierarchy_turn set announced_on = :today where id = 1")
                .setParameter("today", today)
                .executeUpdate();
    }

    private LocalDate announcedOn() {
        return (LocalDate)
                database.createNativeQuery("select announced_on from hierarchy_turn where id = 1", LocalDate.class)
                        .getSingleResult();
    }

    /** Units that came under another parent after one day, up to another. */
    @SuppressWarnings("unchecked")
    private List<UUID> movedBetween(LocalDate last, LocalDate today) {
        return (List<UUID>) database.createNativeQuery("""
                        select distinct p.unit_id from org_unit_parent p join org_unit u on u.id = p.unit_id
                        where p.valid_from > :last and p.valid_from <= :today and p.valid_from > u.valid_from""", UUID.class)
                .setParameter("last", last)
                .setParameter("today", today)
                .getResultList();
    }
}
